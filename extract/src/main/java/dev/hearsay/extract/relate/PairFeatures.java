package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.relate.Lexicon.Cue;

/** Numbers about a pair of wordings; each is the same when the two are exchanged. */
final class PairFeatures {
    /** The names, in the order of the values. */
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "cover_low", "cover_high", "cover_mean", "count_low", "count_high", "word_dice", "bigram_dice", "gram_dice",
            "gram_contained", "order", "length_ratio", "amounts_agree", "amounts_clash", "amount_one_side",
            "dates_agree", "dates_clash", "names_agree", "names_both_differ", "name_one_side", "rarest_unmatched_low",
            "rarest_unmatched_high", "loose_low", "loose_high", "negation_differs", "opposites", "denial_differs", "hedge_differs",
            "report_differs", "future_differs", "question_differs", "kin_share", "first_agrees", "last_agrees", "quoted");

    private static final double RAREST = 12;
    private static final double LOOSE_SCALE = 50;

    private PairFeatures() {}

    static double[] of(Wording a, Wording b) {
        return of(new Alignment(a, b));
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
        return values;
    }

    private static void covers(Alignment pair, double[] values) {
        Wording a = pair.a;
        Wording b = pair.b;
        double mine = 0;
        double theirs = 0;
        double count = 0;
        double kin = 0;
        double rarestA = 0;
        double rarestB = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            double weight = a.weight[a.content[i]];
            if (pair.toB[i] >= 0) {
                double worth = pair.how[i].worth;
                mine += worth * weight;
                theirs += worth * b.weight[b.content[pair.toB[i]]];
                count += worth;
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
        values[0] = Math.min(coverA, coverB);
        values[1] = Math.max(coverA, coverB);
        values[2] = ratio(mine + theirs, a.mass + b.mass);
        values[3] = Math.min(countA, countB);
        values[4] = Math.max(countA, countB);
        values[index("rarest_unmatched_low")] = Math.min(rarestA, rarestB) / RAREST;
        values[index("rarest_unmatched_high")] = Math.max(rarestA, rarestB) / RAREST;
        double looseA = (a.mass - mine) / LOOSE_SCALE;
        double looseB = (b.mass - theirs) / LOOSE_SCALE;
        values[index("loose_low")] = Math.min(looseA, looseB);
        values[index("loose_high")] = Math.max(looseA, looseB);
        values[index("kin_share")] = ratio(kin, count);
    }

    static int index(String name) {
        return NAMES.indexOf(name);
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
        values[index("amounts_agree")] = any && loneA == 0 && loneB == 0 ? 1 : 0;
        values[index("amounts_clash")] = loneA > 0 && loneB > 0 ? 1 : 0;
        values[index("amount_one_side")] = (loneA > 0) != (loneB > 0) ? 1 : 0;
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
            values[index("dates_agree")] = clash ? 0 : 1;
            values[index("dates_clash")] = clash ? 1 : 0;
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
        values[index("names_agree")] = Math.min(agree, 3) / 3.0;
        values[index("names_both_differ")] = Math.min(2, Math.min(loneA, loneB)) / 2.0;
        values[index("name_one_side")] = Math.min(3, Math.abs(loneA - loneB)) / 3.0;
    }

    private static void differences(Alignment pair, double[] values) {
        Wording a = pair.a;
        Wording b = pair.b;
        values[index("negation_differs")] = negationDiffers(pair) ? 1 : 0;
        values[index("opposites")] = opposites(pair) > 0 ? 1 : 0;
        values[index("denial_differs")] = differ(a, b, Cue.DENIAL);
        values[index("hedge_differs")] = differ(a, b, Cue.HEDGE);
        values[index("report_differs")] = differ(a, b, Cue.REPORT);
        values[index("future_differs")] = differ(a, b, Cue.FUTURE);
        values[index("question_differs")] = a.question == b.question ? 0 : 1;
        values[index("first_agrees")] = pair.toB.length > 0 && pair.toB[0] == 0 ? 1 : 0;
        values[index("last_agrees")] =
                pair.toB.length > 0 && pair.toB[pair.toB.length - 1] == pair.toA.length - 1 && pair.toA.length > 0 ? 1 : 0;
    }

    private static double differ(Wording a, Wording b, Cue cue) {
        return a.has(cue) == b.has(cue) ? 0 : 1;
    }

    /** {@return whether more matched units are negated on one side only than on both or neither} */
    static boolean negationDiffers(Alignment pair) {
        return (pair.a.cues[Cue.NEGATOR.ordinal()] + pair.b.cues[Cue.NEGATOR.ordinal()]) % 2 == 1;
    }

    /** {@return how many unmatched units of one have their opposite among the unmatched of the other} */
    static int opposites(Alignment pair) {
        int found = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            Lexicon.Entry mine = pair.a.entry[pair.a.content[i]];
            if (pair.toB[i] < 0 && mine.sides().length > 0) {
                for (int j = 0; j < pair.toA.length; j++) {
                    Lexicon.Entry theirs = pair.b.entry[pair.b.content[j]];
                    found += pair.toA[j] < 0 && Wording.meet(mine.sides(), theirs.sides(), 1) ? 1 : 0;
                }
            }
        }
        return found;
    }
}
