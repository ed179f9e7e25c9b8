package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;

/**
 * The calendar words of a wording, as named: nothing is resolved.
 *
 * @param years four-digit years
 * @param months months, 1 to 12
 * @param days days of the month that stand beside a month
 * @param weekdays days of the week, 1 (Monday) to 7
 */
record CalendarWords(
        ImmutableSortedSet<Integer> years,
        ImmutableSortedSet<Integer> months,
        ImmutableSortedSet<Integer> days,
        ImmutableSortedSet<Integer> weekdays) {
    static final CalendarWords NONE = new CalendarWords(
            ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of());

    private static final ImmutableList<String> MONTH_NAMES = ImmutableList.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final ImmutableList<String> WEEKDAY_NAMES =
            ImmutableList.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final ImmutableMap<String, Integer> MONTHS = numbered(MONTH_NAMES, "sept");
    private static final ImmutableMap<String, Integer> WEEKDAYS = numbered(WEEKDAY_NAMES, "thurs");

    private static ImmutableMap<String, Integer> numbered(ImmutableList<String> names, String further) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            numbers.put(name, i + 1);
            if (name.length() > 3) {
                numbers.put(name.substring(0, 3), i + 1);
                numbers.put(name.substring(0, 3) + ".", i + 1);
            }
            if (name.startsWith(further)) {
                numbers.put(further, i + 1);
                numbers.put(further + ".", i + 1);
            }
        }
        return numbers.buildOrThrow();
    }

    /** {@return the number of a month, or 0} */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** {@return the number of a weekday, or 0} */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    boolean isEmpty() {
        return years.isEmpty() && months.isEmpty() && days.isEmpty() && weekdays.isEmpty();
    }

    /** {@return whether both name a part of the date, and name it differently} */
    boolean clashes(CalendarWords that) {
        return apart(years, that.years)
                || apart(months, that.months)
                || (apart(days, that.days) && !months.isEmpty())
                || apart(weekdays, that.weekdays);
    }

    private static boolean apart(ImmutableSortedSet<Integer> a, ImmutableSortedSet<Integer> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }
}
