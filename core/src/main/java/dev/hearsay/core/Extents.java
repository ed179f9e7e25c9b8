package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Stream;

/** What is computed of extents. */
final class Extents {
    static final TemporalExtent UNKNOWN = TemporalExtent.builder().build();

    /** The clocks of the world are this much ahead of and behind UTC, at most. */
    private static final Duration AHEAD = Duration.ofHours(14);

    private static final Duration BEHIND = Duration.ofHours(12);

    private Extents() {}

    static TemporalExtent checked(TemporalExtent extent) {
        inOrder("earliest start", extent.earliestStart(), "latest start", extent.latestStart());
        inOrder("earliest end", extent.earliestEnd(), "latest end", extent.latestEnd());
        inOrder("earliest start", extent.earliestStart(), "latest end", extent.latestEnd());
        checkArgument(
                extent.known() || extent.offset().isEmpty(),
                "an extent of which no point is known must have no offset but had %s",
                extent.offset());
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
                default ->
                    moment(DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a date: \"" + iso + "\", write it as 2018, 2018-05, 2018-05-11 or 2018-05-11T09:30", e);
        }
    }

    private static TemporalExtent moment(TemporalAccessor moment) {
        return moment instanceof OffsetDateTime zoned
                ? TemporalExtent.at(zoned)
                : TemporalExtent.at(LocalDateTime.from(moment));
    }

    static Answer before(TemporalExtent a, TemporalExtent b) {
        return a.offset().equals(b.offset()) ? beforeOnOneClock(a, b) : beforeOnOneClock(inUtc(a), inUtc(b));
    }

    /** The extent in UTC, as wide as all the time zones it may be of. */
    private static TemporalExtent inUtc(TemporalExtent extent) {
        return extent.offset()
                .map(offset -> Duration.ofSeconds(-offset.getTotalSeconds()))
                .map(toUtc -> shifted(extent, toUtc, toUtc))
                .orElseGet(() -> shifted(extent, AHEAD.negated(), BEHIND));
    }

    private static TemporalExtent shifted(TemporalExtent extent, Duration earliest, Duration latest) {
        return TemporalExtent.builder()
                .earliestStart(extent.earliestStart().map(moment -> shifted(moment, earliest)))
                .latestStart(extent.latestStart().map(moment -> shifted(moment, latest)))
                .earliestEnd(extent.earliestEnd().map(moment -> shifted(moment, earliest)))
                .latestEnd(extent.latestEnd().map(moment -> shifted(moment, latest)))
                .build();
    }

    private static LocalDateTime shifted(LocalDateTime moment, Duration by) {
        LocalDateTime last = by.isNegative() ? LocalDateTime.MIN : LocalDateTime.MAX;
        return Duration.between(moment, last).abs().compareTo(by.abs()) < 0 ? last : moment.plus(by);
    }

    private static Answer beforeOnOneClock(TemporalExtent a, TemporalExtent b) {
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
        return a.offset().equals(b.offset()) ? overlapsOnOneClock(a, b) : overlapsOnOneClock(inUtc(a), inUtc(b));
    }

    private static Answer overlapsOnOneClock(TemporalExtent a, TemporalExtent b) {
        if (beforeOnOneClock(a, b) == Answer.YES || beforeOnOneClock(b, a) == Answer.YES) {
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
        if (!extent.bounded()) {
            return ends(extent);
        }
        String offset = offset(extent);
        LocalDateTime start = extent.earliestStart().get();
        if (extent.equals(momentOf(extent, start))) {
            return start + offset;
        }
        return offset.isEmpty() ? calendarUnit(extent, start) : ends(extent);
    }

    private static TemporalExtent momentOf(TemporalExtent extent, LocalDateTime moment) {
        return extent.offset()
                .map(offset -> TemporalExtent.at(moment.atOffset(offset)))
                .orElseGet(() -> TemporalExtent.at(moment));
    }

    /** What an id takes of an extent: its ISO text, or all four points where the text does not tell them. */
    static String key(TemporalExtent extent) {
        String iso = iso(extent);
        return !iso.contains("/") || extent.equals(endsOnly(extent))
                ? iso
                : Stream.of(extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd())
                        .map(moment -> point(moment, offset(extent)))
                        .collect(joining("/"));
    }

    private static TemporalExtent endsOnly(TemporalExtent extent) {
        TemporalExtent.Builder ends = TemporalExtent.builder()
                .offset(extent.offset())
                .earliestStart(extent.earliestStart())
                .latestEnd(extent.latestEnd());
        return extent.bounded()
                ? ends.latestStart(extent.latestEnd())
                        .earliestEnd(extent.earliestStart())
                        .build()
                : ends.build();
    }

    private static String calendarUnit(TemporalExtent extent, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        if (extent.equals(TemporalExtent.day(day))) {
            return day.toString();
        } else if (extent.equals(TemporalExtent.month(YearMonth.from(day)))) {
            return YearMonth.from(day).toString();
        } else if (extent.equals(TemporalExtent.year(Year.from(day)))) {
            return Year.from(day).toString();
        }
        return ends(extent);
    }

    private static String ends(TemporalExtent extent) {
        String offset = offset(extent);
        return point(extent.earliestStart(), offset) + "/" + point(extent.latestEnd(), offset);
    }

    private static String offset(TemporalExtent extent) {
        return extent.offset().map(ZoneOffset::getId).orElse("");
    }

    private static String point(Optional<LocalDateTime> moment, String offset) {
        return moment.map(known -> known + offset).orElse("..");
    }
}
