package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The workings of {@link Observations.Builder}, which shows its public methods as its own. */
abstract sealed class ObservationRows permits Observations.Builder {
    private ValueKind kind = ValueKind.CATEGORICAL;
    private String unit = "";
    private boolean header;
    private Optional<Character> separator = Optional.empty();
    private ImmutableMap<String, String> gold = ImmutableMap.of();
    private RawTable raw = new RawTable();

    /** {@return this builder, as callers know it} */
    abstract Observations.Builder self();

    /**
     * Says what the values are; {@link ValueKind#CATEGORICAL} unless said.
     *
     * @param kind the kind of all values of the table
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Observations.Builder kind(ValueKind kind) {
        this.kind = kind;
        return self();
    }

    /**
     * Makes the values numbers with a unit, which may or may not stand after each number.
     *
     * @param unit the unit as it is spelled in the values, such as {@code km}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Observations.Builder numeric(String unit) {
        this.unit = unit.strip();
        return kind(ValueKind.NUMERIC);
    }

    /**
     * {@return what the values of the rows added so far seem to be; nothing is set by it, for that call
     * {@link #kind(ValueKind)}}
     *
     * <p>Anything but labels needs every value to fit. Numbers and dates are labels too where there are at most twenty
     * different ones, or where sources mostly agree to the digit: then exactness tells more than distance.
     */
    public KindGuess guessKind() {
        return KindDetection.guess(raw);
    }

    /**
     * Says whether files read from here on start with a line of column names, which is skipped; no unless said.
     *
     * @param header whether there is such a line
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Observations.Builder header(boolean header) {
        this.header = header;
        return self();
    }

    /**
     * Sets the character between the columns of files read from here on; unless set, a comma where the name ends in
     * {@code .csv} or {@code .csv.gz}, else a tab. With a tab nothing is quoted; with any other, fields may stand in
     * double quotes.
     *
     * @param separator one ASCII character other than a quote or a line break
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Observations.Builder separator(char separator) {
        checkArgument(
                separator < 128 && "\"\r\n".indexOf(separator) < 0,
                "illegal separator: code %s, must be ASCII and neither a quote nor a line break",
                (int) separator);
        this.separator = Optional.of(separator);
        return self();
    }

    /**
     * Adds one row.
     *
     * @param source who says it; not empty
     * @param item of what; not empty
     * @param value what is said; not empty
     * @return this builder
     * @throws IllegalArgumentException if one of them is empty
     */
    @CanIgnoreReturnValue
    public Observations.Builder add(String source, String item, String value) {
        return add(source, item, value, Rows.NO_TIME);
    }

    /**
     * Adds one row with its time.
     *
     * @param source who says it; not empty
     * @param item of what; not empty
     * @param value what is said; not empty
     * @param time when it was said; kept to the second
     * @return this builder
     * @throws IllegalArgumentException if one of the names is empty
     */
    @CanIgnoreReturnValue
    public Observations.Builder add(String source, String item, String value, Instant time) {
        return add(source, item, value, time.getEpochSecond());
    }

    private Observations.Builder add(String source, String item, String value, long time) {
        checkArgument(
                !source.isEmpty() && !item.isEmpty() && !value.isEmpty(),
                "empty source, item or value: ('%s', '%s', '%s'); leave the row out where one is unknown",
                source,
                item,
                value);
        raw.add(source, item, value, time);
        return self();
    }

    /**
     * Adds the rows of a UTF-8 text file, plain or gzip ({@code .gz}): source, item, value and, where known, an ISO
     * 8601 date or instant. Further columns are ignored, empty lines skipped. Streams: memory is that of the table.
     *
     * @param file the file
     * @return this builder
     * @throws IOException if the file cannot be read, or a row has fewer than three columns, an empty one, a malformed
     *     time or bytes that are not UTF-8: the message names file, line, fault and way out
     */
    @CanIgnoreReturnValue
    public Observations.Builder read(Path file) throws IOException {
        RowReader.read(file, separator, header, raw);
        return self();
    }

    /**
     * Sets the known true values.
     *
     * @param gold from item to value
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Observations.Builder gold(Map<String, String> gold) {
        this.gold = ImmutableMap.copyOf(gold);
        return self();
    }

    /**
     * Sets the known true values from a file of item and value, with the separator and header set so far.
     *
     * @param file the file
     * @return this builder
     * @throws IOException as {@link #read}; also if an item stands there twice with different values
     */
    @CanIgnoreReturnValue
    public Observations.Builder gold(Path file) throws IOException {
        return gold(RowReader.pairs(file, separator, header));
    }

    /**
     * {@return the table; the builder is empty afterwards}
     *
     * @throws IllegalArgumentException if a value is not of the {@link #kind(ValueKind)}: the message names the value
     */
    public Observations build() {
        RawTable rows = raw;
        raw = new RawTable();
        return new Observations(
                new ObservationTable(rows, kind, unit), kind, unit, Observations.canonical(gold, kind, unit));
    }
}
