package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers about a pair of wordings. */
final class PairFeatures {
    /** About the weight of a word that the counts of words do not hold. */
    private static final double RAREST = 12;
    /** About the weight of half a dozen words. */
    private static final double LOOSE_SCALE = 50;

    /** What is the same when the two are exchanged. */
    private static final NamedValues<PairCounts> SYMMETRIC = NamedValues.<PairCounts>builder()
            .value("cover_low", p -> Math.min(p.coverA(), p.coverB()))
            .value("cover_high", p -> Math.max(p.coverA(), p.coverB()))
            .value("cover_mean", p -> PairCounts.ratio(p.coveredA + p.coveredB, p.a.mass + p.b.mass))
            .value("count_low", p -> Math.min(p.countA(), p.countB()))
            .value("count_high", p -> Math.max(p.countA(), p.countB()))
            .value("word_dice", p -> dice(p.a.keys, p.b.keys))
            .value("bigram_dice", p -> dice(p.a.bigrams, p.b.bigrams))
            .value("gram_dice", p -> 2.0 * p.sharedGrams / Math.max(1, p.a.grams.length + p.b.grams.length))
            .value("gram_contained", p -> share(p.sharedGrams, Math.min(p.a.grams.length, p.b.grams.length)))
            .value("order", p -> order(p.pair))
            .value("length_ratio", p -> share(Math.min(p.a.size(), p.b.size()), Math.max(p.a.size(), p.b.size())))
            .flag("amounts_agree", PairFeatures::amountsAgree)
            .flag("amounts_clash", p -> p.loneAmountsA > 0 && p.loneAmountsB > 0)
            .flag("amount_one_side", p -> (p.loneAmountsA > 0) != (p.loneAmountsB > 0))
            .flag("dates_agree", p -> bothDated(p) && !p.a.calendar.clashes(p.b.calendar))
            .flag("dates_clash", p -> bothDated(p) && p.a.calendar.clashes(p.b.calendar))
            .value("names_agree", p -> Math.min(p.names, 3) / 3.0)
            .value("names_both_differ", p -> Math.min(2, Math.min(p.loneNamesA, p.loneNamesB)) / 2.0)
            .value("name_one_side", p -> Math.min(3, Math.abs(p.loneNamesA - p.loneNamesB)) / 3.0)
            .value("rarest_unmatched_low", p -> Math.min(p.rarestA, p.rarestB) / RAREST)
            .value("rarest_unmatched_high", p -> Math.max(p.rarestA, p.rarestB) / RAREST)
            .value("loose_low", p -> Math.min(p.looseA() / LOOSE_SCALE, p.looseB() / LOOSE_SCALE))
            .value("loose_high", p -> Math.max(p.looseA() / LOOSE_SCALE, p.looseB() / LOOSE_SCALE))
            .flag("negation_differs", PairFeatures::negationDiffers)
            .flag("opposites", p -> opposites(p.pair))
            .flag("denial_differs", p -> differ(p, Cue.DENIAL))
            .flag("hedge_differs", p -> differ(p, Cue.HEDGE))
            .flag("report_differs", p -> differ(p, Cue.REPORT))
            .flag("future_differs", p -> differ(p, Cue.FUTURE))
            .flag("question_differs", p -> p.a.question != p.b.question)
            .value("kin_share", p -> PairCounts.ratio(p.kin, p.worth))
            .flag("first_agrees", p -> firstAgrees(p.pair))
            .flag("last_agrees", p -> lastAgrees(p.pair))
            .value("meaning", p -> WordVectors.dot(p.a.meaning, p.b.meaning))
            .build();

    /** What is said of the first against the second. */
    private static final NamedValues<PairCounts> DIRECTED = directed(false);
    /** The same where the alignment begins with the second. */
    private static final NamedValues<PairCounts> REVERSED = directed(true);

    /** The names of those that are the same when the two are exchanged. */
    static final ImmutableList<String> SYMMETRIC_NAMES = SYMMETRIC.names();
    /** The names of all, in the order of the values. */
    static final ImmutableList<String> NAMES = ImmutableList.<String>builder()
            .addAll(SYMMETRIC.names())
            .addAll(DIRECTED.names())
            .build();

    static final ImmutableList<String> CUE_NAMES = Stream.concat(
                    Arrays.stream(Cue.values()).map(cue -> cue.name().toLowerCase(Locale.ROOT)), Stream.of("question"))
            .collect(ImmutableList.toImmutableList());

    private PairFeatures() {}

    private static NamedValues<PairCounts> directed(boolean reversed) {
        return NamedValues.<PairCounts>builder()
                .value("cover_first", p -> reversed ? p.coverB() : p.coverA())
                .value("cover_second", p -> reversed ? p.coverA() : p.coverB())
                .value("wider", p -> Math.min(3, reversed ? p.narrower : p.wider) / 3.0)
                .value("narrower", p -> Math.min(3, reversed ? p.wider : p.narrower) / 3.0)
                .build();
    }

    /**
     * {@return the values of two aligned wordings}
     *
     * @param reversed whether the second comes first in the alignment
     */
    static double[] of(Alignment pair, boolean reversed) {
        double[] values = new double[NAMES.size()];
        PairCounts counts = new PairCounts(pair);
        int at = SYMMETRIC.fill(counts, values, 0);
        (reversed ? REVERSED : DIRECTED).fill(counts, values, at);
        return values;
    }

    private static double dice(int[] a, int[] b) {
        return 2.0 * Wording.shared(a, b) / Math.max(1, a.length + b.length);
    }

    private static double share(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }

    /** Of the neighbours among the matched units, the share that keeps its order. */
    private static double order(Alignment pair) {
        int last = -1;
        int kept = 0;
        int steps = 0;
        for (int to : pair.toB) {
            if (to >= 0) {
                if (last >= 0) {
                    steps++;
                    kept += to > last ? 1 : 0;
                }
                last = to;
            }
        }
        return steps == 0 ? 0.5 : kept / (double) steps;
    }

    private static boolean amountsAgree(PairCounts p) {
        boolean any = !p.a.amounts.isEmpty() && !p.b.amounts.isEmpty();
        return any && p.loneAmountsA == 0 && p.loneAmountsB == 0;
    }

    private static boolean bothDated(PairCounts p) {
        return !p.a.calendar.isEmpty() && !p.b.calendar.isEmpty();
    }

    private static boolean differ(PairCounts p, Cue cue) {
        return p.a.has(cue) != p.b.has(cue);
    }

    /** {@return whether the two together hold an odd number of negators} */
    private static boolean negationDiffers(PairCounts p) {
        return (p.a.cues[Cue.NEGATOR.index] + p.b.cues[Cue.NEGATOR.index]) % 2 == 1;
    }

    private static boolean firstAgrees(Alignment pair) {
        return pair.toB.length > 0 && pair.toB[0] == 0;
    }

    private static boolean lastAgrees(Alignment pair) {
        boolean words = pair.toB.length > 0 && pair.toA.length > 0;
        return words && pair.toB[pair.toB.length - 1] == pair.toA.length - 1;
    }

    /** {@return whether an unmatched unit of one has its opposite among the unmatched of the other} */
    private static boolean opposites(Alignment pair) {
        for (int i = 0; i < pair.toB.length; i++) {
            if (pair.toB[i] < 0 && hasOpposite(pair, pair.a.entry[pair.a.content[i]].sides)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOpposite(Alignment pair, int[] sides) {
        for (int j = 0; j < pair.toA.length && sides.length > 0; j++) {
            if (pair.toA[j] < 0 && Wording.meet(sides, pair.b.entry[pair.b.content[j]].sides, 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many units of a wording give each cue, three at most, and whether it asks} */
    static double[] cues(Wording wording) {
        double[] counts = new double[CUE_NAMES.size()];
        for (int k = 0; k < wording.cues.length; k++) {
            counts[k] = Math.min(3, wording.cues[k]);
        }
        counts[counts.length - 1] = wording.question ? 1 : 0;
        return counts;
    }
}
