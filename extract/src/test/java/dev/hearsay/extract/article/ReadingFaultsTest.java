package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.MetadataOrigin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFaultsTest {
    private static final String TEXT = "The harbour of Lissa was closed on Tuesday after a crane fell into the basin.";

    @TempDir
    private Path folder;

    @Test
    void aMissingPathIsReportedAndTheOthersAreRead() throws IOException {
        Path there = Files.writeString(folder.resolve("a.txt"), TEXT);
        Reading reading = ArticleReader.standard().read(List.of(folder.resolve("none.txt"), there));

        assertThat(ids(reading)).containsExactly("a.txt");
        assertThat(only(reading)).contains("none.txt").contains("no such file").contains("check the path");
    }

    @Test
    void aFolderTooDeepToEnterIsReported() throws IOException {
        Path deep = folder.resolve("d/".repeat(FileWalk.DEEPEST + 1));
        Files.createDirectories(deep);
        Files.writeString(deep.resolveSibling("a.txt"), TEXT);
        Files.writeString(deep.resolve("b.txt"), TEXT);
        Reading reading = ArticleReader.standard().read(List.of(folder));

        assertThat(reading.documents()).hasSize(1);
        assertThat(only(reading))
                .contains("d/d: the folder lies more than 64 folders deep")
                .contains("name this folder");
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(only(read("a.txt", new byte[0])))
                .isEqualTo("a.txt: the file is empty; remove it or put an article in");
        assertThat(only(read("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8))))
                .contains("only white space");
        assertThat(only(read("a.jsonl", new byte[0]))).contains("empty");
    }

    @Test
    void binaryFilesAreReported() {
        assertThat(only(read("a.txt", bytes("PK\u0003\u0004xx")))).contains("a ZIP archive");
        assertThat(only(read("a.txt", bytes("%PDF-1.7")))).contains("a PDF");
        assertThat(only(read("a.txt", bytes("ab\0cd")))).contains("byte 2").contains("a binary file");
        assertThat(only(read("a.txt", TEXT.getBytes(StandardCharsets.UTF_16)))).contains("UTF-16");
    }

    @Test
    void invalidUtf8IsReportedWithItsByte() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        text[17] = (byte) 0xe9;

        assertThat(only(read("a.txt", text))).isEqualTo("a.txt, byte 17: invalid UTF-8; save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .documents()
                        .get(0)
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void aLineOfMalformedJsonIsReportedWithItsNumber() {
        String lines = "{\"text\":\"" + TEXT + "\"}\n{\"text\": oops}\n[1,2]\n{\"text\":\"" + TEXT + "\"}\n";
        Reading reading = read("a.jsonl", bytes(lines));

        assertThat(ids(reading)).containsExactly("a.jsonl#1", "a.jsonl#4");
        assertThat(reading.diagnostics()).hasSize(2);
        assertThat(reading.diagnostics().get(0).toString())
                .startsWith("a.jsonl, line 2")
                .contains("malformed JSON");
        assertThat(reading.diagnostics().get(1).toString())
                .startsWith("a.jsonl, line 3")
                .contains("no field text");
    }

    @Test
    void aLineOfInvalidUtf8IsReportedWithItsByte() {
        byte[] lines = bytes("{\"text\":\"" + TEXT + "\"}\n{\"text\":\"\u00e9\"}\n");

        assertThat(only(read("a.jsonl", lines))).contains("line 2, byte 9").contains("invalid UTF-8");
    }

    @Test
    void aSecondArticleOfOneIdIsLeftOut() {
        String line = "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n";
        Reading reading = read("a.jsonl", bytes(line + line));

        assertThat(ids(reading)).containsExactly("x");
        assertThat(only(reading)).contains("a second article has the id x");
    }

    @Test
    void metadataOfAnUnknownFileIsReported(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.txt"), bytes(TEXT));
        ArticleMetadata metadata = ArticleMetadata.parse("m.tsv", "id\toutlet\nb.txt\tReuters\n");
        ArticleReader reader = ArticleReader.builder().metadata(metadata).build();

        assertThat(only(reader.read(List.of(folder)))).contains("m.tsv, line 2").contains("there is no article b.txt");
        assertThat(reader.read("a.txt", bytes(TEXT)).diagnostics()).isEmpty();
    }

    @Test
    void articlesInMemoryAreReadWithWhatIsKnownOfThem() {
        RawArticle first = RawArticle.builder("x", TEXT)
                .outlet("Reuters")
                .published(Instant.parse("2021-03-05T09:30:00.250Z"))
                .build();
        RawArticle wrong =
                RawArticle.builder("y", TEXT).published("last Tuesday").build();
        Reading reading = ArticleReader.standard().readArticles(List.of(first, wrong, first));

        assertThat(ids(reading)).containsExactly("x", "y");
        Document read = reading.documents().get(0);
        assertThat(read.outlet()).contains(OutletDirectory.standard().named("Reuters"));
        assertThat(read.published().earliestStart().orElseThrow()).hasToString("2021-03-05T09:30:00.250");
        assertThat(reading.diagnostics())
                .map(Diagnostic::toString)
                .satisfiesExactly(
                        date -> assertThat(date).contains("y").contains("no date: \"last Tuesday\""),
                        id -> assertThat(id).contains("a second article has the id x"));
    }

    @Test
    void faultsOfMetadataAreReportedAndTheRestIsUsed() {
        ArticleMetadata metadata = ArticleMetadata.parse(
                "m.tsv",
                "# known by hand\nid\tpublished\tnote\n\tx\na.txt\tyesterday\na.txt\t2019\nc.txt\t2019-05\tfine\n");

        assertThat(metadata.rows().keySet()).containsExactly("a.txt", "c.txt");
        assertThat(metadata.rows().values())
                .first()
                .matches(row -> row.published().isEmpty());
        assertThat(metadata.diagnostics())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 3").contains("no id"),
                        second -> assertThat(second).contains("line 4").contains("no date: \"yesterday\""),
                        third -> assertThat(third).contains("line 5").contains("a second line for a.txt"));
        assertThat(ArticleMetadata.parse("m.tsv", "# by hand\n\nname\toutlet\n").diagnostics())
                .singleElement()
                .asString()
                .contains("m.tsv, line 3: the header has no column id");
        assertThat(ArticleMetadata.read(folder.resolve("none.tsv")).diagnostics())
                .hasSize(1);
    }

    @Test
    void metadataFromAFileIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("m.tsv"), "id\toutlet\tpublished\na.txt\tAP\t2019-05-04\n");
        Document document = ArticleReader.builder()
                .metadata(ArticleMetadata.read(file))
                .build()
                .read("a.txt", bytes(TEXT))
                .documents()
                .get(0);

        assertThat(document.outlet().orElseThrow().name()).isEqualTo("Associated Press");
        assertThat(document.outletFrom()).contains(MetadataOrigin.GIVEN);
    }

    @Test
    void foldersAreWalkedInOrderAndLinksBackAreNotFollowed() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(inner.resolve("z.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("d.md"), TEXT);
        Files.writeString(folder.resolve(".hidden.txt"), TEXT);
        Files.writeString(folder.resolve("notes.csv"), "a,b");
        Files.createSymbolicLink(inner.resolve("loop"), folder);

        Reading reading = ArticleReader.standard().read(List.of(folder));

        assertThat(ids(reading)).containsExactly("a.txt", "b/c/z.txt", "d.md");
        assertThat(only(reading)).startsWith("notes.csv");
    }

    @Test
    void whatIsNoArticleIsNotedInAFolderAndAFaultWhereNamed() throws IOException {
        Path sheet = Files.writeString(folder.resolve("m.tsv"), "id\toutlet\na.txt\tReuters\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);
        ArticleReader given =
                ArticleReader.builder().metadata(ArticleMetadata.read(sheet)).build();

        assertThat(ArticleReader.standard().read(List.of(folder)).diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Diagnostic.Severity.NOTE);
        assertThat(ArticleReader.standard().read(List.of(sheet)).diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Diagnostic.Severity.ERROR);
        assertThat(given.read(List.of(folder)).diagnostics()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsReported() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        assertThat(only(ArticleReader.standard().read(List.of(link))))
                .contains("a.txt")
                .contains("no such file");
    }

    @Test
    void anArticleLongerThanTheLimitIsLeftOut() {
        ArticleReader any =
                ArticleReader.builder().largestArticle(Integer.MAX_VALUE).build();
        ArticleReader reader = ArticleReader.builder().largestArticle(100).build();
        String lines = "{\"text\":\"" + TEXT.repeat(3) + "\"}\n{\"text\":\"short enough, one hopes\"}\n";

        assertThat(ids(any.read("a.txt", bytes(TEXT.repeat(2))))).containsExactly("a.txt");
        assertThat(only(reader.read("a.txt", bytes(TEXT.repeat(2))))).contains("longer than 100 bytes");
        Reading reading = reader.read("a.jsonl", bytes(lines));
        assertThat(ids(reading)).containsExactly("a.jsonl#2");
        assertThat(only(reading)).contains("line 1").contains("longer than 100 bytes");
    }

    @Test
    void textThatIsNotEnglishIsNoted() {
        Reading reading = read(
                "a.txt",
                bytes("Der Hafen von Lissa wurde am Dienstag gesperrt, nachdem ein Kran in das Becken gefallen "
                        + "war, wie die Hafenbeh\u00f6rde mitteilte. Niemand wurde verletzt."));

        assertThat(reading.documents()).hasSize(1);
        assertThat(only(reading)).contains("not English");
    }

    @Test
    void deepNestingEndsInBoundedTime() {
        assertThat(ids(read("a.html", bytes("<div>".repeat(10_000) + TEXT + "</div>".repeat(10)))))
                .hasSize(1);
        assertThat(ids(read("a.html", bytes("<b><i><p>".repeat(2_000) + TEXT)))).hasSize(1);
        assertThat(read("a.json", bytes("[".repeat(100_000))).diagnostics()).hasSize(1);
        assertThat(read("a.jsonl", bytes("{\"text\":".repeat(50_000))).diagnostics())
                .hasSize(1);
        assertThat(read("a.xml", bytes("<a>".repeat(50_000))).diagnostics()).hasSize(1);
    }

    @Test
    void noiseEndsInBoundedTime() {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = 'a';
        for (String unit : List.of("\n", "(", "\u201c", "a ", "[x](", "- \n", "By A, ", "*", "x.\n\n")) {
            assertThat(read("a.txt", bytes("Noise " + unit.repeat(20_000))).documents())
                    .hasSize(1);
        }
        assertThat(read("a.txt", spaces).documents()).hasSize(1);
    }

    @Test
    void aDirectoryFileWithAFaultNamesTheLine() throws IOException {
        String header = "name\taliases\tdomains\tfamily\tkind\tcountry\tflags\n";
        Path wrong = Files.writeString(folder.resolve("o.tsv"), header + "The Lissa Herald\t\t\t\tgazette\n");

        assertThatThrownBy(() -> OutletDirectory.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("o.tsv, line 2: unknown kind \"gazette\"")
                .hasMessageContaining("newspaper");
        assertThatThrownBy(() -> OutletFile.parse("o.tsv", List.of("name")))
                .hasMessageContaining("line 1: the header is not");
        assertThatThrownBy(() -> OutletFile.parse("o.tsv", ImmutableList.of(header.strip(), "A\t\t\t\t\t\tloud")))
                .hasMessageContaining("flags are state and public");
    }

    private static Reading read(String name, byte[] content) {
        return ArticleReader.standard().read(name, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.contains("\u00e9\"}") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static List<String> ids(Reading reading) {
        return reading.documents().stream()
                .map(document -> document.id().value())
                .toList();
    }

    private static String only(Reading reading) {
        assertThat(reading.diagnostics()).hasSize(1);
        return reading.diagnostics().get(0).toString();
    }
}
