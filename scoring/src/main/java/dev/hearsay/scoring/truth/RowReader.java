package dev.hearsay.scoring.truth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableMap;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads separated text a buffer of whole lines at a time. Columns are hashed while they are scanned and looked up as
 * bytes: no string is made for a row whose names are already known.
 */
final class RowReader implements AutoCloseable {
    /** The longest line accepted, in bytes. */
    static final int MAX_LINE = 1 << 24;

    private static final int BUFFER = 1 << 18;
    private static final int COLUMNS = 4;

    private final String name;
    private final InputStream in;
    private final byte separator;
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;
    private long line;

    /** The columns of the current line: column c is from[c] up to to[c], with its hash. */
    private final int[] from = new int[COLUMNS];

    private final int[] to = new int[COLUMNS];
    private final int[] hash = new int[COLUMNS];
    private int columns;
    private int next;

    private RowReader(Path file, byte separator) throws IOException {
        this.name = file.toString();
        this.separator = separator;
        InputStream raw = Files.newInputStream(file);
        this.in = name.endsWith(".gz") ? unzipped(raw) : raw;
    }

    private InputStream unzipped(InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw damaged(e);
        }
    }

    private IOException damaged(IOException e) {
        return new IOException(
                name + ": no whole gzip file (" + e.getMessage() + "); compress it again, or name it without .gz", e);
    }

    static void read(Path file, Optional<Character> separator, boolean header, RawTable table) throws IOException {
        try (RowReader reader = new RowReader(file, separator(file, separator))) {
            reader.begin(header);
            while (reader.nextLine()) {
                reader.require(3, "source, item and value");
                int source = reader.id(table.sources, 0);
                int item = reader.id(table.items, 1);
                int value = reader.id(table.values, 2);
                table.rows.add(source, item, value, reader.columns > 3 ? reader.time(3) : Rows.NO_TIME);
            }
        }
    }

    static ImmutableMap<String, String> pairs(Path file, Optional<Character> separator, boolean header)
            throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (RowReader reader = new RowReader(file, separator(file, separator))) {
            reader.begin(header);
            while (reader.nextLine()) {
                reader.require(2, "item and value");
                String item = reader.string(0);
                String value = reader.string(1);
                String before = pairs.putIfAbsent(item, value);
                if (before != null && !before.equals(value)) {
                    throw reader.fault(
                            "item '" + item + "' has a second value '" + value + "'; keep one line for each item");
                }
            }
        }
        return ImmutableMap.copyOf(pairs);
    }

    private static byte separator(Path file, Optional<Character> given) {
        boolean csv = file.toString().matches("(?i).*\\.csv(\\.gz)?");
        return (byte) (char) given.orElse(csv ? ',' : '\t');
    }

    private void begin(boolean header) throws IOException {
        skipByteOrderMark();
        if (header) {
            nextLine();
        }
    }

    private void skipByteOrderMark() throws IOException {
        fill();
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** Goes to the next line that is not empty. */
    private boolean nextLine() throws IOException {
        do {
            if (position == limit && !fill()) {
                return false;
            }
            line++;
            scan();
        } while (columns == 1 && from[0] == to[0]);
        return true;
    }

    /**
     * Refills the buffer so that it holds whole lines, each with its line break, from {@link #position} to
     * {@link #limit}.
     */
    private boolean fill() throws IOException {
        int kept = next - limit;
        System.arraycopy(buffer, limit, buffer, 0, kept);
        int lastBreak = -1;
        while (lastBreak < 0 && !ended) {
            kept = growIfFull(kept);
            int read = read(kept);
            ended = read < 0;
            lastBreak = ended ? -1 : lastBreak(kept, kept + read);
            kept += Math.max(0, read);
        }
        if (ended && kept > 0) {
            buffer[kept] = '\n';
            lastBreak = kept++;
        }
        position = 0;
        limit = lastBreak + 1;
        next = kept;
        return limit > 0;
    }

    private int read(int at) throws IOException {
        try {
            return in.read(buffer, at, buffer.length - 1 - at);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private int growIfFull(int kept) throws IOException {
        if (kept == buffer.length - 1) {
            if (kept > MAX_LINE) {
                line++;
                throw fault("line longer than " + MAX_LINE + " bytes; is this a table of lines?");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return kept;
    }

    private int lastBreak(int start, int end) {
        for (int p = end - 1; p >= start; p--) {
            if (buffer[p] == '\n') {
                return p;
            }
        }
        return -1;
    }

    private void scan() throws IOException {
        byte[] bytes = buffer;
        byte between = separator;
        int p = position;
        columns = 0;
        byte stop = between;
        while (stop == between) {
            if (bytes[p] == '"' && between != '\t') {
                p = scanQuoted(p);
            } else {
                int start = p;
                int h = 0;
                byte b;
                while ((b = bytes[p]) != between && b != '\n') {
                    h = 31 * h + b;
                    p++;
                }
                column(start, p, h);
            }
            stop = bytes[p++];
        }
        position = p;
        dropCarriageReturn();
    }

    private void column(int start, int end, int h) {
        if (columns < COLUMNS) {
            from[columns] = start;
            to[columns] = end;
            hash[columns] = h;
        }
        columns++;
    }

    private void dropCarriageReturn() {
        int last = columns - 1;
        if (last < COLUMNS && to[last] > from[last] && buffer[to[last] - 1] == '\r') {
            to[last]--;
            hash[last] = ByteDictionary.hash(buffer, from[last], to[last]);
        }
    }

    /** Takes the quotes off in place; {@return the place of the separator or line break after the field} */
    private int scanQuoted(int quote) throws IOException {
        int write = quote;
        int p = quote + 1;
        while (buffer[p] != '"' || buffer[p + 1] == '"') {
            if (buffer[p] == '\n') {
                throw fault(
                        "quoted field without its closing quote; close it on the same line, or double a quote that is meant");
            }
            p += buffer[p] == '"' ? 1 : 0;
            buffer[write++] = buffer[p++];
        }
        p++;
        p += buffer[p] == '\r' && buffer[p + 1] == '\n' ? 1 : 0;
        if (buffer[p] != separator && buffer[p] != '\n') {
            throw fault("text after a closing quote; put the whole field in quotes and double those inside");
        }
        column(quote, write, ByteDictionary.hash(buffer, quote, write));
        return p;
    }

    private void require(int wanted, String what) throws IOException {
        if (columns < wanted) {
            throw fault(columns + (columns == 1 ? " column" : " columns") + " where " + what
                    + " are needed; separate columns by "
                    + (separator == '\t' ? "tabs" : "'" + (char) separator + "'"));
        }
        for (int c = 0; c < wanted; c++) {
            if (from[c] == to[c]) {
                throw fault("column " + (c + 1) + " is empty; leave the line out where a name or value is unknown");
            }
        }
    }

    private int id(ByteDictionary dictionary, int column) throws IOException {
        int known = dictionary.size();
        int id = dictionary.id(buffer, from[column], to[column], hash[column]);
        if (id == known) {
            requireUtf8(column);
        }
        return id;
    }

    private String string(int column) throws IOException {
        requireUtf8(column);
        return new String(buffer, from[column], to[column] - from[column], UTF_8);
    }

    private void requireUtf8(int column) throws IOException {
        if (!Utf8.isWellFormed(buffer, from[column], to[column] - from[column])) {
            throw fault("column " + (column + 1) + " is not UTF-8; convert the file, for example with iconv -t utf-8");
        }
    }

    private long time(int column) throws IOException {
        String text = string(column).strip();
        if (text.isEmpty()) {
            return Rows.NO_TIME;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                    : Instant.parse(text).getEpochSecond();
        } catch (DateTimeException e) {
            throw fault("'" + text
                    + "' is no time; write 2021-05-17 or 2021-05-17T08:30:00Z, or leave the fourth column out");
        }
    }

    private IOException fault(String what) {
        return new IOException(name + ":" + line + ": " + what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
