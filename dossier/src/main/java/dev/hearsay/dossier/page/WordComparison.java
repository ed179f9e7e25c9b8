package dev.hearsay.dossier.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two wordings word by word, by their longest common subsequence; case and punctuation are set aside. */
final class WordComparison {
    private static final int MOST_WORDS = 300;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(MOST_WORDS);

    private WordComparison() {}

    /** Where words stand. */
    enum Kind {
        BOTH,
        ONLY_HERE,
        MISSING
    }

    /**
     * Words of one kind, one after another.
     *
     * @param kind where they stand
     * @param words the words
     */
    record Piece(Kind kind, String words) {}

    static int length(String text) {
        return WORDS.splitToList(text).size();
    }

    static String normalised(String text) {
        return String.join(
                " ", WORDS.splitToList(text).stream().map(WordComparison::bare).toList());
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.length() == 0 ? word : bare.toString().toLowerCase(Locale.ROOT);
    }

    /** The second wording in pieces, with the places where the first has words that it lacks. */
    static ImmutableList<Piece> of(String full, String here) {
        List<String> first = WORDS.splitToList(full);
        List<String> second = WORDS.splitToList(here);
        int[][] common = common(first, second);
        Pieces pieces = new Pieces();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean bothLeft = i < first.size() && j < second.size();
            if (bothLeft && same(first.get(i), second.get(j))) {
                pieces.add(Kind.BOTH, second.get(j++));
                i++;
            } else if (j == second.size() || (i < first.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.MISSING, first.get(i++));
            } else {
                pieces.add(Kind.ONLY_HERE, second.get(j++));
            }
        }
        return pieces.end();
    }

    private static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    /** The length of the longest common subsequence of what is left from each pair of positions. */
    private static int[][] common(List<String> first, List<String> second) {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = same(first.get(i), second.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Gathers words into pieces. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private Kind kind = Kind.BOTH;

        void add(Kind next, String word) {
            if (next != kind) {
                flush();
            }
            kind = next;
            words.add(word);
        }

        private void flush() {
            if (!words.isEmpty()) {
                done.add(new Piece(kind, String.join(" ", words)));
            }
            words.clear();
        }

        ImmutableList<Piece> end() {
            flush();
            return ImmutableList.copyOf(done);
        }
    }
}
