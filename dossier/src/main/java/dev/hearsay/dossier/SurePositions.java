package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.relate.PositionReader;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Positions that are surely on one matter. A topic alone is too wide a net: it would let a word on one matter withdraw
 * a pledge on another. Statements of a principal are kept together that are joined, one to the next, by being the same
 * claim, or by being on one matter in a relation that is sure enough. That relation is read by the library's own
 * classifier, whatever grouper is set, for a grouper has none that could be asked.
 */
final class SurePositions {
    /** Each statement is compared with so many that follow it. */
    private static final int NEIGHBOURS = 40;

    private final RelationClassifier classifier = RelationClassifier.english();
    private final Map<AttributionId, GroupId> groupOf;

    private SurePositions(Map<AttributionId, GroupId> groupOf) {
        this.groupOf = groupOf;
    }

    static Positions of(
            ImmutableList<Attribution> said, Map<AttributionId, GroupId> groupOf, Optional<LocalDate> asOf) {
        SurePositions positions = new SurePositions(groupOf);
        ImmutableList<List<Attribution>> matters = byPrincipal(said).stream()
                .flatMap(stated -> positions.matters(stated).stream())
                .collect(toImmutableList());
        return PositionReader.readMatters(matters, positions.classifier, asOf);
    }

    /** What each known principal has stated, by date where there is one. */
    private static Collection<List<Attribution>> byPrincipal(ImmutableList<Attribution> said) {
        return said.stream()
                .filter(attribution -> !(attribution.chain().origin() instanceof UnnamedSource)
                        && attribution.act().states())
                .distinct()
                .sorted(Comparator.comparing((Attribution attribution) ->
                                attribution.said().earliestStart().orElse(LocalDateTime.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(groupingBy(
                        attribution -> attribution
                                .chain()
                                .origin()
                                .lastPrincipal()
                                .id()
                                .value(),
                        TreeMap::new,
                        toList()))
                .values();
    }

    /** The statements of a principal in sets on one matter, in their order. */
    private Collection<List<Attribution>> matters(List<Attribution> all) {
        List<PreparedClaim> prepared = all.stream().map(classifier::prepare).toList();
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = i + 1; j < Math.min(root.length, i + 1 + NEIGHBOURS); j++) {
                if (find(root, i) != find(root, j)
                        && (sameGroup(all.get(i), all.get(j)) || moves(prepared.get(i), prepared.get(j)))) {
                    root[find(root, j)] = find(root, i);
                }
            }
        }
        Map<Integer, List<Attribution>> matters = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            matters.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(all.get(i));
        }
        return matters.values();
    }

    private static int find(int[] root, int at) {
        int found = at;
        while (root[found] != found) {
            root[found] = root[root[found]];
            found = root[found];
        }
        return found;
    }

    private boolean sameGroup(Attribution a, Attribution b) {
        GroupId group = groupOf.get(a.id());
        return group != null && group.equals(groupOf.get(b.id()));
    }

    /** On one matter, and in a relation that is surely one. */
    private boolean moves(PreparedClaim a, PreparedClaim b) {
        if (!classifier.onOneMatter(a, b)) {
            return false;
        }
        Relation relation = classifier.relate(a, b);
        return relation.confidence() >= Hearsay.SURE_ENOUGH
                && relation.kind() != RelationKind.UNRELATED
                && relation.kind() != RelationKind.UNCLEAR;
    }
}
