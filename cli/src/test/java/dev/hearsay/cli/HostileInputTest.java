package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers put into articles reaches neither other files nor a spreadsheet's formulas, and loses no output. */
class HostileInputTest {
    private static final String ARTICLES = """
            {"id":"../../outside","outlet":"=HYPERLINK(\\"http://evil.example\\")","text":"The harbour is shut, Mayor Ada Lund said."}
            {"id":"/etc/passwd","title":"=1+1","text":"\\"=SUM(A1:A9) is closed,\\" Mayor Ada Lund said. \\"It will open in May,\\" she added."}
            {"id":"C:\\\\outside\\u0000.html","text":"The pier \\ud83d is shut, the harbour master said on Friday."}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void ownStreams() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console.redirect(stream, stream);
    }

    @AfterEach
    void standardStreamsAgain() {
        Console.redirect(System.out, System.err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "prov-n", "graphml", "html"})
    void nothingIsWrittenButTheFileThatWasNamed(String format) throws IOException {
        Path in = Files.createDirectories(folder.resolve("a/b/in"));
        Files.writeString(in.resolve("articles.jsonl"), ARTICLES);
        Path output = folder.resolve("a/b/dossier." + format);
        String[] report = {"report", in.toString(), "-o", output.toString(), "--format", format};
        String[] page = {"report", in.toString(), "-o", output.toString()};

        assertThat(HearsayCommand.run(format.equals("html") ? page : report))
                .as("%s", out.toString(StandardCharsets.UTF_8))
                .isZero();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(in.resolve("articles.jsonl"), output);
        }
        assertThat(Files.readString(output)).contains("Ada Lund");
    }

    @Test
    void noCellOfATableIsAFormula() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        HearsayCommand.run("report", folder.toString(), "--format", "csv", "--quiet");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", "'=SUM")
                .doesNotContainPattern("(^|[,\n])\"?[=+@]");
    }
}
