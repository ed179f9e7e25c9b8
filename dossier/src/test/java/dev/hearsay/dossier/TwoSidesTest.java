package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.RelationKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims of two sides in two papers stand to each other. */
class TwoSidesTest {
    private static final Hearsay HEARSAY = Hearsay.builder().threads(1).build();

    private static Dossier dossier(String one, String other) {
        return HEARSAY.dossier(List.of(
                SaidLaterTest.article("a", "2021-03-04", one), SaidLaterTest.article("b", "2021-03-04", other)));
    }

    private static Stream<RelationKind> relations(String one, String other) {
        return dossier(one, other).relations().stream()
                .map(ClaimRelation::relation)
                .map(relation -> relation.kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Prosecutors said Karl Ohm had murdered the victim.      | Karl Ohm, 34, of Lissa, denies murder.
                    Prosecutors said Karl Ohm had murdered Mary Roe.        | Karl Ohm, 34, of Lissa, denies the murder of Mary Roe.
                    Police said Karl Ohm had stolen two cars in Lissa.      | Karl Ohm, 34, of Lissa, denies theft.
                    Police said Karl Ohm had set fire to the barn in Lissa. | Karl Ohm, 34, of Lissa, denies arson.
                    """)
    void whoDeniesTheCrime_contradictsWhoeverSaysIt(String charge, String denial) {
        assertThat(relations(charge, denial)).containsExactly(RelationKind.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Prosecutors said Karl Ohm had murdered Mary Roe.     | Karl Ohm, 34, of Lissa, denies the murder of Jane Poe.
                    Prosecutors said Karl Ohm had murdered Mary Roe.     | Axel Berg, 34, of Lissa, denies murder.
                    Prosecutors said Karl Ohm had not murdered Mary Roe. | Karl Ohm, 34, of Lissa, denies murder.
                    Prosecutors said Karl Ohm had murdered Mary Roe.     | Karl Ohm, 34, of Lissa, denies fraud.
                    """)
    void theDenialOfAnotherDeed_orByAnother_contradictsNothing(String charge, String denial) {
        assertThat(relations(charge, denial)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Premier Ada Moss said the deal was signed on 2 March.    | Minister Karl Ohm said the deal was signed on 3 March.   | CONTRADICTS
                    Chief Ada Moss said the suspect was arrested on Monday.  | Lawyer Karl Ohm said the suspect was arrested on Tuesday. | CONTRADICTS
                    Police said Axel Berg was arrested on Monday.            | His lawyer Karl Ohm said Axel Berg was arrested on Tuesday. | IN_TENSION
                    """)
    void oneEventOfTwoDays_isToldOtherwise(String one, String other, RelationKind kind) {
        assertThat(relations(one, other)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Premier Ada Moss said the army shelled the town on Monday. | Minister Karl Ohm said the army shelled the town on Tuesday.
                    Chief Ada Moss said two men were arrested on Monday.       | Mayor Karl Ohm said two men were arrested on Tuesday.
                    Chief Ada Moss said the suspect was arrested on Monday.    | Lawyer Karl Ohm said the suspect was arrested in Lissa on Tuesday.
                    """)
    void whatMayHaveHappenedTwice_contradictsNothing(String one, String other) {
        assertThat(relations(one, other)).isEmpty();
    }

    @Test
    void police_say() {
        assertThat(dossier("Police said Karl Ohm had stolen two cars.", "Karl Ohm, 34, of Lissa, denies theft.")
                        .claims())
                .anySatisfy(claim -> assertThat(claim.reason()).isEqualTo("Police say otherwise."));
    }
}
