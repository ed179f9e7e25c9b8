package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import org.jspecify.annotations.Nullable;

/**
 * How far a source commits to what it is said to say, on FactBank's scale (Saurí and Pustejovsky 2009): from the cue's
 * sense, what qualifies the cue, and the modality of the content's main clause.
 */
final class CommitmentRules {

    private static final ImmutableSet<String> POSSIBLE =
            ImmutableSet.of("may", "might", "could", "possibly", "perhaps", "maybe");
    private static final ImmutableSet<String> PROBABLE = ImmutableSet.of(
            "probably", "likely", "apparently", "reportedly", "allegedly", "presumably", "seemingly", "supposedly");
    /** Who will say it has not said it yet. */
    private static final ImmutableSet<SpeechAct> TELLING = Sets.immutableEnumSet(SpeechAct.SAYS, SpeechAct.ANNOUNCES);

    private static final ImmutableSet<String> UNDECIDED = ImmutableSet.of("whether", "if");
    private static final ImmutableSet<String> HEARSAY = ImmutableSet.of("rumor", "rumour", "bruit", "gossip");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Withdrawals withdrawals;

    CommitmentRules(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.withdrawals = new Withdrawals(tokens);
        this.clauses = clauses;
    }

    Factuality factuality(Candidate candidate, SpeechAct act) {
        if (act == SpeechAct.ASKS
                || act == SpeechAct.DECLINES_TO_COMMENT
                || question(candidate)
                || withdrawals.takenBack(candidate)) {
            return Factuality.UU;
        }
        Factuality base = base(candidate, act);
        if (candidate.isVerb() && TELLING.contains(act) && clauses.future(candidate.head())) {
            return Factuality.UU;
        }
        boolean silent = clauses.negated(candidate) && candidate.origin == Candidate.Origin.FRAME;
        if (silent) {
            return act == SpeechAct.DENIES ? Factuality.UU : unsaid(candidate, act);
        }
        int root = clauses.root(candidate.content);
        if (undecided(candidate)) {
            return candidate.isFamily("know") || act == SpeechAct.SAYS ? Factuality.CT_U : Factuality.UU;
        }
        Factuality qualified = weaker(base, modality(root, clauses.backshifted(candidate)));
        return weaker(qualified, qualifier(candidate.head()));
    }

    private static Factuality base(Candidate candidate, SpeechAct act) {
        if (HEARSAY.contains(candidate.lemma())) {
            return Factuality.PS_PLUS;
        }
        if (candidate.lemma().endsWith("ly") && candidate.origin == Candidate.Origin.ADVERBIAL) {
            return Factuality.PR_PLUS;
        }
        if (ActRules.recommends(candidate)) {
            return act == SpeechAct.CALLS_ON ? Factuality.UU : Factuality.CT_PLUS;
        }
        @Nullable CueSense sense = candidate.sense();
        return sense == null ? Factuality.CT_PLUS : act == SpeechAct.DENIES ? Factuality.CT_MINUS : sense.factuality();
    }

    /**
     * "does not believe that", "does not expect" commit to the negation; "did not say", "could not confirm" to nothing.
     */
    private static Factuality unsaid(Candidate candidate, SpeechAct act) {
        if (act == SpeechAct.PREDICTS) {
            return Factuality.PR_MINUS;
        }
        boolean mind = candidate.isFamily("believe") && act == SpeechAct.BELIEVES;
        return mind ? Factuality.CT_MINUS : Factuality.UU;
    }

    private boolean question(Candidate candidate) {
        return clauses.asks(candidate.content);
    }

    private boolean undecided(Candidate candidate) {
        return candidate.complement().equals("that")
                && UNDECIDED.contains(tokens.lower(candidate.content.first()))
                && !clauses.opensWithCondition(candidate.content);
    }

    private Factuality modality(int predicate, boolean backshifted) {
        if (clauses.hasChild(predicate, POSSIBLE)) {
            return Factuality.PS_PLUS;
        }
        boolean expected = tokens.lemma(predicate).equals("expect") || PROBABLE.contains(tokens.lower(predicate));
        boolean would = !backshifted && clauses.hasChild(predicate, ImmutableSet.of("would", "'d", "should"));
        return clauses.hasChild(predicate, PROBABLE) || expected || would ? Factuality.PR_PLUS : Factuality.CT_PLUS;
    }

    private Factuality qualifier(int cue) {
        return clauses.hasChild(cue, POSSIBLE)
                ? Factuality.PS_PLUS
                : clauses.hasChild(cue, PROBABLE) ? Factuality.PR_PLUS : Factuality.CT_PLUS;
    }

    /** {@return the base with the strength of the weaker of the two, on its own side} */
    private static Factuality weaker(Factuality base, Factuality limit) {
        if (!base.positive() && !base.negative()) {
            return base;
        }
        int strength = Math.min(strength(base), strength(limit));
        boolean positive = base.positive();
        return switch (strength) {
            case 3 -> positive ? Factuality.CT_PLUS : Factuality.CT_MINUS;
            case 2 -> positive ? Factuality.PR_PLUS : Factuality.PR_MINUS;
            default -> positive ? Factuality.PS_PLUS : Factuality.PS_MINUS;
        };
    }

    private static int strength(Factuality value) {
        return switch (value) {
            case CT_PLUS, CT_MINUS -> 3;
            case PR_PLUS, PR_MINUS -> 2;
            default -> 1;
        };
    }
}
