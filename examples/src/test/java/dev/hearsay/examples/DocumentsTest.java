package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * README and guide show code that the build compiles and output that the examples print. A block follows a comment:
 * {@code <!-- code: FILE tag -->} for what stands between {@code tag::} and {@code end::} in a source of the examples,
 * {@code <!-- output: EXAMPLE 1-9 -->} for lines of what an example prints.
 */
class DocumentsTest {
    private static final Path SOURCES = Path.of("examples/src");
    private static final Path PROJECT = Path.of("consumer/project/pom.xml");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (code|output): (\\S+)(?: (\\S+))? -->\n\n?```(\\w*)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);

    private static final Pattern FIGURE =
            Pattern.compile("full50, all\\*\\* \\| ([0-9.]+) \\| [0-9.]+ \\| \\*\\*([0-9.]+)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void theBlocksAreThoseOfTheExamples(String page) throws IOException {
        Path file = Path.of(page);
        Kept.assertKept(file, BLOCK.matcher(Files.readString(file)).replaceAll(DocumentsTest::refreshed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void noCodeStandsThereUntested(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        assertThat(BLOCK.matcher(text).replaceAll("")).doesNotContain("```java");
        List<String> project = lines(Files.readString(PROJECT).replace("${hearsay.version}", "0.1.0-SNAPSHOT"));
        DEPENDENCY
                .matcher(text)
                .results()
                .forEach(dependency -> assertThat(project).containsSequence(lines(dependency.group())));
    }

    @Test
    void theFigureOfAttributionIsTheSameOnEveryPage() throws IOException {
        Matcher measured = FIGURE.matcher(Files.readString(Path.of("docs/figures/attribution.md")));
        assertThat(measured.find()).isTrue();
        String precision = measured.group(1);
        String f1 = measured.group(2);
        assertThat(Path.of("README.md"))
                .content()
                .contains(f1 + " on PolNeAR's development part (precision " + precision + ")");
        assertThat(Path.of("docs/quality.md"))
                .content()
                .contains("| PolNeAR dev, full50 F1, all (precision) | " + f1 + " (" + precision + ") |");
    }

    @Test
    void aTagIsTakenWithoutItsIndentation() throws IOException {
        assertThat(tagged("ModelByHand", "chain"))
                .isEqualTo("Chain chain = Chain.from(kozhin).via(izvestia).via(reuters).publishedBy(moscowTimes);\n");
    }

    private static String refreshed(MatchResult block) {
        String name = block.group(2);
        String part = block.group(3) == null ? "" : block.group(3);
        String content = block.group(1).equals("code") ? tagged(name, part) : printed(name, part);
        String head = block.group().substring(0, block.start(5) - block.start());
        return Matcher.quoteReplacement(head + content + "```\n");
    }

    private static String printed(String example, String range) {
        String output = Examples.output(example);
        if (range.isEmpty()) {
            return output;
        }
        List<String> bounds = Splitter.on('-').splitToList(range);
        return String.join(
                "",
                output.lines()
                        .skip(Integer.parseInt(bounds.get(0)) - 1)
                        .limit(Integer.parseInt(bounds.get(1)) - Integer.parseInt(bounds.get(0)) + 1)
                        .map(line -> line + "\n")
                        .toList());
    }

    private static String tagged(String source, String tag) {
        List<String> lines = source(source).lines().toList();
        int start = only(lines, "// tag::" + tag + "[]") + 1;
        int end = only(lines, "// end::" + tag + "[]");
        List<String> part = lines.subList(start, end);
        int indent = part.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(CharMatcher.isNot(' ')::indexIn)
                .min()
                .orElse(0);
        return String.join(
                "",
                part.stream()
                        .map(line -> line.substring(Math.min(indent, line.length())) + "\n")
                        .toList());
    }

    private static int only(List<String> lines, String marker) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        assertThat(stripped).containsOnlyOnce(marker);
        return stripped.indexOf(marker);
    }

    private static String source(String name) {
        Path main = SOURCES.resolve("main/java/dev/hearsay/examples/" + name + ".java");
        Path test = SOURCES.resolve("test/java/dev/hearsay/examples/" + name + ".java");
        try {
            return Files.readString(Files.exists(main) ? main : test);
        } catch (IOException e) {
            throw new AssertionError("no source " + name, e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
