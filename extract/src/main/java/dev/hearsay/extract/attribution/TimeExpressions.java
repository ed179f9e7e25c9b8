package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in English news: where they stand, and which time they mean as seen from the day of publication.
 *
 * <p>News looks back: "on Friday" is the last Friday up to the day of publication, "Sept. 17" the last one that has
 * come. The result is as fine as the words are: a day, a week, a month, a year. Without a day of publication only a
 * date with its year has a meaning; everything else is {@link TemporalExtent#unknown() unknown}, as is a weekday that
 * does not fit the date beside it.
 */
public final class TimeExpressions {

    private static final String WEEKDAY = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String MONTH = "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?"
            + "|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    private static final String DAY = "[0-3]?\\d(?!\\d)";
    private static final String NUMBER =
            "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    private static final String UNIT = "(?:day|week|month|year|decade)s?";

    private static final Pattern EXPRESSION = Pattern.compile("(?<![\\w-])(?:"
            + "(?<iso>\\d{4}-\\d\\d-\\d\\d)"
            + "|(?:" + WEEKDAY + ",? (?:the )?)?(?:(?<month>" + MONTH + ") (?<day>" + DAY + ")(?:st|nd|rd|th)?"
            + "|(?<day2>" + DAY + ")(?:st|nd|rd|th)? (?:of )?(?<month2>" + MONTH + "))(?:,? (?<year>(?:19|20)\\d\\d))?"
            + "|(?<month3>" + MONTH + ") (?<year3>(?:19|20)\\d\\d)"
            + "|(?:in|last|since|until|by) (?<month4>" + MONTH + ")"
            + "|(?<near>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))"
            + "|(?<which>last|this|next|earlier this) (?<unit>week|month|year)"
            + "|(?<count>" + NUMBER + ") (?<units>" + UNIT + ")'? (?<back>ago|earlier)"
            + "|in (?<count2>" + NUMBER + ") (?<units2>" + UNIT + ")(?:['’] time)?"
            + "|(?<next>next )?(?<weekday2>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|(?:in|since|by|until) (?<year4>(?:19|20)\\d\\d)"
            + ")(?![\\w-])");

    private static final ImmutableMap<String, DayOfWeek> DAYS = days();
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private TimeExpressions() {}

    private static ImmutableMap<String, DayOfWeek> days() {
        ImmutableMap.Builder<String, DayOfWeek> days = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name();
            days.put(name.charAt(0) + name.substring(1, name.length() - 3).toLowerCase(Locale.ROOT), day);
        }
        return days.buildOrThrow();
    }

    /**
     * {@return where dates and times stand, in the order of the text}
     *
     * @param text any text; time is linear in its length
     */
    public static ImmutableList<Span> find(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return when the first date or time in some words is; unknown where there is none, or nothing to reckon from}
     *
     * @param words such as "said on Friday" or "three years ago"
     * @param published the day the text was published, if known
     */
    public static TemporalExtent resolve(String words, Optional<LocalDate> published) {
        Matcher matcher = EXPRESSION.matcher(words);
        if (!matcher.find()) {
            return TemporalExtent.unknown();
        }
        try {
            return extent(matcher, published);
        } catch (DateTimeException e) {
            return TemporalExtent.unknown();
        }
    }

    private static TemporalExtent extent(Matcher m, Optional<LocalDate> published) {
        if (m.group("iso") != null) {
            return TemporalExtent.day(LocalDate.parse(m.group("iso")));
        }
        if (m.group("month3") != null) {
            return TemporalExtent.month(YearMonth.of(Integer.parseInt(m.group("year3")), month(m.group("month3"))));
        }
        if (m.group("year4") != null) {
            return TemporalExtent.year(Year.parse(m.group("year4")));
        }
        if (m.group("year") != null) {
            return fitting(m, LocalDate.of(Integer.parseInt(m.group("year")), monthOf(m), dayOf(m)));
        }
        return published.map(from -> relative(m, from)).orElseGet(TemporalExtent::unknown);
    }

    private static TemporalExtent relative(Matcher m, LocalDate from) {
        if (m.group("month") != null || m.group("month2") != null) {
            return fitting(m, lastDate(monthOf(m), dayOf(m), from));
        }
        if (m.group("month4") != null) {
            return TemporalExtent.month(lastMonth(month(m.group("month4")), from));
        }
        if (m.group("near") != null) {
            return TemporalExtent.day(from.plusDays(shift(m.group("near"))));
        }
        if (m.group("which") != null) {
            int step = m.group("which").equals("last") ? -1 : m.group("which").equals("next") ? 1 : 0;
            return around(from, step, m.group("unit"));
        }
        if (m.group("count") != null) {
            return around(from, -number(m.group("count")), m.group("units"));
        }
        if (m.group("count2") != null) {
            return around(from, number(m.group("count2")), m.group("units2"));
        }
        return weekday(m, from);
    }

    private static TemporalExtent weekday(Matcher m, LocalDate from) {
        DayOfWeek day = weekdayOf(m.group("weekday2"));
        return TemporalExtent.day(from.with(
                m.group("next") == null ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.next(day)));
    }

    private static DayOfWeek weekdayOf(String name) {
        DayOfWeek day = DAYS.get(name);
        if (day == null) {
            throw new DateTimeException("no weekday " + name);
        }
        return day;
    }

    /** {@return the day, unless the weekday beside it is another's} */
    private static TemporalExtent fitting(Matcher m, LocalDate date) {
        String weekday = m.group("weekday");
        boolean fits = weekday == null || weekdayOf(weekday) == date.getDayOfWeek();
        return fits ? TemporalExtent.day(date) : TemporalExtent.unknown();
    }

    private static Month monthOf(Matcher m) {
        return month(m.group("month") != null ? m.group("month") : m.group("month2"));
    }

    private static int dayOf(Matcher m) {
        return Integer.parseInt(m.group("day") != null ? m.group("day") : m.group("day2"));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new DateTimeException("no month " + name);
    }

    private static LocalDate lastDate(Month month, int day, LocalDate from) {
        LocalDate date = LocalDate.of(from.getYear(), month, day);
        return date.isAfter(from) ? LocalDate.of(from.getYear() - 1, month, day) : date;
    }

    private static YearMonth lastMonth(Month month, LocalDate from) {
        YearMonth found = YearMonth.of(from.getYear(), month);
        return found.isAfter(YearMonth.from(from)) ? found.minusYears(1) : found;
    }

    private static int shift(String word) {
        return word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
    }

    private static int number(String word) {
        int named = NUMBERS.indexOf(word);
        return named >= 0 ? named + 1 : word.startsWith("a") ? 1 : Integer.parseInt(word);
    }

    /** {@return the day, week, month or year that lies some units away} */
    private static TemporalExtent around(LocalDate from, int count, String unit) {
        return switch (unit.charAt(0)) {
            case 'w' -> week(from.plusWeeks(count));
            case 'm' -> TemporalExtent.month(YearMonth.from(from).plusMonths(count));
            case 'y' -> TemporalExtent.year(Year.from(from).plusYears(count));
            case 'd' ->
                unit.startsWith("day")
                        ? TemporalExtent.day(from.plusDays(count))
                        : TemporalExtent.year(Year.from(from).plus(count, ChronoUnit.DECADES));
            default -> TemporalExtent.unknown();
        };
    }

    private static TemporalExtent week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TemporalExtent.within(monday.atStartOfDay(), monday.plusWeeks(1).atStartOfDay());
    }
}
