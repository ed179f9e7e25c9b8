package dev.hearsay.extract.time;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time in English news and says when that was, as finely as they do. News looks back: "on Friday"
 * is the last Friday up to the day of publication, "September 28" the last one. Without a day of publication only what
 * names its year is known; nothing is ever put on today.
 */
public final class TimeExpressions {
    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER =
            "(\\d{1,3}|(?i:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))";
    /** "might open in May" looks ahead; "could have opened in May" back. */
    private static final String AHEAD =
            "(?<=\\b(?:will|would|shall|might|may|could|should|must) (?:be |not )?(?!have |be |not )\\p{Ll}{1,20} )";

    /** A month that no day or year follows; "March 3,000 people" has none. */
    private static final String NO_DAY = "\\b(?! (?:\\d{1,2}\\b(?![,.]\\d)|\\d{4}\\b))";

    private static final int YEARS_BETWEEN_LEAP_DAYS = 8;
    private static final String UNIT = "(day|week|month|year)s?";
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final ImmutableList<Rule> RULES = ImmutableList.of(
            rule(
                    "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
                    false,
                    (m, day) -> exact(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))),
            rule(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b",
                    false,
                    (m, day) -> exact(
                            Integer.parseInt(m.group(3)), month(m.group(1)).getValue(), Integer.parseInt(m.group(2)))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b",
                    false,
                    (m, day) -> exact(
                            Integer.parseInt(m.group(3)), month(m.group(2)).getValue(), Integer.parseInt(m.group(1)))),
            rule(
                    "\\b" + MONTH + ",? (\\d{4})\\b",
                    false,
                    (m, day) -> Optional.of(
                            TemporalExtent.month(YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1)))))),
            rule(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4}|[,.]?\\d)",
                    true,
                    (m, day) -> lastDate(month(m.group(1)), Integer.parseInt(m.group(2)), day)),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b(?!,? \\d{4})",
                    true,
                    (m, day) -> lastDate(month(m.group(2)), Integer.parseInt(m.group(1)), day)),
            rule(
                    "\\b" + NUMBER + " " + UNIT + " (?:ago|earlier)\\b",
                    true,
                    (m, day) -> Optional.of(around(day.minus(number(m.group(1)), unit(m.group(2))), unit(m.group(2))))),
            rule(
                    "\\b(?:[Ii]n|[Ww]ithin) " + NUMBER + " " + UNIT + "(?:['’] time)?\\b",
                    true,
                    (m, day) -> Optional.of(TemporalExtent.within(
                            day.atStartOfDay(),
                            day.plus(number(m.group(1)), unit(m.group(2)))
                                    .plusDays(1)
                                    .atStartOfDay()))),
            rule(
                    "\\b(?:[Ll]ast|[Pp]ast|[Pp]revious) (week|month|year)\\b",
                    true,
                    (m, day) -> Optional.of(around(day.minus(1, unit(m.group(1))), unit(m.group(1))))),
            rule(
                    "\\b[Nn]ext (week|month|year)\\b",
                    true,
                    (m, day) -> Optional.of(around(day.plus(1, unit(m.group(1))), unit(m.group(1))))),
            rule(
                    "\\b(?:[Ee]arlier )?[Tt]his (week|month|year)\\b",
                    true,
                    (m, day) -> Optional.of(soFar(day, unit(m.group(1))))),
            rule(
                    "\\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)\\b",
                    true,
                    (m, day) -> Optional.of(TemporalExtent.day(day))),
            rule("\\b[Yy]esterday\\b", true, (m, day) -> Optional.of(TemporalExtent.day(day.minusDays(1)))),
            rule("\\b[Tt]omorrow\\b", true, (m, day) -> Optional.of(TemporalExtent.day(day.plusDays(1)))),
            rule(
                    "\\b[Nn]ext " + WEEKDAY + "\\b",
                    true,
                    (m, day) -> Optional.of(TemporalExtent.day(day.with(TemporalAdjusters.next(weekday(m.group(1))))))),
            rule(
                    "\\b(?:[Ll]ast )?" + WEEKDAY + "\\b",
                    true,
                    (m, day) -> Optional.of(
                            TemporalExtent.day(day.with(TemporalAdjusters.previousOrSame(weekday(m.group(1))))))),
            rule(AHEAD + "in " + MONTH + NO_DAY, true, (m, day) -> Optional.of(nextMonth(month(m.group(1)), day))),
            rule("\\b[Ii]n " + MONTH + NO_DAY, true, (m, day) -> Optional.of(lastMonth(month(m.group(1)), day))),
            rule(
                    "\\b(?:[Ii]n|[Ss]ince|of|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) ((?:19|20)\\d{2})\\b",
                    false, (m, day) -> Optional.of(TemporalExtent.year(Year.of(Integer.parseInt(m.group(1)))))));

    /** From a match and the day of publication to an extent. */
    @FunctionalInterface
    private interface Reading {
        Optional<TemporalExtent> read(Matcher match, LocalDate day);
    }

    /** A pattern, whether it needs the day of publication, and what it means. */
    private record Rule(Pattern pattern, boolean anchored, Reading reading) {}

    private TimeExpressions() {}

    private static Rule rule(String pattern, boolean anchored, Reading reading) {
        return new Rule(Pattern.compile(pattern), anchored, reading);
    }

    /**
     * Finds the expressions of time in a part of a text.
     *
     * @param text the text
     * @param part the part, such as a sentence; cost is about linear in its length
     * @param published when the text was published; used only where it lies within a day
     * @return the expressions in the order of the text, the longer of two that overlap
     */
    public static ImmutableList<TimeExpression> find(String text, Span part, TemporalExtent published) {
        Optional<LocalDate> day = published.asDay();
        NavigableMap<Integer, TimeExpression> found = new TreeMap<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text).region(part.start(), part.end());
            while (matcher.find()) {
                add(new TimeExpression(new Span(matcher.start(), matcher.end()), extent(rule, matcher, day)), found);
            }
        }
        return ImmutableList.copyOf(found.values());
    }

    /** Those found lie apart, so that only the neighbours can overlap. */
    private static void add(TimeExpression expression, NavigableMap<Integer, TimeExpression> found) {
        int start = expression.span().start();
        if (!overlap(found.floorEntry(start), expression) && !overlap(found.ceilingEntry(start), expression)) {
            found.put(start, expression);
        }
    }

    private static boolean overlap(Map.@Nullable Entry<Integer, TimeExpression> other, TimeExpression expression) {
        return other != null && other.getValue().span().overlaps(expression.span());
    }

    private static TemporalExtent extent(Rule rule, Matcher match, Optional<LocalDate> day) {
        if (rule.anchored() && day.isEmpty()) {
            return TemporalExtent.unknown();
        }
        return rule.reading().read(match, day.orElse(LocalDate.EPOCH)).orElse(TemporalExtent.unknown());
    }

    private static Optional<TemporalExtent> exact(int year, int month, int day) {
        return date(() -> LocalDate.of(year, month, day)).map(TemporalExtent::day);
    }

    /** The last such day up to the day of publication. */
    private static Optional<TemporalExtent> lastDate(Month month, int dayOfMonth, LocalDate published) {
        return IntStream.rangeClosed(0, YEARS_BETWEEN_LEAP_DAYS)
                .mapToObj(back -> date(() -> LocalDate.of(published.getYear() - back, month, dayOfMonth)))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(published))
                .findFirst()
                .map(TemporalExtent::day);
    }

    private static Optional<LocalDate> date(Supplier<LocalDate> parts) {
        try {
            return Optional.of(parts.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TemporalExtent lastMonth(Month month, LocalDate published) {
        YearMonth sameYear = YearMonth.of(published.getYear(), month);
        return TemporalExtent.month(sameYear.isAfter(YearMonth.from(published)) ? sameYear.minusYears(1) : sameYear);
    }

    private static TemporalExtent nextMonth(Month month, LocalDate published) {
        YearMonth sameYear = YearMonth.of(published.getYear(), month);
        return TemporalExtent.month(sameYear.isBefore(YearMonth.from(published)) ? sameYear.plusYears(1) : sameYear);
    }

    /** The day, week, month or year around a day; the further off, the coarser people speak. */
    private static TemporalExtent around(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> TemporalExtent.day(day);
            case WEEKS -> week(day);
            case MONTHS -> TemporalExtent.month(YearMonth.from(day));
            default -> TemporalExtent.year(Year.from(day));
        };
    }

    private static TemporalExtent week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TemporalExtent.within(monday.atStartOfDay(), monday.plusWeeks(1).atStartOfDay());
    }

    /** The unit up to the end of the day. */
    private static TemporalExtent soFar(LocalDate day, ChronoUnit unit) {
        LocalDate start = switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
        return TemporalExtent.within(start.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    private static Month month(String name) {
        String prefix = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static long number(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Long.parseLong(lower);
        }
        return lower.equals("a") || lower.equals("an") ? 1 : NUMBERS.indexOf(lower);
    }

    private static ChronoUnit unit(String name) {
        return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
    }
}
