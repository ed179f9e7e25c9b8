package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that say or think something in other company: "held talks", "recalls two batches", "showed no emotion", "is
 * fighting for her life", "was last seen leaving", "is asked to call".
 */
final class Homonyms {

    private static final ImmutableSet<String> HELD =
            ImmutableSet.of("view", "belief", "opinion", "conviction", "position", "stance", "idea", "notion", "hope");
    private static final ImmutableSet<String> CALLED_BACK = ImmutableSet.of(
            "product",
            "batch",
            "car",
            "vehicle",
            "toy",
            "model",
            "battery",
            "drug",
            "medicine",
            "ambassador",
            "envoy",
            "troop",
            "player",
            "parliament");
    private static final ImmutableSet<String> SEEN_IN_FACES =
            ImmutableSet.of("emotion", "remorse", "reaction", "mercy", "restraint", "courage");
    private static final ImmutableSet<String> AT_STAKE =
            ImmutableSet.of("life", "survival", "breath", "place", "title", "control", "power", "future", "victory");
    private static final ImmutableSet<String> APPEALS = ImmutableSet.of("ask", "urge", "invite", "request", "advise");
    private static final ImmutableSet<String> GETTING_IN_TOUCH =
            ImmutableSet.of("call", "contact", "phone", "telephone", "ring", "email", "visit");

    private final Tokens tokens;
    private final Blows blows;

    Homonyms(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        blows = new Blows(tokens, quotations, nouns);
    }

    /** {@return whether a verb here says and thinks nothing} */
    boolean are(Candidate candidate) {
        if (!candidate.isVerb()) {
            return false;
        }
        boolean deed = candidate.passive() ? !candidate.has(Role.AGENT) && nobodys(candidate) : deed(candidate);
        return deed || blows.are(candidate);
    }

    private boolean deed(Candidate candidate) {
        @Nullable Argument argument = candidate.first(Role.OBJECT);
        String object = argument == null ? "" : tokens.lemma(argument.head());
        return switch (candidate.lemma()) {
            case "hold" -> argument != null && !candidate.has(Role.PREDICATE) && !HELD.contains(object);
            case "recall" -> argument != null && (CALLED_BACK.contains(object) || counted(argument.head()));
            case "show" -> SEEN_IN_FACES.contains(object);
            case "fight" -> candidate.arguments().stream().anyMatch(this::stake);
            default -> false;
        };
    }

    private boolean counted(int noun) {
        return tokens.childWith(noun, "nummod") >= 0;
    }

    private boolean stake(Argument argument) {
        return argument.marker().equals("for") && AT_STAKE.contains(tokens.lemma(argument.head()));
    }

    /** {@return whether nobody is meant who sees, or whoever reads is asked to get in touch} */
    private boolean nobodys(Candidate candidate) {
        @Nullable Argument infinitive = candidate.first(Role.INFINITIVE);
        int head = candidate.head();
        boolean appeal = infinitive != null
                && APPEALS.contains(candidate.lemma())
                && GETTING_IN_TOUCH.contains(tokens.lemma(infinitive.head()));
        boolean sighting = candidate.lemma().equals("see")
                && head + 1 < tokens.size()
                && tokens.tag(head + 1).equals("VBG")
                && (tokens.is(head - 1, "last") || tokens.is(head - 1, "was") || tokens.is(head - 1, "were"));
        return appeal || sighting;
    }
}
