package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "cats, cat",
        "agreed, agre",
        "plastered, plaster",
        "motoring, motor",
        "conflated, conflat",
        "hopping, hop",
        "falling, fall",
        "filing, file",
        "happy, happi",
        "syzygy, syzygi",
        "relational, relat",
        "vietnamization, vietnam",
        "formality, formal",
        "hopefulness, hope",
        "adoption, adopt",
        "rate, rate",
        "controlling, control",
        "is, is",
        "u.s., u.s.",
    })
    void stemIsPorters(String word, String stem) {
        assertThat(new PorterStemmer().stem(word)).isEqualTo(stem);
    }

    @Test
    void aWordOfAnyLengthHasAStem() {
        assertThat(new PorterStemmer().stem("y".repeat(60_000) + "ing")).startsWith("yy");
    }
}
