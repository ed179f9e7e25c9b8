package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.Pledge;
import dev.hearsay.extract.relate.PositionLine;
import dev.hearsay.extract.relate.Positions;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Positions that are surely on one matter. A topic alone is too wide a net: it would let a word on one matter withdraw
 * a pledge on another. Within a topic, statements are kept together that are joined, one to the next, by being the same
 * claim or by a relation that is sure enough to be on the same proposition.
 */
final class SurePositions {
    /** The least probability that two statements are on the same proposition for one to move the other. */
    static final double SAME = 0.5;

    /** Each statement is compared with so many that follow it on its topic. */
    private static final int NEIGHBOURS = 40;

    private final RelationClassifier classifier = RelationClassifier.english();
    private final Map<AttributionId, GroupId> groupOf;
    private final Optional<LocalDate> asOf;

    private SurePositions(Map<AttributionId, GroupId> groupOf, Optional<LocalDate> asOf) {
        this.groupOf = groupOf;
        this.asOf = asOf;
    }

    static Positions of(
            ImmutableList<Attribution> said, Map<AttributionId, GroupId> groupOf, Optional<LocalDate> asOf) {
        return new SurePositions(groupOf, asOf).narrowed(said);
    }

    private Positions narrowed(ImmutableList<Attribution> said) {
        Positions wide = Positions.of(said, classifier, asOf);
        List<PositionLine> lines = new ArrayList<>();
        List<Pledge> ledger = new ArrayList<>();
        Set<AttributionId> kept = new HashSet<>();
        for (PositionLine topic : wide.lines()) {
            for (List<Attribution> matter : matters(topic)) {
                Positions narrow = Positions.of(matter, classifier, asOf);
                lines.addAll(narrow.lines());
                ledger.addAll(narrow.ledger());
                matter.forEach(attribution -> kept.add(attribution.id()));
            }
        }
        wide.ledger().stream()
                .map(Pledge::pledge)
                .filter(pledge -> !kept.contains(pledge.id()))
                .forEach(pledge -> ledger.addAll(
                        Positions.of(List.of(pledge), classifier, asOf).ledger()));
        return new Positions(ImmutableList.copyOf(lines), inOrder(ledger, wide.ledger()));
    }

    private static ImmutableList<Pledge> inOrder(List<Pledge> ledger, List<Pledge> order) {
        List<AttributionId> ids =
                order.stream().map(entry -> entry.pledge().id()).toList();
        Map<AttributionId, Integer> places = new TreeMap<>();
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
        return ledger.stream()
                .sorted(Comparator.comparing(
                        entry -> places.getOrDefault(entry.pledge().id(), Integer.MAX_VALUE)))
                .collect(toImmutableList());
    }

    /** The statements of a topic in sets of two or more on one matter, in the order of the topic. */
    private Collection<List<Attribution>> matters(PositionLine topic) {
        List<Attribution> all =
                Streams.concat(topic.dated().stream(), topic.undated().stream()).toList();
        List<PreparedClaim> prepared = all.stream().map(classifier::prepare).toList();
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = i + 1; j < Math.min(root.length, i + 1 + NEIGHBOURS); j++) {
                if (find(root, i) != find(root, j)
                        && (sameGroup(all.get(i), all.get(j))
                                || sure(classifier.relate(prepared.get(i), prepared.get(j))))) {
                    root[find(root, j)] = find(root, i);
                }
            }
        }
        Map<Integer, List<Attribution>> matters = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            matters.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(all.get(i));
        }
        return matters.values().stream().filter(matter -> matter.size() > 1).toList();
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

    private static boolean sure(Relation relation) {
        return relation.same() >= SAME
                && relation.kind() != RelationKind.UNRELATED
                && relation.kind() != RelationKind.UNCLEAR;
    }
}
