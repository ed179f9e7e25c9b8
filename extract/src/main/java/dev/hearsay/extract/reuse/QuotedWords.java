package dev.hearsay.extract.reuse;

import java.util.BitSet;

/**
 * Which characters of a text stand inside quotation marks.
 *
 * <p>A mark opens where the character before it is no letter, digit or closing punctuation and the one after it is no
 * space; it closes at the next closing mark of its kind. A quotation that goes on in the next paragraph repeats its
 * opening mark there; one that is never closed ends with its paragraph, or after {@link #LONGEST} characters. Runs in
 * linear time.
 */
final class QuotedWords {
    /** No quotation is believed to be longer, in characters. */
    static final int LONGEST = 3_000;

    private static final int LONGEST_GAP = 16;

    private final String text;
    private final BitSet inside = new BitSet();
    private int noSingleBefore;

    private QuotedWords(String text) {
        this.text = text;
    }

    /** {@return the words of which the first character is inside a quotation} */
    static BitSet in(Words words) {
        QuotedWords marks = new QuotedWords(words.text());
        marks.scan();
        BitSet quoted = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            quoted.set(i, marks.inside.get(words.start(i)));
        }
        return quoted;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int end = opens(at) ? closing(at) : -1;
            if (end > at) {
                inside.set(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean opens(int at) {
        return switch (text.charAt(at)) {
            case '\u201c', '\u201e', '\u00ab' -> true;
            case '"', '\'', '\u2018' -> !wordly(at - 1) && at + 1 < text.length() && !isSpace(at + 1);
            default -> false;
        };
    }

    /** {@return the place after the mark that closes the quotation opened at {@code open}, or -1 for none} */
    private int closing(int open) {
        char mark = text.charAt(open);
        boolean single = mark == '\'' || mark == '\u2018';
        int limit = Math.min(text.length(), open + LONGEST);
        int at = single ? Math.max(open + 1, noSingleBefore) : open + 1;
        for (; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\n' && paragraphEnds(at) && !reopens(at, mark)) {
                break;
            }
            if (closes(mark, c) && !opensAgain(at) && (!single || !wordly(at + 1))) {
                return at + 1;
            }
        }
        noSingleBefore = single ? at : noSingleBefore;
        return single ? -1 : Math.min(at, limit);
    }

    /** A straight mark after a space and before a letter opens rather than closes. */
    private boolean opensAgain(int at) {
        return isSpace(at - 1) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '"' -> c == '"' || c == '\u201d';
            case '\u201c', '\u201e' -> c == '\u201d' || c == '"';
            case '\u00ab' -> c == '\u00bb';
            case '\u2018' -> c == '\u2019' || c == '\'';
            default -> c == '\'';
        };
    }

    /** A blank line, or a line that ends with a sentence. */
    private boolean paragraphEnds(int at) {
        boolean blank = at + 1 >= text.length() || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r';
        return blank || ".!?:\"\u201d".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** The next paragraph begins with the mark again: the same quotation goes on. */
    private boolean reopens(int at, char mark) {
        int next = at;
        int limit = Math.min(text.length(), at + LONGEST_GAP);
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < limit && text.charAt(next) == mark;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private boolean wordly(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
