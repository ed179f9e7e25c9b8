package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    @Test
    void writesARowForEachAttribution() {
        List<List<String>> rows = rows(Written.by("csv", Samples.REPORT));
        assertThat(rows).hasSize(1 + 3);
        assertThat(rows.get(0)).startsWith("document", "publisher", "origin", "chain");
        assertThat(rows.get(1)).contains("radio.txt", "Coast Radio ← Ada Lund", "promises", "self_reported");
    }

    @Test
    void leavesNoCellAFormula() {
        assertThat(ImmutableList.of(
                        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "%0A=1", "  =1", "\uff1d1", "\u00a0@a"))
                .allMatch(cell -> CsvFormat.cell(cell).startsWith("'")
                        || CsvFormat.cell(cell).startsWith("\"'"));
    }

    @Test
    void quotesWhatNeedsQuotes() {
        assertThat(CsvFormat.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(CsvFormat.cell("a b")).isEqualTo("a b");
    }

    @Property(tries = 200)
    void anyTextReadsBackAndStartsNoFormula(@ForAll String text) {
        String read = rows(CsvFormat.cell(text) + "\r\n").get(0).get(0);
        assertThat(read).isIn(text, "'" + text);
        assertThat(read.strip()).doesNotMatch("(?s)[=+\\-@|%].*");
        assertThat(read).doesNotMatch("(?s)[\t\r\n].*");
    }

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = 30)
    void everyReportReadsBack(@ForAll("reports") Report report) {
        assertReadsBack(report);
    }

    /** Jackson's reader finds the cells that were meant, but for the apostrophes that keep formulas away. */
    static void assertReadsBack(Report report) {
        List<List<String>> rows = rows(Written.by("csv", report));
        assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
        List<List<String>> meant = report.attributions().stream()
                .map(attribution -> List.of(
                        attribution.document().map(DocumentId::value).orElse(""),
                        attribution.chain().origin().name(),
                        attribution.chain().describe(),
                        attribution.claim().wording(),
                        attribution.evidence().map(Evidence::exact).orElse("")))
                .toList();
        assertThat(rows.subList(1, rows.size())).hasSameSizeAs(meant);
        List<Integer> columns = Stream.of("document", "origin", "chain", "wording", "evidence")
                .map(rows.get(0)::indexOf)
                .toList();
        for (int i = 0; i < meant.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                String cell = meant.get(i).get(j);
                assertThat(rows.get(i + 1).get(columns.get(j))).isIn(cell, "'" + cell);
            }
        }
    }

    private static List<List<String>> rows(String csv) {
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(csv)) {
            return rows.readAll().stream().map(List::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
