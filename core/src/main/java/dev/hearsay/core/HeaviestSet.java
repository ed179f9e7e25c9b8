package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The heaviest set of things that are pairwise compatible: exactly, by branch and bound, up to
 * {@link ProvenanceGraph#EXACT_ORIGINS} things, and by greedy choice from the heaviest down beyond. Of several heaviest
 * sets it is the one found first in the given order.
 */
final class HeaviestSet {
    private final double[] weights;
    private final BitSet[] compatible;
    private final double[] weightFrom;

    /** By bits, with whom each is compatible; where the choice is exact. */
    private final int[] friends;

    private double bestWeight = -1;
    private int best;

    private HeaviestSet(double[] weights, BitSet[] compatible) {
        this.weights = weights;
        this.compatible = compatible;
        this.weightFrom = new double[weights.length + 1];
        this.friends = new int[exact(weights.length) ? weights.length : 0];
        for (int i = 0; i < friends.length; i++) {
            long[] bits = compatible[i].toLongArray();
            friends[i] = bits.length == 0 ? 0 : (int) bits[0];
        }
        for (int i = weights.length - 1; i >= 0; i--) {
            checkArgument(weights[i] >= 0, "weight must not be negative but was %s", weights[i]);
            weightFrom[i] = weightFrom[i + 1] + weights[i];
        }
    }

    /** Returns the members as ascending indices; {@code compatible} is symmetric. */
    static ImmutableList<Integer> of(double[] weights, BitSet[] compatible) {
        HeaviestSet search = new HeaviestSet(weights, compatible);
        if (!exact(weights.length)) {
            return ImmutableList.sortedCopyOf(search.chooseGreedily());
        }
        search.grow(0, 0, 0);
        ImmutableList.Builder<Integer> members = ImmutableList.builder();
        for (int rest = search.best; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members.build();
    }

    static boolean exact(int things) {
        return things <= ProvenanceGraph.EXACT_ORIGINS;
    }

    private void grow(int chosen, double weight, int from) {
        if (weight > bestWeight) {
            bestWeight = weight;
            best = chosen;
        }
        for (int next = from; next < weights.length && weight + weightFrom[next] > bestWeight; next++) {
            if ((chosen & ~friends[next]) == 0) {
                grow(chosen | 1 << next, weight + weights[next], next + 1);
            }
        }
    }

    private List<Integer> chooseGreedily() {
        List<Integer> byWeight = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            byWeight.add(i);
        }
        byWeight.sort((a, b) -> Double.compare(weights[b], weights[a]));
        List<Integer> chosen = new ArrayList<>();
        byWeight.stream().filter(next -> fits(chosen, next)).forEach(chosen::add);
        return chosen;
    }

    private boolean fits(Collection<Integer> chosen, int next) {
        return chosen.stream().allMatch(member -> compatible[member].get(next));
    }
}
