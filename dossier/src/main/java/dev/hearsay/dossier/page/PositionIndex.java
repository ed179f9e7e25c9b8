package dev.hearsay.dossier.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.RelationKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which claims are positions on which line, and which are pledges or moved one; those that changed come first. */
final class PositionIndex {
    private final Map<AttributionId, Integer> claimOf;
    private final ImmutableList<PositionLine> lines;
    private final ImmutableList<Pledge> pledges;
    private final SetMultimap<Integer, Integer> linesOf = LinkedHashMultimap.create();
    private final SetMultimap<Integer, Integer> pledgesOf = LinkedHashMultimap.create();

    PositionIndex(Positions positions, Map<AttributionId, Integer> claimOf) {
        this.claimOf = claimOf;
        this.lines = positions.lines().stream()
                .filter(line -> entries(line).flatMap(a -> claim(a).stream()).count() > 1)
                .sorted(Comparator.comparing((PositionLine line) -> !changed(line)))
                .collect(ImmutableList.toImmutableList());
        this.pledges = positions.ledger().stream()
                .filter(pledge -> claim(pledge.pledge()).isPresent())
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            entries(lines.get(i)).flatMap(a -> claim(a).stream()).forEach(c -> linesOf.put(c, number));
        }
        for (int i = 0; i < pledges.size(); i++) {
            int number = i + 1;
            Pledge pledge = pledges.get(i);
            Stream.concat(Stream.of(pledge.pledge()), pledge.moves().stream().map(Pledge.Move::by))
                    .flatMap(a -> claim(a).stream())
                    .forEach(c -> pledgesOf.put(c, number));
        }
    }

    static Stream<Attribution> entries(PositionLine line) {
        return Stream.concat(line.dated().stream(), line.undated().stream());
    }

    private Optional<Integer> claim(Attribution attribution) {
        return Optional.ofNullable(claimOf.get(attribution.id()));
    }

    /** Whether some step of the line moves away from what was said before. */
    static boolean changed(PositionLine line) {
        return line.steps().stream()
                .map(step -> step.relation().kind())
                .anyMatch(kind -> kind == RelationKind.UPDATES
                        || kind == RelationKind.WEAKER
                        || kind == RelationKind.CONTRADICTS);
    }

    ImmutableList<PositionLine> lines() {
        return lines;
    }

    ImmutableList<Pledge> pledges() {
        return pledges;
    }

    /** The numbers of the lines on which a claim stands. */
    ImmutableList<Integer> linesOf(int claim) {
        return ImmutableList.sortedCopyOf(linesOf.get(claim));
    }

    /** The numbers of the pledges that a claim is, or moved. */
    ImmutableList<Integer> pledgesOf(int claim) {
        return ImmutableList.sortedCopyOf(pledgesOf.get(claim));
    }

    PositionLine line(int number) {
        return lines.get(number - 1);
    }

    Pledge pledge(int number) {
        return pledges.get(number - 1);
    }
}
