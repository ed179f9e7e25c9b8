package dev.hearsay.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Status;
import dev.hearsay.core.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers and words of credibility, worked out by hand. */
class CredibilityNumbersTest {
    private static final double EXACT = 1e-12;
    private static final Person FARMER = Source.person("Jan Novak");
    private static final Person MILLER = Source.person("Ewa Lis");
    private static final Outlet RADIO = Source.outlet("Radio East");
    private static final Outlet PAPER = Source.outlet("Morning Paper");
    private static final Outlet AGENCY = Source.outlet("North Agency");
    private static final Claim CLAIM = Claim.of("the dam is dry");

    private static Attribution.Builder says(Source speaker, Outlet... carriers) {
        Chain chain = Chain.from(speaker);
        for (Outlet carrier : Arrays.copyOf(carriers, carriers.length - 1)) {
            chain = chain.via(carrier);
        }
        return Attribution.builder()
                .claim(CLAIM)
                .basis(Basis.SAW)
                .chain(chain.publishedBy(carriers[carriers.length - 1]));
    }

    private static ClaimGroup group(Attribution.Builder... attributions) {
        return ClaimGroup.of(
                Arrays.stream(attributions).map(Attribution.Builder::build).toList());
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static Explanation said(Assessment assessment) {
        return requireNonNull(assessment.said().get(0).probability().get(Wording.IN_SUBSTANCE));
    }

    @Test
    void pSoAndItsIntervalFollowFromPriorGradesAndFidelities() {
        Reliabilities grades = Reliabilities.none()
                .grade(FARMER.name(), Grade.of(0.9, new Estimate(0.85, 0.8, 0.9)))
                .grade(MILLER.name(), Grade.of(0.9, new Estimate(0.7, 0.6, 0.75)))
                .grade(RADIO.name(), Grade.ofFidelity(0.8))
                .grade(PAPER.name(), Grade.ofFidelity(0.7));
        CredibilityScorer scorer = CredibilityScorer.builder()
                .reliabilities(grades)
                .prior(0.2)
                .occasionCap(0.9)
                .build();
        Credence so = scorer.assess(
                        group(says(FARMER, RADIO), says(MILLER, PAPER).act(SpeechAct.DENIES)))
                .so()
                .orElseThrow();
        double pro = 0.9 * 0.8;
        double contra = 0.9 * 0.7;
        assertThat(so.logOdds().value()).isCloseTo(logit(0.2) + pro * logit(0.85) - contra * logit(0.7), within(EXACT));
        assertThat(so.probability().low())
                .isCloseTo(probability(logit(0.2) + pro * logit(0.8) - contra * logit(0.75)), within(EXACT));
        assertThat(so.probability().high())
                .isCloseTo(probability(logit(0.2) + pro * logit(0.9) - contra * logit(0.6)), within(EXACT));
        assertThat(so.exact()).isTrue();
        assertThat(so.logOdds().describe())
                .contains(
                        "prior 0.2", "Jan Novak speaks for it", "Ewa Lis speaks against it", "commitment of Jan Novak");
        assertThat(scorer).hasToString("CredibilityScorer(prior=0.2,occasionCap=0.9,asOf=any)");
        assertThat(CredibilityScorer.builder().asOf(LocalDate.of(2021, 5, 4)).build())
                .asString()
                .contains("asOf=2021-05-04");
    }

    @Test
    void whoIsMoreOftenWrongThanRightWeighsNothing() {
        Reliabilities one = graded(FARMER, SourceReliability.B);
        Reliabilities two = one.grade(MILLER, SourceReliability.E);
        ClaimGroup both = group(says(FARMER, RADIO), says(MILLER, AGENCY));
        assertThat(CredibilityScorer.with(two).assess(both).so().orElseThrow().probability())
                .isEqualTo(CredibilityScorer.with(one)
                        .assess(group(says(FARMER, RADIO)))
                        .so()
                        .orElseThrow()
                        .probability());
    }

    @Test
    void nobodyIsHeldToBeMoreReliableThanTheMostReliable() {
        Reliabilities grades = Reliabilities.none()
                .grade(FARMER.name(), Grade.of(1, new Estimate(1, 1, 1)))
                .grade(RADIO.name(), Grade.ofFidelity(1));
        Credence so = CredibilityScorer.builder()
                .reliabilities(grades)
                .occasionCap(1)
                .build()
                .assess(group(says(FARMER, RADIO)))
                .so()
                .orElseThrow();
        assertThat(so.probability().value()).isCloseTo(ReliabilityScale.MOST_RELIABLE, within(EXACT));
    }

    @Test
    void theBestGradedOutletOfAFamilyVouchesForIt() {
        Outlet city = Outlet.builder().name("City Post").family("Post Group").build();
        Outlet coast = Outlet.builder().name("Coast Post").family("Post Group").build();
        for (Outlet better : new Outlet[] {city, coast}) {
            Reliabilities grades = Reliabilities.none()
                    .grade("Post Group", Grade.ofFidelity(0.5))
                    .grade(better.name(), Grade.ofFidelity(0.95));
            Explanation said =
                    said(CredibilityScorer.with(grades).assess(group(says(FARMER, city), says(FARMER, coast))));
            assertThat(said.value()).isCloseTo(0.98 * 0.95, within(EXACT));
            assertThat(said.describe()).contains("fidelity of " + better.name());
        }
    }

    @Test
    void waysThatShareARelayAreOneLeafOverTheNetwork() {
        Assessment assessment = CredibilityScorer.create()
                .assess(group(
                        says(FARMER, AGENCY, RADIO), says(FARMER, AGENCY, PAPER).occasion("the mill")));
        Explanation said = said(assessment);
        double f = ReliabilityScale.UNKNOWN_FIDELITY;
        assertThat(said.value()).isCloseTo(0.98 * f * (1 - (1 - f) * (1 - f)), within(EXACT));
        assertThat(said.operation()).isEqualTo(Explanation.Operation.LEAF);
        assertThat(said.label()).isEqualTo("P(said) of Jan Novak, in substance");
        assertThat(said.grounds())
                .startsWith("the network of 2 ways, exact: ")
                .contains("Morning Paper ← North Agency ← Jan Novak; Radio East ← North Agency ← Jan Novak");
        assertThat(assessment.said().get(0).exact()).isTrue();
    }

    @Test
    void theOccasionIsNamedWhereItIsKnown() {
        Explanation said = said(CredibilityScorer.create()
                .assess(group(says(FARMER, RADIO).occasion("the mill"), says(FARMER, PAPER))));
        assertThat(said.describe()).contains("parameter occasionCap, occasion the mill");
        Explanation unknown = said(CredibilityScorer.create().assess(group(says(FARMER, RADIO))));
        assertThat(unknown.describe()).contains("parameter occasionCap, occasion not stated");
    }

    /**
     * Outlets of fidelity 0.5, half of them on each of two occasions: 1 − (1 − 0.98 (1 − 0.5^n))², so 0.99951977 for n
     * = 9 and 0.99956080 for n = 10 (Python). What is added is never lost at twenty vertices.
     */
    @Test
    void reportsOfTwoOccasionsAreExactHoweverManyTheyAre() {
        assertThat(saidOnTwoOccasions(9).value()).isCloseTo(0.9995197738647461, within(EXACT));
        assertThat(saidOnTwoOccasions(10).value()).isCloseTo(0.9995608028411865, within(EXACT));
        assertThat(saidOnTwoOccasions(40).value()).isCloseTo(0.9996, within(1e-9));
        assertThat(saidOnTwoOccasions(2).describe())
                .contains("said on occasion first", "said on occasion second", "any of the reports");
    }

    private static Explanation saidOnTwoOccasions(int outletsOfEach) {
        Attribution.Builder[] all = new Attribution.Builder[2 * outletsOfEach];
        Reliabilities.Builder grades = Reliabilities.builder();
        for (int i = 0; i < all.length; i++) {
            all[i] = says(FARMER, Source.outlet("outlet " + i)).occasion(i % 2 == 0 ? "first" : "second");
            grades.add("outlet " + i, Grade.ofFidelity(0.5));
        }
        return said(CredibilityScorer.with(grades.build()).assess(group(all)));
    }

    /**
     * Eight agencies with two outlets each, all of fidelity 0.5: 25 vertices, of which the parts share the occasion
     * alone, so that it is 0.98 (1 − (1 − 0.5 (1 − 0.5²))^8).
     */
    @Test
    void aLargeNetworkIsExactWhereItsPartsAreSmall() {
        Attribution.Builder[] all = new Attribution.Builder[16];
        Reliabilities.Builder grades = Reliabilities.builder();
        for (int i = 0; i < all.length; i++) {
            Outlet relay = Source.outlet("agency " + i / 2);
            all[i] = says(FARMER, relay, Source.outlet("outlet " + i));
            grades.add("outlet " + i, Grade.ofFidelity(0.5)).add(relay.name(), Grade.ofFidelity(0.5));
        }
        Assessment assessment = CredibilityScorer.with(grades.build()).assess(group(all));
        double part = 0.5 * (1 - 0.5 * 0.5);
        assertThat(assessment.said().get(0).exact()).isTrue();
        assertThat(said(assessment).value()).isCloseTo(0.98 * (1 - Math.pow(1 - part, 8)), within(EXACT));
    }

    @Test
    void onlyWhoIsShownToBeIndependentIsNamedAsSuch() {
        Assessment assessment = CredibilityScorer.create()
                .assess(group(
                        says(FARMER, RADIO).occasion("a"),
                        says(MILLER, PAPER).occasion("b"),
                        says(Source.person("Ola Berg"), AGENCY).occasion("b")));
        assertThat(assessment.independence().shown()).isEqualTo(2);
        assertThat(assessment.reason())
                .isEqualTo("2 origins shown to be independent agree: Jan Novak and Ola Berg; Ewa Lis agrees too.");
    }

    @Test
    void aStatusSaysWhoIsAgainstIt() {
        CredibilityScorer scorer = CredibilityScorer.create();
        Attribution.Builder against = says(MILLER, PAPER).act(SpeechAct.DENIES);
        assertThat(scorer.assess(group(says(FARMER, RADIO), against)).reason()).isEqualTo("Ewa Lis says otherwise.");
        Attribution.Builder another = says(Source.person("Ada Wolf"), AGENCY).act(SpeechAct.DENIES);
        assertThat(scorer.assess(group(says(FARMER, RADIO), against, another)).reason())
                .isEqualTo("Ada Wolf and Ewa Lis say otherwise.");
        ClaimGroup other = ClaimGroup.of(ImmutableList.of(
                Attribution.of(Claim.of("the dam is full"), Chain.from(MILLER).publishedBy(PAPER))));
        RelatedGroups tension = new RelatedGroups(ImmutableList.of(), ImmutableList.of(other), ImmutableList.of());
        Assessment pulled = scorer.assess(group(says(FARMER, RADIO)), tension);
        assertThat(pulled.status()).isEqualTo(Status.IN_TENSION);
        assertThat(pulled.reason()).isEqualTo("Another claim pulls against it.");
    }

    @Test
    void gradesAreChecked() {
        for (double fidelity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Grade.ofFidelity(fidelity))
                    .withMessage("fidelity must be in [0, 1] but was " + fidelity);
        }
        assertThat(Grade.ofFidelity(0).fidelity()).isZero();
        assertThat(Grade.ofFidelity(1).fidelity()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.ofFidelity(0.5).by(" "))
                .withMessage("rater must not be blank");
        Grade grade = Grade.ofFidelity(0.5)
                .by("the desk")
                .on(LocalDate.of(2021, 5, 4))
                .forTopic("dams");
        assertThat(grade.describe()).isEqualTo("grade on dams by the desk, 2021-05-04");
        assertThat(grade.letter()).isEqualTo(Optional.empty());
        assertThat(Reliabilities.none().isEmpty()).isTrue();
        assertThat(Reliabilities.none().grade("x", grade).isEmpty()).isFalse();
    }

    @Test
    void whoHasSaidOtherwiseSinceGivesNoProbability() {
        ClaimGroup since = ClaimGroup.of(ImmutableList.of(
                Attribution.of(Claim.of("the dam is full"), Chain.from(FARMER).publishedBy(PAPER))));
        RelatedGroups related = new RelatedGroups(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(since));
        CredibilityScorer scorer = CredibilityScorer.with(graded(FARMER, SourceReliability.A));
        assertThat(scorer.assess(group(says(FARMER, RADIO))).so()).isPresent();
        Assessment superseded = scorer.assess(group(says(FARMER, RADIO)), related);
        assertThat(superseded.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(superseded.so()).isEmpty();
    }

    @Test
    void ofTwoOriginsTheOneThatStillHoldsToItGivesTheProbability() {
        ClaimGroup since = ClaimGroup.of(ImmutableList.of(
                Attribution.of(Claim.of("the dam is full"), Chain.from(FARMER).publishedBy(PAPER))));
        RelatedGroups related = new RelatedGroups(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(since));
        ClaimGroup both = group(says(FARMER, RADIO), says(MILLER, AGENCY));
        assertThat(CredibilityScorer.with(graded(FARMER, SourceReliability.A))
                        .assess(both, related)
                        .so())
                .isEmpty();
        assertThat(CredibilityScorer.with(graded(MILLER, SourceReliability.A))
                        .assess(both, related)
                        .so())
                .isPresent();
    }

    @Test
    void whoseWordCountsForNothingAtBestGivesNoProbability() {
        assertThat(CredibilityScorer.with(graded(FARMER, SourceReliability.E))
                        .assess(group(says(FARMER, RADIO)))
                        .so())
                .isEmpty();
        assertThat(CredibilityScorer.with(graded(FARMER, SourceReliability.D))
                        .assess(group(says(FARMER, RADIO)))
                        .so())
                .isPresent();
    }

    private static Reliabilities graded(Source source, SourceReliability letter) {
        return Reliabilities.none().grade(source, letter);
    }
}
