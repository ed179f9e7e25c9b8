package dev.hearsay.extract.relate;

import dev.hearsay.core.ClaimKind;
import java.util.Arrays;

/**
 * What is told of the past: "he had thrown a lamp at her". Another account of it by the same speaker changes nothing
 * about it unless it says of the same that it was not so, or how much it was, or when.
 */
final class Accounts {
    private static final double THE_SAME = 0.7;
    private static final int COVER_LOW = PairFeatures.NAMES.indexOf("cover_low");

    private Accounts() {}

    /** {@return whether both tell what was done, and not of the same thing} */
    static boolean ofOtherDeeds(ComparedPair pair) {
        return pair.text[COVER_LOW] < THE_SAME
                && (pair.a.wording().amounts.isEmpty()
                        || pair.b.wording().amounts.isEmpty())
                && pastDeed(pair.a)
                && pastDeed(pair.b);
    }

    private static boolean pastDeed(PreparedStatement statement) {
        Wording wording = statement.wording();
        boolean told = statement.claim().kind() == ClaimKind.FACT
                || SpeechContext.denies(statement)
                || statement.claim().kind() == ClaimKind.POSITION;
        return told
                && RelationFeatures.past(wording)
                && Arrays.stream(wording.base).noneMatch("be"::equals);
    }
}
