package dev.hearsay.core;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something was, as far as is known: the earliest and latest moment it can have started and the earliest and
 * latest it can have ended, each of which may be open. Moments are on the article's own clock, whose
 * {@linkplain #offset offset} from UTC may be known.
 *
 * <p>"On 28 September" is a {@linkplain #day day} in which something happened: it started no earlier than midnight and
 * ended no later than the next. Two things on one day are in no known order, and {@link #before} says so. Nothing known
 * is {@link #unknown}, which is in no known order to anything, itself included.
 *
 * <p>Two extents without an offset are compared as their clocks show it: Friday is before Saturday wherever it is said.
 * Where both have one, they are compared as it was in UTC; where only one has, an order is known if it is the same in
 * every time zone the other may be of.
 */
@Value.Immutable
@ValueStyle
public sealed interface TemporalExtent permits ImmutableTemporalExtent {

    /** {@return the earliest moment it can have started} */
    Optional<LocalDateTime> earliestStart();

    /** {@return the latest moment it can have started} */
    Optional<LocalDateTime> latestStart();

    /** {@return the earliest moment it can have ended} */
    Optional<LocalDateTime> earliestEnd();

    /** {@return the latest moment it can have ended} */
    Optional<LocalDateTime> latestEnd();

    /** {@return the offset from UTC of the clock that the four points are on, if known} */
    Optional<ZoneOffset> offset();

    /** {@return an extent of which nothing is known} */
    static TemporalExtent unknown() {
        return Extents.UNKNOWN;
    }

    /**
     * Returns the extent of something that happened within a day.
     *
     * @param day the day
     * @return the extent
     */
    static TemporalExtent day(LocalDate day) {
        return within(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /**
     * Returns the extent of something that happened within a month.
     *
     * @param month the month
     * @return the extent
     */
    static TemporalExtent month(YearMonth month) {
        return within(
                month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay());
    }

    /**
     * Returns the extent of something that happened within a year.
     *
     * @param year the year
     * @return the extent
     */
    static TemporalExtent year(Year year) {
        return within(year.atDay(1).atStartOfDay(), year.plusYears(1).atDay(1).atStartOfDay());
    }

    /**
     * Returns the extent of something that happened at a moment.
     *
     * @param moment the moment
     * @return the extent
     */
    static TemporalExtent at(LocalDateTime moment) {
        return within(moment, moment);
    }

    /**
     * Returns the extent of something that happened at a moment, whose offset from UTC is known.
     *
     * @param moment the moment
     * @return the extent
     */
    static TemporalExtent at(OffsetDateTime moment) {
        return builder()
                .from(at(moment.toLocalDateTime()))
                .offset(moment.getOffset())
                .build();
    }

    /**
     * Returns the extent of something that happened at some time between two moments.
     *
     * @param from the earliest moment it can have started
     * @param to the latest moment it can have ended, not before {@code from}
     * @return the extent
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    static TemporalExtent within(LocalDateTime from, LocalDateTime to) {
        return builder()
                .earliestStart(from)
                .latestStart(to)
                .earliestEnd(from)
                .latestEnd(to)
                .build();
    }

    /**
     * Returns the extent of something that lasted from one moment to another.
     *
     * @param start when it started
     * @param end when it ended, not before {@code start}
     * @return the extent
     * @throws IllegalArgumentException if {@code end} is before {@code start}
     */
    static TemporalExtent lasting(LocalDateTime start, LocalDateTime end) {
        return builder()
                .earliestStart(start)
                .latestStart(start)
                .earliestEnd(end)
                .latestEnd(end)
                .build();
    }

    /**
     * Returns the extent that an ISO 8601 date stands for, as finely as it is written.
     *
     * @param iso {@code 2018}, {@code 2018-05}, {@code 2018-05-11} or {@code 2018-05-11T09:30} with optional seconds
     *     and offset
     * @return the extent
     * @throws IllegalArgumentException if it is no such date
     */
    static TemporalExtent parse(String iso) {
        return Extents.parse(iso);
    }

    /** {@return a builder with all four points open} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether any of the four points is known} */
    default boolean known() {
        return earliestStart().isPresent()
                || latestStart().isPresent()
                || earliestEnd().isPresent()
                || latestEnd().isPresent();
    }

    /** {@return whether it is known between which two moments all of it lies} */
    default boolean bounded() {
        return earliestStart().isPresent() && latestEnd().isPresent();
    }

    /**
     * Says whether this ended before or as the other started. A single moment lies in what starts with it, as midnight
     * in its day, and is not before it.
     *
     * @param that the other extent
     * @return {@code YES} or {@code NO} only where the known points decide it
     */
    default Answer before(TemporalExtent that) {
        return Extents.before(this, that);
    }

    /**
     * Says whether the other was {@linkplain #before before} this.
     *
     * @param that the other extent
     * @return {@code YES} or {@code NO} only where the known points decide it
     */
    default Answer after(TemporalExtent that) {
        return that.before(this);
    }

    /**
     * Says whether both were going on at some moment.
     *
     * @param that the other extent
     * @return {@code YES} or {@code NO} only where the known points decide it
     */
    default Answer overlaps(TemporalExtent that) {
        return Extents.overlaps(this, that);
    }

    /** {@return the day on its own clock, where the extent lies within a single one} */
    default Optional<LocalDate> asDay() {
        return Extents.asDay(this);
    }

    /**
     * {@return the extent as ISO 8601 as finely as it is known, such as {@code 2018-05}, or {@code earliest
     * start/latest end} with {@code ..} for one that is open; moments with the offset, if known; empty if unknown.
     * Extents that differ in the other two points alone read alike}
     */
    default String iso() {
        return Extents.iso(this);
    }

    /** Builds a {@link TemporalExtent}. */
    final class Builder extends ImmutableTemporalExtent.Builder {
        Builder() {}

        /**
         * Builds the extent.
         *
         * @return the extent
         * @throws IllegalArgumentException if a later point lies before an earlier one, or if there is an offset and no
         *     point
         */
        @Override
        public TemporalExtent build() {
            return Extents.checked(super.build());
        }
    }
}
