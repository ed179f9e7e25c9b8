package dev.hearsay.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.TextFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads grades from a table of tab-separated columns under a header. The column {@code source} is required, and one of
 * {@code grade} (a letter A to E), {@code reliability} and {@code fidelity} (in [0, 1]); {@code low}, {@code high},
 * {@code topic}, {@code rater} and {@code date} (ISO) may be there, other columns are ignored. A row that cannot be
 * read is left out and reported.
 *
 * @param reliabilities the grades that could be read
 * @param diagnostics what could not
 */
public record ReliabilitiesFile(Reliabilities reliabilities, ImmutableList<Diagnostic> diagnostics) {
    private static final Splitter TAB = Splitter.on('\t').trimResults();

    /**
     * Checks that nothing is missing.
     *
     * @param reliabilities the grades that could be read
     * @param diagnostics what could not
     */
    public ReliabilitiesFile {
        requireNonNull(reliabilities, "reliabilities");
        requireNonNull(diagnostics, "diagnostics");
    }

    /**
     * Reads a table of grades from a file in UTF-8.
     *
     * @param file the file
     * @return the grades and what could not be read
     * @throws IOException if the file cannot be read at all or is no UTF-8
     */
    public static ReliabilitiesFile read(Path file) throws IOException {
        return read(file.toString(), TextFile.read(file).lines());
    }

    /**
     * Reads a table of grades.
     *
     * @param file the name of the file, for messages
     * @param reader its text
     * @return the grades and what could not be read
     * @throws IOException if the text cannot be read at all
     */
    public static ReliabilitiesFile read(String file, Reader reader) throws IOException {
        return read(file, TextFile.read(reader).lines());
    }

    private static ReliabilitiesFile read(String file, ImmutableList<String> lines) {
        Reliabilities.Builder grades = Reliabilities.builder();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> header =
                lines.isEmpty() ? List.of() : TAB.splitToList(lines.get(0).toLowerCase(Locale.ROOT));
        if (!header.contains("source")) {
            diagnostics.add(Diagnostic.error(
                    file, "line 1", "no column \"source\"", "begin with a header line: source, grade, rater, date"));
        } else {
            for (int i = 1; i < lines.size(); i++) {
                read(file, i + 1, header, lines.get(i), grades, diagnostics);
            }
        }
        return new ReliabilitiesFile(grades.build(), ImmutableList.copyOf(diagnostics));
    }

    private static void read(
            String file,
            int number,
            List<String> header,
            String line,
            Reliabilities.Builder grades,
            List<Diagnostic> diagnostics) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        Map<String, String> row = row(header, TAB.splitToList(line));
        try {
            grades.add(required(row, "source"), grade(row));
        } catch (IllegalArgumentException | DateTimeException e) {
            diagnostics.add(Diagnostic.error(
                    file,
                    "line " + number,
                    String.valueOf(e.getMessage()),
                    "write a letter A to E under grade, or numbers from 0 to 1 under reliability and fidelity"));
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(header.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static Grade grade(Map<String, String> row) {
        Optional<SourceReliability> letter = cell(row, "grade").map(ReliabilitiesFile::letter);
        Optional<Estimate> reliability = reliability(row, letter);
        if (reliability.isEmpty() && cell(row, "fidelity").isEmpty()) {
            throw new IllegalArgumentException("neither grade nor reliability nor fidelity is given");
        }
        double fidelity = cell(row, "fidelity")
                .map(Double::parseDouble)
                .orElseGet(() -> letter.map(ReliabilityScale::fidelity).orElse(ReliabilityScale.UNKNOWN_FIDELITY));
        Optional<LocalDate> date = cell(row, "date").map(LocalDate::parse);
        return new Grade(
                letter,
                fidelity,
                reliability,
                cell(row, "topic"),
                cell(row, "rater").orElse(Grade.ANONYMOUS_RATER),
                date);
    }

    private static SourceReliability letter(String cell) {
        try {
            return SourceReliability.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is no grade", e);
        }
    }

    private static Optional<Estimate> reliability(Map<String, String> row, Optional<SourceReliability> letter) {
        Optional<Double> value = cell(row, "reliability").map(Double::parseDouble);
        if (value.isEmpty()) {
            return letter.map(ReliabilityScale::reliability);
        }
        double low = cell(row, "low").map(Double::parseDouble).orElse(value.get());
        double high = cell(row, "high").map(Double::parseDouble).orElse(value.get());
        return Optional.of(new Estimate(value.get(), low, high));
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column));
    }

    private static String required(Map<String, String> row, String column) {
        return cell(row, column).orElseThrow(() -> new IllegalArgumentException("no " + column + " is given"));
    }
}
