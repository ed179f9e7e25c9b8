package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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

    @Property(tries = 20)
    void groupsDoNotDependOnTheOrderOfClaims(@ForAll Random random) {
        List<Attribution> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, random);

        assertThat(grouper.group(shuffled)).isEqualTo(grouper.group(ALL));
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
    void badDecisionNamesTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupingDecisions.parse(List.of("", "perhaps\ta\tb")))
                .withMessageContaining("line 2");
    }

    @Test
    void anotherSourceOfCandidatesIsAsked() {
        CandidateSource nobody = claims -> (query, most) -> ImmutableList.of();

        assertThat(ClaimGrouper.builder().candidates(nobody).build().group(ALL).groups())
                .hasSize(ALL.size());
    }
}
