package dev.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[CLS]", "[SEP]", "[UNK]", "a", "b", "##a", "##b", "ab", "##ab", "dam", "##s", ",", "'", "cafe", "4", "##0",
            "%", "中");

    private final WordPieces words = new WordPieces(VOCABULARY);

    private List<String> pieces(String text) {
        return words.of(text, 100).stream().map(VOCABULARY::get).toList();
    }

    @Test
    void takesTheLongestPieceFromTheBeginning() {
        assertThat(pieces("abab")).containsExactly("ab", "##ab");
        assertThat(pieces("Dams")).containsExactly("dam", "##s");
    }

    @Test
    void setsMarksApart() {
        assertThat(pieces("dam's, 40%")).containsExactly("dam", "'", "[UNK]", ",", "4", "##0", "%");
        assertThat(pieces("a中b")).containsExactly("a", "中", "b");
    }

    @Test
    void dropsCaseAndAccents() {
        assertThat(pieces("CAFÉ")).containsExactly("cafe");
        assertThat(pieces("cafe\u0301")).containsExactly("cafe");
    }

    @Test
    void wordOfUnknownPiecesIsOneUnknownPiece() {
        assertThat(pieces("damx a")).containsExactly("[UNK]", "a");
        assertThat(pieces("a".repeat(101))).containsExactly("[UNK]");
    }

    @Property
    void piecesOfAWordSpellIt(@ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 60) String word) {
        assertThat(String.join("", pieces(word)).replace("##", "")).isEqualTo(word);
    }

    @Property
    void anyTextHasAtMostSoManyPieces(@ForAll String text, @ForAll @IntRange(max = 20) int most) {
        assertThat(words.of(text, most)).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void vocabularyMustHaveTheMarks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new WordPieces(List.of("a")))
                .withMessageContaining("[UNK]");
    }
}
