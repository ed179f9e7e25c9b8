package dev.hearsay.scoring.truth;

import dev.hearsay.testkit.HearsayArbitraries;
import dev.hearsay.testkit.ValueSimilarityLaws;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

/** The laws of similarities, on each that comes with the library. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class ValueSimilarityLawsTest {

    @Group
    class Numeric implements ValueSimilarityLaws {
        private final ValueSimilarity similarity = ValueSimilarity.numeric(3);

        @Override
        public double between(String one, String other) {
            return similarity.between(one, other);
        }

        @Override
        public Arbitrary<String> values() {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(100))
                    .ofScale(1)
                    .map(Object::toString);
        }
    }

    @Group
    class Dates implements ValueSimilarityLaws {
        private final ValueSimilarity similarity = ValueSimilarity.dates(30);

        @Override
        public double between(String one, String other) {
            return similarity.between(one, other);
        }

        @Override
        public Arbitrary<String> values() {
            Arbitrary<String> days = Arbitraries.longs()
                    .between(0, 30_000)
                    .map(LocalDate::ofEpochDay)
                    .map(Object::toString);
            return Arbitraries.of(4, 7, 10).flatMap(length -> days.map(day -> day.substring(0, length)));
        }
    }

    @Group
    class Words implements ValueSimilarityLaws {
        private final ValueSimilarity similarity = ValueSimilarity.words();

        @Override
        public double between(String one, String other) {
            return similarity.between(one, other);
        }

        @Override
        public Arbitrary<String> values() {
            return Arbitraries.oneOf(
                    HearsayArbitraries.hostileStrings(),
                    HearsayArbitraries.outlets().map(outlet -> outlet.name()));
        }
    }
}
