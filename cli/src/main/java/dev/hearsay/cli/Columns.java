package dev.hearsay.cli;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text measured in the columns of a terminal: a Chinese character takes two, a combining accent none. */
final class Columns {
    private static final String ELLIPSIS = "…";

    private Columns() {}

    /** Control characters and marks of direction could move the cursor or turn the line; they become spaces. */
    static String oneLine(String text) {
        CharMatcher unsafe = CharMatcher.whitespace()
                .or(CharMatcher.javaIsoControl())
                .or(CharMatcher.anyOf("\u200e\u200f\u061c\ufeff"))
                .or(CharMatcher.inRange('\u202a', '\u202e'))
                .or(CharMatcher.inRange('\u2066', '\u2069'));
        return unsafe.trimAndCollapseFrom(text, ' ');
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text, or as much of it as fits with an ellipsis behind it. */
    static String cut(String text, int width) {
        return width(text) <= width ? text : text.substring(0, fitting(text, width - 1)) + ELLIPSIS;
    }

    /** How many code units from the beginning fit. */
    private static int fitting(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > width) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** The text in lines that fit, broken between words where it can be. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width) {
            int end = Math.max(fitting(rest, width), Character.charCount(rest.codePointAt(0)));
            int space = rest.lastIndexOf(' ', end);
            int at = space > 0 ? space : end;
            lines.add(rest.substring(0, at));
            rest = rest.substring(at).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
