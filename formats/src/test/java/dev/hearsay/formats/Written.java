package dev.hearsay.formats;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Status;
import dev.hearsay.testkit.HearsayArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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

    /** Reports of what was read and said of it, with relations of every sort and positions. */
    static Arbitrary<Report> reports(Arbitrary<List<Extraction>> extractions, Arbitrary<List<Assessment>> assessments) {
        return Combinators.combine(
                        extractions,
                        assessments,
                        HearsayArbitraries.claimRelations().list().ofMaxSize(2),
                        HearsayArbitraries.textReuses().list().ofMaxSize(2),
                        HearsayArbitraries.quotationVariants().list().ofMaxSize(2),
                        HearsayArbitraries.positions(),
                        Arbitraries.of(0, 1, 2))
                .as((read, said, relations, reuse, variants, positions, halves) -> Report.builder()
                        .extractions(read)
                        .assessments(said)
                        .addAllAssessments(assessed(positions, halves))
                        .relations(relations)
                        .reuse(reuse)
                        .variants(variants)
                        .positions(positions)
                        .build());
    }

    /** An assessment that holds none, half or all of the attributions in some positions. */
    private static List<Assessment> assessed(Positions positions, int halves) {
        List<Attribution> all = Stream.concat(
                        positions.lines().stream()
                                .flatMap(line -> Stream.concat(line.dated().stream(), line.undated().stream())),
                        positions.ledger().stream()
                                .flatMap(pledge -> Stream.concat(
                                        Stream.of(pledge.pledge()),
                                        pledge.moves().stream().map(Pledge.Move::by))))
                .toList();
        List<Attribution> held = all.subList(0, all.size() * halves / 2);
        return held.isEmpty()
                ? List.of()
                : List.of(Assessment.builder()
                        .group(ClaimGroup.of(held))
                        .status(Status.NOT_JUDGED)
                        .reason("It stands in the positions.")
                        .build());
    }
}
