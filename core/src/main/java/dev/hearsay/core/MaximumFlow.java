package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** By vertex, its first and its last edge; by edge, the next edge of its vertex. -1 where there is none. */
    private int[] firstEdge = new int[32];

    private int[] lastEdge = new int[32];
    private int[] nextEdge = new int[64];
    private int[] targets = new int[64];
    private boolean[] free = new boolean[64];
    private int vertices;
    private int edges;

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
        int entry = vertices;
        numbers.put(name, entry);
        addVertex(name);
        addVertex(name);
        connect(entry, entry + 1);
        return entry;
    }

    private void addVertex(String name) {
        if (vertices == firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, 2 * vertices);
            lastEdge = Arrays.copyOf(lastEdge, 2 * vertices);
        }
        names.add(name);
        firstEdge[vertices] = -1;
        lastEdge[vertices++] = -1;
    }

    /** An edge and its reverse stand next to each other, so that {@code edge ^ 1} is the reverse. */
    private void connect(int from, int to) {
        if (connected(from, to)) {
            return;
        }
        addEdge(from, to, true);
        addEdge(to, from, false);
    }

    private void addEdge(int from, int to, boolean open) {
        if (edges == targets.length) {
            nextEdge = Arrays.copyOf(nextEdge, 2 * edges);
            targets = Arrays.copyOf(targets, 2 * edges);
            free = Arrays.copyOf(free, 2 * edges);
        }
        if (firstEdge[from] < 0) {
            firstEdge[from] = edges;
        } else {
            nextEdge[lastEdge[from]] = edges;
        }
        lastEdge[from] = edges;
        nextEdge[edges] = -1;
        targets[edges] = to;
        free[edges++] = open;
    }

    private boolean connected(int from, int to) {
        for (int edge = firstEdge[from]; edge >= 0; edge = nextEdge[edge]) {
            if (edge % 2 == 0 && targets[edge] == to) {
                return true;
            }
        }
        return false;
    }

    private boolean augment(int from, int to) {
        int[] reachedBy = new int[vertices];
        Arrays.fill(reachedBy, -1);
        int[] queue = new int[vertices];
        queue[0] = from;
        int queued = 1;
        for (int head = 0; head < queued && reachedBy[to] < 0; head++) {
            for (int edge = firstEdge[queue[head]]; edge >= 0; edge = nextEdge[edge]) {
                int next = targets[edge];
                if (free[edge] && reachedBy[next] < 0 && next != from) {
                    reachedBy[next] = edge;
                    queue[queued++] = next;
                }
            }
        }
        if (reachedBy[to] < 0) {
            return false;
        }
        for (int vertex = to; vertex != from; vertex = targets[reachedBy[vertex] ^ 1]) {
            free[reachedBy[vertex]] = false;
            free[reachedBy[vertex] ^ 1] = true;
        }
        return true;
    }

    private ImmutableList<ImmutableList<String>> flowPaths(String start, String end) {
        ImmutableList.Builder<ImmutableList<String>> paths = ImmutableList.builder();
        for (int edge = firstEdge[exit(start)]; edge >= 0; edge = nextEdge[edge]) {
            if (used(edge)) {
                paths.add(follow(targets[edge], entry(end)));
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
        int edge = firstEdge[exit];
        while (!used(edge)) {
            edge = nextEdge[edge];
        }
        return targets[edge];
    }

    private boolean used(int edge) {
        return edge % 2 == 0 && !free[edge];
    }
}
