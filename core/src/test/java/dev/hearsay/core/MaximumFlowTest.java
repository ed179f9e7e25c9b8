package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Menger's theorem by hand: the flow against the largest set of disjoint paths among all of them. */
class MaximumFlowTest {
    private static final String START = "0";
    private static final String END = "6";

    record Edge(String from, String to) {}

    @Provide
    Arbitrary<List<Edge>> graphs() {
        Arbitrary<String> vertices = Arbitraries.integers().between(0, 6).map(String::valueOf);
        return Combinators.combine(vertices, vertices)
                .as(Edge::new)
                .filter(edge -> !edge.from().equals(edge.to()) && !edge.equals(new Edge(START, END)))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 300)
    void findsAsManyPathsAsThereAre(@ForAll("graphs") List<Edge> edges) {
        assertThat(flow(edges)).hasSize(most(allPaths(edges), Set.of()));
    }

    @Property(tries = 300)
    void pathsAreOnTheGraphAndShareNothing(@ForAll("graphs") List<Edge> edges) {
        ImmutableList<ImmutableList<String>> paths = flow(edges);
        assertThat(paths.stream().flatMap(List::stream).toList()).doesNotHaveDuplicates();
        assertThat(paths).allSatisfy(path -> assertThat(edgesOf(path)).isSubsetOf(edges));
    }

    private static ImmutableList<ImmutableList<String>> flow(List<Edge> edges) {
        MaximumFlow flow = new MaximumFlow();
        edges.forEach(edge -> flow.addWay(List.of(edge.from(), edge.to())));
        return flow.disjointPaths(START, END);
    }

    private static List<Edge> edgesOf(List<String> path) {
        List<String> whole = new ArrayList<>(path);
        whole.add(0, START);
        whole.add(END);
        return IntStream.range(1, whole.size())
                .mapToObj(i -> new Edge(whole.get(i - 1), whole.get(i)))
                .toList();
    }

    private static List<Set<String>> allPaths(List<Edge> edges) {
        List<Set<String>> paths = new ArrayList<>();
        walk(START, Set.of(), edges, paths);
        return paths;
    }

    private static void walk(String at, Set<String> visited, List<Edge> edges, List<Set<String>> paths) {
        for (Edge edge : new HashSet<>(edges)) {
            if (edge.from().equals(at) && edge.to().equals(END)) {
                paths.add(visited);
            } else if (edge.from().equals(at) && !edge.to().equals(START) && !visited.contains(edge.to())) {
                Set<String> longer = new HashSet<>(visited);
                longer.add(edge.to());
                walk(edge.to(), longer, edges, paths);
            }
        }
    }

    /** The greatest number of paths that share no vertex with each other nor with those used. */
    private static int most(List<Set<String>> paths, Set<String> used) {
        int best = 0;
        for (int i = 0; i < paths.size(); i++) {
            Set<String> path = paths.get(i);
            if (path.stream().noneMatch(used::contains)) {
                Set<String> more = new HashSet<>(used);
                more.addAll(path);
                best = Math.max(best, 1 + most(paths.subList(i + 1, paths.size()), more));
            }
        }
        return best;
    }
}
