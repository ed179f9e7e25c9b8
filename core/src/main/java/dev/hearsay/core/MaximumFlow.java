package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The greatest number of paths from a start to an end that share no vertex between: Menger's theorem by augmenting
 * paths (Edmonds and Karp 1972) over vertices split into an entry and an exit. Every edge carries one unit.
 *
 * <p>Cost: O(paths times edges). Edges are tried in the order in which they were added, so the paths found depend on
 * that order; their number does not.
 */
final class MaximumFlow {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> edgesOf = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<Boolean> free = new ArrayList<>();

    /** Adds edges along a way; {@code start} and {@code end} of the whole have no capacity of their own. */
    void addWay(List<String> way) {
        int from = entry(way.get(0));
        for (String name : way.subList(1, way.size())) {
            int to = entry(name);
            connect(from + 1, to);
            from = to;
        }
    }

    /** Returns vertex-disjoint paths as the names of their vertices, start and end left out. */
    ImmutableList<ImmutableList<String>> disjointPaths(String start, String end) {
        if (!numbers.containsKey(start) || !numbers.containsKey(end)) {
            return ImmutableList.of();
        }
        while (augment(exit(start), entry(end))) {
            // each round adds a path
        }
        return flowPaths(start, end);
    }

    private int entry(String name) {
        Integer known = numbers.get(name);
        return known != null ? known : newVertex(name);
    }

    private int exit(String name) {
        return entry(name) + 1;
    }

    private int newVertex(String name) {
        int entry = edgesOf.size();
        numbers.put(name, entry);
        edgesOf.add(new ArrayList<>());
        edgesOf.add(new ArrayList<>());
        names.add(name);
        names.add(name);
        connect(entry, entry + 1);
        return entry;
    }

    /** An edge and its reverse stand next to each other, so that {@code edge ^ 1} is the reverse. */
    private void connect(int from, int to) {
        if (connected(from, to)) {
            return;
        }
        edgesOf.get(from).add(targets.size());
        targets.add(to);
        free.add(true);
        edgesOf.get(to).add(targets.size());
        targets.add(from);
        free.add(false);
    }

    private boolean connected(int from, int to) {
        for (int edge : edgesOf.get(from)) {
            if (edge % 2 == 0 && targets.get(edge) == to) {
                return true;
            }
        }
        return false;
    }

    private boolean augment(int from, int to) {
        int[] reachedBy = new int[edgesOf.size()];
        Arrays.fill(reachedBy, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && reachedBy[to] < 0) {
            for (int edge : edgesOf.get(queue.remove())) {
                int next = targets.get(edge);
                if (free.get(edge) && reachedBy[next] < 0 && next != from) {
                    reachedBy[next] = edge;
                    queue.add(next);
                }
            }
        }
        if (reachedBy[to] < 0) {
            return false;
        }
        for (int vertex = to; vertex != from; vertex = targets.get(reachedBy[vertex] ^ 1)) {
            free.set(reachedBy[vertex], false);
            free.set(reachedBy[vertex] ^ 1, true);
        }
        return true;
    }

    private ImmutableList<ImmutableList<String>> flowPaths(String start, String end) {
        ImmutableList.Builder<ImmutableList<String>> paths = ImmutableList.builder();
        for (int edge : edgesOf.get(exit(start))) {
            if (used(edge)) {
                paths.add(follow(targets.get(edge), entry(end)));
            }
        }
        return paths.build();
    }

    private ImmutableList<String> follow(int from, int to) {
        ImmutableList.Builder<String> path = ImmutableList.builder();
        for (int vertex = from; vertex != to; vertex = next(vertex + 1)) {
            path.add(names.get(vertex));
        }
        return path.build();
    }

    private int next(int exit) {
        return edgesOf.get(exit).stream()
                .filter(this::used)
                .map(targets::get)
                .findFirst()
                .orElseThrow();
    }

    private boolean used(int edge) {
        return edge % 2 == 0 && !free.get(edge);
    }
}
