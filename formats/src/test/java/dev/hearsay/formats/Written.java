package dev.hearsay.formats;

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
import net.jqwik.api.Arbitraries;
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
        return reports(extractions, assessments);
    }

    /** Reports of what was read and said of it, with relations of every sort and positions of some attributions. */
    static Arbitrary<Report> reports(Arbitrary<List<Extraction>> extractions, Arbitrary<List<Assessment>> assessments) {
        return Combinators.combine(
                        extractions,
                        assessments,
                        HearsayArbitraries.claimRelations().list().ofMaxSize(2),
                        HearsayArbitraries.textReuses().list().ofMaxSize(2),
                        HearsayArbitraries.quotationVariants().list().ofMaxSize(2))
                .as((read, said, relations, reuse, variants) -> Report.builder()
                        .extractions(read)
                        .assessments(said)
                        .relations(relations)
                        .reuse(reuse)
                        .variants(variants)
                        .build())
                .flatMap(Written::withPositions);
    }

    /** Of attributions that the report holds, and of ones that it does not. */
    private static Arbitrary<Report> withPositions(Report report) {
        return Arbitraries.oneOf(HearsayArbitraries.positionsOf(report.attributions()), HearsayArbitraries.positions())
                .map(positions ->
                        Report.builder().from(report).positions(positions).build());
    }

    static Report report(Extraction extraction, Assessment assessment) {
        return Report.builder()
                .addExtractions(Samples.fitting(extraction))
                .addAssessments(assessment)
                .build();
    }
}
