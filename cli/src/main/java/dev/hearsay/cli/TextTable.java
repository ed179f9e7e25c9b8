package dev.hearsay.cli;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of text that fits a width: one column is cut to a share of it, another to what the rest leave. Where the
 * width does not hold the columns, each row is written as a paragraph instead.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "  ";
    private static final String BETWEEN = " · ";
    private static final int NARROWEST = 20;
    private static final int NARROWEST_FLEXIBLE = 28;
    private static final double SHARE = 0.25;

    private final int width;
    private final int flexible;
    private final int shared;
    private final List<List<String>> rows = new ArrayList<>();

    /** Colours a cell that has its final width. */
    @FunctionalInterface
    interface Paint {
        /** No colours. */
        Paint NONE = (row, column, cell) -> cell;

        /**
         * Colours a cell.
         *
         * @param row 0 for the header
         * @param column the index of the column
         * @param cell the text
         * @return the text with or without codes of colour
         */
        String paint(int row, int column, String cell);
    }

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
        rows.add(Arrays.stream(cells).map(Columns::oneLine).toList());
    }

    List<String> lines() {
        return lines(Paint.NONE);
    }

    List<String> lines(Paint paint) {
        int[] widths = widths();
        int needed = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        List<String> lines = new ArrayList<>();
        for (int row = needed <= width ? 0 : 1; row < rows.size(); row++) {
            if (needed <= width) {
                lines.add(line(row, widths, paint));
            } else {
                lines.addAll(paragraph(row, paint));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        int others = 0;
        for (int column = 0; column < widths.length; column++) {
            int c = column;
            int needed = rows.stream()
                    .mapToInt(row -> Columns.width(row.get(c)))
                    .max()
                    .orElse(0);
            widths[c] = c == shared ? Math.min(needed, Math.max(NARROWEST, (int) (width * SHARE))) : needed;
            others += c == flexible ? 0 : widths[c] + GAP.length();
        }
        widths[flexible] = Math.min(widths[flexible], Math.max(NARROWEST_FLEXIBLE, width - others));
        return widths;
    }

    private String line(int row, int[] widths, Paint paint) {
        StringBuilder line = new StringBuilder();
        List<String> cells = rows.get(row);
        for (int column = 0; column < widths.length; column++) {
            String cell = Columns.cut(cells.get(column), widths[column]);
            boolean last = column == widths.length - 1;
            line.append(paint.paint(row, column, last ? cell : Columns.padded(cell, widths[column])))
                    .append(last ? "" : GAP);
        }
        return CharMatcher.whitespace().trimTrailingFrom(line);
    }

    /** The flexible cell over as many lines as it needs, then the others behind their titles. */
    private List<String> paragraph(int row, Paint paint) {
        List<String> cells = rows.get(row);
        List<String> lines = new ArrayList<>();
        Columns.wrapped(cells.get(flexible), Math.max(1, width))
                .forEach(line -> lines.add(paint.paint(row, flexible, line)));
        String others = IntStream.range(0, cells.size())
                .filter(column -> column != flexible && !cells.get(column).isEmpty())
                .mapToObj(column -> rows.get(0).get(column) + " " + cells.get(column))
                .collect(Collectors.joining(BETWEEN));
        Columns.wrapped(others, Math.max(1, width - INDENT.length())).forEach(line -> lines.add(INDENT + line));
        return lines;
    }
}
