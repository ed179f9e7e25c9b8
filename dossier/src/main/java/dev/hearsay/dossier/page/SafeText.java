package dev.hearsay.dossier.page;

import j2html.Config;

/**
 * Escapes texts of articles for every place in a page. Characters that no page can hold, which are control characters
 * and halves of surrogate pairs, are shown as the replacement character.
 */
final class SafeText {
    static final Config CONFIG = Config.defaults().withTextEscaper(SafeText::escape);
    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /** As the content of an element, or of an attribute in quotation marks. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#x27;");
                case '\r' -> safe.append("&#13;");
                default -> safe.append(isWritable(text, i) ? c : REPLACEMENT);
            }
        }
        return safe.toString();
    }

    /** As a string of JSON that stands inside a script element. */
    static String json(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != '\u2028' && c != '\u2029';
            if (plain && c >= ' ') {
                safe.append(isWritable(text, i) ? c : REPLACEMENT);
            } else {
                safe.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
                safe.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return safe.append('"').toString();
    }

    private static boolean isWritable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return paired(text, at);
        }
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && c < '\uFFFE' && (c < '\uFDD0' || c > '\uFDEF'));
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
