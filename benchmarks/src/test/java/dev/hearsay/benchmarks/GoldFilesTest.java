package dev.hearsay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.benchmarks.GoldFiles.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {

    private static final Path NEWS = Path.of("data/news-attributions");

    private static List<String> words(JsonNode record, int attribution, String role) {
        String text = record.get("text").asText();
        List<String> words = new ArrayList<>();
        for (JsonNode span : record.get("attributions").get(attribution).get(role)) {
            int from = text.offsetByCodePoints(0, span.get(0).asInt());
            words.add(
                    text.substring(from, text.offsetByCodePoints(0, span.get(1).asInt())));
        }
        return words;
    }

    @Test
    void marksBecomeSpansOfThePlainText() {
        JsonNode record =
                MarkedArticle.read("a", "𝄞 [C1 “Late,”] [Q1 said] [S1 [S2 Ana] Ruiz]. [Q2 denied] [C2 [sic] it]");
        assertThat(record.get("text").asText()).isEqualTo("𝄞 “Late,” said Ana Ruiz. denied [sic] it");
        assertThat(words(record, 0, "source")).containsExactly("Ana Ruiz");
        assertThat(words(record, 0, "cue")).containsExactly("said");
        assertThat(words(record, 0, "content")).containsExactly("“Late,”");
        assertThat(words(record, 1, "source")).containsExactly("Ana");
        assertThat(words(record, 1, "content")).containsExactly("[sic] it");
    }

    @Test
    void partsThatDoNotTouchBelongToOneAttribution() {
        JsonNode record = MarkedArticle.read("a", "[C7 “No,”] [S7 she] [Q7 said]. [C7 “Never.”]");
        assertThat(record.get("attributions")).hasSize(1);
        assertThat(words(record, 0, "content")).containsExactly("“No,”", "“Never.”");
    }

    @Test
    void aFaultNamesTheArticleAndTheLine() {
        assertThatThrownBy(() -> MarkedArticle.read("x.txt", "one\n[S1 she] [Q1 said]] [C1 no]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x.txt, line 2: a bracket closes nothing");
        assertThatThrownBy(() -> MarkedArticle.read("x.txt", "[S1 she [Q1 said] [C1 no]"))
                .hasMessage("x.txt, line 1: a bracket is never closed");
        assertThatThrownBy(() -> MarkedArticle.read("x.txt", "[S1 she] [Q1 said] no"))
                .hasMessage("x.txt, line 1: attribution 1 needs a cue (Q) and a content (C)");
    }

    @Test
    void everyFourthArticleByNameIsTheTestPart(@TempDir Path folder) throws IOException {
        for (String name : List.of("b/2.txt", "a/1.txt", "a/2.txt", "b/1.txt", "c.txt", "notes.md")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "[S1 she] [Q1 said] [C1 no]");
        }
        assertThat(ids(GoldFiles.read(folder, Part.TEST))).containsExactly("b/2.txt");
        assertThat(ids(GoldFiles.read(folder, Part.TRAIN))).containsExactly("a/1.txt", "a/2.txt", "b/1.txt", "c.txt");
        assertThat(GoldFiles.read(folder, Part.ALL)).hasSize(5);
    }

    private static List<String> ids(List<JsonNode> records) {
        return records.stream().map(record -> record.get("id").asText()).toList();
    }

    @Test
    void theNewsSetIsAsItsReadmeSays() throws IOException {
        ImmutableList<JsonNode> train = GoldFiles.read(NEWS, Part.TRAIN);
        ImmutableList<JsonNode> test = GoldFiles.read(NEWS, Part.TEST);
        assertThat(train).hasSize(320);
        assertThat(test).hasSize(106);
        assertThat(attributions(train) + attributions(test)).isEqualTo(6406);
    }

    private static int attributions(List<JsonNode> records) {
        return records.stream()
                .mapToInt(record -> record.get("attributions").size())
                .sum();
    }

    @Test
    void noSpanOfTheNewsSetIsBlankOrHasBlanksAround() throws IOException {
        for (JsonNode record : GoldFiles.read(NEWS, Part.ALL)) {
            for (int a = 0; a < record.get("attributions").size(); a++) {
                for (String role : List.of("source", "cue", "content")) {
                    assertThat(words(record, a, role))
                            .as("%s of attribution %d in %s", role, a, record.get("id"))
                            .allSatisfy(words ->
                                    assertThat(words).isEqualTo(words.strip()).isNotEmpty());
                }
            }
        }
    }
}
