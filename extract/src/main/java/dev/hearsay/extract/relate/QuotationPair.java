package dev.hearsay.extract.relate;

import dev.hearsay.core.Direction;
import dev.hearsay.core.QuotationVariant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two quotations whose words are aligned by their longest common subsequence. Immutable but for its arrays, which are
 * not written.
 */
final class QuotationPair {
    private static final double MOST = 0.7;
    private static final int FEW = 4;
    /** So many words of the one between two sentences that follow one another in the other are no slip. */
    private static final int LEFT_OUT = 4;

    final Quotation first;
    final Quotation second;
    /** For each word of the first, the word of the second, or -1. */
    private final int[] to;

    private final int matched;

    private QuotationPair(Quotation first, Quotation second) {
        this.first = first;
        this.second = second;
        this.to = align();
        this.matched = (int) Arrays.stream(to).filter(j -> j >= 0).count();
    }

    /** {@return the pair, if the two can be one utterance} */
    static Optional<QuotationPair> of(Quotation first, Quotation second) {
        if (!first.sameSpeaker(second)) {
            return Optional.empty();
        }
        QuotationPair pair = new QuotationPair(first, second);
        boolean few = pair.shorter() < FEW;
        boolean enough = few ? pair.contained() : pair.shared() >= MOST;
        return enough ? Optional.of(pair) : Optional.empty();
    }

    private int shorter() {
        return Math.min(first.words().size(), second.words().size());
    }

    private double shared() {
        return matched / (double) shorter();
    }

    /** {@return whether all words of the shorter are in the other, in one run but for marked gaps} */
    private boolean contained() {
        return matched == shorter() && (shorter() >= FEW || span() == matched);
    }

    /** How many words of the longer lie between the first and the last that are matched, these included. */
    private int span() {
        boolean firstLonger = first.words().size() > second.words().size();
        return matched == 0 ? 0 : end(firstLonger) - start(firstLonger) + 1;
    }

    private int[] align() {
        int n = first.words().size();
        int m = second.words().size();
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                boolean equal = first.words().get(i).equals(second.words().get(j));
                best[i][j] = Math.max(equal ? best[i + 1][j + 1] + 1 : 0, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] aligned = new int[n];
        Arrays.fill(aligned, -1);
        for (int i = 0, j = 0; i < n && j < m; ) {
            boolean equal = first.words().get(i).equals(second.words().get(j));
            if (equal && best[i][j] == best[i + 1][j + 1] + 1) {
                aligned[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return drawnTogether(aligned);
    }

    /** Of several words of the longer that could be meant, the one next to the word that follows in both. */
    private int[] drawnTogether(int[] aligned) {
        int next = -1;
        for (int i = aligned.length - 1; i >= 0; i--) {
            int j = aligned[i];
            if (j < 0) {
                continue;
            }
            int at = i;
            if (next >= 0) {
                int follows = aligned[next];
                if (follows > j + 1 && next == i + 1 && equal(i, follows - 1)) {
                    aligned[i] = follows - 1;
                } else if (follows == j + 1 && next > i + 1 && equal(next - 1, j)) {
                    aligned[i] = -1;
                    at = next - 1;
                    aligned[at] = j;
                }
            }
            next = at;
        }
        return aligned;
    }

    private boolean equal(int ofFirst, int ofSecond) {
        return first.words().get(ofFirst).equals(second.words().get(ofSecond));
    }

    QuotationVariant variant(boolean runTogether) {
        boolean equal = first.words().equals(second.words());
        QuotationVariant.Kind kind = equal
                ? QuotationVariant.Kind.SAME_WORDS
                : contained() ? QuotationVariant.Kind.CONTAINED : QuotationVariant.Kind.OTHER_CUT;
        boolean firstShorter = first.words().size() <= second.words().size();
        Direction within = firstShorter ? Direction.FORWARD : Direction.BACKWARD;
        return new QuotationVariant(
                first.attribution().id(),
                second.attribution().id(),
                kind,
                kind == QuotationVariant.Kind.CONTAINED ? within : Direction.NONE,
                shared(),
                cutInside() || runTogether);
    }

    private boolean cutInside() {
        return first.breaks().stream().anyMatch(at -> cutAt(at, false))
                || second.breaks().stream().anyMatch(at -> cutAt(at, true));
    }

    /** {@return whether the sentences before and after a place of one stand apart in the other} */
    private boolean cutAt(int at, boolean ofSecond) {
        Quotation one = ofSecond ? second : first;
        if (at <= 0 || at >= one.words().size() || one.gaps().contains(at)) {
            return false;
        }
        int before = other(at - 1, ofSecond);
        int after = other(at, ofSecond);
        return before >= 0 && after - before > LEFT_OUT;
    }

    private int other(int word, boolean ofSecond) {
        if (!ofSecond) {
            return to[word];
        }
        for (int i = 0; i < to.length; i++) {
            if (to[i] == word) {
                return i;
            }
        }
        return -1;
    }

    Quotation side(boolean ofFirst) {
        return ofFirst ? first : second;
    }

    /** {@return the first word of one side that is matched} */
    int start(boolean ofFirst) {
        return matches(ofFirst).findFirst().orElseThrow();
    }

    /** {@return the last word of one side that is matched} */
    int end(boolean ofFirst) {
        return matches(ofFirst).reduce((before, last) -> last).orElseThrow();
    }

    /** {@return the words of one side that are matched, in their order} */
    private IntStream matches(boolean ofFirst) {
        return IntStream.range(0, to.length).filter(i -> to[i] >= 0).map(i -> ofFirst ? i : to[i]);
    }
}
