package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Claim;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();

    private static Relation relate(String a, String b) {
        return CLASSIFIER.relate(CLASSIFIER.prepare(Claim.of(a)), CLASSIFIER.prepare(Claim.of(b)));
    }

    private static Amount amount(String text) {
        return WordingPreparer.prepare(text).amounts.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "120 mph,                193 km/h,             true",
        "120 mph,                120 km/h,             false",
        "120mph,                 193km/h,              true",
        "75 miles an hour,       121 kilometres per hour, true",
        "10 miles,               16 km,                true",
        "3 miles,                5 kilometres,         true",
        "3 miles,                3 kilometres,         false",
        "30 feet,                9 metres,             true",
        "30 feet,                12 metres,            false",
        "200 lb,                 91 kg,                true",
        "200 lb,                 200 kg,               false",
        "5 kg,                   5 km,                 false",
        "1000 acres,             405 hectares,         true",
        "at least 10 miles,      20 km,                true",
        "at least 10 miles,      12 km,                false",
        "a dozen people,         12 people,            true",
        "half a million people,  '500,000 people',     true",
        "a hundred people,       100 people,           true",
        "310 to 330 people,      320 people,           true",
        "310-330 people,         325 people,           true",
        "310 to 330 people,      360 people,           false",
        "between 310 and 330 people, 300 to 315 people, true",
        "two to three million people, 2.4 million people, true",
        "two to three million people, 4 million people, false",
        "6 to 7 miles,           10 km,                true",
        "$300 to $400,           $350,                 true"
    })
    void whatMayBeOneQuantity_fits(String mine, String yours, boolean fits) {
        assertThat(amount(mine).fits(amount(yours))).isEqualTo(fits);
        assertThat(amount(yours).fits(amount(mine))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The train was going at 120 mph.    | The train was going at 193 km/h. | AGREES
                    The wave was 30 feet high.         | The wave was 9 metres high.      | AGREES
                    A dozen people died.               | 12 people died.                  | AGREES
                    310 to 330 workers went on strike. | 320 workers went on strike.      | AGREES
                    The train was going at 120 mph.    | The train was going at 120 km/h. | UNCLEAR
                    """)
    void oneQuantityInTwoUnits_isOneClaim(String a, String b, RelationKind kind) {
        assertThat(relate(a, b).kind()).isEqualTo(kind);
    }

    @Property
    void everyFigureOfARange_fitsIt(
            @ForAll @IntRange(min = 2100, max = 5000) int low,
            @ForAll @IntRange(min = 1, max = 5000) int width,
            @ForAll @IntRange(max = 5000) int above) {
        Amount range = amount(low + " to " + (low + width) + " people");

        assertThat(range.fits(amount(low + Math.min(width, above) + " people"))).isTrue();
        assertThat(range.fits(amount(2 * (low + width) + " people"))).isFalse();
    }
}
