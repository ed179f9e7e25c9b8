package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the contracts finds the fault it is there for. */
class FormatContractsCanFailTest {
    private static final Report EMPTY = Report.of(ImmutableList.of());

    /** Writes a report in some way. */
    private interface Writing {
        void write(Report report, Writer out) throws IOException;
    }

    /** A format that writes as it is told to, and reads nothing. */
    private record Told(String name, Writing writing) implements ReadableFormat {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Report report, Writer out) throws IOException {
            writing.write(report, out);
        }

        @Override
        public Report read(Reader in) throws IOException {
            CharStreams.exhaust(in);
            in.close();
            return EMPTY;
        }
    }

    private static ReadableFormatContract contract(Writing writing) {
        return contract(new Told("told", writing));
    }

    private static ReadableFormatContract contract(Told format) {
        return new ReadableFormatContract() {
            @Override
            ReadableFormat format() {
                return format;
            }
        };
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    @Test
    void formatsThatAreNone() {
        AtomicInteger asked = new AtomicInteger();
        Writing counting = (report, out) -> out.write("" + asked.incrementAndGet());
        assertFails(() -> contract(new Told("To ld", counting)).itsNameIsFitForACommandLine());
        assertFails(() -> contract(
                        (report, out) -> out.write(report.documents().toString() + System.identityHashCode(report)))
                .equalReportsGiveEqualText(Samples.REPORT));
        assertFails(() -> contract(counting).severalThreadsWriteTheSame());
        assertFails(() -> contract((report, out) -> out.write(String.format(Locale.getDefault(), "%d", 1234)))
                .theLocaleChangesNothing());
        assertFails(() -> contract((report, out) -> out.close()).theWriterIsLeftOpen());
        assertFails(() -> contract((report, out) -> {}).aWriterThatFailsIsHeard());
    }

    @Test
    void readableFormatsThatAreNone() {
        Writing nothing = (report, out) -> {};
        assertFails(() -> contract(nothing).whatWasReadReadsTheSameAgain(Samples.REPORT));
        assertFails(() -> contract(nothing).theReaderIsLeftOpen());
    }
}
