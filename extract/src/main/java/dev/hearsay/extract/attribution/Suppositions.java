package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/**
 * Cues that only a condition holds: "she would go if it was shown that she knew" shows nothing, and who "will appear if
 * he is called" has not said that he is called.
 */
final class Suppositions {

    private static final ImmutableSet<String> ASKING = ImmutableSet.of("ask", "know", "doubt", "decide");

    private final Tokens tokens;

    Suppositions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a cue states nothing, because a condition is about it or is all it takes} */
    boolean are(Candidate candidate) {
        return candidate.isVerb() && (inCondition(candidate.head()) || takesCondition(candidate));
    }

    private boolean inCondition(int verb) {
        for (int at = verb; at >= 0; at = tokens.head(at)) {
            if (tokens.relation(at).equals("advcl") && Clauses.condition(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "will appear if he is called", read by the tree like "will ask if he was called". */
    private boolean takesCondition(Candidate candidate) {
        @Nullable Argument clause = candidate.first(Role.CLAUSE);
        CueSense sense = candidate.sense();
        boolean asks = sense != null && ASKING.contains(sense.family());
        return clause != null
                && !asks
                && Clauses.condition(tokens, clause.head())
                && tokens.tag(candidate.head()).equals("VB");
    }
}
