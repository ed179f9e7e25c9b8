package dev.hearsay.extract.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two texts share, counted in words.
 *
 * @param passages the shared passages in the order of the first text
 * @param prose words in no quotation in either text, and half of those quoted in one only, up to half as many again
 * @param quoted words inside quotation marks in one text at least
 * @param shorterProse words outside quotation marks in the text that has fewer
 * @param cover all shared words as a share of the longer text's words
 * @param sentences sentences of at least {@link #WHOLE_SENTENCE} words shared as a whole
 * @param inOrder the share of passages in the same order in both texts
 * @param lead whether the first sentences share a passage
 */
record Overlap(
        List<Passage> passages,
        double prose,
        int quoted,
        int shorterProse,
        double cover,
        int sentences,
        double inOrder,
        boolean lead) {

    /** Words in the shortest sentence that counts as shared. */
    static final int WHOLE_SENTENCE = 8;

    static Overlap of(PreparedText first, PreparedText second) {
        List<Passage> passages = passages(first, second);
        int shared = passages.stream().mapToInt(Passage::length).sum();
        int inNone = passages.stream().mapToInt(p -> words(p, first, second, 0)).sum();
        int inOne = passages.stream().mapToInt(p -> words(p, first, second, 1)).sum();
        return new Overlap(
                passages,
                inNone + Math.min(inOne, inNone) / 2.0,
                shared - inNone,
                Math.min(first.proseSize(), second.proseSize()),
                (double) shared
                        / Math.max(
                                1, Math.max(first.words().size(), second.words().size())),
                sentences(first.words(), passages),
                inOrder(passages),
                lead(first.words(), second.words(), passages));
    }

    private static List<Passage> passages(PreparedText first, PreparedText second) {
        int size = first.words().size();
        if (size > 0 && Arrays.equals(first.words().hashes(), second.words().hashes())) {
            return List.of(new Passage(0, 0, size));
        }
        return tiled(first, second)
                .sorted(Comparator.comparingInt(Passage::first))
                .toList();
    }

    /** The shorter text is tiled first, so that the passages do not depend on the names of the two. */
    private static Stream<Passage> tiled(PreparedText first, PreparedText second) {
        int order =
                Comparator.comparingInt(Words::size).thenComparing(Words::text).compare(first.words(), second.words());
        return order <= 0
                ? Tiling.of(first, second).stream()
                : Tiling.of(second, first).stream().map(Passage::swapped);
    }

    double share() {
        return Math.min(1, prose / Math.max(1, shorterProse));
    }

    /** {@return the words of the passage quoted in exactly {@code texts} of the two} */
    private static int words(Passage passage, PreparedText first, PreparedText second, int texts) {
        int words = 0;
        for (int i = 0; i < passage.length(); i++) {
            int quoted = (first.quoted(passage.first() + i) ? 1 : 0) + (second.quoted(passage.second() + i) ? 1 : 0);
            words += quoted == texts ? 1 : 0;
        }
        return words;
    }

    /** Counts the sentences of the first text that lie wholly in passages. */
    private static int sentences(Words words, List<Passage> passages) {
        BitSet shared = new BitSet();
        passages.forEach(p -> shared.set(p.first(), p.first() + p.length()));
        int whole = 0;
        for (int from = 0, to; from < words.size(); from = to) {
            to = words.sentenceEnd(from);
            whole += to - from >= WHOLE_SENTENCE && shared.nextClearBit(from) >= to ? 1 : 0;
        }
        return whole;
    }

    /** The longest ascending run of places in the second text (patience sorting) over the number of passages. */
    private static double inOrder(List<Passage> passages) {
        int[] tails = new int[passages.size()];
        int length = 0;
        for (Passage passage : passages) {
            int at = Arrays.binarySearch(tails, 0, length, passage.second());
            int pile = at < 0 ? -at - 1 : at;
            tails[pile] = passage.second();
            length = Math.max(length, pile + 1);
        }
        return passages.isEmpty() ? 0 : (double) length / passages.size();
    }

    private static boolean lead(Words first, Words second, List<Passage> passages) {
        return passages.stream()
                .anyMatch(p -> first.sentence(p.first()) == first.sentence(0)
                        && second.sentence(p.second()) == second.sentence(0));
    }
}
