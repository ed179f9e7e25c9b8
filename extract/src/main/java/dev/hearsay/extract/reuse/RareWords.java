package dev.hearsay.extract.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Figures and misspellings two texts share with hardly any other: a copier copies the errors too (Dong, Berti-Equille,
 * Srivastava: "Integrating conflicting data: the role of source dependence", PVLDB 2009, taken from values to words).
 */
final class RareWords {
    /** A word in more texts is not rare. */
    static final int RARE = 3;
    /** With fewer texts nothing is known to be rare. */
    static final int LEAST_TEXTS = 10;
    /** The common spelling stands in at least so many times more texts. */
    static final int COMMONER = 5;

    private static final int SHORTEST_ERROR = 6;
    private static final int LONGEST_ERROR = 30;
    private static final int SHORTEST_FIGURE = 3;
    private static final int YEAR_DIGITS = 4;

    private final WordCounts counts;

    RareWords(WordCounts counts) {
        this.counts = counts;
    }

    /** {@return the rare figures that stand in both texts outside quotation marks} */
    Set<Long> figures(PreparedText first, PreparedText second) {
        return shared(first, second, true);
    }

    /** {@return the rare spellings, a letter away from a common one, that stand in both texts} */
    Set<Long> errors(PreparedText first, PreparedText second) {
        return shared(first, second, false);
    }

    private Set<Long> shared(PreparedText first, PreparedText second, boolean figures) {
        if (counts.texts() < LEAST_TEXTS) {
            return new HashSet<>();
        }
        Map<Long, String> mine = rare(first, figures);
        mine.keySet().retainAll(rare(second, figures).keySet());
        if (!figures) {
            mine.entrySet().removeIf(word -> !isError(word.getValue(), word.getKey()));
        }
        return mine.keySet();
    }

    /** {@return the rare figures outside quotation marks, or the rare long words, each with its surface} */
    private Map<Long, String> rare(PreparedText text, boolean figures) {
        Map<Long, String> rare = new HashMap<>();
        Words words = text.words();
        for (int i = 0; i < words.size(); i++) {
            boolean sought = figures ? isFigure(words, i) && !text.quoted(i) : isLong(words, i);
            if (sought && isRare(words.hash(i))) {
                rare.putIfAbsent(words.hash(i), words.word(i));
            }
        }
        return rare;
    }

    private boolean isRare(long word) {
        int count = counts.count(word);
        return count > 0 && count <= RARE;
    }

    /** At least three digits, and no year. */
    private static boolean isFigure(Words words, int at) {
        if (!Character.isDigit(words.text().charAt(words.start(at)))) {
            return false;
        }
        String figure = words.word(at);
        long digits = figure.chars().filter(Character::isDigit).count();
        boolean year = digits == YEAR_DIGITS && figure.length() == YEAR_DIGITS && "12".indexOf(figure.charAt(0)) >= 0;
        return digits >= SHORTEST_FIGURE && !year;
    }

    private static boolean isLong(Words words, int at) {
        int start = words.start(at);
        int length = words.length(at);
        return length >= SHORTEST_ERROR
                && length <= LONGEST_ERROR
                && Character.isLetter(words.text().charAt(start));
    }

    /** Tries every change of one letter but of the first and the last two, where words are inflected. */
    private boolean isError(String surface, long word) {
        StringBuilder letters = new StringBuilder(surface.toLowerCase(Locale.ROOT));
        int least = counts.count(word) * COMMONER;
        for (int i = 1; i < letters.length() - 2; i++) {
            if (hasCommonNeighbour(letters, i, least)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCommonNeighbour(StringBuilder letters, int at, int least) {
        char kept = letters.charAt(at);
        letters.deleteCharAt(at);
        boolean found = isCommon(letters, least);
        letters.insert(at, kept);
        for (char c = 'a'; c <= 'z' && !found; c++) {
            letters.setCharAt(at, c);
            found = c != kept && isCommon(letters, least);
            letters.setCharAt(at, kept);
            letters.insert(at, c);
            found |= isCommon(letters, least);
            letters.deleteCharAt(at);
        }
        return found;
    }

    private boolean isCommon(CharSequence letters, int least) {
        return counts.count(WordScanner.hash(letters)) >= least;
    }
}
