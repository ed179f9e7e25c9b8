package dev.hearsay.extract.syntax;

/** Kinds of characters as the tokenizer sees them. */
final class Characters {

    private Characters() {}

    /** {@return whether a character belongs to no token: white space, control and format characters} */
    static boolean gap(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** {@return whether a character may be inside a word: letters, digits, their marks and the low line} */
    static boolean word(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
        return Character.isLetterOrDigit(c) || mark(c);
    }

    static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** {@return whether a character can only close what was opened before: brackets, closing quotation marks} */
    static boolean closer(char c) {
        return c == ')' || c == ']' || c == '}' || c == '”' || c == '»';
    }

    /** {@return a character in lower case, the typographic apostrophe and hyphens as the plain ones} */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == '’' || c == '‘') {
            return '\'';
        }
        return hyphen(c) ? '-' : Character.toLowerCase(c);
    }
}
