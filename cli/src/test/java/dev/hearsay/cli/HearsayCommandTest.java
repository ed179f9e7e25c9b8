package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.formats.HearsayJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HearsayCommandTest extends CommandTest {
    private static final Pattern CLAIM_ID = Pattern.compile("\"claim\":\\s*\\{[^{}]*?\"id\":\\s*\"([0-9a-f]+)\"");

    @Test
    void reportPrintsATableAndWritesAPage() throws IOException {
        write("a.txt", ARTICLE);
        assertThat(run("report", folder.toString(), "-o", page())).isZero();
        assertThat(output())
                .contains("CLAIM", "STATUS", "ORIGINS", "CARRIED BY", "Kari Holm: the mine would close in May");
        assertThat(Path.of(page())).exists();
        assertThat(messages()).contains("page written to");
    }

    @Test
    void aMissingPathIsReportedAndTheOthersAreRead() throws IOException {
        Path article = write("a.txt", ARTICLE);
        assertThat(run("report", article.toString(), folder.resolve("none.txt").toString(), "-o", page()))
                .isEqualTo(1);
        assertThat(messages()).contains("none.txt");
        assertThat(output()).contains("Kari Holm");
    }

    @Test
    void anEmptyFileABinaryFileAndBrokenUtf8AreReportedAndTheOthersAreRead() throws IOException {
        write("a.txt", ARTICLE);
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0});
        Files.write(folder.resolve("broken.txt"), new byte[] {'a', (byte) 0xff, 'b'});
        assertThat(run("report", folder.toString(), "-o", page())).isEqualTo(1);
        assertThat(messages()).contains("empty.txt", "binary.txt", "broken.txt");
        assertThat(messages().lines().filter(line -> line.startsWith("hearsay: ")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(output()).contains("Kari Holm");
    }

    @Test
    void aMalformedJsonLineIsReportedWithItsNumber() throws IOException {
        write("a.jsonl", "{\"id\":\"x\",\"text\":\"" + ARTICLE.strip() + "\"}\n{\"id\":\n");
        assertThat(run("report", folder.toString(), "-o", page())).isEqualTo(1);
        assertThat(messages()).contains("a.jsonl", "line 2");
        assertThat(output()).contains("Kari Holm");
    }

    @Test
    void metadataThatNamesAnUnknownFileIsReported() throws IOException {
        Path article = write("a.txt", ARTICLE);
        Path metadata = write("m.tsv", "id\toutlet\tpublished\nnone.txt\tCoast Herald\t2021-05-18\n");
        assertThat(run("report", article.toString(), "--metadata", metadata.toString(), "-o", page()))
                .isEqualTo(1);
        assertThat(messages()).contains("none.txt");
    }

    @Test
    void outletsAndCuesOfTheUsersOwnAreReadInTheText() throws IOException {
        Path article = write("a.txt", "Mayor Eva Lund belayed that the port was shut, the Lissa Gazette reported.\n");
        Path cues = write("cues.txt", "[verb deny]\nact = DENIES\nfact = CT-\nframes = that\nbelay\n");
        Path outlets = write(
                "outlets.tsv",
                "name\taliases\tdomains\tfamily\tkind\tcountry\tflags\nGazette of Lissa\tLissa Gazette\t\t\t\t\t\n");
        assertThat(run(
                        "extract",
                        "--nested",
                        article.toString(),
                        "--cues",
                        cues.toString(),
                        "--outlets",
                        outlets.toString()))
                .isZero();
        assertThat(output()).contains("\"act\":\"denies\"", "Gazette of Lissa");
    }

    @Test
    void aFaultInAFileOfCuesStopsTheCommand() throws IOException {
        Path article = write("a.txt", ARTICLE);
        Path cues = write("cues.txt", "belay\n");
        assertThat(run("extract", article.toString(), "--cues", cues.toString()))
                .isEqualTo(1);
    }

    @Test
    void aTextThatIsNotEnglishIsNotedOnce() throws IOException {
        Path article = write(
                "a.txt",
                "Der Hafen von Lissa wurde am Dienstag gesperrt, nachdem ein Kran in das Becken gefallen war, wie der "
                        + "Minister sagte.\n");
        assertThat(run("extract", article.toString())).isZero();
        assertThat(messages().lines().filter(line -> line.contains("not English")))
                .hasSize(1);
        assertThat(output()).contains("\"attributions\":[]");
    }

    @Test
    void quietSilencesMessages() throws IOException {
        write("a.txt", ARTICLE);
        assertThat(run("report", "-q", folder.toString(), "-o", page())).isZero();
        assertThat(messages()).isEmpty();
    }

    @Test
    void extractWritesALineADocument() throws IOException {
        write("a.txt", ARTICLE);
        assertThat(run("extract", folder.toString())).isZero();
        assertThat(output().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"id\":\"a.txt\"")
                        .contains("\"speaker\":\"Kari Holm\"", "\"type\":\"indirect\""));
    }

    @Test
    void reportWritesJson() throws IOException {
        write("a.txt", ARTICLE);
        assertThat(run("report", folder.toString(), "--format", "json")).isZero();
        assertThat(output()).startsWith("{").contains("\"assessments\"");
    }

    @Test
    void entailmentModelIsAskedWhereWanted() {
        String samples = Path.of("..", "examples", "articles").toString();
        assertThat(run("report", samples, "--format", "json")).isZero();
        assertThat(output()).doesNotContain("entailment-1");
        assertThat(run("report", samples, "--format", "json", "--entailment")).isZero();
        assertThat(output()).contains("entailment-1");
    }

    @Test
    void relateAnswersLineByLine() throws IOException {
        Path pairs = write("p.tsv", "The bridge is open.\tThe bridge is not open.\nno pair\n");
        assertThat(run("relate", pairs.toString())).isEqualTo(1);
        assertThat(output().lines()).hasSize(2);
        assertThat(messages()).contains("line 2");
    }

    @Test
    void truthFindsTheValueMostSourcesGive() throws IOException {
        Path claims = write("c.tsv", "a\tx\t1\nb\tx\t1\nc\tx\t2\n");
        assertThat(run("truth", claims.toString(), "--method", "vote")).isZero();
        assertThat(output()).contains("x\t1\t");
    }

    @Test
    void truthSaysWhatItTakesValuesForAndIsToldOtherwise() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            rows.append("a\ti%d\t%d\nb\ti%d\t%d\nc\ti%d\t%d\n".formatted(i, 100 + i, i, 103 + i, i, 900 + i));
        }
        Path claims = write("c.tsv", rows.toString());
        assertThat(run("truth", claims.toString())).isZero();
        assertThat(messages()).contains("values taken as numbers", "--kind");
        assertThat(output()).contains("i7\t110\t");
        assertThat(run("truth", claims.toString(), "--kind", "label", "--method", "vote"))
                .isZero();
        assertThat(messages()).doesNotContain("values taken as labels");
        assertThat(output()).contains("i7\t107\t");
        assertThat(run("truth", claims.toString(), "--kind", "colour")).isEqualTo(2);
    }

    @Test
    void anUnknownMethodIsBadUsageAndTheMethodsAreNamed() throws IOException {
        Path claims = write("c.tsv", "a\tx\t1\n");
        assertThat(run("truth", claims.toString(), "--method", "guess")).isEqualTo(2);
    }

    @Test
    void aDayLeavesOutWhatWasSaidLaterAndIsOnThePage() throws IOException {
        write("a.txt", "March 3, 2021\n\n" + ARTICLE);
        assertThat(run("report", folder.toString(), "--as-of", "2020-01-01", "-o", page()))
                .isZero();
        assertThat(output()).contains("not judged");
        assertThat(Path.of(page())).content().contains("As of 2020-01-01");
    }

    @Test
    void whatIsNoDayIsBadUsageAndADayIsShown() throws IOException {
        Path article = write("a.txt", ARTICLE);
        assertThat(run("report", article.toString(), "--as-of", "yesterday", "-o", page()))
                .isEqualTo(2);
        assertThat(messages()).contains("\"yesterday\" is no day; write it like 2018-09-30");
    }

    @Test
    void aDecisionKeepsTwoClaimsApart() throws IOException {
        write("a.txt", "Minister Kari Holm said the northern mine would close in May.\n");
        write("b.txt", "Minister Kari Holm said the northern mine will close in May.\n");
        assertThat(run("report", folder.toString(), "--format", "json")).isZero();
        List<String> ids = CLAIM_ID.matcher(output())
                .results()
                .map(id -> id.group(1))
                .distinct()
                .toList();
        assertThat(groups()).isEqualTo(1);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2);
        Path decisions = write("decisions.tsv", "not-same\t" + ids.get(0) + "\t" + ids.get(1) + "\n");
        out.reset();
        Path articles = folder.resolve("a.txt");
        assertThat(run(
                        "report",
                        articles.toString(),
                        folder.resolve("b.txt").toString(),
                        "--format",
                        "json",
                        "--decisions",
                        decisions.toString()))
                .isZero();
        assertThat(groups()).isEqualTo(2);
    }

    private int groups() throws IOException {
        return HearsayJson.read(new StringReader(output())).assessments().size();
    }

    @Test
    void gradesOfTheUserBringNumbersToThePage() throws IOException {
        Path article = write("a.txt", "Minister Kari Holm said the mine was flooded.\n");
        Path grades = write("grades.tsv", "source\tgrade\nKari Holm\tB\n");
        assertThat(run("report", article.toString(), "--reliabilities", grades.toString(), "-o", page()))
                .isZero();
        assertThat(Path.of(page())).content().contains("From the grades given", "Where the numbers come from");
        assertThat(run("report", article.toString(), "-o", page())).isZero();
        assertThat(Path.of(page())).content().doesNotContain("From the grades given", "Where the numbers come from");
    }

    @Test
    void anOutletOfTheUserIsRecognised() throws IOException {
        Path article = write("a.txt", "Minister Kari Holm told Fjord Bladet the mine would close in May.\n");
        Path outlets = write(
                "outlets.tsv",
                "name\taliases\tdomains\tfamily\tkind\tcountry\tflags\nFjord Bladet\tBladet\tfjord.example\tFjord\tnewspaper\tNO\t\n");
        assertThat(run("report", article.toString(), "--outlets", outlets.toString(), "-o", page()))
                .isZero();
        assertThat(output()).contains("Fjord Bladet");
    }

    @Test
    void aSidecarThatIsMissingIsNamedWithAWayOut() throws IOException {
        Path article = write("a.txt", ARTICLE);
        for (String option : List.of("--metadata", "--outlets", "--decisions", "--reliabilities")) {
            err.reset();
            assertThat(run(
                            "report",
                            article.toString(),
                            option,
                            folder.resolve("none.tsv").toString(),
                            "-o",
                            page()))
                    .isEqualTo(1);
            assertThat(messages()).contains("none.tsv: there is no such file; check the path");
        }
    }

    @Test
    void whereThePageCannotGoIsSaidBeforeAnythingIsRead() throws IOException {
        Path article = write("a.txt", ARTICLE);
        assertThat(run(
                        "report",
                        article.toString(),
                        "-o",
                        folder.resolve("none/x.html").toString()))
                .isEqualTo(2);
        assertThat(messages()).contains("there is no folder", "make it first");
        assertThat(run("report", article.toString(), "-o", folder.toString())).isEqualTo(2);
        assertThat(messages()).contains("is a folder; name a file");
        assertThat(output()).isEmpty();
    }

    @Test
    void csvHasARowAClaim() throws IOException {
        write("a.txt", ARTICLE);
        assertThat(run("report", folder.toString(), "--format", "csv")).isZero();
        assertThat(output().lines().count()).isGreaterThanOrEqualTo(2);
        assertThat(output()).contains("Kari Holm").doesNotContain("CARRIED BY");
    }

    @Test
    void hostileArticlesReachTheTerminalAsPlainText() throws IOException {
        write("a.txt", "Minister Kari \u001b[31mHolm\u202e said the mine would \u0007close in May.\n");
        assertThat(run("report", folder.toString(), "-o", page())).isLessThan(2);
        assertThat(output()).doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void aWrongWordIsMetWithTheRightOne() {
        assertThat(run("reprt")).isEqualTo(2);
        assertThat(messages()).contains("hearsay report", "Try 'hearsay --help'");
    }

    @Test
    void helpShowsExamples() {
        for (String command : List.of("report", "extract", "relate", "reuse", "truth", "completion")) {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            assertThat(output()).contains("Usage: hearsay " + command, "Example", "  hearsay " + command);
        }
    }

    @Test
    void completionKnowsCommandsOptionsAndFormats() {
        assertThat(run("completion")).isZero();
        assertThat(output()).contains("complete", "report extract relate reuse truth", "--metadata", "prov-json-ld");
    }

    @Test
    void noCommandIsBadUsage() {
        assertThat(run()).isEqualTo(2);
    }
}
