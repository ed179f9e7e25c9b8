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
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CredibilityScorerTest {
    private static final Organization RURITANIA = Source.organization("Government of Ruritania");
    private static final Person MINISTER =
            Person.builder().name("Anna Berg").principal(RURITANIA).build();
    private static final Person SPOKESMAN =
            Person.builder().name("Otto Klein").principal(RURITANIA).build();
    private static final Person FARMER = Source.person("Jan Novak");
    private static final Outlet AGENCY = Source.outlet("North Agency");
    private static final Outlet PAPER = Source.outlet("Morning Paper");
    private static final Outlet RADIO = Source.outlet("Radio East");
    private static final Claim SHIPPED = Claim.builder()
            .wording("Ruritania has shipped the pumps")
            .actor(RURITANIA)
            .build();

    private final CredibilityScorer scorer = CredibilityScorer.create();

    private static Attribution.Builder says(Source speaker, Outlet... carriers) {
        Chain chain = Chain.from(speaker);
        for (Outlet carrier : Arrays.copyOf(carriers, carriers.length - 1)) {
            chain = chain.via(carrier);
        }
        return Attribution.builder().claim(SHIPPED).chain(chain.publishedBy(carriers[carriers.length - 1]));
    }

    private static ClaimGroup group(Attribution.Builder... attributions) {
        return ClaimGroup.of(
                Arrays.stream(attributions).map(Attribution.Builder::build).toList());
    }

    private Status status(Attribution.Builder... attributions) {
        return scorer.assess(group(attributions)).status();
    }

    @Test
    void whoTurnsIsNamedInTheReason() {
        Attribution.Builder denied = says(MINISTER, PAPER)
                .act(SpeechAct.DENIES)
                .factuality(Factuality.CT_MINUS)
                .said(TemporalExtent.parse("2021-03-01"));
        Attribution.Builder admitted = says(MINISTER, AGENCY).said(TemporalExtent.parse("2021-03-09"));

        assertThat(scorer.assess(group(denied, admitted)).reason()).endsWith("Anna Berg said the opposite before.");
        assertThat(scorer.assess(group(admitted)).reason()).doesNotContain("opposite");
    }

    @Test
    void aGovernmentAnnouncingItsOwnDeedIsSelfReported() {
        Assessment assessment = scorer.assess(group(says(MINISTER, AGENCY), says(SPOKESMAN, PAPER)));
        assertThat(assessment.status()).isEqualTo(Status.SELF_REPORTED);
        assertThat(assessment.reason()).contains("Anna Berg", "Otto Klein", "no other source");
        assertThat(assessment.said()).extracting(u -> u.interest()).containsOnly(Interest.OWN_ACT);
        assertThat(assessment.rating()).hasToString("F6");
    }

    @Test
    void aPartyAndAnEyewitnessOfDifferentChannelsCorroborate() {
        Assessment assessment = scorer.assess(group(
                says(MINISTER, AGENCY).basis(Basis.OWN_ACT), says(FARMER, RADIO).basis(Basis.SAW)));
        assertThat(assessment.status()).isEqualTo(Status.CORROBORATED);
        assertThat(assessment.independence().shown()).isEqualTo(2);
        assertThat(assessment.rating()).hasToString("F1");
    }

    @Test
    void originsWhoDifferInQuantityDoNotCorroborate() {
        Claim more = Claim.builder()
                .from(SHIPPED)
                .addQuantities(Quantity.of("40", "pump"))
                .build();
        assertThat(status(
                        says(MINISTER, AGENCY).basis(Basis.OWN_ACT),
                        says(FARMER, RADIO).basis(Basis.SAW).claim(more)))
                .isEqualTo(Status.SEVERAL_SOURCES);
    }

    @Test
    void twoWhoSpeakTogetherInOneArticleAreTwoWhoCountAsOne() {
        DocumentId article =
                Document.of("a.txt", "They say that the pumps were shipped.").id();
        assertThat(scorer.assess(group(
                                says(FARMER, AGENCY).document(article),
                                says(Source.person("Ida Vrba"), AGENCY).document(article)))
                        .reason())
                .isEqualTo("2 sources, which count as one as far as the texts disclose, carried by one outlet.");
    }

    @Test
    void whoIsNotSureDoesNotCorroborate() {
        assertThat(status(
                        says(MINISTER, AGENCY).basis(Basis.OWN_ACT),
                        says(FARMER, RADIO).basis(Basis.SAW).factuality(Factuality.PS_PLUS)))
                .isNotEqualTo(Status.CORROBORATED);
    }

    @Test
    void anAgencyReportInManyPapersIsOneOrigin() {
        assertThat(status(says(FARMER, AGENCY, PAPER), says(FARMER, AGENCY, RADIO), says(FARMER, AGENCY)))
                .isEqualTo(Status.ONE_SOURCE_MANY_CARRIERS);
        assertThat(status(says(FARMER, AGENCY))).isEqualTo(Status.ONE_SOURCE);
    }

    @Test
    void aPartyThatDeniesItMakesItDisputed() {
        assertThat(status(says(FARMER, RADIO), says(MINISTER, AGENCY).act(SpeechAct.DENIES)))
                .isEqualTo(Status.DISPUTED);
    }

    @Test
    void aBystanderWhoDeniesItPutsItInTension() {
        assertThat(status(says(MINISTER, AGENCY), says(FARMER, RADIO).act(SpeechAct.DENIES)))
                .isEqualTo(Status.IN_TENSION);
    }

    @Test
    void nobodyDeniesByDecliningToComment() {
        assertThat(status(says(FARMER, RADIO), says(MINISTER, AGENCY).act(SpeechAct.DECLINES_TO_COMMENT)))
                .isEqualTo(Status.ONE_SOURCE);
    }

    @Test
    void outletsThatCiteOneAnotherInALoopAreCircular() {
        assertThat(status(says(PAPER, RADIO), says(RADIO, PAPER))).isEqualTo(Status.CIRCULAR);
    }

    @Test
    void anOutletThatDoesNotSayHowItKnowsLeavesTheOriginUnstated() {
        assertThat(status(says(PAPER, RADIO))).isEqualTo(Status.UNSTATED);
        assertThat(status(says(PAPER, RADIO).basis(Basis.SAW))).isNotEqualTo(Status.UNSTATED);
    }

    @Test
    void aRumourHasNoOrigin() {
        Claim rumour = Claim.builder().from(SHIPPED).kind(ClaimKind.RUMOUR).build();
        assertThat(status(says(FARMER, RADIO).claim(rumour))).isEqualTo(Status.UNSTATED);
    }

    @Test
    void aHeadlineAloneIsNotJudged() {
        assertThat(status(says(FARMER, RADIO).segment(SegmentKind.HEADLINE))).isEqualTo(Status.NOT_JUDGED);
    }

    @Test
    void whatTakesNoSideIsNotJudgedAndTheReasonSaysWhatItIsAndWhose() {
        Attribution.Builder call = says(FARMER, RADIO).act(SpeechAct.CALLS_ON).factuality(Factuality.UU);
        Attribution.Builder silence =
                says(MINISTER, AGENCY).act(SpeechAct.DECLINES_TO_COMMENT).factuality(Factuality.UU);
        assertThat(status(call)).isEqualTo(Status.NOT_JUDGED);
        assertThat(scorer.assess(group(call)).reason())
                .isEqualTo("A call by Jan Novak; it asserts nothing that could be judged.");
        assertThat(scorer.assess(group(silence)).reason())
                .isEqualTo("No comment by Anna Berg; nothing follows from it.");
        assertThat(scorer.assess(group(call, silence)).reason()).contains("by Jan Novak", "by Anna Berg");
    }

    @Test
    void aJudgementOfValueIsNotCheckable() {
        Claim mistake = Claim.builder()
                .wording("it was a grave mistake")
                .kind(ClaimKind.EVALUATION)
                .build();
        Assessment assessment = scorer.assess(group(says(FARMER, RADIO).claim(mistake)));
        assertThat(assessment.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(assessment.so()).isEmpty();
    }

    @Test
    void whatItsPrincipalHasWithdrawnIsSuperseded() {
        ClaimGroup old = group(says(MINISTER, AGENCY));
        ClaimGroup since = ClaimGroup.of(ImmutableList.of(
                Attribution.of(Claim.of("the pumps stay"), Chain.from(SPOKESMAN).publishedBy(PAPER))));
        RelatedGroups related = new RelatedGroups(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(since));
        assertThat(scorer.assess(old, related).status()).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void aLaterDenialByTheSamePrincipalTakesItsOwnSupportAwayAndIsNoDispute() {
        ClaimGroup group = group(
                says(MINISTER, AGENCY).said(TemporalExtent.parse("2021-03-01")),
                says(FARMER, RADIO),
                says(SPOKESMAN, PAPER).act(SpeechAct.DENIES).said(TemporalExtent.parse("2021-02-01")));
        assertThat(scorer.assess(group).status()).isEqualTo(Status.SEVERAL_SOURCES);
    }

    @Test
    void aHeadlineOrARumourTakesNoDenialBack() {
        TemporalExtent since = TemporalExtent.parse("2021-03-01");
        Claim rumour = Claim.builder().from(SHIPPED).kind(ClaimKind.RUMOUR).build();
        for (Attribution.Builder idle : ImmutableList.of(
                says(SPOKESMAN, PAPER).segment(SegmentKind.HEADLINE),
                says(SPOKESMAN, PAPER).claim(rumour))) {
            assertThat(status(
                            says(FARMER, RADIO).basis(Basis.SAW),
                            says(MINISTER, AGENCY).act(SpeechAct.DENIES).said(TemporalExtent.parse("2021-02-01")),
                            idle.said(since)))
                    .isEqualTo(Status.DISPUTED);
        }
    }

    @Test
    void asOfADateLaterStatementsAreLeftOut() {
        ClaimGroup group = group(
                says(FARMER, RADIO).said(TemporalExtent.parse("2021-02-01")),
                says(MINISTER, AGENCY).act(SpeechAct.DENIES).said(TemporalExtent.parse("2021-03-01")));
        CredibilityScorer before =
                CredibilityScorer.builder().asOf(LocalDate.of(2021, 2, 15)).build();
        assertThat(before.assess(group).status()).isEqualTo(Status.ONE_SOURCE);
        assertThat(scorer.assess(group).status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void asOfADateClaimsMadeLaterDoNotBearOnIt() {
        ClaimGroup old = group(says(MINISTER, AGENCY).said(TemporalExtent.parse("2021-02-01")));
        ClaimGroup since = ClaimGroup.of(ImmutableList.of(Attribution.builder()
                .claim(Claim.of("the pumps stay"))
                .chain(Chain.from(SPOKESMAN).publishedBy(PAPER))
                .said(TemporalExtent.parse("2021-03-01"))
                .build()));
        ImmutableList<ClaimGroup> one = ImmutableList.of(since);
        ImmutableList<ClaimGroup> none = ImmutableList.of();
        CredibilityScorer before =
                CredibilityScorer.builder().asOf(LocalDate.of(2021, 2, 15)).build();
        for (RelatedGroups related : ImmutableList.of(
                new RelatedGroups(one, none, none),
                new RelatedGroups(none, one, none),
                new RelatedGroups(none, none, one))) {
            assertThat(before.assess(old, related).status()).isEqualTo(Status.SELF_REPORTED);
            assertThat(scorer.assess(old, related).status()).isNotEqualTo(Status.SELF_REPORTED);
            CredibilityScorer onTheDay =
                    CredibilityScorer.builder().asOf(LocalDate.of(2021, 3, 1)).build();
            assertThat(onTheDay.assess(old, related).status())
                    .isEqualTo(scorer.assess(old, related).status());
        }
    }

    @Test
    void beyondTwentyOriginsPSoIsFlaggedAndSumsUp() {
        for (int origins : new int[] {20, 21}) {
            Reliabilities grades = Reliabilities.none();
            Attribution.Builder[] many = new Attribution.Builder[origins];
            for (int i = 0; i < origins; i++) {
                Person witness = Source.person("Witness " + i);
                grades = grades.grade(witness, SourceReliability.C);
                many[i] = says(witness, Source.outlet("outlet " + i)).basis(Basis.SAW);
            }
            Credence so =
                    CredibilityScorer.with(grades).assess(group(many)).so().orElseThrow();
            assertThat(so.exact()).isEqualTo(origins == 20);
            assertThat(so.logOdds().recomputed()).isCloseTo(so.logOdds().value(), within(1e-12));
            assertThat(so.logOdds().parts()).hasSize(1 + origins);
            assertThat(so.logOdds().label().contains("lower bound")).isEqualTo(origins == 21);
        }
    }

    @Test
    void manyDisjointReportsAreExactHoweverManyTheyAre() {
        Attribution.Builder[] many = new Attribution.Builder[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = says(FARMER, Source.outlet("outlet " + i));
        }
        Assessment assessment = scorer.assess(group(many));
        assertThat(assessment.said().get(0).exact()).isTrue();
        assertThat(inSubstance(assessment).value())
                .isCloseTo(0.98 * (1 - Math.pow(1 - ReliabilityScale.UNKNOWN_FIDELITY, 25)), within(1e-12));
    }

    @Test
    void aGradeOfFidelityAloneGivesNoPSo() {
        Reliabilities grades = Reliabilities.none()
                .grade(FARMER.name(), Grade.ofFidelity(0.8))
                .grade(RADIO.name(), Grade.ofFidelity(0.7));
        Assessment assessment =
                CredibilityScorer.with(grades).assess(group(says(FARMER, RADIO).basis(Basis.SAW)));
        assertThat(assessment.so()).isEmpty();
        assertThat(inSubstance(assessment).value()).isCloseTo(0.98 * 0.7, within(1e-12));
    }

    @Test
    void pSaidIsTheProductOfTheFidelitiesUnderTheOccasionsCap() {
        Reliabilities grades = Reliabilities.none()
                .grade("North Agency", Grade.of(0.9, ReliabilityScale.UNKNOWN_RELIABILITY))
                .grade("Morning Paper", Grade.of(0.8, ReliabilityScale.UNKNOWN_RELIABILITY));
        Assessment assessment = CredibilityScorer.with(grades).assess(group(says(FARMER, AGENCY, PAPER)));
        Explanation said = inSubstance(assessment);
        assertThat(said.value()).isCloseTo(0.98 * 0.9 * 0.8, within(1e-12));
        assertThat(said.describe()).contains("fidelity of North Agency", "parameter occasionCap");
    }

    @Test
    void twoWitnessesOfOneOccasionRaisePSaidNoFurtherThanItsCap() {
        Assessment assessment = scorer.assess(group(
                says(FARMER, AGENCY).contact(Contact.SHOWN).occasion("market square"),
                says(FARMER, RADIO).contact(Contact.SHOWN).occasion("market square")));
        Explanation said = inSubstance(assessment);
        double atLeastOne = 1 - (1 - ReliabilityScale.UNKNOWN_FIDELITY) * (1 - ReliabilityScale.UNKNOWN_FIDELITY);
        assertThat(said.value()).isCloseTo(CredibilityScorer.DEFAULT_OCCASION_CAP * atLeastOne, within(1e-12));
    }

    @Test
    void onlyAQuotationVouchesForTheWords() {
        Assessment assessment = scorer.assess(group(
                says(FARMER, AGENCY).form(QuoteForm.DIRECT), says(FARMER, RADIO).act(SpeechAct.HINTS)));
        assertThat(assessment.said().get(0).probability().keySet())
                .containsExactly(Wording.THESE_WORDS, Wording.REPORTERS_WORD);
    }

    @Test
    void aLongerWayInSubstanceTakesNothingFromWhatWasHinted() {
        CredibilityScorer graded =
                CredibilityScorer.with(Reliabilities.none().grade("Jan Novak", Grade.of(SourceReliability.B)));
        Attribution.Builder hinted = says(FARMER, RADIO).act(SpeechAct.HINTS);
        assertThat(so(graded, hinted, says(FARMER, AGENCY, PAPER))).isGreaterThanOrEqualTo(so(graded, hinted));
    }

    @Test
    void pSoIsGivenOnlyWhereAnOriginWasGraded() {
        ClaimGroup group = group(says(FARMER, RADIO).basis(Basis.SAW));
        assertThat(scorer.assess(group).so()).isEmpty();
        Assessment graded = CredibilityScorer.with(Reliabilities.none().grade(FARMER, SourceReliability.B))
                .assess(group);
        assertThat(graded.so()).isPresent();
        assertThat(graded.so().get().probability().value()).isBetween(0.7, 0.85);
        assertThat(graded.so().get().logOdds().recomputed())
                .isCloseTo(graded.so().get().logOdds().value(), within(1e-12));
        assertThat(graded.rating()).hasToString("B6");
    }

    @Test
    void independentOriginsAddUpAndDependentOnesDoNot() {
        Reliabilities grades =
                Reliabilities.none().grade(FARMER, SourceReliability.B).grade(MINISTER, SourceReliability.B);
        CredibilityScorer graded = CredibilityScorer.with(grades);
        double one = so(graded, says(FARMER, RADIO).basis(Basis.SAW));
        double independent = so(
                graded,
                says(FARMER, RADIO).basis(Basis.SAW),
                says(MINISTER, AGENCY).basis(Basis.OWN_ACT));
        double dependent = so(
                graded,
                says(FARMER, RADIO).basis(Basis.SAW),
                says(MINISTER, RADIO).basis(Basis.OWN_ACT));
        assertThat(independent).isGreaterThan(one);
        assertThat(dependent).isCloseTo(one, within(1e-12));
    }

    private static double so(CredibilityScorer scorer, Attribution.Builder... attributions) {
        return scorer.assess(group(attributions))
                .so()
                .orElseThrow()
                .probability()
                .value();
    }

    @Test
    void aReprintChangesNothingButTheCarriers() {
        Attribution original =
                says(FARMER, AGENCY).document(new DocumentId("a")).build();
        Attribution reprint = says(FARMER, AGENCY, PAPER)
                .document(new DocumentId("b"))
                .derivation(Derivation.reprintOf(AGENCY))
                .build();
        Assessment alone = scorer.assess(ClaimGroup.of(ImmutableList.of(original)));
        Assessment both = scorer.assess(ClaimGroup.of(ImmutableList.of(original, reprint)));
        assertThat(both.status()).isEqualTo(alone.status());
        assertThat(both.said()).isEqualTo(alone.said());
        assertThat(both.independence()).isEqualTo(alone.independence());
        assertThat(both.group().provenance().carriers()).contains(PAPER);
    }

    @Test
    void largeNetworksGetAFlaggedLowerBound() {
        Attribution.Builder[] many = new Attribution.Builder[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = says(FARMER, Source.outlet("outlet " + i), AGENCY);
        }
        Assessment assessment = scorer.assess(group(many));
        assertThat(assessment.said().get(0).exact()).isFalse();
        assertThat(inSubstance(assessment).value()).isBetween(0.7, 0.98);
    }

    @Test
    void parametersOutOfRangeAreRefusedWithTheirRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredibilityScorer.builder().prior(1))
                .withMessage("prior must be in (0, 1) but was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredibilityScorer.builder().occasionCap(0))
                .withMessage("occasionCap must be in (0, 1] but was 0.0");
    }

    private static Explanation inSubstance(Assessment assessment) {
        return requireNonNull(assessment.said().get(0).probability().get(Wording.IN_SUBSTANCE));
    }
}
