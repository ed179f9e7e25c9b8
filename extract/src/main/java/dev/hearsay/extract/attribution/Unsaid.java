package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Speech that did not take place or is taken back: "stopped short of saying", "denied saying", "was asked to say",
 * "should have said", "had she said so, …".
 */
final class Unsaid {

    private static final ImmutableSet<String> HOLDING_BACK =
            ImmutableSet.of("decline", "refuse", "fail", "forget", "neglect", "omit");
    private static final ImmutableSet<String> BEFORE_SAYING =
            ImmutableSet.of("deny", "regret", "apologise", "apologize", "avoid", "short");
    private static final ImmutableSet<String> BEFORE_TO_SAY = ImmutableSet.of(
            "ask",
            "expect",
            "urge",
            "want",
            "press",
            "pressure",
            "hesitate",
            "afraid",
            "wrong",
            "unfair",
            "incorrect",
            "mistaken",
            "absurd",
            "foolish",
            "premature",
            "misleading",
            "false",
            "ridiculous",
            "irresponsible");
    private static final ImmutableSet<String> COMPLEMENTS = ImmutableSet.of("xcomp", "obj", "obl");
    private static final ImmutableSet<String> UNREAL = ImmutableSet.of("should", "could", "would", "ought", "must");
    private static final ImmutableSet<String> FEIGNING = ImmutableSet.of("pretend");

    private final Tokens tokens;

    Unsaid(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a verb of saying stands for no speech of its subject} */
    boolean is(Candidate candidate) {
        int verb = candidate.head();
        return candidate.isVerb()
                && (FEIGNING.contains(candidate.lemma()) || unreal(verb) || inverted(verb) || governed(verb));
    }

    /** "should have said" */
    private boolean unreal(int verb) {
        boolean have = false;
        boolean modal = false;
        for (int k = 0; k < tokens.childCount(verb); k++) {
            int child = tokens.child(verb, k);
            have |= tokens.is(child, "have") && child < verb;
            modal |= UNREAL.contains(tokens.lower(child)) && child < verb;
        }
        return have && modal && ReportingVerbs.contains(tokens.lemma(verb));
    }

    /** "Had she said so, he would have gone." */
    private boolean inverted(int verb) {
        int had = tokens.childWith(verb, "aux");
        int subject = tokens.childWith(verb, "nsubj");
        boolean before = had >= 0 && had < subject && subject < verb && tokens.is(had, "had");
        return before && (had == tokens.sentenceFirst(verb) || tokens.is(had - 1, ","));
    }

    private boolean governed(int verb) {
        int governor = tokens.head(verb);
        boolean saying = tokens.tag(verb).equals("VBG");
        boolean toSay = tokens.tag(verb).equals("VB") && tokens.is(verb - 1, "to");
        if (governor < 0 || (!saying && !toSay)) {
            return false;
        }
        String lemma = tokens.lemma(governor);
        return HOLDING_BACK.contains(lemma)
                || (saying ? BEFORE_SAYING.contains(lemma) && !setOff(governor, verb) : BEFORE_TO_SAY.contains(lemma));
    }

    /** "denied the report, saying that …" */
    private boolean setOff(int governor, int verb) {
        for (int i = governor + 1; i < verb; i++) {
            if (tokens.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "declined to say who would pay", "refused to comment on fears that …": nothing has been said. */
    boolean heldBack(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        boolean shared = holder != null
                && (holder.role() == Argument.Role.SHARED_SUBJECT || holder.role() == Argument.Role.GOVERNING_SUBJECT);
        int at = candidate.head();
        while (shared && tokens.head(at) >= 0 && COMPLEMENTS.contains(tokens.relation(at))) {
            at = tokens.head(at);
            if (HOLDING_BACK.contains(tokens.lemma(at))) {
                return true;
            }
        }
        return false;
    }
}
