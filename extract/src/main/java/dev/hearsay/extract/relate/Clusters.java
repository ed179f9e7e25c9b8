package dev.hearsay.extract.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Agglomerates nodes by average link: from the strongest edge on, two clusters are joined if the mean over the pairs
 * between them passes the threshold and none of these pairs must be apart. Of large clusters a fixed sample of pairs
 * stands for all. Afterwards a node whose mean link to its cluster is weak is put out again.
 */
final class Clusters {
    private static final int SAMPLE = 8;
    private static final double WEAK = 0.75;

    /** A pair of nodes that was compared. */
    record Edge(int first, int second, double strength) {}

    private final PairStrength links;
    private final double threshold;
    private final int[] clusterOf;
    /** Of each cluster its nodes, ascending. */
    private final List<int[]> members = new ArrayList<>();
    /** Of each cluster the nodes that a person has set apart from others. */
    private final ListMultimap<Integer, Integer> setApart = ArrayListMultimap.create();

    private final List<Edge> joins = new ArrayList<>();

    private Clusters(int nodes, PairStrength links, double threshold) {
        this.links = links;
        this.threshold = threshold;
        this.clusterOf = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            clusterOf[i] = i;
            members.add(new int[] {i});
            if (!links.decidedApart(i).isEmpty()) {
                setApart.put(i, i);
            }
        }
    }

    static Clusters form(int nodes, List<Edge> edges, PairStrength links, double threshold) {
        Clusters clusters = new Clusters(nodes, links, threshold);
        edges.stream()
                .filter(edge -> edge.strength() >= threshold)
                .sorted(Comparator.comparingDouble(Edge::strength)
                        .reversed()
                        .thenComparingInt(Edge::first)
                        .thenComparingInt(Edge::second))
                .forEach(clusters::consider);
        clusters.putOutWeak();
        return clusters;
    }

    int clusterOf(int node) {
        return clusterOf[node];
    }

    /** {@return the members of each cluster, ascending, by the smallest} */
    List<int[]> all() {
        return members.stream()
                .filter(cluster -> cluster.length > 0)
                .sorted(Comparator.comparingInt(cluster -> cluster[0]))
                .toList();
    }

    /** {@return the edges by which clusters were joined} */
    List<Edge> joins() {
        return joins;
    }

    private void consider(Edge edge) {
        int a = clusterOf[edge.first()];
        int b = clusterOf[edge.second()];
        boolean decided = edge.strength() == PairStrength.TOGETHER;
        if (a != b && !decidedApart(a, b) && (decided || mean(sample(a), sample(b)) >= threshold)) {
            join(a, b);
            joins.add(edge);
        }
    }

    /** A person's word holds between any two of the clusters, sampled or not. */
    private boolean decidedApart(int a, int b) {
        return setApart.get(a).stream()
                .flatMap(node -> links.decidedApart(node).stream())
                .anyMatch(node -> clusterOf[node] == b);
    }

    /** The smaller cluster goes into the larger. */
    private void join(int a, int b) {
        boolean first = members.get(a).length >= members.get(b).length;
        int kept = first ? a : b;
        int dropped = first ? b : a;
        for (int node : members.get(dropped)) {
            clusterOf[node] = kept;
        }
        int[] joined = Ints.concat(members.get(kept), members.get(dropped));
        Arrays.sort(joined);
        members.set(kept, joined);
        members.set(dropped, new int[0]);
        setApart.putAll(kept, setApart.removeAll(dropped));
    }

    /** {@return the mean strength between some nodes and others, {@link PairStrength#APART} if a pair must be apart} */
    private double mean(int[] some, int[] others) {
        double sum = 0;
        for (int i : some) {
            for (int j : others) {
                double strength = links.strength(i, j);
                if (strength == PairStrength.APART) {
                    return PairStrength.APART;
                }
                sum += Math.min(1, strength);
            }
        }
        return sum / (some.length * others.length);
    }

    private int[] sample(int cluster) {
        int[] nodes = members.get(cluster);
        return sample(nodes, nodes.length);
    }

    /** {@return some of the nodes, evenly spread, that at one place left out} */
    private static int[] sample(int[] nodes, int without) {
        int size = without < nodes.length ? nodes.length - 1 : nodes.length;
        int[] sample = new int[Math.min(SAMPLE, size)];
        for (int k = 0; k < sample.length; k++) {
            int place = (int) ((long) k * size / sample.length);
            sample[k] = nodes[place < without ? place : place + 1];
        }
        return sample;
    }

    private void putOutWeak() {
        int clusters = members.size();
        for (int c = 0; c < clusters; c++) {
            if (members.get(c).length > 2) {
                for (int node : members.get(c)) {
                    putOutIfWeak(c, node);
                }
            }
        }
    }

    private void putOutIfWeak(int cluster, int node) {
        int[] nodes = members.get(cluster);
        int at = Arrays.binarySearch(nodes, node);
        boolean decided = links.decidedTogether(node).stream().anyMatch(other -> clusterOf[other] == cluster);
        if (nodes.length > 2 && !decided && mean(new int[] {node}, sample(nodes, at)) < WEAK * threshold) {
            members.set(cluster, without(nodes, at));
            clusterOf[node] = members.size();
            members.add(new int[] {node});
        }
    }

    private static int[] without(int[] nodes, int at) {
        return Ints.concat(Arrays.copyOf(nodes, at), Arrays.copyOfRange(nodes, at + 1, nodes.length));
    }
}
