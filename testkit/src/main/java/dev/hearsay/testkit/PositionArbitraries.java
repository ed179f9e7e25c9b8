package dev.hearsay.testkit;

import static dev.hearsay.testkit.SampleWorld.SPEAKERS;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What was said over time, and what has become of pledges. */
final class PositionArbitraries {
    private static final int MOST_STATEMENTS = 4;
    private static final int MOST_LINES = 2;

    private PositionArbitraries() {}

    static Arbitrary<ClaimLink> claimLinks() {
        return Combinators.combine(
                        AttributionArbitraries.attributionIds(),
                        AttributionArbitraries.attributionIds(),
                        RelationArbitraries.relations(),
                        Arbitraries.of(true, false))
                .as(ClaimLink::new);
    }

    static Arbitrary<Positions> positions() {
        return Combinators.combine(
                        lines().list().ofMaxSize(MOST_LINES), pledges().list().ofMaxSize(MOST_LINES))
                .as((lines, ledger) -> new Positions(ImmutableList.copyOf(lines), ImmutableList.copyOf(ledger)));
    }

    static Arbitrary<PositionLine> lines() {
        return Combinators.combine(
                        Arbitraries.of(SPEAKERS),
                        Arbitraries.of("harbour", "ferry", "bridge")
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(),
                        AttributionArbitraries.attributions().list().ofMaxSize(MOST_STATEMENTS),
                        steps().list().ofSize(MOST_STATEMENTS))
                .as(PositionArbitraries::line);
    }

    private static PositionLine line(Source principal, List<String> topic, List<Attribution> said, List<Step> steps) {
        ImmutableList<Attribution> dated = said.stream()
                .filter(PositionArbitraries::dated)
                .distinct()
                .sorted(Comparator.comparing(PositionArbitraries::start).thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Attribution> undated = said.stream()
                .filter(attribution -> !dated(attribution))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return new PositionLine(
                principal.lastPrincipal(), ImmutableList.copyOf(topic), dated, links(dated, steps), undated);
    }

    private static boolean dated(Attribution attribution) {
        return attribution.said().bounded();
    }

    private static LocalDateTime start(Attribution attribution) {
        return attribution.said().earliestStart().orElseThrow();
    }

    /** How a statement stands to an earlier one, so many places back as there are, and then to the first. */
    private record Step(int back, Relation relation, boolean confirmed) {}

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_STATEMENTS),
                        RelationArbitraries.relations(),
                        Arbitraries.of(true, false))
                .as(Step::new);
    }

    private static ImmutableList<ClaimLink> links(List<Attribution> dated, List<Step> steps) {
        return IntStream.range(1, dated.size())
                .mapToObj(i -> new ClaimLink(
                        dated.get(Math.max(0, i - steps.get(i).back())).id(),
                        dated.get(i).id(),
                        steps.get(i).relation(),
                        steps.get(i).confirmed()))
                .collect(ImmutableList.toImmutableList());
    }

    static Arbitrary<Pledge> pledges() {
        Arbitrary<Pledge.Move> moves = Combinators.combine(
                        Arbitraries.of(PledgeStatus.class), AttributionArbitraries.attributions())
                .as(Pledge.Move::new);
        return Combinators.combine(
                        AttributionArbitraries.attributions(),
                        Arbitraries.of(PledgeStatus.class),
                        moves.list().ofMaxSize(2),
                        Arbitraries.integers()
                                .between(1, 400)
                                .map(day -> LocalDateTime.of(2018, 5, 1, 0, 0).plusDays(day))
                                .optional())
                .as((pledge, status, moved, due) -> new Pledge(pledge, status, ImmutableList.copyOf(moved), due));
    }
}
