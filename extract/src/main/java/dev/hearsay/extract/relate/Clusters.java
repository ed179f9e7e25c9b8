package dev.hearsay.extract.relate;

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
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Edge> joins = new ArrayList<>();

    private Clusters(int nodes, PairStrength links, double threshold) {
        this.links = links;
        this.threshold = threshold;
        this.clusterOf = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            clusterOf[i] = i;
            members.add(new ArrayList<>(List.of(i)));
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
                .filter(list -> !list.isEmpty())
                .map(Ints::toArray)
                .peek(Arrays::sort)
                .sorted(Comparator.comparingInt(list -> list[0]))
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
        if (a != b && !decidedApart(a, b) && (decided || mean(members.get(a), members.get(b)) >= threshold)) {
            join(Math.min(a, b), Math.max(a, b));
            joins.add(edge);
        }
    }

    /** A person's word holds between any two of the clusters, sampled or not. */
    private boolean decidedApart(int a, int b) {
        return members.get(a).stream()
                .flatMap(node -> links.decidedApart(node).stream())
                .anyMatch(node -> clusterOf[node] == b);
    }

    private void join(int kept, int dropped) {
        for (int node : members.get(dropped)) {
            clusterOf[node] = kept;
        }
        members.get(kept).addAll(members.get(dropped));
        members.get(kept).sort(Comparator.naturalOrder());
        members.get(dropped).clear();
    }

    /** {@return the mean strength between two clusters, or {@link PairStrength#APART} if a pair must be apart} */
    double mean(List<Integer> a, List<Integer> b) {
        double sum = 0;
        int pairs = 0;
        for (int i : sample(a)) {
            for (int j : sample(b)) {
                double strength = links.strength(i, j);
                if (strength == PairStrength.APART) {
                    return PairStrength.APART;
                }
                sum += Math.min(1, strength);
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static int[] sample(List<Integer> nodes) {
        int[] sample = new int[Math.min(SAMPLE, nodes.size())];
        for (int k = 0; k < sample.length; k++) {
            sample[k] = nodes.get((int) ((long) k * nodes.size() / sample.length));
        }
        return sample;
    }

    private void putOutWeak() {
        int clusters = members.size();
        for (int c = 0; c < clusters; c++) {
            if (members.get(c).size() > 2) {
                for (int node : List.copyOf(members.get(c))) {
                    putOutIfWeak(c, node);
                }
            }
        }
    }

    private void putOutIfWeak(int cluster, int node) {
        List<Integer> rest = new ArrayList<>(members.get(cluster));
        rest.remove(Integer.valueOf(node));
        boolean decided = links.decidedTogether(node).stream().anyMatch(other -> clusterOf[other] == cluster);
        if (rest.size() > 1 && !decided && mean(List.of(node), rest) < WEAK * threshold) {
            members.set(cluster, rest);
            clusterOf[node] = members.size();
            members.add(new ArrayList<>(List.of(node)));
        }
    }
}
