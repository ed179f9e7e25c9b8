package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KindDetectionTest {
    /** Two sources on forty items. */
    private static ValueKind guess(IntFunction<String> first, IntFunction<String> second) {
        Observations.Builder builder = Observations.builder();
        for (int i = 0; i < 40; i++) {
            builder.add("a", "i" + i, first.apply(i)).add("b", "i" + i, second.apply(i));
        }
        return builder.guessKind().kind();
    }

    @Test
    void numbersOnWhichSourcesMostlyDifferAreNumbers() {
        assertThat(guess(i -> "" + i, i -> "" + (i + 1))).isEqualTo(ValueKind.NUMERIC);
        assertThat(guess(i -> "-" + (i + 1) + ".50", i -> "0")).isEqualTo(ValueKind.NUMERIC);
    }

    @Test
    void numbersOnWhichSourcesMostlyAgreeAreLabels() {
        assertThat(guess(i -> "" + i, i -> "" + i)).isEqualTo(ValueKind.CATEGORICAL);
        assertThat(guess(i -> "" + i, i -> i < 20 ? "" + i : "7")).isEqualTo(ValueKind.CATEGORICAL);
        assertThat(guess(i -> "" + i, i -> i < 19 ? "" + i : "7")).isEqualTo(ValueKind.NUMERIC);
    }

    @Test
    void numbersOfOneSourceAreLabels() {
        Observations.Builder builder = Observations.builder();
        for (int i = 0; i < 60; i++) {
            builder.add("a", "i" + i / 2, "" + i);
        }
        assertThat(builder.guessKind().kind()).isEqualTo(ValueKind.CATEGORICAL);
    }

    @Test
    void fewDifferentNumbersAreLabels() {
        assertThat(guess(i -> "" + i % KindDetection.MOST_CODES, i -> "" + (i + 1) % KindDetection.MOST_CODES))
                .isEqualTo(ValueKind.CATEGORICAL);
        assertThat(guess(i -> "" + i % 21, i -> "" + (i + 1) % 21)).isEqualTo(ValueKind.NUMERIC);
        assertThat(guess(i -> i % 20 + ".0", i -> "" + (i + 1) % 20)).isEqualTo(ValueKind.CATEGORICAL);
    }

    @Test
    void oneOddValueMakesLabelsOfAll() {
        for (String odd : List.of("n/a", "007", "1e5", "12 km", " ", "1,000")) {
            assertThat(guess(i -> "" + i, i -> i == 30 ? odd : "" + (i + 1)))
                    .as(odd)
                    .isEqualTo(ValueKind.CATEGORICAL);
        }
    }

    @Test
    void datesAreDatesOnlyWhereTheyExist() {
        assertThat(guess(i -> "20" + (i + 10) + "-05-17", i -> "20" + (i + 11) + "-05"))
                .isEqualTo(ValueKind.DATE);
        assertThat(guess(i -> "20" + (i + 10) + "-02-30", i -> "20" + (i + 11) + "-05-17"))
                .isEqualTo(ValueKind.CATEGORICAL);
    }

    @Test
    void wordsOfTruthAreBooleansAndDigitsAreNot() {
        assertThat(guess(i -> "Yes", i -> i % 3 == 0 ? "false" : "true")).isEqualTo(ValueKind.BOOLEAN);
        assertThat(guess(i -> "1", i -> i % 3 == 0 ? "0" : "1")).isEqualTo(ValueKind.CATEGORICAL);
        assertThat(Observations.builder().guessKind().kind()).isEqualTo(ValueKind.CATEGORICAL);
    }

    @Provide
    Arbitrary<List<Row>> tables() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.integers().map(n -> "" + n),
                Arbitraries.doubles().map(x -> "" + x),
                Arbitraries.of("yes", "No", "true", "2021-05", "2021-13", "+3", "-0", "00"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(3));
        Arbitrary<String> names = Arbitraries.integers().between(0, 9).map(n -> "n" + n);
        return values.list()
                .ofMaxSize(3)
                .flatMap(pool -> pool.isEmpty()
                        ? Combinators.combine(names, names, values)
                                .as(Row::new)
                                .list()
                                .ofMaxSize(60)
                        : Combinators.combine(names, names, Arbitraries.of(pool))
                                .as(Row::new)
                                .list()
                                .ofMaxSize(60));
    }

    @Property(tries = 200)
    void whateverIsGuessedCanBeBuilt(@ForAll("tables") List<Row> rows) {
        Observations.Builder builder = Observations.builder();
        rows.forEach(row -> builder.add(row.source(), row.item(), row.value()));
        KindGuess guess = builder.guessKind();
        assertThat(guess.reason()).isNotBlank();
        assertThat(builder.kind(guess.kind()).build().kind()).isEqualTo(guess.kind());
    }
}
