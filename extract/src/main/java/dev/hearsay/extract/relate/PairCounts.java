package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;

/** What is counted once over two aligned wordings, for the {@link PairFeatures}; a and b are those of the alignment. */
final class PairCounts {
    final Alignment pair;
    final Wording a;
    final Wording b;

    /** Weights of the matched units of either, times the worth of their matches. */
    double coveredA;

    double coveredB;
    /** The worth of all matches. */
    double worth;
    /** Matches of units that are not equal. */
    int kin;

    int wider;
    int narrower;
    /** The largest weight of a unit that is not matched. */
    double rarestA;

    double rarestB;
    /** Matched names, and names of either that are not. */
    int names;

    int loneNamesA;
    int loneNamesB;
    /** Amounts of either that fit none of the other's. */
    final int loneAmountsA;

    final int loneAmountsB;
    final int sharedGrams;

    PairCounts(Alignment pair) {
        this.pair = pair;
        this.a = pair.a;
        this.b = pair.b;
        for (int i = 0; i < pair.toB.length; i++) {
            if (pair.toB[i] >= 0) {
                countMatched(i);
            } else {
                countLoneOfA(a.content[i]);
            }
        }
        for (int j = 0; j < pair.toA.length; j++) {
            if (pair.toA[j] < 0) {
                countLoneOfB(b.content[j]);
            }
        }
        this.loneAmountsA = lone(a.amounts, b.amounts);
        this.loneAmountsB = lone(b.amounts, a.amounts);
        this.sharedGrams = Wording.shared(a.grams, b.grams);
    }

    private void countMatched(int i) {
        Alignment.Match how = pair.how[i];
        coveredA += how.worth * a.weight[a.content[i]];
        coveredB += how.worth * b.weight[b.content[pair.toB[i]]];
        worth += how.worth;
        wider += how == Alignment.Match.WIDER ? 1 : 0;
        narrower += how == Alignment.Match.NARROWER ? 1 : 0;
        kin += how == Alignment.Match.EQUAL ? 0 : 1;
        names += a.is(a.content[i], Wording.NAME) ? 1 : 0;
    }

    private void countLoneOfA(int unit) {
        rarestA = Math.max(rarestA, a.weight[unit]);
        loneNamesA += a.is(unit, Wording.NAME) ? 1 : 0;
    }

    private void countLoneOfB(int unit) {
        rarestB = Math.max(rarestB, b.weight[unit]);
        loneNamesB += b.is(unit, Wording.NAME) ? 1 : 0;
    }

    private static int lone(ImmutableList<Amount> mine, ImmutableList<Amount> theirs) {
        int lone = 0;
        for (Amount amount : mine) {
            lone += fitsOne(amount, theirs) ? 0 : 1;
        }
        return lone;
    }

    private static boolean fitsOne(Amount amount, ImmutableList<Amount> theirs) {
        for (Amount other : theirs) {
            if (amount.fits(other)) {
                return true;
            }
        }
        return false;
    }

    /** {@return how much of the weight of a is in b} */
    double coverA() {
        return ratio(coveredA, a.mass);
    }

    double coverB() {
        return ratio(coveredB, b.mass);
    }

    /** {@return how many of the units of a are in b, as a share} */
    double countA() {
        return ratio(worth, pair.toB.length);
    }

    double countB() {
        return ratio(worth, pair.toA.length);
    }

    /** {@return the weight of a that is not in b} */
    double looseA() {
        return a.mass - coveredA;
    }

    double looseB() {
        return b.mass - coveredB;
    }

    static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }
}
