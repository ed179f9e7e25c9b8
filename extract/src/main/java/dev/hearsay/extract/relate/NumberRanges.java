package dev.hearsay.extract.relate;

import java.util.List;

/** "310 to 330 workers", "between 310 and 330", "310-330": two numbers that bound one. */
final class NumberRanges {
    private static final double THOUSAND = 1000;
    /** Smaller numbers with a dash between them are a score. */
    private static final double LEAST_DASHED = 10;

    private final List<WordUnit> units;

    NumberRanges(List<WordUnit> units) {
        this.units = units;
    }

    /** {@return the place of the upper end of the range that a number begins, or its own} */
    int lastOf(int number) {
        int last = skipCurrency(number + 2);
        boolean ends = last < units.size() && units.get(last).is(Wording.NUMBER) && joins(number);
        return ends && low(number, last) < units.get(last).value ? last : number;
    }

    private int skipCurrency(int i) {
        return i < units.size() && units.get(i).currency() ? i + 1 : i;
    }

    private boolean joins(int number) {
        return switch (units.get(number + 1).base) {
            case "to" -> true;
            case "and" -> number > 0 && units.get(skipBack(number - 1)).base.equals("between");
            case "-" -> units.get(number).value >= LEAST_DASHED && touches(number);
            default -> false;
        };
    }

    private boolean touches(int number) {
        return units.get(number).last.end() == units.get(number + 1).first.start();
    }

    private int skipBack(int i) {
        return i > 0 && units.get(i).currency() ? i - 1 : i;
    }

    /** {@return the lower end; in "two to three million" it is 2,000,000} */
    double low(int first, int last) {
        double low = units.get(first).value;
        while (scaled(last) && !scaled(first) && low >= 1 && low * THOUSAND < units.get(last).value) {
            low *= THOUSAND;
        }
        return low;
    }

    private boolean scaled(int number) {
        return !units.get(number).first.equals(units.get(number).last);
    }
}
