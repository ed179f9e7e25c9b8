package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimId;
import dev.hearsay.core.GroupId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Passes the ids of earlier groups on to those that hold most of their attributions. */
final class GroupIds {
    /** So many attributions of an earlier group are in a new one. */
    private record Overlap(ClaimGroup before, int now, int shared) {}

    private final List<List<Attribution>> groups;
    private final Map<Integer, GroupId> ids = new HashMap<>();
    private final Map<Integer, Set<GroupId>> aliases = new HashMap<>();
    private final Set<GroupId> used = new HashSet<>();

    /**
     * Assigns ids.
     *
     * @param groups the attributions of each new group, by claim id
     * @param previous the earlier groups
     */
    GroupIds(List<List<Attribution>> groups, Collection<ClaimGroup> previous) {
        this.groups = groups;
        List<Overlap> overlaps = overlaps(previous);
        for (ClaimGroup group : previous) {
            used.add(group.id());
            used.addAll(group.aliases());
        }
        Set<GroupId> passed = new HashSet<>();
        for (Overlap overlap : overlaps) {
            if (passed.add(overlap.before().id())) {
                pass(overlap);
            }
        }
        IntStream.range(0, groups.size()).forEach(this::nameNew);
    }

    GroupId id(int group) {
        return checkNotNull(ids.get(group));
    }

    ImmutableSet<GroupId> aliases(int group) {
        return ImmutableSet.copyOf(aliases.getOrDefault(group, Set.of()));
    }

    private ClaimId smallest(int group) {
        return groups.get(group).get(0).claim().id();
    }

    private List<Overlap> overlaps(Collection<ClaimGroup> previous) {
        Map<AttributionId, Integer> where = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Attribution attribution : groups.get(g)) {
                where.put(attribution.id(), g);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (ClaimGroup before : previous) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (Attribution attribution : before.attributions()) {
                Integer now = where.get(attribution.id());
                if (now != null) {
                    shared.merge(now, 1, Integer::sum);
                }
            }
            shared.forEach((now, count) -> overlaps.add(new Overlap(before, now, count)));
        }
        overlaps.sort(Comparator.comparingInt(Overlap::shared)
                .reversed()
                .thenComparing(overlap -> smallest(overlap.now()))
                .thenComparing(overlap -> overlap.before().id()));
        return overlaps;
    }

    /** The largest share decides; a group that has an id already takes further ones as aliases. */
    private void pass(Overlap overlap) {
        GroupId before = overlap.before().id();
        Set<GroupId> known = aliases.computeIfAbsent(overlap.now(), k -> new TreeSet<>());
        known.addAll(overlap.before().aliases());
        if (ids.putIfAbsent(overlap.now(), before) != null) {
            known.add(before);
        }
    }

    private void nameNew(int group) {
        if (!ids.containsKey(group)) {
            GroupId id = groups.get(group).stream()
                    .map(a -> new GroupId(a.claim().id().value()))
                    .filter(candidate -> !used.contains(candidate))
                    .findFirst()
                    .orElseGet(() -> new GroupId(groups.get(group).get(0).id().value()));
            used.add(id);
            ids.put(group, id);
        }
    }
}
