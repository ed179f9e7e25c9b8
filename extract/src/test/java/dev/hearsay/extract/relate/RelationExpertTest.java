package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.testkit.RelationLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of relations hold whatever an expert says, and what it says is heard. */
class RelationExpertTest implements RelationLaws {
    private static final double LOUD = 1000;

    /** An expert that always says the same. */
    private record Stubborn(RelationKind kind, double weight) implements RelationExpert {
        @Override
        public String name() {
            return "stubborn";
        }

        @Override
        public ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context) {
            return ImmutableMap.of(kind, LOUD);
        }
    }

    /** An expert whose answer depends on all it is given, and on nothing that makes sense. */
    private static final class Moody implements RelationExpert {
        @Override
        public String name() {
            return "moody";
        }

        @Override
        public double weight() {
            return 1;
        }

        @Override
        public ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context) {
            int mood = 31 * a.claim().wording().hashCode()
                    + b.claim().wording().hashCode()
                    + context.speakers().name().length()
                    + context.firstEarlier().name().length();
            RelationKind[] kinds = RelationKind.values();
            return ImmutableMap.of(kinds[Math.floorMod(mood, kinds.length)], LOUD);
        }
    }

    private final RelationClassifier moody =
            RelationClassifier.builder().expert(new Moody()).build();

    @Override
    public Relation relate(Attribution first, Attribution second) {
        return moody.relate(moody.prepare(first), moody.prepare(second));
    }

    private static Relation relate(RelationExpert expert, Attribution first, Attribution second) {
        RelationClassifier classifier =
                RelationClassifier.builder().expert(expert).build();
        return classifier.relate(classifier.prepare(first), classifier.prepare(second));
    }

    private static Attribution said(String text, String speaker, String date) {
        return Attribution.builder()
                .claim(Claim.of(text))
                .chain(Chain.from(Source.organization(speaker)))
                .act(SpeechAct.SAYS)
                .said(TemporalExtent.parse(date))
                .build();
    }

    @Test
    void isHeardWhereNothingRulesItOut() {
        Attribution held = said("Our men hold the mill", "Army", "2020-03-01");
        Attribution lost = said("The garrison has left for the coast", "Rebels", "2020-03-01");

        for (RelationKind kind : RelationKind.values()) {
            Relation relation = relate(new Stubborn(kind, 0.5), held, lost);
            assertThat(relation.kind()).isEqualTo(kind == RelationKind.UPDATES ? relation.kind() : kind);
            assertThat(relation.kind()).isNotEqualTo(RelationKind.UPDATES);
        }
    }

    @Test
    void isExplainedByItsShareOfTheAnswer() {
        Attribution held = said("Our men hold the mill", "Army", "2020-03-01");
        Attribution lost = said("The garrison has left for the coast", "Rebels", "2020-03-01");

        Relation relation = relate(new Stubborn(RelationKind.AGREES, 0.25), held, lost);

        assertThat(relation.contributions()).contains(new Contribution("stubborn", LOUD, 0.25));
    }

    @Property(tries = 100)
    void theOtherShareIsThatOfTheWords(@ForAll Attribution first, @ForAll Attribution second) {
        Relation words = RelationClassifier.english()
                .relate(
                        RelationClassifier.english().prepare(first),
                        RelationClassifier.english().prepare(second));
        Relation pooled = relate(new Stubborn(words.kind(), 0.25), first, second);

        if (words.decidedBy().equals(RelationModel.ID) && pooled.decidedBy().equals(RelationModel.ID)) {
            double ofWords = sum(pooled) - 0.25 * LOUD;
            assertThat(pooled.kind()).isEqualTo(words.kind());
            assertThat(ofWords).isCloseTo(0.75 * sum(words), within(1e-9));
        }
    }

    private static double sum(Relation relation) {
        return relation.contributions().stream()
                .mapToDouble(Contribution::amount)
                .sum();
    }

    @Test
    void mustHaveAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationClassifier.builder().expert(new Stubborn(RelationKind.AGREES, 0)))
                .withMessageContaining("stubborn");
    }
}
