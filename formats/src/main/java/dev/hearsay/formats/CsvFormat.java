package dev.hearsay.formats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table with a line for each attribution (RFC 4180), fit for spreadsheets: a cell that a spreadsheet would take for a
 * formula is given a leading apostrophe.
 */
final class CsvFormat implements Format {
    /** What begins a formula somewhere, the wide forms too, which East Asian spreadsheets take for the narrow ones. */
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20");

    private static final CharMatcher QUOTED = CharMatcher.anyOf("\",\r\n");
    private static final Joiner COLUMNS = Joiner.on(',');

    /** An attribution with what is said of its claim. */
    private record Row(Attribution attribution, Optional<Assessment> assessment) {}

    private static final ImmutableMap<String, Function<Row, String>> CELLS =
            ImmutableMap.<String, Function<Row, String>>builder()
                    .put(
                            "document",
                            row -> row.attribution()
                                    .document()
                                    .map(DocumentId::value)
                                    .orElse(""))
                    .put(
                            "publisher",
                            row -> row.attribution()
                                    .chain()
                                    .publisher()
                                    .map(Source::name)
                                    .orElse(""))
                    .put("origin", row -> row.attribution().chain().origin().name())
                    .put("chain", row -> row.attribution().chain().describe())
                    .put("act", row -> ClaimCodecs.ACT.name(row.attribution().act()))
                    .put("wording", row -> row.attribution().claim().wording())
                    .put(
                            "polarity",
                            row -> ClaimCodecs.POLARITY.name(
                                    row.attribution().claim().polarity()))
                    .put(
                            "kind",
                            row -> ClaimCodecs.CLAIM_KIND.name(
                                    row.attribution().claim().kind()))
                    .put("factuality", row -> row.attribution().factuality().code())
                    .put(
                            "basis",
                            row -> ClaimCodecs.BASIS.name(row.attribution().basis()))
                    .put("form", row -> ClaimCodecs.FORM.name(row.attribution().form()))
                    .put(
                            "segment",
                            row -> DocumentCodecs.SEGMENT_KIND.name(
                                    row.attribution().segment()))
                    .put("said", row -> row.attribution().said().iso())
                    .put(
                            "evidence",
                            row -> row.attribution()
                                    .evidence()
                                    .map(Evidence::exact)
                                    .orElse(""))
                    .put(
                            "group",
                            row -> row.assessment()
                                    .map(a -> a.group().id().value())
                                    .orElse(""))
                    .put(
                            "status",
                            row -> row.assessment()
                                    .map(Assessment::status)
                                    .map(AssessmentCodecs.STATUS::name)
                                    .orElse(""))
                    .put(
                            "reason",
                            row -> row.assessment().map(Assessment::reason).orElse(""))
                    .buildOrThrow();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        writeRow(CELLS.keySet().asList(), out);
        ImmutableMap<AttributionId, Assessment> assessments = AssessmentIndex.of(report);
        for (Attribution attribution : report.attributions()) {
            Row row = new Row(attribution, Optional.ofNullable(assessments.get(attribution.id())));
            writeRow(
                    CELLS.values().stream().map(cell -> cell.apply(row)).collect(ImmutableList.toImmutableList()), out);
        }
    }

    private static void writeRow(ImmutableList<String> cells, Writer out) throws IOException {
        out.write(COLUMNS.join(cells.stream().map(CsvFormat::cell).collect(Collectors.toList())));
        out.write("\r\n");
    }

    /** Some programs strip spaces before they look for a formula. */
    private static boolean startsFormula(String text) {
        int first = CharMatcher.whitespace().negate().indexIn(text);
        return !text.isEmpty()
                && (FORMULA.matches(text.charAt(0)) || (first > 0 && FORMULA.matches(text.charAt(first))));
    }

    /** A cell that starts no formula, in quotation marks where it needs them. */
    static String cell(String text) {
        String harmless = startsFormula(text) ? "'" + text : text;
        return QUOTED.matchesAnyOf(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
