package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The loops in which publishers cite one another: sets of vertices each of which leads to every other. */
@SuppressWarnings("UnstableApiUsage")
final class CitationLoops {
    private CitationLoops() {}

    static ImmutableList<ImmutableSet<Source>> in(ImmutableList<Route> routes) {
        Map<String, Vertex> vertices = new TreeMap<>();
        MutableGraph<String> citing =
                GraphBuilder.directed().allowsSelfLoops(false).build();
        routes.forEach(route -> addEdges(citing, vertices, route.vertices()));
        ImmutableList.Builder<ImmutableSet<Source>> loops = ImmutableList.builder();
        Set<String> placed = new TreeSet<>();
        for (String key : vertices.keySet()) {
            Set<String> loop = loopOf(citing, key);
            if (loop.size() > 1 && placed.addAll(loop)) {
                loops.add(sources(loop, vertices));
            }
        }
        return loops.build();
    }

    private static void addEdges(
            MutableGraph<String> citing, Map<String, Vertex> vertices, ImmutableList<Vertex> route) {
        for (int i = 0; i < route.size(); i++) {
            vertices.merge(route.get(i).key(), route.get(i), Vertex::first);
            citing.addNode(route.get(i).key());
            if (i > 0) {
                citing.putEdge(route.get(i - 1).key(), route.get(i).key());
            }
        }
    }

    private static Set<String> loopOf(MutableGraph<String> citing, String key) {
        Set<String> loop = new TreeSet<>(Graphs.reachableNodes(citing, key));
        loop.retainAll(Graphs.reachableNodes(Graphs.transpose(citing), key));
        return loop;
    }

    private static ImmutableSet<Source> sources(Set<String> keys, Map<String, Vertex> vertices) {
        return Maps.filterKeys(vertices, keys::contains).values().stream()
                .flatMap(vertex -> vertex.source().stream())
                .sorted(Comparator.comparing(Source::id))
                .collect(ImmutableSet.toImmutableSet());
    }
}
