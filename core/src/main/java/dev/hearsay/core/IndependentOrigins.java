package dev.hearsay.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Computes {@link Independence}: the possible by maximum flow, the shown as the largest set of pairwise independent
 * origins.
 */
final class IndependentOrigins {
    private static final String START = "start";
    private static final String READER = "reader";

    private final ImmutableList<Route> routes;

    /** By ascending id. */
    private final List<Origin> origins;

    /** Who is shown to be independent of whom, by place in {@link #origins}. */
    private final BitSet[] independent;

    /** Takes the routes with their origins by ascending id, one value for each. */
    IndependentOrigins(ImmutableList<Route> routes, ImmutableSet<Source> values) {
        this.routes = routes;
        Map<SourceId, Origin> byId = new LinkedHashMap<>();
        values.forEach(source -> byId.put(source.id(), new Origin(source)));
        routes.forEach(route -> route.origin()
                .ifPresent(source -> requireNonNull(byId.get(source.id())).add(route)));
        this.origins = new ArrayList<>(byId.values());
        this.independent = new BitSet[origins.size()];
        for (int i = 0; i < independent.length; i++) {
            independent[i] = new BitSet(independent.length);
            for (int j = 0; j < i; j++) {
                if (origins.get(i).independentOf(origins.get(j))) {
                    independent[i].set(j);
                    independent[j].set(i);
                }
            }
        }
    }

    Independence independence() {
        ImmutableList<ImmutableList<Source>> disjoint = disjointPaths();
        int[] candidates = IntStream.range(0, origins.size())
                .filter(i -> !origins.get(i).shown.isEmpty())
                .toArray();
        IndependentSet largest = heaviestOf(candidates, origin -> 1);
        ImmutableSet<Source> shown =
                largest.origins().stream().limit(disjoint.size()).collect(toImmutableSet());
        return new Independence(shown.size(), disjoint.size(), largest.exact(), shown, disjoint, unknownPublishers());
    }

    IndependentSet heaviest(ToDoubleFunction<Source> weight) {
        return heaviestOf(IntStream.range(0, origins.size()).toArray(), weight);
    }

    private IndependentSet heaviestOf(int[] candidates, ToDoubleFunction<Source> weight) {
        if (candidates.length == 0) {
            return new IndependentSet(ImmutableSet.of(), true);
        }
        double[] weights = new double[candidates.length];
        BitSet[] compatible = new BitSet[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            weights[i] = weight.applyAsDouble(origins.get(candidates[i]).source);
            compatible[i] = new BitSet(candidates.length);
            for (int j = 0; j < candidates.length; j++) {
                compatible[i].set(j, independent[candidates[i]].get(candidates[j]));
            }
        }
        ImmutableSet.Builder<Source> members = ImmutableSet.builder();
        for (int member : HeaviestSet.of(weights, compatible)) {
            members.add(origins.get(candidates[member]).source);
        }
        return new IndependentSet(members.build(), HeaviestSet.exact(candidates.length));
    }

    private ImmutableList<ImmutableList<Source>> disjointPaths() {
        MaximumFlow flow = new MaximumFlow();
        Map<String, Vertex> vertices = new HashMap<>();
        for (Origin origin : origins) {
            Vertex vertex = Vertex.origin(origin.source);
            vertices.put(vertex.key(), vertex);
        }
        for (Route route : routes) {
            add(route, flow, vertices);
        }
        ImmutableList.Builder<ImmutableList<Source>> paths = ImmutableList.builder();
        for (List<String> keys : flow.disjointPaths(START, READER)) {
            paths.add(sources(keys, vertices));
        }
        return paths.build();
    }

    private static ImmutableList<Source> sources(List<String> keys, Map<String, Vertex> vertices) {
        Map<SourceId, Source> sources = new LinkedHashMap<>();
        for (String key : keys) {
            Vertex vertex = vertices.get(key);
            if (vertex != null) {
                vertex.source().ifPresent(source -> sources.putIfAbsent(source.id(), source));
            }
        }
        return ImmutableList.copyOf(sources.values());
    }

    /** A route whose origin is unstated opens no way to the reader: nobody is counted for it, nor through it. */
    private static void add(Route route, MaximumFlow flow, Map<String, Vertex> vertices) {
        if (route.origin().isEmpty()) {
            return;
        }
        List<String> way = new ArrayList<>(
                List.of(START, Vertex.origin(route.origin().get()).key()));
        for (Vertex vertex : route.vertices()) {
            vertices.merge(vertex.key(), vertex, Vertex::first);
            way.add(vertex.key());
        }
        way.add(READER);
        flow.addWay(way);
    }

    private int unknownPublishers() {
        Set<String> unknown = new HashSet<>();
        for (Route route : routes) {
            for (Vertex vertex : route.vertices()) {
                if (vertex.unknown()) {
                    unknown.add(vertex.key());
                }
            }
        }
        return unknown.size();
    }

    /** An origin with those of its routes that can show anything. */
    private static final class Origin {
        private final Source source;
        private final List<Shown> shown = new ArrayList<>();

        Origin(Source source) {
            this.source = source;
        }

        void add(Route route) {
            if (canBeShown(route)) {
                shown.add(new Shown(route));
            }
        }

        private static boolean canBeShown(Route route) {
            boolean undescribed = route.origin().orElseThrow() instanceof UnnamedSource unnamed
                    && unnamed.affiliation().isEmpty();
            return route.attribution().basis().shown() && route.publisherKnown() && !undescribed;
        }

        boolean independentOf(Origin that) {
            for (Shown mine : shown) {
                for (Shown other : that.shown) {
                    if (mine.independentOf(other)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** A route with what makes it depend on another. */
    private static final class Shown {
        private final Attribution attribution;
        private final boolean unnamed;
        private final String principal;
        private final ImmutableList<Vertex> channels;

        Shown(Route route) {
            Source origin = route.origin().orElseThrow();
            this.attribution = route.attribution();
            this.unnamed = origin instanceof UnnamedSource;
            this.principal = Vertex.principal(origin).key();
            this.channels = route.carriers();
        }

        boolean independentOf(Shown that) {
            boolean oneOccasion =
                    attribution.occasion().isPresent() && attribution.occasion().equals(that.attribution.occasion());
            return !(unnamed && that.unnamed)
                    && !oneOccasion
                    && !principal.equals(that.principal)
                    && attribution.basis().independentOf(that.attribution.basis())
                    && !sharesChannel(that);
        }

        /** Whether a relay or a publisher is on both; the principals are compared apart. */
        private boolean sharesChannel(Shown that) {
            for (Vertex mine : channels) {
                for (Vertex other : that.channels) {
                    if (mine.key().equals(other.key())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
