package dev.hearsay.extract.attribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;

/**
 * One way in which a word can attribute.
 *
 * @param family the group of words it behaves like: say, claim, believe, know, feel, want, criticize …
 * @param act what the source does
 * @param factuality how far the source commits where nothing else in the sentence speaks
 * @param frames what the word takes as its content: {@code that}, {@code quote}, {@code to}, {@code objto},
 *     {@code obj}, {@code as}, {@code so}, {@code none} or a preposition; not empty
 */
public record CueSense(String family, SpeechAct act, Factuality factuality, ImmutableSet<String> frames) {

    /** The parts of speech that attribute. */
    public enum WordClass {
        /** "say", "point out". */
        VERB,
        /** "claim", "decision". */
        NOUN,
        /** "aware", "afraid". */
        ADJECTIVE
    }

    /**
     * Checks the parts.
     *
     * @param family the group of words it behaves like: say, claim, believe, know, feel, want, criticize …
     * @param act what the source does
     * @param factuality how far the source commits where nothing else in the sentence speaks
     * @param frames what the word takes as its content: {@code that}, {@code quote}, {@code to}, {@code objto},
     *     {@code obj}, {@code as}, {@code so}, {@code none} or a preposition; not empty
     * @throws IllegalArgumentException if there is no frame
     */
    public CueSense {
        requireNonNull(family, "family");
        requireNonNull(act, "act");
        requireNonNull(factuality, "factuality");
        requireNonNull(frames, "frames");
        checkArgument(!frames.isEmpty(), "frames of a cue of family %s must not be empty", family);
    }
}
