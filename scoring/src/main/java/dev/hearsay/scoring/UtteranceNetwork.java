package dev.hearsay.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The network through which an utterance came from its speaker to the reader: the occasions on which it was made, the
 * outlets that were there, those that relayed it. Every vertex passes on truly with a probability of its own; the
 * utterance is vouched for if some path of true vertices joins speaker and reader (two-terminal network reliability
 * with perfect edges).
 *
 * <p>Up to {@link CredibilityScorer#EXACT_VERTICES} vertices the probability is exact, by factoring on one vertex after
 * the other (Moskowitz 1958): worst case exponential in the vertices, but a vertex that no longer matters is never
 * split. A larger network falls into parts that share no vertex, of which any suffices, and a vertex in which all ways
 * of a part begin, which must work, is taken out of it (series and parallel reduction). For a part that stays larger,
 * it is the lower bound of disjoint ways, chosen greedily, the shortest first.
 */
final class UtteranceNetwork {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] works;
    private final long[] next;
    private long first;
    private long last;

    private UtteranceNetwork(List<ImmutableList<Node>> ways) {
        Map<String, Node> nodes = new TreeMap<>();
        for (ImmutableList<Node> way : ways) {
            for (Node node : way) {
                nodes.put(node.key(), node);
            }
        }
        works = new double[nodes.size()];
        for (Node node : nodes.values()) {
            works[numbers.size()] = node.works();
            numbers.put(node.key(), numbers.size());
        }
        next = new long[works.length];
        for (ImmutableList<Node> way : ways) {
            addEdges(way);
        }
    }

    /**
     * A vertex of a way.
     *
     * @param key what makes it one vertex
     * @param works the probability that it passes on truly
     */
    record Node(String key, double works) {
        @Override
        public boolean equals(Object that) {
            return this == that || (that instanceof Node node && key.equals(node.key) && works == node.works);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /**
     * How probable it is that the utterance is truly reported.
     *
     * @param value the probability
     * @param exact whether it is exact; otherwise it is a lower bound
     */
    record Reliability(double value, boolean exact) {}

    /**
     * Computes the reliability of a network.
     *
     * @param fromSpeaker the ways from the speaker to the reader
     * @param fromElsewhere ways that begin at an outlet that others cite, which lead on from there
     */
    static Reliability reliability(
            Collection<ImmutableList<Node>> fromSpeaker, Collection<ImmutableList<Node>> fromElsewhere) {
        Set<ImmutableList<Node>> ways = new LinkedHashSet<>(fromSpeaker);
        ways.addAll(fromElsewhere);
        if (vertices(ways) <= CredibilityScorer.EXACT_VERTICES) {
            UtteranceNetwork network = new UtteranceNetwork(List.copyOf(ways));
            fromSpeaker.forEach(way -> network.first |= network.bit(way.get(0)));
            return new Reliability(network.reliability(0, 0), true);
        }
        List<NetworkPart> parts = NetworkPart.of(fromSpeaker, fromElsewhere);
        return parts.size() > 1 ? anyOf(parts) : whole(parts.get(0));
    }

    private static Reliability anyOf(List<NetworkPart> parts) {
        double fails = 1;
        boolean exact = true;
        for (NetworkPart part : parts) {
            Reliability one = reliability(part.fromSpeaker(), part.fromElsewhere());
            fails *= 1 - one.value();
            exact &= one.exact();
        }
        return new Reliability(1 - fails, exact);
    }

    private static Reliability whole(NetworkPart part) {
        if (part.beginsInOneVertex()) {
            double begins = part.fromSpeaker().get(0).get(0).works();
            Reliability rest = reliability(part.withoutFirst(), part.fromElsewhere());
            return new Reliability(begins * rest.value(), rest.exact());
        }
        return new Reliability(disjointPathsBound(part.fromSpeaker()), false);
    }

    private static int vertices(Set<ImmutableList<Node>> ways) {
        Set<String> keys = new HashSet<>();
        for (ImmutableList<Node> way : ways) {
            for (Node node : way) {
                keys.add(node.key());
            }
        }
        return keys.size();
    }

    private void addEdges(ImmutableList<Node> way) {
        for (int i = 1; i < way.size(); i++) {
            next[number(way.get(i - 1))] |= bit(way.get(i));
        }
        last |= bit(way.get(way.size() - 1));
    }

    private int number(Node node) {
        return numbers.getOrDefault(node.key(), -1);
    }

    private long bit(Node node) {
        return 1L << number(node);
    }

    /** The reliability given which vertices surely work and which surely fail. */
    private double reliability(long up, long down) {
        long reached = reach(up);
        if ((reached & last) != 0) {
            return 1;
        }
        long open = reach(~down);
        if ((open & last) == 0) {
            return 0;
        }
        int pivot = Long.numberOfTrailingZeros(frontier(reached) & open & ~up);
        double p = works[pivot];
        return p * reliability(up | 1L << pivot, down) + (1 - p) * reliability(up, down | 1L << pivot);
    }

    /** The vertices that can be reached from the speaker through the allowed ones. */
    private long reach(long allowed) {
        long reached = first & allowed;
        long fresh = reached;
        while (fresh != 0) {
            int vertex = Long.numberOfTrailingZeros(fresh);
            fresh &= fresh - 1;
            long found = next[vertex] & allowed & ~reached;
            reached |= found;
            fresh |= found;
        }
        return reached;
    }

    private long frontier(long reached) {
        long frontier = first;
        for (long rest = reached; rest != 0; rest &= rest - 1) {
            frontier |= next[Long.numberOfTrailingZeros(rest)];
        }
        return frontier;
    }

    /** That one of some ways works that have no vertex in common but the one they begin in, which has to work first. */
    private static double disjointPathsBound(Collection<ImmutableList<Node>> ways) {
        List<ImmutableList<Node>> shortestFirst = ways.stream()
                .distinct()
                .sorted(Comparator.<ImmutableList<Node>>comparingInt(List::size).thenComparing(Object::toString))
                .toList();
        Set<String> used = new HashSet<>();
        Map<Node, Double> fails = new LinkedHashMap<>();
        for (ImmutableList<Node> way : shortestFirst) {
            List<Node> rest = way.subList(1, way.size());
            boolean free =
                    fails.containsKey(way.get(0)) || !used.contains(way.get(0).key());
            if (free && rest.stream().noneMatch(node -> used.contains(node.key()))) {
                way.forEach(node -> used.add(node.key()));
                double works = rest.stream().mapToDouble(Node::works).reduce(1, (a, b) -> a * b);
                fails.merge(way.get(0), 1 - works, (a, b) -> a * b);
            }
        }
        double allFail = 1;
        for (Map.Entry<Node, Double> begin : fails.entrySet()) {
            allFail *= 1 - begin.getKey().works() * (1 - begin.getValue());
        }
        return 1 - allFail;
    }
}
