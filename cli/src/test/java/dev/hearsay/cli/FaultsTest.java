package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.extract.article.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What goes wrong is a message that names the place, and an exit code; nothing is lost in silence. */
class FaultsTest extends CommandTest {
    private static final String TABLE = "a\tx\t1\nb\tx\t2\nc\tx\tabc\n";

    private int runWithInput(InputStream in, String... args) {
        InputStream before = System.in;
        System.setIn(in);
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    private int runWithInput(String in, String... args) {
        return runWithInput(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    /** The same character for ever. */
    private static InputStream endless(char character) {
        return new InputStream() {
            @Override
            public int read() {
                return character;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) character);
                return length;
            }
        };
    }

    private static OutputStream failing(String fault) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
    }

    private void assertOneMessage(String... words) {
        assertThat(messages()).contains(words).doesNotContain("\tat ", "Exception");
        assertThat(messages().lines().filter(line -> line.startsWith("hearsay: ")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "report", "relate", "truth", "reuse", "completion"})
    void resultsThatCannotBeWrittenAreAFault(String command) throws IOException {
        assertThat(runWithOutput(failing("No space left on device"), command)).isEqualTo(1);
        assertOneMessage("standard output: not all results could be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "report", "relate", "truth", "reuse", "completion"})
    void aPipeThatIsClosedIsTheEndAndNoFault(String command) throws IOException {
        assertThat(runWithOutput(failing("Broken pipe"), command)).isEqualTo(141);
        assertThat(messages()).doesNotContain("output", "pipe", "written", "\tat ");
        assertThat(Path.of(page()))
                .satisfies(page -> assertThat(Files.exists(page)).isEqualTo(command.equals("report")));
    }

    private int runWithOutput(OutputStream results, String command) throws IOException {
        Path table = write("t.tsv", "a\tx\ty\n");
        Path article = write("a.txt", ARTICLE.repeat(9));
        write("b.txt", ARTICLE.repeat(9));
        String input = switch (command) {
            case "relate", "truth" -> table.toString();
            case "reuse" -> folder.toString();
            default -> article.toString();
        };
        String[] args = switch (command) {
            case "completion" -> new String[] {command};
            case "report" -> new String[] {command, input, "-o", page()};
            default -> new String[] {command, input};
        };
        Console.redirect(results, stream(err));
        return HearsayCommand.run(args);
    }

    @ParameterizedTest
    @CsvSource({"--kind,number", "--kind,date", "--kind,boolean", "--unit,m"})
    void aValueThatIsNotOfItsKindIsNamedWithItsFile(String option, String value) throws IOException {
        Path claims = write("c.tsv", TABLE);
        assertThat(run("truth", claims.toString(), option, value)).isEqualTo(1);
        assertOneMessage("hearsay: " + claims + ": ");
        assertThat(messages()).containsPattern("'(1|2|abc)'");
        assertThat(output()).isEmpty();
    }

    @Test
    void aKnownValueThatIsNotOfTheKindIsNamedWithItsFile() throws IOException {
        Path claims = write("c.tsv", "a\tx\t1\nb\tx\t2\n");
        Path gold = write("g.tsv", "x\tmuch\n");
        assertThat(run("truth", claims.toString(), "--kind", "number", "--gold", gold.toString()))
                .isEqualTo(1);
        assertOneMessage("hearsay: " + gold + ": ", "'much'");
    }

    @Test
    void knownValuesAreUsed() throws IOException {
        Path claims = write("c.tsv", "a\tx\t1\nb\tx\t2\nc\tx\t2\na\ty\t5\nb\ty\t6\n");
        Path gold = write("g.tsv", "x\t 1\n");
        Path results = folder.resolve("results");
        assertThat(run(
                        "truth",
                        claims.toString(),
                        "--kind",
                        "label",
                        "--gold",
                        gold.toString(),
                        "--out",
                        results.toString()))
                .isZero();
        assertThat(results.resolve("provenance.tsv")).content().contains("algorithm\tstandard\n", "digest\t");
        assertThat(messages()).contains("standard: ", " round").doesNotContain("TruthProvenance");
    }

    @Test
    void aMethodThatDoesNotTakeTheKindIsBadUsage() throws IOException {
        Path claims = write("c.tsv", TABLE);
        assertThat(run("truth", claims.toString(), "--kind", "label", "--method", "gtm"))
                .isEqualTo(2);
        assertOneMessage("--method gtm: ");
    }

    @Test
    void truthLooksAtItsOptionsBeforeItReads() throws IOException {
        String none = folder.resolve("none.tsv").toString();
        Path file = write("out", "");
        assertThat(run("truth", none, "--threads", "0")).isEqualTo(2);
        assertThat(run("truth", none, "--out", file.toString())).isEqualTo(2);
        assertThat(run("truth", none, "--kind", "label", "--unit", "m")).isEqualTo(2);
        assertOneMessage("--threads", "is a file; name a folder", "--unit is for numbers");
    }

    @Test
    void optionsThatWouldDoNothingAreRefused() throws IOException {
        Path article = write("a.txt", ARTICLE);
        assertThat(run("report", article.toString(), "--format", "csv", "--all"))
                .isEqualTo(2);
        assertThat(run("extract", article.toString(), "--format", "csv", "--nested"))
                .isEqualTo(2);
        assertThat(run("report", article.toString(), "-o", "")).isEqualTo(2);
        assertThat(run("reuse", article.toString(), "--window", "-1")).isEqualTo(2);
        assertThat(run("extract", "--threads", "0", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertOneMessage("--all", "--nested", "without a name", "--window must be 0 days or more but was -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--outlets", "--cues", "--decisions", "--reliabilities", "--metadata"})
    void aFolderWhereAFileShouldBeIsNamed(String option) throws IOException {
        Path article = write("a.txt", ARTICLE);
        String command = option.equals("--cues") ? "extract" : "report";
        assertThat(run(
                        command,
                        article.toString(),
                        option,
                        folder.toString(),
                        command.equals("report") ? "--all" : "-q"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(folder + ": is a folder; name a file");
    }

    @Test
    void aFolderInPlaceOfATableIsNamed() {
        assertThat(run("truth", folder.toString())).isEqualTo(1);
        assertThat(run("relate", folder.toString())).isEqualTo(1);
        assertThat(messages().lines().filter(line -> line.contains(folder + ": is a folder; name a file")))
                .hasSize(2);
    }

    @Test
    void aBrokenTableOfOutletsIsBadInputLikeAnyOther() throws IOException {
        Path article = write("a.txt", ARTICLE);
        Path outlets = write("outlets.tsv", "no such column\n");
        assertThat(run("extract", article.toString(), "--outlets", outlets.toString()))
                .isEqualTo(1);
        assertOneMessage("outlets.tsv");
    }

    @Test
    void whereNothingCouldBeReadWhatWasWrittenStays() throws IOException {
        Path page = write("dossier.html", "the page of yesterday");
        assertThat(run("report", folder.resolve("artcles").toString(), "-o", page.toString()))
                .isEqualTo(1);
        assertThat(page).hasContent("the page of yesterday");
        assertThat(run("report", folder.resolve("artcles").toString(), "--format", "json", "-o", page.toString()))
                .isEqualTo(1);
        assertThat(page).hasContent("the page of yesterday");
        assertOneMessage("there is no such file or folder", "nothing is written");
    }

    @Test
    void standardInputIsReadNoFurtherThanAnArticleMayBeLong() {
        assertThat(runWithInput(endless('a'), "report", "-", "-o", page())).isEqualTo(1);
        assertOneMessage("stdin: longer than " + ArticleReader.LARGEST_ARTICLE + " bytes");
    }

    @Test
    void linesOfStandardInputAreMeasuredEachByItself() {
        String line = "{\"text\":\"" + ARTICLE.strip() + "\"}\n";
        String filler = "{\"id\":\"f\",\"text\":\"" + " ".repeat(ArticleReader.LARGEST_ARTICLE / 2) + "x\"}\n";
        assertThat(runWithInput(
                        filler + filler.replace("\"f\"", "\"g\"") + line, "extract", "-", "--input-format", "jsonl"))
                .isZero();
        assertThat(output()).contains("\"id\":\"stdin#3\"", "Kari Holm");
    }

    @Test
    void articlesOfStandardInputAreReadBesideFiles() throws IOException {
        Path article = write("a.txt", ARTICLE);
        assertThat(runWithInput("Mayor Eva Lund said the port was shut.\n", "extract", article.toString(), "-"))
                .isZero();
        assertThat(output()).contains("\"id\":\"a.txt\"", "\"id\":\"stdin\"", "Eva Lund");
    }

    @Test
    void tablesComeFromStandardInputToo() {
        assertThat(runWithInput("The bridge is open.\tThe bridge is not open.\n", "relate", "-"))
                .isZero();
        assertThat(output()).startsWith("CONTRADICTS");
        out.reset();
        assertThat(runWithInput("a\tx\ty\nb\tx\ty\n", "truth", "-")).isZero();
        assertThat(output()).contains("x\ty\t");
        assertThat(runWithInput("a\tx\n", "truth", "-")).isEqualTo(1);
        assertOneMessage("hearsay: standard input:1: 2 columns");
    }

    @Test
    void everyCommandTellsTheVersion() {
        for (String command : List.of("report", "extract", "relate", "reuse", "truth", "completion")) {
            out.reset();
            assertThat(run(command, "--version")).isZero();
            assertThat(output()).startsWith("hearsay ");
        }
    }

    @Test
    void theExamplesOfTheHelpAreCommands() {
        CommandLine hearsay = HearsayCommand.commandLine();
        for (CommandLine command : hearsay.getSubcommands().values()) {
            for (String example : command.getCommandSpec().usageMessage().footer()) {
                String words = example.strip().replaceFirst("^.*?hearsay ", "").replaceFirst("[>)].*", "");
                hearsay.parseArgs(words.strip().split(" +"));
            }
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path article = write("a.txt", ARTICLE);
        assertThat(run("report", article.toString(), "--format", "csv", "-o", full.toString()))
                .isEqualTo(1);
        assertOneMessage("hearsay: /dev/full: ");
    }
}
