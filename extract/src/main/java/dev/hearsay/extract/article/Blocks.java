package dev.hearsay.extract.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks: at blank lines, and at each line break unless the line looks hard-wrapped, that is, has the
 * length of one and stops within a sentence.
 */
final class Blocks {
    private static final int SHORTEST_WRAPPED = 45;
    private static final int LONGEST_WRAPPED = 120;

    private Blocks() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int end = -1;
        int last = 0;
        for (int line = 0, next; line < text.length(); line = next) {
            int stop = lineEnd(text, line);
            next = stop + 1;
            int from = skipSpace(text, line, stop);
            int to = trimSpace(text, from, stop);
            if (start >= 0 && !(from < to && continues(text, last, end, from))) {
                blocks.add(Block.of(text, start, end));
                start = -1;
            }
            if (from < to) {
                start = start < 0 ? from : start;
                end = to;
                last = from;
            }
        }
        if (start >= 0) {
            blocks.add(Block.of(text, start, end));
        }
        return blocks;
    }

    /** Whether the line from {@code next} goes on with the one that stands from {@code line} to {@code end}. */
    private static boolean continues(String text, int line, int end, int next) {
        int length = end - line;
        boolean wrapped = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED;
        char last = text.charAt(end - 1);
        boolean within = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
        char first = text.charAt(next);
        return wrapped && within && Character.isLetterOrDigit(first) && text.charAt(line) != '#';
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimSpace(String text, int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
