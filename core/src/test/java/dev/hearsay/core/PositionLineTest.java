package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PositionLineTest {
    private static final Source COUNCIL = Source.organization("Harbour Council");
    private static final Attribution SHUT = said("the harbour stays shut", "2021-02-20");
    private static final Attribution SOON = said("the harbour will open soon", "2021-03-04");
    private static final Attribution OPEN = said("the harbour is open", "2021-05-01");
    private static final Attribution UNDATED = said("the harbour may open", "");

    private static Attribution said(String words, String date) {
        return Attribution.builder()
                .claim(Claim.of(words))
                .chain(Chain.from(COUNCIL))
                .said(date.isEmpty() ? TemporalExtent.unknown() : TemporalExtent.parse(date))
                .build();
    }

    private static ClaimLink step(Attribution from, Attribution to) {
        Relation update = Relation.builder()
                .kind(RelationKind.UPDATES)
                .direction(Direction.BACKWARD)
                .same(0.9)
                .contradicts(0.5)
                .confidence(0.9)
                .threshold(0.5)
                .decidedBy("rule")
                .build();
        return new ClaimLink(from.id(), to.id(), update, true);
    }

    private static PositionLine line(
            ImmutableList<Attribution> dated, ImmutableList<ClaimLink> steps, ImmutableList<Attribution> undated) {
        return new PositionLine(COUNCIL, ImmutableList.of("harbour"), dated, steps, undated);
    }

    @Test
    void theLatestIsTheLastOfTheDated() {
        PositionLine line = line(
                ImmutableList.of(SHUT, SOON, OPEN),
                ImmutableList.of(step(SHUT, SOON), step(SHUT, OPEN)),
                ImmutableList.of(UNDATED));

        assertThat(line.latest()).contains(OPEN);
        assertThat(line(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(UNDATED))
                        .latest())
                .isEmpty();
    }

    @Test
    void whatHasNoDateIsNotAmongTheDatedNorTheOtherWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(ImmutableList.of(UNDATED), ImmutableList.of(), ImmutableList.of()))
                .withMessage("attribution %s has no date: put it into undated", UNDATED.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(SHUT)))
                .withMessage("attribution %s has a date: put it into dated", SHUT.id());
    }

    @Test
    void datedWordsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        line(ImmutableList.of(OPEN, SHUT), ImmutableList.of(step(OPEN, SHUT)), ImmutableList.of()))
                .withMessageContaining("what Harbour Council said on \"harbour\" is not by date");
    }

    @Test
    void aStepIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(ImmutableList.of(SHUT, SOON), ImmutableList.of(), ImmutableList.of()))
                .withMessage("2 dated attributions need a step for each but the first, but there are 0");
    }

    @Test
    void aStepLeadsForward() {
        ImmutableList<Attribution> dated = ImmutableList.of(SHUT, SOON, OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(dated, ImmutableList.of(step(OPEN, SOON), step(SOON, OPEN)), ImmutableList.of()))
                .withMessageContaining("leads from %s to %s", OPEN.id(), SOON.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(dated, ImmutableList.of(step(SHUT, OPEN), step(SOON, OPEN)), ImmutableList.of()))
                .withMessageContaining("the step to %s must lead there", SOON.id());
    }
}
