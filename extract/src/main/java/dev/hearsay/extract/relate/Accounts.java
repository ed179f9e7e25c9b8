package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.ClaimKind;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What is told of the past: "he had thrown a lamp at her". Another account of it by the same speaker changes nothing
 * about it unless it says of the same that it was not so, or how much it was, or when.
 */
final class Accounts {
    private static final double THE_SAME = 0.7;
    private static final int COVER_LOW = PairFeatures.NAMES.indexOf("cover_low");
    private static final Pattern STATE_OR_FUTURE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being|will|would|may|might|could|has|have|remains?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final ImmutableSet<String> DOERS = ImmutableSet.of("he", "she", "they", "i", "we");
    private static final int FIRST_AGREES = PairFeatures.NAMES.indexOf("first_agrees");

    private Accounts() {}

    /** {@return whether both tell what was done, and not of the same thing} */
    static boolean ofOtherDeeds(ComparedPair pair) {
        return pair.text[COVER_LOW] < THE_SAME
                && (pair.a.wording().amounts.isEmpty()
                        || pair.b.wording().amounts.isEmpty())
                && ofOneDoer(pair)
                && pastDeed(pair.a)
                && pastDeed(pair.b);
    }

    /** {@return whether both begin with one word, or speak of "him"; "the rebels fired first" turns "we" round} */
    private static boolean ofOneDoer(ComparedPair pair) {
        return pair.text[FIRST_AGREES] > 0
                || DOERS.stream().anyMatch(doer -> has(pair.a.wording(), doer) && has(pair.b.wording(), doer));
    }

    private static boolean has(Wording wording, String base) {
        return Arrays.asList(wording.base).contains(base);
    }

    private static boolean pastDeed(PreparedStatement statement) {
        Wording wording = statement.wording();
        boolean told = statement.claim().kind() == ClaimKind.FACT
                || statement.claim().kind() == ClaimKind.POSITION
                || SpeechContext.denies(statement);
        return told
                && RelationFeatures.past(wording)
                && !STATE_OR_FUTURE.matcher(wording.text).find();
    }
}
