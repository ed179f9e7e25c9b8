package dev.hearsay.dossier.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.ClaimRelation;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The positions of a claim's principals over time, through the claims that update one another; what is undated has a
 * lane of its own. Shown where there is more than one position, and for pledges and forecasts, as their ledger.
 */
final class Timeline {
    private static final int MOST_CLAIMS = 24;

    private final PageIndex index;

    /** One position: a claim as one origin took it at one time. */
    private record Position(TemporalExtent when, String who, Stance side, int claim) {}

    Timeline(PageIndex index) {
        this.index = index;
    }

    DomContent render(int number) {
        Set<Integer> claims = updates(number);
        boolean ledger = SaidAndSo.hasLedger(index.claim(number).group().claim().kind());
        List<Position> positions =
                claims.stream().flatMap(this::positions).distinct().toList();
        if (claims.size() < 2 && !ledger && dated(positions).size() < 2) {
            return text("");
        }
        DivTag timeline = div(h4(ledger ? "Ledger and timeline" : "Timeline of positions"));
        return timeline.with(iff(ledger, p(ledger(claims.size())).withClass("note")), lanes(positions, number));
    }

    private static String ledger(int claims) {
        return claims > 1
                ? "The same side has spoken of it more than once. Starting is not completing; what became of it is "
                        + "for the reader to judge from the positions below."
                : "Open, as far as these texts go: none of them says what became of it.";
    }

    private Set<Integer> updates(int number) {
        TreeSet<Integer> reached = new TreeSet<>(List.of(number));
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        while (!next.isEmpty() && reached.size() < MOST_CLAIMS) {
            index.relations(next.remove()).stream()
                    .filter(relation -> relation.relation().kind() == RelationKind.UPDATES)
                    .map(ClaimRelation::second)
                    .flatMap(group -> index.claimNumber(group).stream())
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    private Stream<Position> positions(int number) {
        ClaimGroup group = index.claim(number).group();
        return group.attributions().stream()
                .filter(attribution -> attribution.segment().corroborates())
                .map(attribution ->
                        new Position(attribution.said(), who(attribution), side(group, attribution), number));
    }

    private static Stance side(ClaimGroup group, Attribution attribution) {
        return group.side() == Stance.DENIES ? attribution.stance().negated() : attribution.stance();
    }

    private static String who(Attribution attribution) {
        Source origin = attribution.chain().origin();
        return origin.principal().isPresent()
                ? origin.name() + " for " + origin.lastPrincipal().name()
                : origin.name();
    }

    private static boolean isDated(Position position) {
        return position.when().earliestStart().isPresent()
                || position.when().latestEnd().isPresent();
    }

    /** Each date once, however many report it. */
    private static ImmutableList<TemporalExtent> dated(List<Position> positions) {
        return positions.stream()
                .filter(Timeline::isDated)
                .map(Position::when)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private DomContent lanes(List<Position> positions, int number) {
        List<Position> dated = positions.stream()
                .filter(Timeline::isDated)
                .sorted(Comparator.comparing((Position position) -> start(position.when()))
                        .thenComparing(position -> position.when().iso())
                        .thenComparing(Position::claim)
                        .thenComparing(Position::who))
                .toList();
        List<Position> undated = positions.stream()
                .filter(position -> !isDated(position))
                .sorted(Comparator.comparing(Position::claim).thenComparing(Position::who))
                .toList();
        return div(
                iff(
                        !dated.isEmpty(),
                        ol(each(dated, position -> item(position, number))).withClass("timeline")),
                iff(
                        !undated.isEmpty(),
                        div(p("Undated, in no order"), ul(each(undated, position -> item(position, number))))
                                .withClass("undated")));
    }

    private static LocalDateTime start(TemporalExtent when) {
        return when.earliestStart().or(when::latestEnd).orElse(LocalDateTime.MAX);
    }

    private DomContent item(Position position, int number) {
        String when = isDated(position) ? Words.of(position.when()) + ": " : "";
        String side = position.side() == Stance.ASSERTS
                ? ": "
                : position.side() == Stance.DENIES ? " against: " : ", without taking a side: ";
        return li(strong(when), text(position.who() + side))
                .with(position.claim() == number ? text("this claim") : index.claimLink(position.claim()));
    }
}
