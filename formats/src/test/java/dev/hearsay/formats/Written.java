package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Extraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a format writes of a report. */
final class Written {
    private Written() {}

    static String by(String format, Report report) {
        StringWriter out = new StringWriter();
        try {
            Formats.named(format).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Report report(Extraction extraction, Assessment assessment) {
        return new Report(ImmutableList.of(Samples.fitting(extraction)), ImmutableList.of(assessment));
    }
}
