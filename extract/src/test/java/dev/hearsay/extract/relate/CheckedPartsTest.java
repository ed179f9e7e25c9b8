package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.extract.relate.ClaimIndex.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of the user's own that breaks its contract is named at once, and spoils no result. */
class CheckedPartsTest {
    private static final Attribution HELD = said("Army", "Our men hold the mill at Orm");
    private static final Attribution LOST = said("Rebels", "The garrison has left the mill at Orm");

    /** A feature that answers as it is told to. */
    private record Told(String name, double weight, double answer) implements PairFeature {
        @Override
        public double value(PreparedClaim a, PreparedClaim b) {
            return answer;
        }
    }

    /** An expert that answers as it is told to. */
    private record Oracle(
            String name, double weight, @Nullable ImmutableMap<RelationKind, Double> answer) implements RelationExpert {
        @Override
        @SuppressWarnings("NullAway") // what is tested
        public ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context) {
            return answer;
        }
    }

    private static Attribution said(String who, String what) {
        return Attribution.of(Claim.of(what), Chain.from(Source.organization(who)));
    }

    private static double same(PairFeature feature, Attribution a, Attribution b) {
        RelationClassifier classifier =
                RelationClassifier.builder().feature(feature).build();
        return classifier.same(classifier.prepare(a), classifier.prepare(b));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE})
    void aFeatureWithoutANumberIsNamedWithThePair(double wrong) {
        assertThatIllegalStateException()
                .isThrownBy(() -> same(new Told("twin", 2, wrong), HELD, LOST))
                .withMessageContaining("pair feature \"twin\" (dev.hearsay.extract.relate.CheckedPartsTest$Told)")
                .withMessageContaining("gives " + wrong)
                .withMessageContaining("Our men hold the mill")
                .withMessageEndingWith("return a finite number, 0 where it knows nothing");
    }

    @Test
    void aFeatureWithoutANameOrAFiniteWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationClassifier.builder().feature(new Told("twin", Double.NaN, 1)))
                .withMessageContaining("twin must be finite but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationClassifier.builder().feature(new Told(" ", 1, 1)))
                .withMessageContaining("CheckedPartsTest$Told");
    }

    @Test
    void aFeatureThatTellsFirstFromSecondCannotTurnTheAnswer() {
        PairFeature directed = new PairFeature() {
            @Override
            public String name() {
                return "directed";
            }

            @Override
            public double weight() {
                return 1;
            }

            @Override
            public double value(PreparedClaim a, PreparedClaim b) {
                return a.claim().wording().length() - b.claim().wording().length();
            }
        };
        assertThat(same(directed, HELD, LOST)).isEqualTo(same(directed, LOST, HELD));
    }

    private static void relate(RelationExpert expert) {
        RelationClassifier classifier =
                RelationClassifier.builder().expert(expert).build();
        assertThat(classifier.relate(classifier.prepare(HELD), classifier.prepare(LOST)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void anExpertWithoutANumberIsNamedWithThePair(double wrong) {
        assertThatIllegalStateException()
                .isThrownBy(() -> relate(new Oracle("oracle", 0.5, ImmutableMap.of(RelationKind.AGREES, wrong))))
                .withMessageContaining("expert \"oracle\" (dev.hearsay.extract.relate.CheckedPartsTest$Oracle)")
                .withMessageContaining("AGREES=" + wrong)
                .withMessageContaining("Our men hold the mill")
                .withMessageEndingWith("return finite log-odds, and leave out the kinds it does not know");
    }

    @Test
    void anExpertThatReturnsNullIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> relate(new Oracle("oracle", 0.5, null)))
                .withMessageContaining("expert \"oracle\"")
                .withMessageContaining("answers null");
    }

    @Test
    void anExpertWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationClassifier.builder().expert(new Oracle("", 0.5, ImmutableMap.of())))
                .withMessageContaining("CheckedPartsTest$Oracle");
    }

    private static Grouping group(CandidateSource source) {
        return ClaimGrouper.builder()
                .candidates(source)
                .candidatesPerClaim(2)
                .build()
                .group(List.of(HELD, LOST));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, return places from 0 to 1",
        "2, 2, return places from 0 to 1",
        "1, 1, return each claim once",
        "0, 1, return a score that is a number"
    })
    void aSourceThatFindsWhatIsNotThereIsNamed(int first, int second, String remedy) {
        double score = first == second ? 1 : Double.NaN;
        CandidateSource wrong =
                claims -> (query, most) -> ImmutableList.of(new Hit(first, score), new Hit(second, score));
        assertThatIllegalStateException()
                .isThrownBy(() -> group(wrong))
                .withMessageContaining("claim index " + CheckedPartsTest.class.getName())
                .withMessageContaining("Hit[claim=" + first)
                .withMessageContaining("mill at Orm")
                .withMessageEndingWith(remedy);
    }

    @Test
    void aSourceThatFindsTooManyIsNamed() {
        ImmutableList<Hit> many = ImmutableList.of(new Hit(0, 1), new Hit(1, 1), new Hit(0, 1), new Hit(1, 1));
        assertThatIllegalStateException()
                .isThrownBy(() -> group(claims -> (query, most) -> many))
                .withMessageContaining("4 hits")
                .withMessageEndingWith("return at most 3");
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void aSourceThatReturnsNullIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> group(claims -> null))
                .withMessageContaining("candidate source " + CheckedPartsTest.class.getName())
                .withMessageContaining("null");
        assertThatIllegalStateException()
                .isThrownBy(() -> group(claims -> (query, most) -> null))
                .withMessageContaining("finds null");
    }

    @Test
    void aSourceMayFindTheQueryItself() {
        CandidateSource all = claims -> (query, most) -> ImmutableList.of(new Hit(0, 1), new Hit(1, 1));
        assertThat(group(all).groups()).hasSize(2);
    }
}
