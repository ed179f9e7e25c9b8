package dev.hearsay.extract.syntax;

/**
 * The characters of one line of a text, and where runs of like ones end. Behind its end it holds line breaks alone. A
 * run is cut at the longest length of a token, so that no look ahead is longer.
 */
final class Line {

    /** A longer run of characters is cut. */
    static final int MAX_LENGTH = 200;

    private static final int LONGEST_GAP = 4;

    private final String text;
    private final int limit;

    /** The line of a text that ends at a position. */
    Line(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    boolean holds(int at) {
        return at < limit;
    }

    int codePointAt(int at) {
        return text.codePointAt(at);
    }

    char charAt(int at) {
        return at < limit ? text.charAt(at) : '\n';
    }

    boolean letterAt(int at) {
        return Character.isLetter(charAt(at));
    }

    boolean capitalAt(int at) {
        return Character.isUpperCase(charAt(at));
    }

    boolean digitAt(int at) {
        return Characters.digit(charAt(at));
    }

    /** {@return whether a character that can stand in a word begins here} */
    boolean wordAt(int at) {
        return at < limit && Characters.word(text.codePointAt(at));
    }

    boolean startsWith(int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length()) && at + prefix.length() < limit;
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** {@return characters in lower case, the typographic apostrophe and hyphens as the plain ones} */
    String lower(int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            folded.append(Characters.fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** {@return the end of the longest run of word characters} */
    int wordRun(int from) {
        int end = from;
        while (end < limit && end < from + MAX_LENGTH) {
            int c = text.codePointAt(end);
            if (!Characters.word(c) && !(Character.getType(c) == Character.FORMAT && wordAt(end + 1))) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.min(end, limit);
    }

    int digitRun(int from) {
        int end = from;
        while (end < from + MAX_LENGTH && digitAt(end)) {
            end++;
        }
        return end;
    }

    int markRun(int from) {
        int end = from;
        while (end < limit && end < from + MAX_LENGTH && Characters.mark(charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return the end of the run of the character at a position} */
    int sameRun(int at) {
        int end = at + 1;
        while (end < limit && end < at + MAX_LENGTH && charAt(end) == charAt(at)) {
            end++;
        }
        return end;
    }

    /** {@return the end of the run of exclamation and question marks that begins at a position} */
    int exclamationRun(int at) {
        int end = at + 1;
        while (end < at + MAX_LENGTH && (charAt(end) == '!' || charAt(end) == '?')) {
            end++;
        }
        return end;
    }

    /** {@return the first position from one on that is no gap, a few gaps on at the latest} */
    int behindGap(int from) {
        int at = from;
        while (at < limit && at < from + LONGEST_GAP && Characters.gap(charAt(at))) {
            at++;
        }
        return at;
    }
}
