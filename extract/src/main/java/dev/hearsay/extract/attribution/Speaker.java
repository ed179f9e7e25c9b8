package dev.hearsay.extract.attribution;

import static com.google.common.base.Preconditions.checkArgument;

import dev.hearsay.core.Span;
import java.util.Optional;

/**
 * Who a source's words stand for, as far as its own text says.
 *
 * @param mention the words
 * @param kind what it is
 * @param name its fullest name in the text; for the unnamed, the description
 * @param group whether it is a plural: a group of unknown size
 * @param principal for whom it speaks: "Government of Russia" of "Moscow", "the Foreign Ministry" of its spokesman
 * @param confidence how sure the link to the name is, in (0, 1]; 1 where the words are the name themselves
 */
public record Speaker(
        Span mention, Kind kind, String name, boolean group, Optional<String> principal, double confidence) {

    /** What a speaker is. */
    public enum Kind {
        /** A named human being. */
        PERSON,
        /** A government, a ministry, a company, a party. */
        ORGANIZATION,
        /** A newspaper, a broadcaster, an agency. */
        OUTLET,
        /** Somebody the text does not name. */
        UNNAMED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the confidence is not in (0, 1]
     */
    public Speaker {
        checkArgument(!name.isBlank(), "name of the speaker at %s must not be blank", mention);
        checkArgument(confidence > 0 && confidence <= 1, "confidence must be in (0, 1] but was %s", confidence);
    }
}
