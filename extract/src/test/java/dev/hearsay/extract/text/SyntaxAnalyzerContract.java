package dev.hearsay.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link SyntaxAnalyzer} must do, on texts of words and marks in any order and on random characters. */
public abstract class SyntaxAnalyzerContract {

    private static final ImmutableList<String> PIECES = ImmutableList.of(
            " ",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "\u200B",
            "The",
            "minister",
            "said",
            "that",
            "it’s",
            "don't",
            "U.S.",
            "Mr.",
            "Sept.",
            "17",
            "$1.5bn",
            "100%",
            "S-300",
            "e-mail",
            "al-Hadi",
            "O'Brien",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "''",
            "``",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            ",",
            ".",
            "...",
            "…",
            "!",
            "?!",
            ";",
            ":",
            "-",
            "--",
            "—",
            "http://a.example/b?c=(d)",
            "a@b.example",
            "@name",
            "#tag",
            "É",
            "東京",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "\u00AD",
            "*",
            "_",
            "/",
            "&",
            "cannot");

    /** For the suites of analysers. */
    protected SyntaxAnalyzerContract() {}

    /** {@return the analyser under test} */
    protected abstract SyntaxAnalyzer analyzer();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(80).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(60));
    }

    @Property(tries = 300)
    void tokensAreOrderedAndDisjointAndReadTheText(@ForAll("texts") String text) {
        int from = 0;
        for (Sentence sentence : analyzer().analyze(text)) {
            assertThat(sentence.start()).isEqualTo(sentence.start(0));
            assertThat(sentence.end()).isEqualTo(sentence.end(sentence.size() - 1));
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.start(i)).isGreaterThanOrEqualTo(from);
                assertThat(sentence.end(i)).isGreaterThan(sentence.start(i)).isLessThanOrEqualTo(text.length());
                assertThat(sentence.word(i)).isEqualTo(text.substring(sentence.start(i), sentence.end(i)));
                from = sentence.end(i);
            }
        }
    }

    @Property(tries = 300)
    void everyCharacterButSpaceIsCovered(@ForAll("texts") String text) {
        BitSet covered = new BitSet();
        for (Sentence sentence : analyzer().analyze(text)) {
            IntStream.range(0, sentence.size()).forEach(i -> covered.set(sentence.start(i), sentence.end(i)));
        }
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.codePointAt(i));
            boolean gap = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SPACE_SEPARATOR
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            assertThat(gap || second || covered.get(i)).as("character %s", i).isTrue();
        }
    }

    @Property(tries = 300)
    void headsFormATreeWithOneRoot(@ForAll("texts") String text) {
        for (Sentence sentence : analyzer().analyze(text)) {
            List<Token> tokens = IntStream.range(0, sentence.size())
                    .mapToObj(i -> new Token(
                            sentence.start(i),
                            sentence.end(i),
                            sentence.lemma(i),
                            sentence.tag(i),
                            sentence.head(i),
                            sentence.relation(i)))
                    .toList();
            assertThat(Sentence.of(text, sentence.paragraph(), tokens).root()).isEqualTo(sentence.root());
            assertThat(sentence.relation(sentence.root())).isEqualTo("root");
        }
    }

    @Property(tries = 100)
    void aLineBreakEndsASentence(@ForAll("texts") String text) {
        int paragraph = 0;
        for (Sentence sentence : analyzer().analyze(text)) {
            assertThat(text.substring(sentence.start(), sentence.end())).doesNotContain("\n");
            assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
            paragraph = sentence.paragraph();
        }
    }

    @Property(tries = 20)
    void theResultIsTheSameEachTimeAndForAnyNumberOfThreads(@ForAll("texts") String text) {
        String once = print(text);
        assertThat(Stream.generate(() -> text).limit(8).parallel().map(this::print))
                .allMatch(once::equals);
    }

    private String print(String text) {
        StringBuilder printed = new StringBuilder();
        for (Sentence sentence : analyzer().analyze(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                printed.append(sentence.word(i)).append(' ').append(sentence.lemma(i));
                printed.append(' ').append(sentence.tag(i)).append(' ').append(sentence.head(i));
                printed.append(' ').append(sentence.relation(i)).append('\n');
            }
        }
        return printed.toString();
    }
}
