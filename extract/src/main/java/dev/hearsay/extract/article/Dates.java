package dev.hearsay.extract.article;

import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.time.CalendarNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as articles write them: with a year, or not at all; never guessed. */
final class Dates {
    private static final int LONGEST = 120;
    private static final String MONTH = "(" + CalendarNames.MONTH_REGEX + ")";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME =
            "(?:\\s*(?:[,|\u2022\u00b7@-]|at)?\\s*\\d{1,2}(?:[:.]\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*(?:\\(?[A-Za-z]{1,5}\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?)?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC = Pattern.compile(
            "((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?.{0,12})?");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            WEEKDAY + "(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")" + TIME, Pattern.CASE_INSENSITIVE);
    /** As JSON and feeds write ISO 8601: with a space, or with an offset that has no colon. */
    private static final DateTimeFormatter LOOSE_ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern LABEL = Pattern.compile(
            "^(first published|published|posted|date|created|updated|last updated|last modified|modified)"
                    + "(?:\\s+on|\\s+at)?\\s*[:\u2013\u2014-]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** {@return whether the line is a date and nothing else, with or without a year} */
    static boolean isDateLine(String line) {
        String bare = bare(line);
        return day(line).isPresent()
                || (line.length() <= LONGEST && WITHOUT_YEAR.matcher(bare).matches());
    }

    /** {@return the day of publication a line gives, if it is nothing else; not of "Updated ..."} */
    static Optional<LocalDate> publication(String line) {
        boolean updated =
                line.length() <= LONGEST && LABEL.matcher(line).results().anyMatch(label -> isUpdate(label.group(1)));
        return updated ? Optional.empty() : day(line);
    }

    private static boolean isUpdate(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.contains("updated") || lower.contains("modified");
    }

    private static Optional<LocalDate> day(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(line);
        Matcher monthFirst = MONTH_FIRST.matcher(bare);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher numeric = NUMERIC.matcher(bare);
        return numeric.matches()
                ? day(numeric.group(1), Integer.parseInt(numeric.group(2)), numeric.group(3))
                : Optional.empty();
    }

    /**
     * {@return when something was published, by the field of a file}
     *
     * @param field ISO 8601, RFC 1123, or a date written out with its year
     */
    static Optional<TemporalExtent> field(String field) {
        String value = field.strip();
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        return attempt(() -> TemporalExtent.parse(value))
                .or(() -> moment(LOOSE_ISO, value))
                .or(() -> moment(DateTimeFormatter.RFC_1123_DATE_TIME, value))
                .or(() -> day(value).map(TemporalExtent::day));
    }

    private static Optional<TemporalExtent> moment(DateTimeFormatter format, String value) {
        return attempt(
                () -> format.parseBest(value, OffsetDateTime::from, LocalDateTime::from) instanceof OffsetDateTime zoned
                        ? TemporalExtent.at(zoned)
                        : TemporalExtent.at(LocalDateTime.parse(value, format)));
    }

    private static Optional<TemporalExtent> attempt(Supplier<TemporalExtent> parser) {
        try {
            return Optional.of(parser.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String bare(String line) {
        return LABEL.matcher(line.strip()).replaceFirst("");
    }

    private static int month(String name) {
        return CalendarNames.month(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
