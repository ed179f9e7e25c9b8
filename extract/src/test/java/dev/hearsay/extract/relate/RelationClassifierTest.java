package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.relate.SpeechContext.Speakers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RelationClassifierTest {
    private final RelationClassifier classifier = RelationClassifier.english();

    @Provide
    Arbitrary<Attribution> attributions() {
        Arbitrary<String> texts = Arbitraries.of(
                "The dam has been repaired",
                "The dam has not been repaired",
                "Nobody has repaired the dam",
                "We will open the bridge in May",
                "The bridge may open in May",
                "The bridge will stay closed until June",
                "40 houses were flooded",
                "At least 60 houses were flooded",
                "the mayor was to blame",
                "whether the dam would hold");
        Arbitrary<Source> speakers = Arbitraries.of(
                Source.organization("River Board"), Source.person("Ada Moss"), Source.unnamed("an engineer"));
        Arbitrary<SpeechAct> acts = Arbitraries.of(SpeechAct.class);
        Arbitrary<String> dates = Arbitraries.of("", "2020", "2020-03-01", "2020-03-02", "2021-07");
        return Combinators.combine(texts, speakers, acts, dates).as(RelationClassifierTest::said);
    }

    private static Attribution said(String text, Source speaker, SpeechAct act, String date) {
        return Attribution.builder()
                .claim(Claim.of(text))
                .chain(Chain.from(speaker))
                .act(act)
                .said(date.isEmpty() ? TemporalExtent.unknown() : TemporalExtent.parse(date))
                .build();
    }

    private Relation relate(Attribution a, Attribution b) {
        return classifier.relate(classifier.prepare(a), classifier.prepare(b));
    }

    private Relation relate(String a, String b) {
        return classifier.relate(classifier.prepare(Claim.of(a)), classifier.prepare(Claim.of(b)));
    }

    @Property(tries = 300)
    void exchangingTheClaimsReversesTheRelation(
            @ForAll("attributions") Attribution a, @ForAll("attributions") Attribution b) {
        Relation there = relate(a, b);
        Relation back = relate(b, a);

        assertThat(back.kind()).isEqualTo(there.kind());
        assertThat(back.same()).isEqualTo(there.same());
        if (!a.equals(b)) {
            assertThat(back.direction().reversed()).isEqualTo(there.direction());
        }
    }

    @Property(tries = 200)
    void noClaimContradictsOrUpdatesItself(@ForAll("attributions") Attribution a) {
        assertThat(relate(a, a).kind()).isIn(RelationKind.AGREES, RelationKind.UNRELATED);
    }

    @Property(tries = 200)
    void withoutADateNothingIsUpdated(@ForAll("attributions") Attribution a, @ForAll("attributions") Attribution b) {
        Attribution undated = Attribution.builder()
                .claim(b.claim())
                .chain(b.chain())
                .act(b.act())
                .build();

        assertThat(relate(a, undated).kind()).isNotEqualTo(RelationKind.UPDATES);
    }

    @Property(tries = 100)
    void declinedCommentIsRelatedToNothing(@ForAll("attributions") Attribution a) {
        Attribution declined = said(
                "whether the dam had been repaired",
                Source.person("Ada Moss"),
                SpeechAct.DECLINES_TO_COMMENT,
                "2020-03-01");

        assertThat(relate(a, declined).kind()).isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void bareNegationContradicts() {
        Relation relation = relate("The old dam has been repaired", "The old dam has not been repaired");

        assertThat(relation.kind()).isEqualTo(RelationKind.CONTRADICTS);
        assertThat(relation.mismatches()).contains(new SlotMatch("polarity", "asserted", "negated", SlotFit.CLASH));
    }

    @Test
    void laterWordOfOnePrincipalUpdatesTheEarlier() {
        Source board = Source.organization("River Board");
        Attribution early = said("We will open the bridge in May", board, SpeechAct.PROMISES, "2020-03-01");
        Attribution late = said("We will not open the bridge before June", board, SpeechAct.SAYS, "2020-04-20");

        Relation relation = relate(late, early);

        assertThat(relation.kind()).isEqualTo(RelationKind.UPDATES);
        assertThat(relation.direction()).isEqualTo(Direction.FORWARD);
    }

    @Test
    void deniedByAnotherPrincipalContradicts() {
        Attribution said = said("The dam has been repaired", Source.person("Ada Moss"), SpeechAct.SAYS, "2020-03-01");
        Attribution denied =
                said("The dam has been repaired", Source.organization("River Board"), SpeechAct.DENIES, "2020-03-01");

        assertThat(relate(said, denied).kind()).isEqualTo(RelationKind.CONTRADICTS);
    }

    @Test
    void aNegationAloneIsDecidedBySpeakersAndDates() {
        Source board = Source.organization("River Board");
        Source moss = Source.person("Ada Moss");
        Attribution open = said("The bridge is open", board, SpeechAct.SAYS, "2020-03-01");

        assertThat(relate(open, said("The bridge is not open", moss, SpeechAct.SAYS, "2020-03-02"))
                        .kind())
                .isEqualTo(RelationKind.CONTRADICTS);
        assertThat(relate(open, said("The bridge is not open", moss, SpeechAct.SAYS, "2020-04-02"))
                        .kind())
                .as("it may have been closed since")
                .isEqualTo(RelationKind.IN_TENSION);
        assertThat(relate(open, said("The bridge is not open", moss, SpeechAct.SAYS, ""))
                        .kind())
                .isEqualTo(RelationKind.UNCLEAR);
        assertThat(relate(open, said("The bridge is not open", board, SpeechAct.SAYS, "2020-04-02"))
                        .kind())
                .isEqualTo(RelationKind.UPDATES);
        assertThat(relate(open, said("The bridge may not be open", moss, SpeechAct.SAYS, "2020-03-01"))
                        .kind())
                .isEqualTo(RelationKind.IN_TENSION);
    }

    @Test
    void ofTwoUnnamedSpeakersOneOfAKnownSideEitherMayBeOfTheOthers() {
        Source known = UnnamedSource.builder()
                .description("an engineer")
                .principal(Source.organization("River Board"))
                .build();
        PreparedClaim here = classifier.prepare(said("The dam holds", known, SpeechAct.SAYS, "2020"));
        PreparedClaim there =
                classifier.prepare(said("The dam leaks", Source.unnamed("a diver"), SpeechAct.SAYS, "2020"));

        assertThat(SpeechContext.of(here, there).speakers()).isEqualTo(Speakers.LEAK);
        assertThat(SpeechContext.of(there, here).speakers()).isEqualTo(Speakers.LEAK);
    }

    @Test
    void whatIsPastStaysDeniedHoweverMuchLater() {
        Attribution said = said("We signed the treaty", Source.person("Ada Moss"), SpeechAct.SAYS, "2020-03-01");
        Attribution denied = said(
                "Ada Moss did not sign the treaty", Source.organization("River Board"), SpeechAct.SAYS, "2021-03-01");
        Attribution bridge = said("The board opened the bridge", Source.person("Bo Falk"), SpeechAct.SAYS, "2020");
        Attribution closed =
                said("The board did not open the bridge", Source.organization("River Board"), SpeechAct.SAYS, "2023");

        assertThat(relate(bridge, closed).kind()).isEqualTo(RelationKind.CONTRADICTS);
        assertThat(relate(said, denied).kind()).isNotEqualTo(RelationKind.AGREES);
    }

    @Test
    void deniedByALeakIsATensionWithEveryRivalExplanation() {
        Attribution said = said("The dam has been repaired", Source.unnamed("an engineer"), SpeechAct.SAYS, "2020");
        Attribution denied =
                said("The dam has been repaired", Source.organization("River Board"), SpeechAct.DENIES, "2020");

        assertThat(relate(said, denied).kind()).isEqualTo(RelationKind.IN_TENSION);
        assertThat(relate(said, denied).rivals()).hasSize(4);
    }

    @Test
    void ownMattersOfTwoSpeakersAreUnrelated() {
        Attribution mine = said("Our embassy will move", Source.organization("Norrland"), SpeechAct.SAYS, "2020");
        Attribution yours = said("Our embassy will move", Source.organization("Belk"), SpeechAct.SAYS, "2020");

        assertThat(relate(mine, yours).kind()).isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void bareClaimsOnDifferentMattersAreUnrelated() {
        assertThat(relate("The dam has been repaired", "Wheat prices rose in June")
                        .kind())
                .isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void contributionsSumToTheProbabilityOfTheSame() {
        Relation relation = relate("The old dam has been repaired at last", "The dam has been repaired");
        double logOdds = relation.contributions().stream()
                .mapToDouble(Contribution::amount)
                .sum();

        assertThat(relation.decidedBy()).isEqualTo("same-1");
        assertThat(relation.same()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-12));
    }

    @Test
    void aFeatureThatIsAddedEntersTheProbabilityAndTheExplanation() {
        PairFeature twin = new PairFeature() {
            @Override
            public String name() {
                return "twin";
            }

            @Override
            public double weight() {
                return 3;
            }

            @Override
            public double value(PreparedClaim a, PreparedClaim b) {
                return 1;
            }
        };
        RelationClassifier extended = RelationClassifier.builder().feature(twin).build();
        PreparedClaim a = extended.prepare(Claim.of("The old dam was repaired"));
        PreparedClaim b = extended.prepare(Claim.of("The dam was mended in spring"));

        assertThat(extended.same(a, b)).isGreaterThan(classifier.same(a, b));
        assertThat(extended.relate(a, b).same()).isEqualTo(extended.same(a, b));
    }

    @Test
    void participantsThatExchangeRolesDoNotAgree() {
        String there = "The army defeated the rebels at Kesh";
        String back = "The rebels defeated the army at Kesh";

        assertThat(relate(there, back).kind()).isNotIn(RelationKind.AGREES, RelationKind.WEAKER);
        assertThat(relate(there, "At Kesh the army defeated the rebels").kind()).isEqualTo(RelationKind.AGREES);
        assertThat(relate(there, "The rebels at Kesh were defeated by the army").decidedBy())
                .isNotEqualTo("set-apart");
    }

    @Test
    void oneOppositeAndAllElseEqualContradicts() {
        assertThat(relate("Prices rose by 5 percent in Tarn", "Prices fell by 5 percent in Tarn")
                        .kind())
                .isEqualTo(RelationKind.CONTRADICTS);
        assertThat(relate("The tower is safe", "The tower is not dangerous").kind())
                .isNotEqualTo(RelationKind.CONTRADICTS);
    }

    @Test
    void percentAndRoundFiguresAgreeAndFiguresOfOtherScopeDoNot() {
        assertThat(relate("The mill sold 100% of its flour", "The mill sold 100 percent of its flour")
                        .kind())
                .isEqualTo(RelationKind.AGREES);
        assertThat(relate("About 50 people died in the quake", "47 people died in the quake")
                        .kind())
                .isEqualTo(RelationKind.AGREES);
        assertThat(relate("Corvo recalled 38,000 tractors in Tarn", "Corvo recalled 1.2 million tractors worldwide")
                        .kind())
                .isNotIn(RelationKind.AGREES, RelationKind.WEAKER);
    }

    @Test
    void withinAWideBoundIsWeakerAndNoAgreement() {
        assertThat(relate("At least 12 people were hurt in the fire", "40 people were hurt in the fire"))
                .returns(RelationKind.WEAKER, Relation::kind)
                .returns(Direction.FORWARD, Relation::direction);
        assertThat(relate("One million people fled Kasvia", "One billion people fled Kasvia")
                        .kind())
                .isNotEqualTo(RelationKind.AGREES);
    }

    @Test
    void aLaterCountOfOneSideReplacesTheEarlier() {
        Source ministry = Source.organization("Health Ministry of Lissa");
        Attribution first =
                said("At least 12 people were killed in the floods in Lissa", ministry, SpeechAct.SAYS, "2021-07-01");
        Attribution second =
                said("The death toll from the floods in Lissa rose to 19", ministry, SpeechAct.SAYS, "2021-07-02");
        Attribution lowered = said("17 people had died in the floods", ministry, SpeechAct.SAYS, "2021-07-04");
        Attribution injured = said("19 people had been injured in the floods", ministry, SpeechAct.SAYS, "2021-07-04");
        Attribution yearly = said("12 people were killed in floods last year", ministry, SpeechAct.SAYS, "2021-07-02");

        assertThat(relate(first, second).kind()).isEqualTo(RelationKind.UPDATES);
        assertThat(relate(lowered, second).kind()).isEqualTo(RelationKind.UPDATES);
        assertThat(relate(second, lowered).direction()).isEqualTo(Direction.BACKWARD);
        assertThat(classifier.onOneMatter(classifier.prepare(second), classifier.prepare(lowered)))
                .isTrue();
        assertThat(relate(first, injured).decidedBy()).isNotEqualTo("toll-revised");
        assertThat(relate(lowered, yearly).decidedBy()).isNotEqualTo("toll-revised");
    }

    @Test
    void aHigherCountOfALaterArticleReplacesTheEarlierThoughNobodySaysWhenItWasMade() {
        Source ministry = Source.organization("Health Ministry of Lissa");
        Attribution first = inTheWeekTo("2021-07-01", "12 people were killed in the fire in Lissa", ministry);
        Attribution risen = inTheWeekTo("2021-07-02", "15 people were killed in the fire in Lissa", ministry);
        Attribution fallen = inTheWeekTo("2021-07-03", "9 people were killed in the fire in Lissa", ministry);
        Attribution sameDay = inTheWeekTo("2021-07-01", "15 people were killed in the fire in Lissa", ministry);

        assertThat(relate(risen, first))
                .returns(RelationKind.UPDATES, Relation::kind)
                .returns(Direction.FORWARD, Relation::direction);
        assertThat(relate(first, risen).direction()).isEqualTo(Direction.BACKWARD);
        assertThat(relate(first, fallen).decidedBy()).isNotEqualTo("toll-revised");
        assertThat(relate(first, sameDay).decidedBy()).isNotEqualTo("toll-revised");
    }

    private static Attribution inTheWeekTo(String day, String text, Source speaker) {
        LocalDateTime end = LocalDate.parse(day).plusDays(1).atStartOfDay();
        return Attribution.builder()
                .from(said(text, speaker, SpeechAct.SAYS, ""))
                .said(TemporalExtent.within(end.minusDays(8), end))
                .build();
    }

    @Test
    void aSideIsNamedByWholeWords() {
        Attribution unnamed = said("The road is closed", unnamed("UN officials", "UN"), SpeechAct.SAYS, "2020-03-01");
        Attribution hungary = said("The road is open", Source.organization("Hungary"), SpeechAct.SAYS, "2020-03-01");

        assertThat(SpeechContext.of(classifier.prepare(unnamed), classifier.prepare(hungary))
                        .speakers())
                .isEqualTo(SpeechContext.Speakers.DIFFERENT);
    }

    private static Source unnamed(String description, String affiliation) {
        return UnnamedSource.builder()
                .description(description)
                .affiliation(affiliation)
                .build();
    }

    @Test
    void aRestatementOfOnePrincipalAgrees() {
        Source envoy = Source.person("Ada Moss");
        Relation relation = relate(
                said("The measures will secure 100% of the harvest in Tarn", envoy, SpeechAct.SAYS, "2020-03"),
                said("The measures will secure 100 percent of the harvest in Tarn", envoy, SpeechAct.SAYS, "2020-03"));

        assertThat(relation.kind()).isEqualTo(RelationKind.AGREES);
    }
}
