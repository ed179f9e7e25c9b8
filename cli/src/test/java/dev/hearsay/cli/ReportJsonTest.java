package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.formats.HearsayJson;
import dev.hearsay.formats.Report;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay report --format json} writes the whole dossier. */
class ReportJsonTest {
    private static final Path SAMPLES = Path.of("..", "examples", "articles");

    @TempDir
    private Path folder;

    @Test
    void jsonOfTheSamplesReadsBackEqualToTheirDossier() throws IOException {
        Path json = folder.resolve("report.json");
        assertThat(HearsayCommand.run("report", "-q", SAMPLES.toString(), "--format", "json", "-o", json.toString()))
                .isZero();

        Dossier dossier = Hearsay.read(SAMPLES);
        Report report = read(json);
        assertThat(report.extractions()).isEqualTo(dossier.extractions());
        assertThat(report.assessments()).isEqualTo(dossier.claims());
        assertThat(report.relations()).isNotEmpty().isEqualTo(dossier.relations());
        assertThat(report.reuse()).isNotEmpty().isEqualTo(dossier.reuse());
        assertThat(report.variants()).isNotEmpty().isEqualTo(dossier.variants());
        assertThat(report.positions().lines()).isNotEmpty();
        assertThat(report.positions()).isEqualTo(dossier.positions());
    }

    private static Report read(Path json) throws IOException {
        try (Reader reader = Files.newBufferedReader(json)) {
            return HearsayJson.read(reader);
        }
    }
}
