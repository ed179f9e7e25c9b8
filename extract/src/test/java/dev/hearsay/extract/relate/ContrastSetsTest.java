package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.extract.relate.ContrastSets.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one word that tells two claims apart. */
class ContrastSetsTest {
    private final RelationClassifier classifier = RelationClassifier.english();

    private static Attribution said(String who, String what) {
        return Attribution.of(Claim.of(what), Chain.from(Source.organization(who)));
    }

    private static Contrast contrast(String a, String b) {
        return ContrastSets.between(WordingPreparer.prepare(a), WordingPreparer.prepare(b));
    }

    private Relation bare(String a, String b) {
        return classifier.relate(classifier.prepare(Claim.of(a)), classifier.prepare(Claim.of(b)));
    }

    @ParameterizedTest
    @CsvSource({
        "three men were pulled from the river Orre, three women were pulled from the river Orre, OTHER",
        "the vaccine is cleared for adults, the vaccine is cleared for children, OTHER",
        "sales at Brodex rose in the third quarter, sales at Brodex rose in the second quarter, OTHER",
        "Brodex lost money in its first-quarter, Brodex lost money in its fourth-quarter, OTHER",
        "the left-wing bloc leads in Zorn, the right-wing bloc leads in Zorn, OTHER",
        "the surgeon took off the left leg, the surgeon took off the right leg, OTHER",
        "inflation in Zorn fell to 3 percent, unemployment in Zorn fell to 3 percent, OTHER",
        "the chairman misled parliament, the chairman misled the press, OTHER",
        "the convoy left before the flood, the convoy left after the flood, AGAINST",
        "rents will rise by 4 percent, rents will rise to 4 percent, AGAINST",
        "the rebels have captured Orre, the rebels have lost Orre, AGAINST",
        "all bridges in Zorn are open, some bridges in Zorn are open, LESS",
    })
    void oneWordSetsTwoClaimsApart(String a, String b, Contrast contrast) {
        assertThat(contrast(a, b)).isEqualTo(contrast).isEqualTo(contrast(b, a));
        assertThat(ClaimGrouper.english()
                        .group(ImmutableList.of(said("Orre Radio", a), said("Zorn Gazette", b)))
                        .groups())
                .hasSize(2);
        assertThat(bare(a, b).kind()).isNotEqualTo(RelationKind.AGREES);
        assertThat(classifier
                        .relate(classifier.prepare(said("Orre Radio", a)), classifier.prepare(said("Zorn Gazette", b)))
                        .kind())
                .isNotEqualTo(RelationKind.AGREES);
    }

    @ParameterizedTest
    @CsvSource({
        "a man and a woman were pulled out, a woman was pulled out with a man",
        "two boys were hurt, two children were hurt",
        "the clerk was charged before the holidays, the clerk was charged after Easter",
        "it fell for the first time, it fell in the second quarter",
        "the driver turned left, the right lane was closed",
        "some 200 houses burned, all 200 houses burned",
        "he stood by the bridge, he went to the bridge",
    })
    void wordsOfOneSideOrBesideOtherWordsDoNot(String a, String b) {
        assertThat(contrast(a, b)).isEqualTo(Contrast.NONE);
    }

    @Test
    void someIsWeakerThanAll() {
        Relation relation = bare("All bridges in Zorn are open to traffic", "Some bridges in Zorn are open to traffic");

        assertThat(relation.kind()).isEqualTo(RelationKind.WEAKER);
        assertThat(relation.direction()).isEqualTo(Direction.BACKWARD);
    }
}
