package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The largest set of things that are pairwise compatible: exactly, by branch and bound, up to
 * {@link ProvenanceGraph#EXACT_ORIGINS} things, and by greedy choice in the given order beyond.
 *
 * @param members the set, in the given order; of several largest sets the one that comes first by that order
 * @param exact whether it is surely a largest one
 */
record LargestSet(ImmutableList<SourceId> members, boolean exact) {

    static LargestSet of(ImmutableList<SourceId> things, BiPredicate<SourceId, SourceId> compatible) {
        boolean exact = things.size() <= ProvenanceGraph.EXACT_ORIGINS;
        List<SourceId> chosen = exact ? largest(things, compatible) : greedy(things, compatible);
        return new LargestSet(ImmutableList.copyOf(chosen), exact);
    }

    private static List<SourceId> largest(List<SourceId> things, BiPredicate<SourceId, SourceId> compatible) {
        List<SourceId> best = new ArrayList<>();
        grow(new ArrayList<>(), things, compatible, best);
        return best;
    }

    private static void grow(
            List<SourceId> chosen,
            List<SourceId> rest,
            BiPredicate<SourceId, SourceId> compatible,
            List<SourceId> best) {
        if (chosen.size() > best.size()) {
            best.clear();
            best.addAll(chosen);
        }
        for (int i = 0; i < rest.size() && chosen.size() + rest.size() - i > best.size(); i++) {
            SourceId next = rest.get(i);
            chosen.add(next);
            grow(chosen, compatibleWith(next, rest.subList(i + 1, rest.size()), compatible), compatible, best);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static List<SourceId> compatibleWith(
            SourceId thing, List<SourceId> others, BiPredicate<SourceId, SourceId> compatible) {
        return others.stream().filter(other -> compatible.test(thing, other)).toList();
    }

    private static List<SourceId> greedy(List<SourceId> things, BiPredicate<SourceId, SourceId> compatible) {
        List<SourceId> chosen = new ArrayList<>();
        for (SourceId thing : things) {
            if (chosen.stream().allMatch(member -> compatible.test(member, thing))) {
                chosen.add(thing);
            }
        }
        return chosen;
    }
}
