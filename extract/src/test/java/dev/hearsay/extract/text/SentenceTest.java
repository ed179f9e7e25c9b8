package dev.hearsay.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static Token token(int start, int end, int head) {
        return new Token(start, end, "x", "NN", head, head < 0 ? "root" : "dep");
    }

    @Test
    void readsItsWordsFromTheText() {
        Sentence sentence = Sentence.of("He left.", 0, List.of(token(0, 2, 1), token(3, 7, -1), token(7, 8, 1)));
        assertThat(sentence.word(1)).isEqualTo("left");
        assertThat(sentence.root()).isEqualTo(1);
        assertThat(sentence.start()).isZero();
        assertThat(sentence.end()).isEqualTo(8);
    }

    @Test
    void refusesTokensThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("He left", 0, List.of(token(0, 3, -1), token(2, 7, 0))))
                .withMessageContaining("must start at 3");
    }

    @Test
    void refusesTokensBeyondTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("He", 0, List.of(token(0, 3, -1))));
    }

    @Test
    void refusesTwoRootsAndNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("a b", 0, List.of(token(0, 1, -1), token(2, 3, -1))))
                .withMessageContaining("1 root");
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("", 0, List.of()));
    }

    @Test
    void refusesCycles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("a b c", 0, List.of(token(0, 1, 1), token(2, 3, 0), token(4, 5, -1))))
                .withMessageContaining("cycle");
    }
}
