package dev.hearsay.extract.relate;

import java.util.Arrays;

/**
 * Which content unit of one wording stands for which of another: equal words first, in order; then synonyms, wider
 * words, and words with a common beginning. Greedy, each unit at most once; quadratic in the content units.
 */
final class Alignment {
    /** How two units were matched. */
    enum Match {
        NONE(0),
        EQUAL(1),
        SYNONYM(0.9),
        WIDER(0.6),
        NARROWER(0.6),
        ALIKE(0.7);

        final double worth;

        Match(double worth) {
            this.worth = worth;
        }
    }

    private static final int LEAST_PREFIX = 4;
    private static final double PREFIX_SHARE = 0.65;

    final Wording a;
    final Wording b;
    /** For each content unit of {@link #a}, the content unit of {@link #b} it stands for, or -1. */
    final int[] toB;
    /** The other way around. */
    final int[] toA;

    final Match[] how;

    Alignment(Wording a, Wording b) {
        this.a = a;
        this.b = b;
        this.toB = new int[a.content.length];
        this.toA = new int[b.content.length];
        this.how = new Match[toB.length];
        Arrays.fill(toB, -1);
        Arrays.fill(toA, -1);
        Arrays.fill(how, Match.NONE);
        equalWords();
        kinWords();
    }

    /**
     * {@return an alignment from the wording that comes first in their order, so that exchanging them changes nothing}
     */
    static Alignment ordered(Wording a, Wording b) {
        return a.compareTo(b) <= 0 ? new Alignment(a, b) : new Alignment(b, a);
    }

    private void equalWords() {
        int expected = 0;
        for (int i = 0; i < toB.length; i++) {
            int key = a.key[a.content[i]];
            int found = find(key, expected, toA.length);
            if (found < 0) {
                found = find(key, 0, expected);
            }
            if (found >= 0) {
                match(i, found, Match.EQUAL);
                expected = found + 1;
            }
        }
    }

    private int find(int key, int from, int to) {
        for (int j = from; j < to; j++) {
            if (toA[j] < 0 && b.key[b.content[j]] == key) {
                return j;
            }
        }
        return -1;
    }

    private void kinWords() {
        for (int i = 0; i < toB.length; i++) {
            if (toB[i] < 0) {
                kinWord(i);
            }
        }
    }

    private void kinWord(int i) {
        int best = -1;
        Match bestHow = Match.NONE;
        for (int j = 0; j < toA.length; j++) {
            if (toA[j] < 0) {
                Match match = kin(a.content[i], b.content[j]);
                if (match.worth > bestHow.worth) {
                    bestHow = match;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            match(i, best, bestHow);
        }
    }

    private void match(int i, int j, Match match) {
        toB[i] = j;
        toA[j] = i;
        how[i] = match;
    }

    private Match kin(int x, int y) {
        Lexicon.Entry p = a.entry[x];
        Lexicon.Entry q = b.entry[y];
        if (p.hasKin() && q.hasKin()) {
            if (Wording.meet(p.synonyms, q.synonyms, 0)) {
                return Match.SYNONYM;
            }
            if (Wording.meet(p.wide, q.narrow, 0)) {
                return Match.WIDER;
            }
            if (Wording.meet(p.narrow, q.wide, 0)) {
                return Match.NARROWER;
            }
        }
        return alike(a.base[x], b.base[y]) ? Match.ALIKE : Match.NONE;
    }

    /** {@return what words share at the least that are matched for their beginning} */
    static String beginning(String word) {
        return word.substring(0, Math.min(LEAST_PREFIX, word.length()));
    }

    private static boolean alike(String x, String y) {
        int longer = Math.max(x.length(), y.length());
        int shorter = Math.min(x.length(), y.length());
        if (shorter < LEAST_PREFIX || x.charAt(0) != y.charAt(0)) {
            return false;
        }
        int common = 1;
        while (common < shorter && x.charAt(common) == y.charAt(common)) {
            common++;
        }
        return common >= LEAST_PREFIX && common >= PREFIX_SHARE * longer;
    }
}
