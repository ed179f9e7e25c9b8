package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Person;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PositionReaderTest {
    private static final Source NORRLAND = Source.organization("Norrland");
    private static final Source MINISTER =
            Person.builder().name("Pia Thorell").principal(NORRLAND).build();
    private static final Source SPOKESMAN =
            Person.builder().name("Olof Brandt").principal(NORRLAND).build();

    private static final Attribution PLEDGE =
            said(MINISTER, "Norrland will deliver howitzers to Tamoro in two weeks", SpeechAct.PROMISES, "2021-04-02");
    private static final Attribution PAUSE =
            said(SPOKESMAN, "Norrland is not talking to Tamoro about howitzers", SpeechAct.SAYS, "2021-05-11");
    private static final Attribution START =
            said(MINISTER, "Deliveries of howitzers to Tamoro have started", SpeechAct.ANNOUNCES, "2021-09-28");
    private static final Attribution UNDATED =
            said(MINISTER, "Norrland may deliver howitzers to Tamoro", SpeechAct.HINTS, "");
    private static final Attribution OTHER =
            said(MINISTER, "The budget for schools will grow by 3 percent", SpeechAct.SAYS, "2021-06-01");
    private static final Attribution LEAK = said(
            Source.unnamed("an officer"), "Norrland has delivered howitzers to Tamoro", SpeechAct.SAYS, "2021-05-12");
    private static final List<Attribution> ALL = List.of(PLEDGE, PAUSE, START, UNDATED, OTHER, LEAK);

    private static Attribution said(Source who, String what, SpeechAct act, String date) {
        return Attribution.builder()
                .claim(Claim.of(what))
                .chain(Chain.from(who))
                .act(act)
                .said(date.isEmpty() ? TemporalExtent.unknown() : TemporalExtent.parse(date))
                .build();
    }

    private static Positions positions(List<Attribution> all, Optional<LocalDate> asOf) {
        return PositionReader.read(all, RelationClassifier.english(), asOf);
    }

    @Property(tries = 20)
    void positionsDoNotDependOnTheOrderOfClaims(@ForAll Random random) {
        List<Attribution> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, random);

        assertThat(positions(shuffled, Optional.empty())).isEqualTo(positions(ALL, Optional.empty()));
    }

    @Test
    void onePrincipalsWordsOnATopicStandInOneLineByDate() {
        PositionLine line = positions(ALL, Optional.empty()).lines().get(0);

        assertThat(line.principal()).isEqualTo(NORRLAND);
        assertThat(line.dated()).containsExactly(PLEDGE, PAUSE, START);
        assertThat(line.undated()).containsExactly(UNDATED);
        assertThat(line.latest()).contains(START);
        assertThat(line.steps()).extracting(step -> step.relation().kind()).contains(RelationKind.UPDATES);
    }

    @Test
    void aLeakIsNoPosition() {
        assertThat(positions(ALL, Optional.empty()).lines())
                .allSatisfy(line -> assertThat(line.dated()).doesNotContain(LEAK));
    }

    @Test
    void beginningMovesThePledgeToBegunAndNotToCompleted() {
        Pledge pledge = positions(ALL, Optional.empty()).ledger().get(0);

        assertThat(pledge.status()).isEqualTo(PledgeStatus.BEGUN);
        assertThat(pledge.moves())
                .extracting(Pledge.Move::to)
                .containsExactly(PledgeStatus.WITHDRAWN, PledgeStatus.BEGUN);
    }

    @Test
    void dueDayFollowsFromTheDayOfThePledge() {
        assertThat(positions(List.of(PLEDGE), Optional.empty()).ledger().get(0).due())
                .contains(LocalDate.of(2021, 4, 17).atStartOfDay());
    }

    @Test
    void hoursAreNoDaysAndTheEndOfTimeIsNoDay() {
        assertThat(due("We will deliver the tanks in 48 hours")).contains(LocalDateTime.of(2021, 4, 6, 0, 0));
        assertThat(due("We will deliver the tanks in two weeks despite the pressure"))
                .contains(LocalDateTime.of(2021, 4, 18, 0, 0));
        assertThat(due("We will be here in 5 billion years")).isEmpty();
    }

    private static Optional<LocalDateTime> due(String pledge) {
        Attribution said = said(MINISTER, pledge, SpeechAct.PROMISES, "2021-04-03");
        return positions(List.of(said), Optional.empty()).ledger().get(0).due();
    }

    @Test
    void aPledgeWithoutFurtherWordIsOverdueOnceItsTimeHasPassed() {
        assertThat(positions(List.of(PLEDGE), Optional.of(LocalDate.of(2021, 4, 10)))
                        .ledger()
                        .get(0)
                        .status())
                .isEqualTo(PledgeStatus.OPEN);
        assertThat(positions(List.of(PLEDGE), Optional.of(LocalDate.of(2021, 5, 10)))
                        .ledger()
                        .get(0)
                        .status())
                .isEqualTo(PledgeStatus.OVERDUE);
    }

    @Test
    void wordsOfUnknownDateLeaveThePledgeUnknown() {
        assertThat(positions(List.of(PLEDGE, UNDATED), Optional.empty())
                        .ledger()
                        .get(0)
                        .status())
                .isEqualTo(PledgeStatus.UNKNOWN);
    }
}
