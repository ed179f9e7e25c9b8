package dev.hearsay.dossier.page;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Utterance;

/**
 * Tells whether a number rests on a grade that somebody gave, and may be shown. A number made of defaults alone says
 * nothing of a claim, and no number stands beside an accusation.
 */
final class Grades {
    private static final String GRADE = "grade";

    private Grades() {}

    static boolean anyIn(Assessment claim) {
        return claim.so().isPresent() || claim.said().stream().anyMatch(Grades::graded);
    }

    static boolean graded(Utterance utterance) {
        return utterance.probability().values().stream().anyMatch(Grades::graded);
    }

    /** No number stands beside an accusation, nor beside what is no fact. */
    static boolean mayBeShown(Assessment claim) {
        return claim.group().claim().kind().checkable() && !accuses(claim);
    }

    static boolean accuses(Assessment claim) {
        return claim.group().attributions().stream().anyMatch(attribution -> attribution.act() == SpeechAct.ACCUSES);
    }

    private static boolean graded(Explanation number) {
        return number.leaves().stream().anyMatch(leaf -> leaf.grounds().startsWith(GRADE));
    }
}
