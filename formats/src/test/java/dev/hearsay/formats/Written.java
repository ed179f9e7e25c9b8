package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Extraction;
import dev.hearsay.testkit.HearsayArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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

    /**
     * Reports of up to three documents, each id once, with spans that lie in their documents, and three assessments.
     */
    static Arbitrary<Report> reports() {
        Arbitrary<List<Extraction>> extractions = HearsayArbitraries.extractions()
                .map(Samples::fitting)
                .list()
                .ofMaxSize(3)
                .uniqueElements(extraction -> extraction.document().id());
        Arbitrary<List<Assessment>> assessments =
                HearsayArbitraries.assessments().list().ofMaxSize(3);
        return Combinators.combine(extractions, assessments)
                .as((e, a) -> new Report(ImmutableList.copyOf(e), ImmutableList.copyOf(a)));
    }

    static Report report(Extraction extraction, Assessment assessment) {
        return new Report(ImmutableList.of(Samples.fitting(extraction)), ImmutableList.of(assessment));
    }
}
