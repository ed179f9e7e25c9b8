package dev.hearsay.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import dev.hearsay.extract.text.SyntaxAnalyzerContract;
import net.jqwik.api.Example;

class PerceptronAnalyzerTest extends SyntaxAnalyzerContract {

    private final SyntaxAnalyzer analyzer = new PerceptronAnalyzer();

    @Override
    protected SyntaxAnalyzer analyzer() {
        return analyzer;
    }

    private static int token(Sentence sentence, String word) {
        int i = 0;
        while (!sentence.word(i).equals(word)) {
            i++;
        }
        return i;
    }

    private static String arc(Sentence sentence, String word) {
        int token = token(sentence, word);
        int head = sentence.head(token);
        return sentence.relation(token) + " " + (head < 0 ? "-" : sentence.word(head));
    }

    @Example
    void isInstalledWhereNoOtherAnalyserIs() {
        assertThat(SyntaxAnalyzer.installed()).isInstanceOf(PerceptronAnalyzer.class);
        assertThat(SyntaxAnalyzer.installed().version()).isNotEmpty();
    }

    @Example
    void aReportedClauseHangsOnTheVerbOfSpeech() {
        Sentence sentence = analyzer.analyze("The minister said that the bridge would open in May.")
                .get(0);
        assertThat(arc(sentence, "said")).isEqualTo("root -");
        assertThat(arc(sentence, "minister")).isEqualTo("nsubj said");
        assertThat(arc(sentence, "open")).isEqualTo("ccomp said");
        assertThat(arc(sentence, "bridge")).isEqualTo("nsubj open");
        assertThat(arc(sentence, "that")).isEqualTo("mark open");
        assertThat(sentence.lemma(token(sentence, "said"))).isEqualTo("say");
        assertThat(sentence.tag(token(sentence, "said"))).isEqualTo("VBD");
    }

    @Example
    void passivesAndTheirAgentsAreMarked() {
        Sentence sentence =
                analyzer.analyze("The report was rejected by the council.").get(0);
        assertThat(arc(sentence, "report")).isEqualTo("nsubj:pass rejected");
        assertThat(arc(sentence, "was")).isEqualTo("aux:pass rejected");
        assertThat(arc(sentence, "council")).isEqualTo("obl:agent rejected");
    }

    @Example
    void paragraphsAreCountedWithoutEmptyLines() {
        assertThat(analyzer.analyze("One. Two.\n\n  \nThree."))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1);
    }

    @Example
    void textsWithoutWordsHaveNoSentences() {
        assertThat(analyzer.analyze("")).isEmpty();
        assertThat(analyzer.analyze(" \n\u00A0\u200B\t")).isEmpty();
    }

    @Example
    void hostileTextsAreCutIntoBoundedSentences() {
        for (String piece : new String[] {"\"", "“", "(", "a", "said ", "'s", "U.", "-", "1/", "\uD83D", "a@a."}) {
            assertThat(analyzer.analyze(piece.repeat(20_000))).allMatch(s -> s.size() <= Tokenizer.MAX_TOKENS);
        }
    }
}
