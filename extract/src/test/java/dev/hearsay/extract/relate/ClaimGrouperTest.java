package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimId;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGrouperTest {
    private static final Attribution FERRY = said("Coast guard", "The ferry sank off Morwick with 40 people on board");
    private static final Attribution FERRY_AGAIN = said("Mayor", "Off Morwick the ferry sank with 40 people on board");
    private static final Attribution FERRY_OTHER = said("Radio", "The ferry sank off Morwick with 12 people on board");
    private static final Attribution BANK = said("Central bank", "The central bank raised its key rate to 5 percent");
    private static final Attribution BANK_AGAIN = said("Broker", "The central bank has raised the key rate to 5%");
    private static final ImmutableList<Attribution> ALL =
            ImmutableList.of(FERRY, FERRY_AGAIN, FERRY_OTHER, BANK, BANK_AGAIN);

    private final ClaimGrouper grouper = ClaimGrouper.english();

    private static Attribution said(String who, String what) {
        return Attribution.of(Claim.of(what), Chain.from(Source.organization(who)));
    }

    private static ClaimGroup groupOf(Grouping grouping, Attribution attribution) {
        return grouping.groups().stream()
                .filter(group -> group.attributions().contains(attribution))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSamePropositionInOtherWordsIsOneGroup() {
        Grouping grouping = grouper.group(ALL);

        assertThat(groupOf(grouping, FERRY).attributions()).containsExactlyInAnyOrder(FERRY, FERRY_AGAIN);
        assertThat(groupOf(grouping, BANK).attributions()).containsExactlyInAnyOrder(BANK, BANK_AGAIN);
    }

    @Test
    void otherAmountIsNeverGrouped() {
        assertThat(groupOf(grouper.group(ALL), FERRY_OTHER).attributions()).containsExactly(FERRY_OTHER);
    }

    @Test
    void sameWordsOfTwoSpeakersAboutThemselvesAreTwoClaims() {
        Attribution mine = said("Mayor of Morwick", "We will not resign");
        Attribution yours = said("Mayor of Tarn", "We will not resign");

        assertThat(grouper.group(List.of(mine, yours)).groups()).hasSize(2);
    }

    @Test
    void bareAnswersOfTwoSpeakersAreTwoClaims() {
        assertThat(grouper.group(List.of(said("Mayor of Morwick", "No"), said("Mayor of Tarn", "No")))
                        .groups())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "at midnight on Thursday, at 21:00 GMT on Thursday, 2",
        "at 6 pm GMT on Thursday, at noon on Thursday, 2",
        "at 12 am on Thursday, at midnight on Thursday, 1"
    })
    void anotherTimeOfDayIsAnotherClaim(String first, String second, int groups) {
        assertThat(grouper.group(List.of(
                                said("Mayor", "The truce in Tarn will start " + first),
                                said("Coast guard", "The truce in Tarn would start " + second)))
                        .groups())
                .hasSize(groups);
    }

    @Test
    void groupingAgainKeepsTheIds() {
        Grouping before = grouper.group(List.of(FERRY, BANK));
        Grouping after = grouper.group(ALL, before.groups());

        assertThat(groupOf(after, FERRY).id()).isEqualTo(groupOf(before, FERRY).id());
        assertThat(groupOf(after, BANK).id()).isEqualTo(groupOf(before, BANK).id());
    }

    @Test
    void mergedGroupKeepsTheOtherIdAsAlias() {
        ClaimGroup first = ClaimGroup.of(List.of(FERRY));
        ClaimGroup second = ClaimGroup.of(List.of(FERRY_AGAIN));

        ClaimGroup merged = groupOf(grouper.group(ALL, List.of(first, second)), FERRY);

        assertThat(ImmutableSet.of(first.id(), second.id()))
                .contains(merged.id())
                .containsAll(merged.aliases());
        assertThat(merged.aliases()).hasSize(1);
    }

    @Test
    void aPersonsDecisionOverridesTheModel() {
        GroupingDecisions decisions = GroupingDecisions.parse(List.of(
                "# reviewed",
                "not-same\t" + BANK.claim().id() + "\t" + BANK_AGAIN.claim().id() + "\tanother meeting",
                "same\t" + FERRY.claim().id() + "\t" + FERRY_OTHER.claim().id()));
        Grouping grouping = ClaimGrouper.builder().decisions(decisions).build().group(ALL);

        assertThat(groupOf(grouping, BANK).attributions()).containsExactly(BANK);
        assertThat(groupOf(grouping, FERRY).attributions()).contains(FERRY_OTHER);
    }

    @Test
    void aPersonsDecisionHoldsInLargeGroupsAndOfTheSameWords() {
        List<Attribution> alike = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            alike.add(said(
                    "Paper " + i,
                    "The ferry " + "old ".repeat(i % 5) + "sank off Morwick with 40 people on board"
                            + " today".repeat(i / 5)));
        }
        ClaimId one = alike.get(7).claim().id();
        for (Attribution other : List.of(alike.get(11), alike.get(30), alike.get(39))) {
            GroupingDecisions apart = GroupingDecisions.parse(
                    List.of("not-same\t" + one + "\t" + other.claim().id()));
            Grouping grouping = ClaimGrouper.builder().decisions(apart).build().group(alike);

            assertThat(groupOf(grouping, alike.get(7)).attributions()).doesNotContain(other);
        }
    }

    @Test
    void theSameWordsOfAnotherTimeAreAnotherClaim() {
        Attribution then = of("2018");
        Attribution later = of("2019");

        assertThat(grouper.group(List.of(then, later)).groups()).hasSize(2);
    }

    private static Attribution of(String year) {
        Claim claim = Claim.builder()
                .wording("Unemployment fell to 5 percent")
                .time(TemporalExtent.parse(year))
                .build();
        return Attribution.of(claim, Chain.from(Source.organization("Ministry")));
    }

    @Test
    void badDecisionNamesTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupingDecisions.parse(List.of("", "perhaps\ta\tb")))
                .withMessageContaining("line 2");
    }

    @Test
    void aFileOfDecisionsMayBeginWithAByteOrderMark(@TempDir Path folder) throws IOException {
        String line = "same\t" + FERRY.claim().id() + "\t" + BANK.claim().id() + "\n";
        Path marked = Files.writeString(folder.resolve("marked.tsv"), "\ufeff" + line);
        Path wrong = Files.writeString(folder.resolve("wrong.tsv"), line + "perhaps\ta\tb\n");

        assertThat(GroupingDecisions.read(marked).same()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupingDecisions.read(wrong))
                .withMessageContaining("wrong.tsv: line 2");
    }

    @Test
    void anotherSourceOfCandidatesIsAsked() {
        CandidateSource nobody = claims -> (query, most) -> ImmutableList.of();

        assertThat(ClaimGrouper.builder().candidates(nobody).build().group(ALL).groups())
                .hasSize(ALL.size());
    }

    @Test
    void whatWillBeHasBegunAndIsCompleteAreThreeClaims() {
        Attribution later = said("Ministry", "Norrland will deliver 12 patrol boats to Tarn");
        Attribution begun = said("Admiral", "Norrland has started delivering 12 patrol boats to Tarn");
        Attribution done = said("Envoy", "Norrland has completed the delivery of 12 patrol boats to Tarn");
        Attribution told = said("Herald", "Norrland has delivered 12 patrol boats to Tarn");
        Grouping grouping = grouper.group(List.of(later, begun, done, told));

        assertThat(groupOf(grouping, later).attributions()).containsExactly(later);
        assertThat(groupOf(grouping, begun).attributions()).containsExactly(begun);
        assertThat(groupOf(grouping, done).attributions()).doesNotContain(later, begun);
        assertThat(groupOf(grouping, told).attributions()).doesNotContain(later, begun);
    }

    @Test
    void theTenseOfReportedSpeechIsNoOtherClaim() {
        Attribution will = said("Ministry", "Norrland will deliver 12 patrol boats to Tarn");
        Attribution would = said("Herald", "Norrland would deliver 12 patrol boats to Tarn");
        Attribution has = said("Admiral", "The dredging of Morwick harbour has begun");
        Attribution had = said("Radio", "The dredging of Morwick harbour had begun");
        Grouping grouping = grouper.group(List.of(will, would, has, had));

        assertThat(groupOf(grouping, will).attributions()).contains(would);
        assertThat(groupOf(grouping, has).attributions()).contains(had);
    }

    @Test
    void aDenialIsLinkedToWhatItDenies() {
        Attribution denial = Attribution.builder()
                .claim(Claim.of("Morwick council had sold the harbour to Tarn Holdings"))
                .chain(Chain.from(Source.organization("Morwick council")))
                .act(SpeechAct.DENIES)
                .build();
        Attribution charge = said("Dockers' union", "Morwick council has sold the harbour to Tarn Holdings");
        Grouping grouping = grouper.group(List.of(denial, charge));

        assertThat(grouping.links())
                .extracting(link -> link.relation().kind())
                .containsAnyOf(RelationKind.CONTRADICTS, RelationKind.IN_TENSION);
    }

    @Test
    void aFeatureFromOutsideDecidesWhatIsGroupedAndIsExplained() {
        PairFeature embedding = new PairFeature() {
            @Override
            public String name() {
                return "stub_cosine";
            }

            @Override
            public double weight() {
                return -40;
            }

            @Override
            public double value(PreparedClaim a, PreparedClaim b) {
                return 1;
            }
        };
        RelationClassifier classifier =
                RelationClassifier.builder().feature(embedding).build();
        Grouping apart = ClaimGrouper.builder().classifier(classifier).build().group(ALL);

        assertThat(groupOf(apart, FERRY).attributions()).containsExactly(FERRY);
        assertThat(classifier
                        .relate(
                                classifier.prepare(Claim.of("The ferry sank off Morwick")),
                                classifier.prepare(Claim.of("The ferry sank near Morwick on Monday")))
                        .contributions())
                .extracting(Contribution::feature)
                .containsAnyOf("stub_cosine", "cover_mean");
    }

    @Test
    void whatIsAlikeButForOneThingIsOnlySuggested() {
        Attribution wheat = said("Harbour office", "the freighter carried wheat to Morwick");
        Attribution barley = said("Mayor", "the freighter carried barley to Morwick");
        Grouping grouping = grouper.group(ImmutableList.of(wheat, barley));

        assertThat(grouping.groups()).hasSize(2);
        assertThat(groupOf(grouping, wheat).suggested()).containsExactly(barley);
    }

    @Test
    void twoWordsKnownForOneThingAreOneClaim() {
        Attribution doctor = said("Harbour office", "the freighter carried a doctor to Morwick");
        Attribution physician = said("Mayor", "the freighter carried a physician to Morwick");

        assertThat(grouper.group(ImmutableList.of(doctor, physician)).groups()).hasSize(1);
    }
}
