package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Format} must do. */
abstract class FormatContract {
    /** A report takes some time to make. */
    static final int TRIES = 2;

    abstract Format format();

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    String written(Report report) {
        StringWriter out = new StringWriter();
        try {
            format().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Example
    void itsNameIsFitForACommandLine() {
        assertThat(format().name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+(;.+)?");
    }

    @Example
    void anEmptyReportIsWritten() {
        assertThat(written(Report.of(ImmutableList.of()))).isNotNull();
    }

    @Property(tries = TRIES)
    void equalReportsGiveEqualText(@ForAll("reports") Report report) throws IOException {
        Report equal = HearsayJson.read(new StringReader(HearsayJsonTest.written(report)));
        assertThat(written(equal)).isEqualTo(written(report));
    }

    @Example
    void severalThreadsWriteTheSame() {
        String once = written(Samples.REPORT);
        assertThat(Stream.generate(() -> written(Samples.REPORT)).limit(4).parallel())
                .containsOnly(once);
    }

    @Example
    void theLocaleChangesNothing() {
        String once = written(Samples.REPORT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(Samples.REPORT)).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Example
    void theWriterIsLeftOpen() throws IOException {
        format().write(Samples.REPORT, new FilterWriter(new StringWriter()) {
            @Override
            public void close() {
                throw new AssertionError("the writer is closed");
            }
        });
    }

    @Example
    void aWriterThatFailsIsHeard() {
        assertThatThrownBy(() -> format().write(Samples.REPORT, new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    /** A writer that takes nothing. */
    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void close() {}
    }
}
