package dev.hearsay.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Computes {@link Independence}: the possible by maximum flow, the shown as the largest set of pairwise independent
 * origins.
 */
final class IndependentOrigins {
    private static final String START = "start";
    private static final String READER = "reader";

    private final ImmutableList<Route> routes;
    private final ImmutableListMultimap<SourceId, Route> byOrigin;
    private final Map<String, Vertex> vertices = new HashMap<>();

    private IndependentOrigins(ImmutableList<Route> routes) {
        this.routes = routes;
        this.byOrigin = routes.stream()
                .filter(route -> route.origin().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        route -> route.origin().orElseThrow().id(), route -> route));
    }

    static Independence of(ImmutableList<Route> routes) {
        return new IndependentOrigins(routes).compute();
    }

    private Independence compute() {
        ImmutableList<ImmutableList<Source>> disjoint = disjointPaths();
        ImmutableList<SourceId> candidates = origins().stream()
                .filter(origin -> byOrigin.get(origin).stream().anyMatch(IndependentOrigins::canBeShown))
                .collect(toImmutableList());
        IndependentSet largest = heaviestOf(candidates, origin -> 1);
        ImmutableSet<Source> shown =
                largest.origins().stream().limit(disjoint.size()).collect(toImmutableSet());
        return new Independence(shown.size(), disjoint.size(), largest.exact(), shown, disjoint, unknownPublishers());
    }

    static IndependentSet heaviest(ImmutableList<Route> routes, ToDoubleFunction<Source> weight) {
        IndependentOrigins origins = new IndependentOrigins(routes);
        return origins.heaviestOf(origins.origins(), weight);
    }

    private ImmutableList<SourceId> origins() {
        return ImmutableList.sortedCopyOf(byOrigin.keySet());
    }

    private IndependentSet heaviestOf(ImmutableList<SourceId> origins, ToDoubleFunction<Source> weight) {
        ImmutableList<Source> sources = origins.stream()
                .map(id -> byOrigin.get(id).get(0).origin().orElseThrow())
                .collect(toImmutableList());
        ImmutableList<Integer> members =
                HeaviestSet.of(sources.stream().mapToDouble(weight).toArray(), compatibility(origins));
        return new IndependentSet(
                members.stream().map(sources::get).collect(toImmutableSet()), HeaviestSet.exact(origins.size()));
    }

    private BitSet[] compatibility(ImmutableList<SourceId> origins) {
        BitSet[] compatible = new BitSet[origins.size()];
        for (int i = 0; i < compatible.length; i++) {
            compatible[i] = new BitSet(compatible.length);
            for (int j = 0; j < i; j++) {
                boolean independent = independent(origins.get(i), origins.get(j));
                compatible[i].set(j, independent);
                compatible[j].set(i, independent);
            }
        }
        return compatible;
    }

    private ImmutableList<ImmutableList<Source>> disjointPaths() {
        MaximumFlow flow = new MaximumFlow();
        routes.forEach(route -> addTo(flow, route));
        return flow.disjointPaths(START, READER).stream()
                .map(keys -> keys.stream()
                        .flatMap(key -> Stream.ofNullable(vertices.get(key)))
                        .flatMap(vertex -> vertex.source().stream())
                        .distinct()
                        .collect(toImmutableList()))
                .collect(toImmutableList());
    }

    /** A route whose origin is unstated opens no way to the reader: nobody is counted for it, nor through it. */
    private void addTo(MaximumFlow flow, Route route) {
        if (route.origin().isEmpty()) {
            return;
        }
        Vertex last = Vertex.origin(route.origin().get());
        flow.addEdge(START, last.key());
        vertices.put(last.key(), last);
        for (Vertex vertex : route.vertices()) {
            flow.addEdge(last.key(), vertex.key());
            vertices.merge(vertex.key(), vertex, Vertex::first);
            last = vertex;
        }
        flow.addEdge(last.key(), READER);
    }

    private int unknownPublishers() {
        return (int) routes.stream()
                .flatMap(route -> route.vertices().stream())
                .filter(Vertex::unknown)
                .distinct()
                .count();
    }

    private static boolean canBeShown(Route route) {
        boolean undescribed = route.origin().orElseThrow() instanceof UnnamedSource unnamed
                && unnamed.affiliation().isEmpty();
        return route.attribution().basis().shown() && route.publisherKnown() && !undescribed;
    }

    private boolean independent(SourceId first, SourceId second) {
        return byOrigin.get(first).stream()
                .filter(IndependentOrigins::canBeShown)
                .anyMatch(a -> byOrigin.get(second).stream()
                        .filter(IndependentOrigins::canBeShown)
                        .anyMatch(b -> independent(a, b)));
    }

    private static boolean independent(Route a, Route b) {
        Source first = a.origin().orElseThrow();
        Source second = b.origin().orElseThrow();
        boolean twoUnnamed = first instanceof UnnamedSource && second instanceof UnnamedSource;
        boolean oneOccasion = a.attribution().occasion().isPresent()
                && a.attribution().occasion().equals(b.attribution().occasion());
        return !twoUnnamed
                && !oneOccasion
                && !Vertex.principal(first)
                        .key()
                        .equals(Vertex.principal(second).key())
                && a.attribution().basis().independentOf(b.attribution().basis())
                && Collections.disjoint(a.channels(), b.channels());
    }
}
