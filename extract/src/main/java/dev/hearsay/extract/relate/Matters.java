package dev.hearsay.extract.relate;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two claims are on one matter, so that one may bear on the other: each says again a fair part of what the
 * other says. Claims of one story share its words; that alone joins nothing.
 */
final class Matters {
    /** Of what either claim says, by weight, so much must stand in the other. */
    private static final double FAIR_PART = 0.25;
    /** The same, as the mean of the two. */
    private static final double ON_ONE = 0.375;
    /** The same where both tell what the speaker's own side does. */
    private static final double ON_OWN_DEEDS = 0.33;
    /** The same for claims of different sides to pull against each other. */
    private static final double SAME = 0.45;

    private static final int COVER_LOW = PairFeatures.NAMES.indexOf("cover_low");
    private static final int NAMES_BOTH_DIFFER = PairFeatures.NAMES.indexOf("names_both_differ");
    private static final int COVER_MEAN = PairFeatures.NAMES.indexOf("cover_mean");

    /**
     * "Has always sent arms", "has long supplied", "a long history of": about all time, which no later act replaces.
     */
    private static final Pattern ALL_TIME = Pattern.compile(
            "\\bno secret\\b|\\bsecret of\\b|\\b(?:has|have|had|is|are|was|were)(?: \\w+)? (?:never|always|long)\\b|\\blong (?:and \\w+ )?(?:history|tradition)\\b");

    private Matters() {}

    static boolean one(ComparedPair pair) {
        double mean = ownDeed(pair.a) && ownDeed(pair.b) ? ON_OWN_DEEDS : ON_ONE;
        boolean one = covers(pair, mean) || revised(pair);
        return one && !ofAllTime(pair.a) && !ofAllTime(pair.b);
    }

    /** Whether claims of different sides are so much on one matter that they can pull against each other. */
    static boolean same(ComparedPair pair) {
        return covers(pair, SAME) && pair.text[NAMES_BOTH_DIFFER] == 0 && moreThanAWord(pair);
    }

    /** Whether the two share more than a word, or neither says more than that: one common noun may be of two things. */
    private static boolean moreThanAWord(ComparedPair pair) {
        return shared(pair) > 1 || (pair.words.toA.length == 1 && pair.words.toB.length == 1);
    }

    /**
     * Whether a denial shares with the other claim only the word it begins with: "the trust knew of the fault" is no
     * answer to "the pumps were set by the trust".
     */
    static boolean deniedOfOneOnly(ComparedPair pair) {
        int[] first = pair.reversed() ? pair.words.toA : pair.words.toB;
        int[] second = pair.reversed() ? pair.words.toB : pair.words.toA;
        return shared(pair) == 1 && (opensDenial(pair.a, first) || opensDenial(pair.b, second));
    }

    private static boolean opensDenial(PreparedStatement statement, int[] matches) {
        return SpeechContext.denies(statement) && matches.length > 1 && matches[0] >= 0;
    }

    private static long shared(ComparedPair pair) {
        return Arrays.stream(pair.words.toB).filter(other -> other >= 0).count();
    }

    /** A later count of one side, such as a death toll, is on the matter of the earlier. */
    private static boolean revised(ComparedPair pair) {
        return SpeechContext.of(pair.a, pair.b).speakers() == SpeechContext.Speakers.SAME
                && Tolls.differ(pair.a.wording(), pair.b.wording(), pair.text);
    }

    private static boolean covers(ComparedPair pair, double mean) {
        return pair.text[COVER_LOW] >= FAIR_PART && pair.text[COVER_MEAN] >= mean;
    }

    private static boolean ofAllTime(PreparedClaim claim) {
        return ALL_TIME.matcher(claim.claim().wording()).find();
    }

    private static boolean ownDeed(PreparedClaim claim) {
        Optional<String> actor = claim.claim().actor().map(source -> source.id().value());
        return actor.isPresent()
                && actor.equals(claim.attribution()
                        .map(said -> said.chain().origin().lastPrincipal().id().value()));
    }
}
