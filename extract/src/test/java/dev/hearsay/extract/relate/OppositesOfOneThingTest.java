package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Claim;
import dev.hearsay.core.RelationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesOfOneThingTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The president is dead.  | The president is alive.      | CONTRADICTS
                    The talks failed.       | The talks have succeeded.    | CONTRADICTS
                    The army won the battle. | The army lost the battle.   | CONTRADICTS
                    A bridge is open.       | A bridge is closed.          | UNCLEAR
                    """)
    void oppositesOfTheOneThing_contradict(String a, String b, RelationKind kind) {
        assertThat(CLASSIFIER
                        .relate(CLASSIFIER.prepare(Claim.of(a)), CLASSIFIER.prepare(Claim.of(b)))
                        .kind())
                .isEqualTo(kind);
    }
}
