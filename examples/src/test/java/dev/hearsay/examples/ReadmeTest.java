package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The README shows what the examples print, word for word. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private static String output(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            example.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void quickStart() throws IOException {
        assertThat(readme()).contains(output(out -> QuickStart.run(ROOT.resolve("examples/articles"), out)));
    }

    @Test
    void modelByHand() throws IOException {
        assertThat(readme()).contains(output(ModelByHand::run));
    }

    @Test
    void agreementAcrossOutlets() throws IOException {
        assertThat(readme()).contains(output(AgreementAcrossOutlets::run));
    }

    @Test
    void theFiveLinesAreThoseOfTheQuickStart() throws IOException {
        assertThat(readme()).contains("Dossier dossier = Hearsay.read(Path.of(\"examples/articles\"));");
    }
}
