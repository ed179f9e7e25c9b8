package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import dev.hearsay.extract.text.Token;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sixteen times the text may take sixteen times the time. A square would take 256 times; the least of several measures
 * of the time of this process alone is held against 32, so that a machine with other work does not matter.
 */
class GrowthTest {

    private static final int LINES = 2000;
    private static final int FACTOR = 16;
    private static final int ATTEMPTS = 8;
    private static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.installed();
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.with(ANALYZER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed, Berg said.",
                "The premier dismissed the mayor’s claim that the bridge was closed.",
                "Berg accused the bank of lying, which it denies.",
                "The bank said it was sound, a day after the paper reported that it was not."
            })
    void timeIsLinearInTheNumberOfLines(String line) {
        Repeated few = new Repeated(line, LINES);
        Repeated many = new Repeated(line, LINES * FACTOR);
        long small = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && (attempt == 0 || large > 2 * FACTOR * small); attempt++) {
            small = Math.min(small, nanos(few));
            large = Math.min(large, nanos(many));
        }
        assertThat(large).isLessThanOrEqualTo(2 * FACTOR * small);
    }

    @Test
    void headlinesAreLookedUpAndNotGoneThrough() {
        Repeated labels = new Repeated("Berg: The bridge is closed", LINES);
        Counted headlines = new Counted(labels.headlines);
        assertThat(EXTRACTOR.read(labels.text, labels.sentences, headlines)).hasSize(LINES);
        assertThat(headlines.asked).isBetween(1, FACTOR * LINES);
    }

    private static long nanos(Repeated text) {
        long start = cpu();
        assertThat(EXTRACTOR.read(text.text, text.sentences, text.headlines)).isNotEmpty();
        return Math.max(1, cpu() - start);
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseGet(System::nanoTime);
    }

    /** Counts how often it is asked for an element. */
    private static final class Counted extends AbstractList<Span> {
        private final List<Span> spans;
        private int asked;

        Counted(List<Span> spans) {
            this.spans = spans;
        }

        @Override
        public Span get(int index) {
            asked++;
            return spans.get(index);
        }

        @Override
        public int size() {
            return spans.size();
        }
    }

    /** A line many times over, each of them a paragraph and a headline, analysed once. */
    private static final class Repeated {
        private final String text;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Span> headlines = new ArrayList<>();

        Repeated(String line, int times) {
            text = (line + "\n").repeat(times);
            List<Sentence> once = ANALYZER.analyze(line);
            for (int i = 0; i < times; i++) {
                int offset = i * (line.length() + 1);
                headlines.add(new Span(offset, offset + line.length()));
                for (Sentence sentence : once) {
                    sentences.add(moved(sentence, offset, i));
                }
            }
        }

        private Sentence moved(Sentence sentence, int offset, int paragraph) {
            List<Token> tokens = IntStream.range(0, sentence.size())
                    .mapToObj(i -> new Token(
                            offset + sentence.start(i),
                            offset + sentence.end(i),
                            sentence.lemma(i),
                            sentence.tag(i),
                            sentence.head(i),
                            sentence.relation(i)))
                    .toList();
            return Sentence.of(text, paragraph, tokens);
        }
    }
}
