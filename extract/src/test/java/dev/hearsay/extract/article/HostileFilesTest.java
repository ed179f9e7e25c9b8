package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Document;
import dev.hearsay.extract.syntax.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust, to escape or to hang a reader cost only themselves. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    private static final String TEXT = "The harbour of Lissa is closed, the harbour master said on Friday.";

    @TempDir
    private Path folder;

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"laugh\">");
        for (int i = 1; i < 40; i++) {
            feed.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        feed.append("]><rss><channel><item><description>&e39;</description></item></channel></rss>");
        Reading reading = read("a.xml", feed.toString());
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.toString()).doesNotContain("laughlaugh");
    }

    @Test
    void noFileIsOpenedThatAnEntityOrALinkNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The password is swordfish, the guard said.");
        String uri = secret.toUri().toString();
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"" + uri + "\" [<!ENTITY x SYSTEM \"" + uri
                + "\"><!ENTITY % p SYSTEM \"" + uri
                + "\">%p;]><rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel>"
                + "<item><description>" + TEXT + "&x;<xi:include href=\"" + uri
                + "\" parse=\"text\"/></description></item>"
                + "</channel></rss>";
        String page = "<html><head><base href=\"" + uri + "\"><link rel=\"stylesheet\" href=\"" + uri
                + "\"></head><body><iframe src=\"" + uri + "\"></iframe><object data=\"" + uri + "\"></object><p>"
                + TEXT
                + "</p></body></html>";
        assertThat(read("a.xml", feed).toString()).doesNotContain("swordfish");
        assertThat(only("a.html", page).text()).isEqualTo(TEXT);
    }

    @Test
    void deepAndWideJsonIsAFaultOfThatFile() {
        for (String json : List.of(
                "[".repeat(1_000_000),
                "{\"text\":".repeat(200_000),
                "{\"n\":" + "9".repeat(100_000) + ",\"text\":\"x\"}",
                "{\"text\":\"" + "a\\u0061".repeat(1_000) + "\",\"id\":" + "[".repeat(5_000))) {
            assertThat(read("a.json", json).diagnostics()).hasSize(1);
            assertThat(read("a.jsonl", json + "\n{\"id\":\"b\",\"text\":\"" + TEXT + "\"}")
                            .documents())
                    .extracting(document -> document.id().value())
                    .containsExactly("b");
        }
    }

    @Test
    void pagesThatNestOrRepeatEndInBoundedTime() {
        String attributes = "<p " + "a=b ".repeat(100_000) + ">" + TEXT + "</p>";
        String tables = "<table><tr><td>".repeat(3_000) + TEXT;
        String links = "<p>" + TEXT + "</p>" + "<a href=x>y".repeat(50_000);
        String comments = "<!--".repeat(100_000) + TEXT;
        String styles = "<style>" + "p{".repeat(100_000) + "</style><p>" + TEXT + "</p>";
        for (String page : List.of(attributes, tables, links, comments, styles)) {
            Reading reading = read("a.html", "<html><body>" + page);
            assertThat(reading.documents().size() + reading.diagnostics().size())
                    .isPositive();
        }
        assertThat(only("a.html", "<html><body>" + styles).text()).isEqualTo(TEXT);
    }

    @Test
    void everyFormatKeepsToTheLimitOfLength() {
        ArticleReader reader = ArticleReader.builder().largestArticle(1_000).build();
        String lengthy = (TEXT + " ").repeat(50);
        for (String name : List.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl")) {
            Reading reading = reader.read(name, ("{\"text\":\"" + lengthy + "\"}").getBytes(StandardCharsets.UTF_8));
            assertThat(reading.documents()).as(name).isEmpty();
            assertThat(reading.diagnostics().toString()).as(name).contains("longer than 1000 bytes");
        }
    }

    @Test
    void anAddressWithoutASiteNamesNobody() {
        assertThat(only("a.txt", TEXT + "\n\nThis article was originally published at https:////x")
                        .text())
                .contains(TEXT);
    }

    @Test
    void aLineOfEndMarksIsReadInBoundedTime() {
        String marks = "? ".repeat(400_000);
        assertThat(read("a.txt", TEXT + "\n\n" + marks).documents()).hasSize(1);
        assertThat(Tokenizer.tokenize(marks)).isNotEmpty();
    }

    @Test
    void linksThatLeadToThemselvesEnd() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("ping"), folder.resolve("pong"));
        Files.createSymbolicLink(folder.resolve("pong"), folder.resolve("ping"));
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.createSymbolicLink(one.resolve("two"), two);
        Files.createSymbolicLink(two.resolve("one"), one);
        Files.writeString(two.resolve("b.txt"), TEXT.replace("Lissa", "Vela"));
        Reading reading = ArticleReader.standard().read(List.of(folder));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void aNamedPipeInAFolderIsPassedOver() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        Assumptions.assumeTrue(
                mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "there is no mkfifo here");
        assertThat(ArticleReader.standard().read(List.of(folder)).documents()).hasSize(1);
    }

    @Test
    void halfCharactersAreReplacedSoThatAllOfItCanBeWritten() {
        Document document = only("a.json", "{\"title\":\"Shut \\ud83d\",\"text\":\"\\ude00 " + TEXT + "\"}");
        assertThat(document.text()).startsWith("\ufffd The harbour");
        assertThat(document.title()).contains("Shut \ufffd");
    }

    private static Reading read(String name, String content) {
        return ArticleReader.standard().read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Document only(String name, String content) {
        Reading reading = read(name, content);
        assertThat(reading.documents()).as("%s", reading.diagnostics()).hasSize(1);
        return reading.documents().get(0);
    }
}
