package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures whether reading and extraction take time linear in the text: articles of a file, put together to one text of
 * each size asked for, as one document.
 *
 * <pre>ExtractScale ARTICLES.jsonl MEGABYTES...</pre>
 *
 * <p>The first size is run once before, so that the virtual machine is warm.
 */
public final class ExtractScale {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int NO_LIMIT = Integer.MAX_VALUE - 8;

    private final SyntaxAnalyzer analyzer = SyntaxAnalyzer.installed();
    private final Extractor extractor = Extractor.english();
    private final ArticleReader reader =
            ArticleReader.builder().largestArticle(NO_LIMIT).build();
    private final String articles;

    private ExtractScale(String articles) {
        this.articles = articles;
    }

    /**
     * Runs the measurement and prints a line for each size.
     *
     * @param args the articles, one JSON object a line with a field {@code text}, and sizes in million characters
     * @throws IOException if the articles cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        if (given.size() < 2) {
            System.err.println("usage: ExtractScale ARTICLES.jsonl MEGABYTES...");
            return;
        }
        StringBuilder all = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(given.get(0)))) {
            if (!line.isBlank()) {
                all.append(JSON.readTree(line).path("text").asText()).append("\n\n");
            }
        }
        ExtractScale scale = new ExtractScale(all.toString());
        scale.measure(given.get(1));
        System.out.println("size\ttokens\tattributions\tread s\tsyntax s\textract s\ttokens per CPU-second");
        for (String size : given.subList(1, given.size())) {
            System.out.println(scale.measure(size));
        }
    }

    private String measure(String megabytes) {
        String text = text((int) (Double.parseDouble(megabytes) * 1e6));
        long start = CLOCK.getCurrentThreadCpuTime();
        Document read = reader.read("scale.txt", text);
        long afterReading = CLOCK.getCurrentThreadCpuTime();
        int tokens = analyzer.analyze(text).stream().mapToInt(Sentence::size).sum();
        long afterSyntax = CLOCK.getCurrentThreadCpuTime();
        Extraction extraction = extractor.extract(
                Document.builder().from(read).id(new DocumentId("scale")).build());
        long end = CLOCK.getCurrentThreadCpuTime();
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.2f\t%.2f\t%.2f\t%.0f",
                megabytes,
                tokens,
                extraction.attributions().size(),
                seconds(start, afterReading),
                seconds(afterReading, afterSyntax),
                seconds(afterSyntax, end),
                tokens / seconds(afterSyntax, end));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(articles, 0, Math.min(articles.length(), length - text.length()));
        }
        return text.toString();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
