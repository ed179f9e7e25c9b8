package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What every {@link ReadableFormat} must do; that it keeps to the limits, {@link LimitsTest} tries. */
abstract class ReadableFormatContract extends FormatContract {

    @Override
    abstract ReadableFormat format();

    private Report read(String text) throws IOException {
        return format().read(new StringReader(text));
    }

    @Property(tries = TRIES)
    void whatWasReadReadsTheSameAgain(@ForAll("reports") Report report) throws IOException {
        Report read = read(written(report));
        assertThat(read.documents()).hasSameSizeAs(report.documents());
        assertThat(read(written(read))).isEqualTo(read);
    }

    @Example
    void theReaderIsLeftOpen() throws IOException {
        assertThat(format().read(new FilterReader(new StringReader(written(Samples.REPORT))) {
                    @Override
                    public void close() {
                        throw new AssertionError("the reader is closed");
                    }
                }))
                .isNotNull();
    }
}
