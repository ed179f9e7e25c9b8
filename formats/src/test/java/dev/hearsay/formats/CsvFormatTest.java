package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");

    @Test
    void writesARowForEachAttribution() {
        List<List<String>> rows = rows(Written.by("csv", Samples.REPORT));
        assertThat(rows).hasSize(1 + 3);
        assertThat(rows.get(0)).startsWith("document", "publisher", "origin", "chain");
        assertThat(rows.get(1)).contains("radio.txt", "Coast Radio ← Ada Lund", "promises", "self_reported");
    }

    @Test
    void leavesNoCellAFormula() {
        assertThat(ImmutableList.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "%0A=1"))
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
        assertThat(read).doesNotMatch("(?s)[=+\\-@\t\r\n|%].*");
    }

    @Property(tries = 50)
    void everyRowHasEveryColumn(@ForAll Extraction extraction, @ForAll Assessment assessment) {
        List<List<String>> rows = rows(Written.by("csv", Written.report(extraction, assessment)));
        assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(csv);
        int end = 0;
        while (cells.find() && cells.start() == end) {
            end = cells.end();
            row.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
            if (cells.group(3).equals("\r\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(end).isEqualTo(csv.length());
        return rows;
    }
}
