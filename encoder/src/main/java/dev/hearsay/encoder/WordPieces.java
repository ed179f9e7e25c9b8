package dev.hearsay.encoder;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into the pieces of words that the model knows, as BERT does for uncased English (Devlin et al. 2019):
 * lower case, accents off, marks apart, then from each word the longest known piece from its beginning on (WordPiece,
 * Wu et al. 2016). A word that cannot be made of known pieces is one unknown piece.
 */
final class WordPieces {
    static final String FIRST = "[CLS]";
    static final String BETWEEN = "[SEP]";
    static final String UNKNOWN = "[UNK]";

    private static final String INSIDE = "##";
    /** A word longer than this is unknown. */
    private static final int LONGEST = 100;

    private final ImmutableMap<String, Integer> places;
    private final int unknown;

    WordPieces(List<String> vocabulary) {
        ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builderWithExpectedSize(vocabulary.size());
        for (int i = 0; i < vocabulary.size(); i++) {
            numbered.put(vocabulary.get(i), i);
        }
        this.places = numbered.buildOrThrow();
        this.unknown = place(UNKNOWN);
    }

    /**
     * {@return the place of a piece that must be there}
     *
     * @throws IllegalStateException if it is not
     */
    int place(String piece) {
        Integer place = places.get(piece);
        if (place == null) {
            throw new IllegalStateException("The vocabulary of the model lacks " + piece);
        }
        return place;
    }

    /** {@return the pieces of a text, at most so many} */
    List<Integer> of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        String plain = plain(text);
        int at = 0;
        while (at < plain.length() && pieces.size() < most) {
            int end = wordEnd(plain, at);
            if (end > at) {
                add(plain.substring(at, end), pieces);
            }
            at = Math.max(end, at + 1);
        }
        return pieces.size() <= most ? pieces : pieces.subList(0, most);
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** {@return where the word or mark that begins here ends; the place itself if none begins} */
    private static int wordEnd(String text, int start) {
        int first = text.codePointAt(start);
        if (isSpace(first)) {
            return start;
        }
        int end = start + Character.charCount(first);
        if (standsAlone(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (isSpace(next) || standsAlone(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** {@return whether a character is a word of its own: every mark, and every sign of a script without spaces} */
    private static boolean standsAlone(int c) {
        if (c < 128) {
            return !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }

    private void add(String word, List<Integer> pieces) {
        int before = pieces.size();
        for (int start = 0; start < word.length(); ) {
            int end = word.length() > LONGEST ? start : longest(word, start);
            if (end == start) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(place(piece(word, start, end)));
            start = end;
        }
    }

    private int longest(String word, int start) {
        int end = word.length();
        while (end > start && !places.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : INSIDE + word.substring(start, end);
    }
}
