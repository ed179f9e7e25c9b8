package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Every format's round trip or oracle on a thousand random dossiers. */
@Tag("slow")
class ThousandDossiersTest {
    private static final int TRIES = 1000;

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = TRIES)
    void json(@ForAll("reports") Report report) throws IOException {
        assertThat(HearsayJson.read(new StringReader(Written.by("json", report))))
                .isEqualTo(report);
        JsonSchemaTest.assertFits(report);
    }

    @Property(tries = TRIES)
    void jsonLines(@ForAll("reports") Report report) throws IOException {
        assertThat(AttributionLines.read(new StringReader(Written.by("jsonl", report))))
                .isEqualTo(report.extractions().stream()
                        .map(extraction -> AttributionLine.of(extraction, false))
                        .toList());
    }

    @Property(tries = TRIES)
    void csv(@ForAll("reports") Report report) {
        CsvFormatTest.assertReadsBack(report);
    }

    @Property(tries = TRIES)
    void dot(@ForAll("reports") Report report) {
        GraphFormatsTest.assertDotHolds(report);
    }

    @Property(tries = TRIES)
    void mermaid(@ForAll("reports") Report report) {
        GraphFormatsTest.assertMermaidHolds(report);
    }

    @Property(tries = TRIES)
    void graphml(@ForAll("reports") Report report) {
        GraphFormatsTest.assertGraphmlHolds(report);
    }

    @Property(tries = TRIES)
    void prov(@ForAll("reports") Report report) throws IOException {
        ProvFormatsTest.assertReadsBack(report);
    }

    @Property(tries = TRIES)
    void schemaOrg(@ForAll("reports") Report report) throws JsonLdError {
        JsonLdTest.assertReferencesLead(report);
    }

    @Property(tries = TRIES)
    void claimReviews(@ForAll("reports") Report report) throws IOException, JsonLdError {
        JsonLdTest.assertReviewsReadBack(report);
    }

    @Property(tries = TRIES)
    void annotations(@ForAll("reports") Report report) throws IOException {
        for (Extraction extraction : report.extractions()) {
            ExchangeFormatsTest.assertAnnotationsFindTheirWords(extraction);
        }
    }

    @Property(tries = TRIES)
    void ninjs(@ForAll("reports") Report report) throws IOException {
        for (Document document : report.documents()) {
            ExchangeFormatsTest.assertNinjsKeeps(document);
        }
    }

    @Property(tries = TRIES)
    void citron(@ForAll("reports") Report report) throws IOException {
        for (Extraction extraction : report.extractions()) {
            ExchangeFormatsTest.assertCitronKeeps(extraction);
        }
    }

    @Property(tries = TRIES)
    void stix(@ForAll("reports") Report report) throws IOException {
        ExchangeFormatsTest.assertStixHolds(report);
    }
}
