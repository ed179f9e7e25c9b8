package dev.hearsay.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;

/** A table of text that fits a width: one column is cut to a share of it, another to what the rest leave. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;
    private static final double SHARE = 0.25;

    private final int width;
    private final int flexible;
    private final int shared;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param width the number of columns of the terminal
     * @param flexible the index of the column that gets what the others leave
     * @param shared the index of the column that gets a quarter of the width at most
     * @param header the titles of the columns
     */
    TextTable(int width, int flexible, int shared, String... header) {
        this.width = width;
        this.flexible = flexible;
        this.shared = shared;
        rows.add(List.of(header));
    }

    void add(String... cells) {
        rows.add(List.of(cells).stream().map(TextTable::oneLine).toList());
    }

    /** Control characters could move the cursor or colour the screen; they become spaces. */
    private static String oneLine(String cell) {
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(cell, ' ');
    }

    List<String> lines() {
        int[] widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        int others = 0;
        for (int column = 0; column < widths.length; column++) {
            int c = column;
            int needed =
                    rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0);
            widths[c] = c == shared ? Math.min(needed, Math.max(NARROWEST, (int) (width * SHARE))) : needed;
            others += c == flexible ? GAP.length() : widths[c] + GAP.length();
        }
        widths[flexible] = Math.min(widths[flexible], Math.max(NARROWEST, width - others));
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(Strings.padEnd(cut(row.get(column), widths[column]), widths[column], ' '))
                    .append(GAP);
        }
        return CharMatcher.whitespace().trimTrailingFrom(line);
    }

    private static String cut(String cell, int width) {
        if (cell.length() <= width) {
            return cell;
        }
        int end = Character.isHighSurrogate(cell.charAt(width - 2)) ? width - 2 : width - 1;
        return cell.substring(0, end) + "…";
    }
}
