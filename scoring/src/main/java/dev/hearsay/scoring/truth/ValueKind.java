package dev.hearsay.scoring.truth;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * What the values of a table are; it says when two spellings are the same value, and whether values have a distance.
 */
public enum ValueKind {
    /** Labels: the same value only if spelled the same. */
    CATEGORICAL {
        @Override
        String canonical(String raw, String unit) {
            return raw;
        }
    },
    /**
     * Yes or no: {@code true}, {@code yes}, {@code y}, {@code t} and {@code 1} are one value, their opposites the
     * other.
     */
    BOOLEAN {
        @Override
        String canonical(String raw, String unit) {
            return switch (raw.strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "y", "t", "1" -> "true";
                case "false", "no", "n", "f", "0" -> "false";
                default ->
                    throw new IllegalArgumentException(
                            "not a boolean: '" + raw + "'; write true or false, or load the table as CATEGORICAL");
            };
        }
    },
    /**
     * Decimal numbers, with or without the table's unit after them: {@code 1.50} and {@code 1.5 km} are the same value.
     */
    NUMERIC {
        @Override
        String canonical(String raw, String unit) {
            String text = raw.strip();
            String digits = !unit.isEmpty() && text.endsWith(unit)
                    ? text.substring(0, text.length() - unit.length()).strip()
                    : text;
            return decimal(raw, digits).stripTrailingZeros().toPlainString();
        }

        @Override
        double number(String canonical) {
            return Double.parseDouble(canonical);
        }
    },
    /** ISO 8601 dates: {@code 2021}, {@code 2021-05} or {@code 2021-05-17}; the distance is in days. */
    DATE {
        @Override
        String canonical(String raw, String unit) {
            String date = raw.strip();
            epochDay(date);
            return date;
        }

        @Override
        double number(String canonical) {
            return epochDay(canonical);
        }

        @Override
        String spelling(double number) {
            return LocalDate.ofEpochDay(Math.round(number)).toString();
        }
    },
    /** Free text: case, width and runs of white space make no difference. */
    TEXT {
        @Override
        String canonical(String raw, String unit) {
            String folded = Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return folded.strip().replaceAll("\\s+", " ");
        }
    };

    /** {@return the one spelling of this value} Throws IllegalArgumentException where {@code raw} is no such value. */
    abstract String canonical(String raw, String unit);

    boolean accepts(String raw) {
        try {
            canonical(raw, "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return the value's place on a line, or NaN where this kind has none} */
    double number(String canonical) {
        return Double.NaN;
    }

    /** {@return how a number between those of this kind is written} */
    String spelling(double number) {
        return NUMERIC.canonical(Double.toString(number), "");
    }

    boolean hasNumbers() {
        return this == NUMERIC || this == DATE;
    }

    /** Asks for the length first: the time to read a number grows with the square of its digits. */
    private static BigDecimal decimal(String raw, String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("not a number of at most " + LONGEST_NUMBER + " characters: '"
                    + raw.substring(0, SHOWN) + "...'; shorten it, or load the table as CATEGORICAL");
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.precision() - number.scale()) <= MAX_MAGNITUDE
                    && number.scale() <= MAX_MAGNITUDE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "not a number: '" + raw
                            + "'; write plain decimals, name the unit, or load the table as CATEGORICAL",
                    e);
        }
        throw new IllegalArgumentException(
                "number too large or too fine: '" + raw + "'; at most 300 digits before the point and 300 behind it");
    }

    private static long epochDay(String date) {
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).atDay(1).toEpochDay();
                case 7 -> YearMonth.parse(date).atDay(1).toEpochDay();
                default -> LocalDate.parse(date).toEpochDay();
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: '" + date + "'; write 2021, 2021-05 or 2021-05-17", e);
        }
    }

    private static final int MAX_MAGNITUDE = 300;
    private static final int LONGEST_NUMBER = 2 * MAX_MAGNITUDE + 20;
    private static final int SHOWN = 40;
}
