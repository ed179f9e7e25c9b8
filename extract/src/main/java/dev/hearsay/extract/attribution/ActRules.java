package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Candidate.Origin;
import org.jspecify.annotations.Nullable;

/** Which speech act a cue stands for here. */
final class ActRules {

    private static final ImmutableSet<String> HOLDS_BACK = ImmutableSet.of("decline", "refuse");
    private static final ImmutableSet<String> SPEAKING =
            ImmutableSet.of("comment", "say", "answer", "discuss", "respond", "elaborate", "reply", "speak", "talk");
    private static final ImmutableSet<String> ANSWERING = ImmutableSet.of("respond", "reply", "comment", "answer");

    private final Tokens tokens;
    private final Clauses clauses;

    ActRules(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    SpeechAct act(Candidate candidate) {
        if (keepsSilent(candidate)) {
            return SpeechAct.DECLINES_TO_COMMENT;
        }
        @Nullable CueSense sense = candidate.sense();
        return sense == null ? SpeechAct.SAYS : sense.act();
    }

    /** "declined to comment", "did not respond", "could not be reached". */
    private boolean keepsSilent(Candidate candidate) {
        if (candidate.origin == Origin.ADVERBIAL || candidate.origin == Origin.COLON) {
            return false;
        }
        boolean negated = clauses.negated(candidate.head());
        @Nullable Argument infinitive = candidate.first(Role.INFINITIVE);
        boolean declines = HOLDS_BACK.contains(candidate.lemma())
                && infinitive != null
                && SPEAKING.contains(tokens.lemma(infinitive.head()));
        boolean unreached = candidate.lemma().equals("reach") && candidate.passive();
        return declines || (negated && (ANSWERING.contains(candidate.lemma()) || unreached));
    }
}
