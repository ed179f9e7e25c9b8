package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private final WordVectors vectors = WordVectors.english();

    private static Wording wording(String text) {
        return WordingPreparer.prepare(text);
    }

    private double likeness(String a, String b) {
        return vectors.cosine(vectors.pieces(a)[0], vectors.pieces(b)[0]);
    }

    @Test
    void kindredWordsAreNearerThanOthers() {
        assertThat(likeness("ship", "vessel")).isGreaterThan(likeness("ship", "judge"));
        assertThat(likeness("doctor", "physician")).isGreaterThan(likeness("doctor", "harvest"));
    }

    @Property(tries = 200)
    void everyWordIsCutWithoutFail(@ForAll @LowerChars @StringLength(max = 60) String word) {
        int[] pieces = vectors.pieces(word);

        assertThat(pieces.length).isLessThanOrEqualTo(word.length());
    }

    @Property(tries = 200)
    void aCosineIsTheSameFromBothSidesAndAtMostOne(
            @ForAll @LowerChars @StringLength(min = 1, max = 30) String word,
            @ForAll @LowerChars @StringLength(min = 1, max = 30) String other) {
        for (int piece : vectors.pieces(word)) {
            for (int against : vectors.pieces(other)) {
                double cosine = vectors.cosine(piece, against);

                assertThat(cosine).isBetween(-1 - 1e-6, 1 + 1e-6).isEqualTo(vectors.cosine(against, piece));
            }
        }
    }

    @Property(tries = 100)
    void theMeaningOfATextHasLengthOneOrNone(@ForAll @AlphaChars @StringLength(max = 80) String text) {
        Wording wording = wording(text);
        double expected = wording.pieces.length == 0 ? 0 : 1;

        assertThat(WordVectors.dot(wording.meaning, wording.meaning)).isCloseTo(expected, within(1e-4));
    }

    @Test
    void softAlignmentSeesASentenceSaidInOtherWords() {
        Wording first = wording("Nobody was hurt in the blaze");
        Wording second = wording("The fire injured no one");
        Wording third = wording("The central bank left its rate where it was");

        assertThat(SoftAlignment.of(first, second).low())
                .isGreaterThan(SoftAlignment.of(first, third).low());
        assertThat(SoftAlignment.of(first, second)).isEqualTo(SoftAlignment.of(second, first));
        assertThat(SoftAlignment.of(first, first).low()).isCloseTo(1, within(1e-6));
    }
}
