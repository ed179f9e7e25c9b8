package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is computed of extents. */
final class Extents {
    static final TemporalExtent UNKNOWN = TemporalExtent.builder().build();

    private Extents() {}

    static TemporalExtent checked(TemporalExtent extent) {
        inOrder("earliest start", extent.earliestStart(), "latest start", extent.latestStart());
        inOrder("earliest end", extent.earliestEnd(), "latest end", extent.latestEnd());
        inOrder("earliest start", extent.earliestStart(), "latest end", extent.latestEnd());
        return extent;
    }

    static void inOrder(
            String firstName, Optional<LocalDateTime> first, String lastName, Optional<LocalDateTime> last) {
        checkArgument(
                first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                "%s must not lie after %s but was %s after %s",
                firstName,
                lastName,
                first,
                last);
    }

    static TemporalExtent parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> TemporalExtent.year(Year.parse(iso));
                case 7 -> TemporalExtent.month(YearMonth.parse(iso));
                case 10 -> TemporalExtent.day(LocalDate.parse(iso));
                default -> TemporalExtent.at(LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(iso)));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a date: \"" + iso + "\", write it as 2018, 2018-05, 2018-05-11 or 2018-05-11T09:30", e);
        }
    }

    static Answer before(TemporalExtent a, TemporalExtent b) {
        boolean endsByStart = moment(a)
                ? strictlyAfter(b.earliestStart(), a.latestEnd())
                : notAfter(a.latestEnd(), b.earliestStart());
        if (endsByStart) {
            return Answer.YES;
        }
        boolean endsAfterStart = strictlyAfter(a.earliestEnd(), b.latestStart());
        boolean startsAtEnd = notAfter(b.latestEnd(), a.earliestStart());
        return endsAfterStart || startsAtEnd ? Answer.NO : Answer.UNKNOWN;
    }

    /** A moment lies in what it opens, as midnight in its day; what lasts ends as the next begins. */
    static boolean moment(TemporalExtent extent) {
        return extent.bounded() && extent.earliestStart().equals(extent.latestEnd());
    }

    static Answer overlaps(TemporalExtent a, TemporalExtent b) {
        if (before(a, b) == Answer.YES || before(b, a) == Answer.YES) {
            return Answer.NO;
        }
        boolean surely = (moment(a) && a.equals(b))
                || (strictlyAfter(b.earliestEnd(), a.latestStart()) && strictlyAfter(a.earliestEnd(), b.latestStart()));
        return surely ? Answer.YES : Answer.UNKNOWN;
    }

    static boolean notAfter(Optional<LocalDateTime> first, Optional<LocalDateTime> last) {
        return first.isPresent() && last.isPresent() && !first.get().isAfter(last.get());
    }

    static boolean strictlyAfter(Optional<LocalDateTime> last, Optional<LocalDateTime> first) {
        return first.isPresent() && last.isPresent() && last.get().isAfter(first.get());
    }

    static Optional<LocalDate> asDay(TemporalExtent extent) {
        if (!extent.bounded()) {
            return Optional.empty();
        }
        LocalDate first = extent.earliestStart().get().toLocalDate();
        boolean oneDay = !extent.latestEnd().get().isAfter(first.plusDays(1).atStartOfDay());
        return oneDay ? Optional.of(first) : Optional.empty();
    }

    static String iso(TemporalExtent extent) {
        if (!extent.known()) {
            return "";
        }
        LocalDateTime start = extent.earliestStart().orElse(null);
        LocalDateTime end = extent.latestEnd().orElse(null);
        if (start == null || end == null) {
            return point(start) + "/" + point(end);
        }
        return calendarUnit(extent, start);
    }

    /** What an id takes of an extent: its ISO text, or all four points where the text does not tell them. */
    static String key(TemporalExtent extent) {
        String iso = iso(extent);
        return !iso.contains("/") || extent.equals(endsOnly(extent))
                ? iso
                : Stream.of(extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd())
                        .map(moment -> point(moment.orElse(null)))
                        .collect(joining("/"));
    }

    private static TemporalExtent endsOnly(TemporalExtent extent) {
        return extent.bounded()
                ? TemporalExtent.within(
                        extent.earliestStart().get(), extent.latestEnd().get())
                : TemporalExtent.builder()
                        .earliestStart(extent.earliestStart())
                        .latestEnd(extent.latestEnd())
                        .build();
    }

    static String calendarUnit(TemporalExtent extent, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        if (extent.equals(TemporalExtent.at(start))) {
            return start.toString();
        } else if (extent.equals(TemporalExtent.day(day))) {
            return day.toString();
        } else if (extent.equals(TemporalExtent.month(YearMonth.from(day)))) {
            return YearMonth.from(day).toString();
        } else if (extent.equals(TemporalExtent.year(Year.from(day)))) {
            return Year.from(day).toString();
        }
        return start + "/" + extent.latestEnd().orElseThrow();
    }

    static String point(@Nullable LocalDateTime moment) {
        return moment == null ? ".." : moment.toString();
    }
}
