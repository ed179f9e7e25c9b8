package dev.hearsay.extract.relate;

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

    boolean isEmpty() {
        return years.isEmpty() && months.isEmpty() && days.isEmpty() && weekdays.isEmpty();
    }

    /** {@return whether both name a part of the date, and name it differently} */
    boolean clashes(CalendarWords that) {
        return apart(years, that.years)
                || apart(months, that.months)
                || apart(days, that.days)
                || apart(weekdays, that.weekdays);
    }

    private static boolean apart(ImmutableSortedSet<Integer> a, ImmutableSortedSet<Integer> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }
}
