package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers about a pair of wordings; all but the last four are the same when the two are exchanged. */
final class PairFeatures {
    /** The names, in the order of the values. */
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "cover_low",
            "cover_high",
            "cover_mean",
            "count_low",
            "count_high",
            "word_dice",
            "bigram_dice",
            "gram_dice",
            "gram_contained",
            "order",
            "length_ratio",
            "amounts_agree",
            "amounts_clash",
            "amount_one_side",
            "dates_agree",
            "dates_clash",
            "names_agree",
            "names_both_differ",
            "name_one_side",
            "rarest_unmatched_low",
            "rarest_unmatched_high",
            "loose_low",
            "loose_high",
            "negation_differs",
            "opposites",
            "denial_differs",
            "hedge_differs",
            "report_differs",
            "future_differs",
            "question_differs",
            "kin_share",
            "first_agrees",
            "last_agrees",
            "meaning",
            "cover_first",
            "cover_second",
            "wider",
            "narrower");

    private static final int COVER_FIRST = NAMES.indexOf("cover_first");
    private static final int COVER_SECOND = NAMES.indexOf("cover_second");
    private static final int WIDER = NAMES.indexOf("wider");
    private static final int NARROWER = NAMES.indexOf("narrower");
    private static final int AMOUNT_ONE_SIDE = NAMES.indexOf("amount_one_side");
    private static final int AMOUNTS_AGREE = NAMES.indexOf("amounts_agree");
    private static final int AMOUNTS_CLASH = NAMES.indexOf("amounts_clash");
    private static final int DATES_AGREE = NAMES.indexOf("dates_agree");
    private static final int DATES_CLASH = NAMES.indexOf("dates_clash");
    private static final int DENIAL_DIFFERS = NAMES.indexOf("denial_differs");
    private static final int FIRST_AGREES = NAMES.indexOf("first_agrees");
    private static final int FUTURE_DIFFERS = NAMES.indexOf("future_differs");
    private static final int HEDGE_DIFFERS = NAMES.indexOf("hedge_differs");
    private static final int KIN_SHARE = NAMES.indexOf("kin_share");
    private static final int LAST_AGREES = NAMES.indexOf("last_agrees");
    private static final int LOOSE_HIGH = NAMES.indexOf("loose_high");
    private static final int LOOSE_LOW = NAMES.indexOf("loose_low");
    private static final int MEANING = NAMES.indexOf("meaning");
    private static final int NAME_ONE_SIDE = NAMES.indexOf("name_one_side");
    private static final int NAMES_AGREE = NAMES.indexOf("names_agree");
    private static final int NAMES_BOTH_DIFFER = NAMES.indexOf("names_both_differ");
    private static final int NEGATION_DIFFERS = NAMES.indexOf("negation_differs");
    private static final int OPPOSITES = NAMES.indexOf("opposites");
    private static final int QUESTION_DIFFERS = NAMES.indexOf("question_differs");
    private static final int RAREST_UNMATCHED_HIGH = NAMES.indexOf("rarest_unmatched_high");
    private static final int RAREST_UNMATCHED_LOW = NAMES.indexOf("rarest_unmatched_low");
    private static final int REPORT_DIFFERS = NAMES.indexOf("report_differs");

    static final ImmutableList<String> CUE_NAMES = Stream.concat(
                    Arrays.stream(Cue.values()).map(cue -> cue.name().toLowerCase(Locale.ROOT)), Stream.of("question"))
            .collect(ImmutableList.toImmutableList());

    private static final double RAREST = 12;
    private static final double LOOSE_SCALE = 50;

    private PairFeatures() {}

    /** Aligns from the wording that comes first in an order of wordings, so that exchanging them changes nothing. */
    static double[] of(Wording a, Wording b) {
        if (a.compareTo(b) <= 0) {
            return of(new Alignment(a, b));
        }
        double[] values = of(new Alignment(b, a));
        exchange(values, COVER_FIRST, COVER_SECOND);
        exchange(values, WIDER, NARROWER);
        return values;
    }

    private static void exchange(double[] values, int x, int y) {
        double kept = values[x];
        values[x] = values[y];
        values[y] = kept;
    }

    static double[] of(Alignment pair) {
        double[] values = new double[NAMES.size()];
        Wording a = pair.a;
        Wording b = pair.b;
        covers(pair, values);
        int at = 5;
        values[at++] = dice(a.keys, b.keys);
        values[at++] = dice(a.bigrams, b.bigrams);
        int grams = Wording.shared(a.grams, b.grams);
        values[at++] = 2.0 * grams / Math.max(1, a.grams.length + b.grams.length);
        values[at++] = grams / (double) Math.max(1, Math.min(a.grams.length, b.grams.length));
        values[at++] = order(pair);
        values[at++] = Math.min(a.size(), b.size()) / (double) Math.max(1, Math.max(a.size(), b.size()));
        amounts(a, b, values);
        dates(a.calendar, b.calendar, values);
        names(pair, values);
        differences(pair, values);
        values[MEANING] = WordVectors.dot(a.meaning, b.meaning);
        return values;
    }

    private static void covers(Alignment pair, double[] values) {
        Wording a = pair.a;
        Wording b = pair.b;
        double mine = 0;
        double theirs = 0;
        double count = 0;
        double kin = 0;
        int wider = 0;
        int narrower = 0;
        double rarestA = 0;
        double rarestB = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            double weight = a.weight[a.content[i]];
            if (pair.toB[i] >= 0) {
                double worth = pair.how[i].worth;
                mine += worth * weight;
                theirs += worth * b.weight[b.content[pair.toB[i]]];
                count += worth;
                wider += pair.how[i] == Alignment.Match.WIDER ? 1 : 0;
                narrower += pair.how[i] == Alignment.Match.NARROWER ? 1 : 0;
                kin += pair.how[i] == Alignment.Match.EQUAL ? 0 : 1;
            } else {
                rarestA = Math.max(rarestA, weight);
            }
        }
        for (int j = 0; j < pair.toA.length; j++) {
            rarestB = pair.toA[j] < 0 ? Math.max(rarestB, b.weight[b.content[j]]) : rarestB;
        }
        double coverA = ratio(mine, a.mass);
        double coverB = ratio(theirs, b.mass);
        double countA = ratio(count, pair.toB.length);
        double countB = ratio(count, pair.toA.length);
        values[COVER_FIRST] = coverA;
        values[COVER_SECOND] = coverB;
        values[WIDER] = Math.min(3, wider) / 3.0;
        values[NARROWER] = Math.min(3, narrower) / 3.0;
        values[0] = Math.min(coverA, coverB);
        values[1] = Math.max(coverA, coverB);
        values[2] = ratio(mine + theirs, a.mass + b.mass);
        values[3] = Math.min(countA, countB);
        values[4] = Math.max(countA, countB);
        values[RAREST_UNMATCHED_LOW] = Math.min(rarestA, rarestB) / RAREST;
        values[RAREST_UNMATCHED_HIGH] = Math.max(rarestA, rarestB) / RAREST;
        double looseA = (a.mass - mine) / LOOSE_SCALE;
        double looseB = (b.mass - theirs) / LOOSE_SCALE;
        values[LOOSE_LOW] = Math.min(looseA, looseB);
        values[LOOSE_HIGH] = Math.max(looseA, looseB);
        values[KIN_SHARE] = ratio(kin, count);
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static double dice(int[] a, int[] b) {
        return 2.0 * Wording.shared(a, b) / Math.max(1, a.length + b.length);
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

    private static void amounts(Wording a, Wording b, double[] values) {
        int loneA = lone(a.amounts, b.amounts);
        int loneB = lone(b.amounts, a.amounts);
        boolean any = !a.amounts.isEmpty() && !b.amounts.isEmpty();
        values[AMOUNTS_AGREE] = any && loneA == 0 && loneB == 0 ? 1 : 0;
        values[AMOUNTS_CLASH] = loneA > 0 && loneB > 0 ? 1 : 0;
        values[AMOUNT_ONE_SIDE] = (loneA > 0) != (loneB > 0) ? 1 : 0;
    }

    private static int lone(ImmutableList<Amount> mine, ImmutableList<Amount> theirs) {
        int lone = 0;
        for (Amount amount : mine) {
            boolean found = false;
            for (Amount other : theirs) {
                found |= amount.fits(other);
            }
            lone += found ? 0 : 1;
        }
        return lone;
    }

    private static void dates(CalendarWords a, CalendarWords b, double[] values) {
        if (!a.isEmpty() && !b.isEmpty()) {
            boolean clash = a.clashes(b);
            values[DATES_AGREE] = clash ? 0 : 1;
            values[DATES_CLASH] = clash ? 1 : 0;
        }
    }

    private static void names(Alignment pair, double[] values) {
        int agree = 0;
        int loneA = 0;
        int loneB = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            boolean name = pair.a.is(pair.a.content[i], Wording.NAME);
            agree += name && pair.toB[i] >= 0 ? 1 : 0;
            loneA += name && pair.toB[i] < 0 ? 1 : 0;
        }
        for (int j = 0; j < pair.toA.length; j++) {
            loneB += pair.toA[j] < 0 && pair.b.is(pair.b.content[j], Wording.NAME) ? 1 : 0;
        }
        values[NAMES_AGREE] = Math.min(agree, 3) / 3.0;
        values[NAMES_BOTH_DIFFER] = Math.min(2, Math.min(loneA, loneB)) / 2.0;
        values[NAME_ONE_SIDE] = Math.min(3, Math.abs(loneA - loneB)) / 3.0;
    }

    private static void differences(Alignment pair, double[] values) {
        Wording a = pair.a;
        Wording b = pair.b;
        values[NEGATION_DIFFERS] = negationDiffers(a, b) ? 1 : 0;
        values[OPPOSITES] = opposites(pair) > 0 ? 1 : 0;
        values[DENIAL_DIFFERS] = differ(a, b, Cue.DENIAL);
        values[HEDGE_DIFFERS] = differ(a, b, Cue.HEDGE);
        values[REPORT_DIFFERS] = differ(a, b, Cue.REPORT);
        values[FUTURE_DIFFERS] = differ(a, b, Cue.FUTURE);
        values[QUESTION_DIFFERS] = a.question == b.question ? 0 : 1;
        values[FIRST_AGREES] = pair.toB.length > 0 && pair.toB[0] == 0 ? 1 : 0;
        values[LAST_AGREES] =
                pair.toB.length > 0 && pair.toB[pair.toB.length - 1] == pair.toA.length - 1 && pair.toA.length > 0
                        ? 1
                        : 0;
    }

    private static double differ(Wording a, Wording b, Cue cue) {
        return a.has(cue) == b.has(cue) ? 0 : 1;
    }

    /** {@return whether the two together hold an odd number of negators} */
    private static boolean negationDiffers(Wording a, Wording b) {
        return (a.cues[Cue.NEGATOR.index] + b.cues[Cue.NEGATOR.index]) % 2 == 1;
    }

    /** {@return how many unmatched units of one have their opposite among the unmatched of the other} */
    static int opposites(Alignment pair) {
        int found = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            Lexicon.Entry mine = pair.a.entry[pair.a.content[i]];
            if (pair.toB[i] < 0 && mine.sides.length > 0) {
                for (int j = 0; j < pair.toA.length; j++) {
                    Lexicon.Entry theirs = pair.b.entry[pair.b.content[j]];
                    found += pair.toA[j] < 0 && Wording.meet(mine.sides, theirs.sides, 1) ? 1 : 0;
                }
            }
        }
        return found;
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
