package dev.hearsay.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The provenance graph over its routes; what is costly is computed when first asked for, and once. */
final class Provenance implements ProvenanceGraph {
    private static final Provenance NOTHING = new Provenance(ImmutableList.of());

    private final ImmutableList<Route> routes;
    private final ImmutableSet<Source> origins;
    private final Supplier<ImmutableList<Attribution>> attributions;
    private final Supplier<ImmutableList<ImmutableSet<Source>>> loops;
    private final Supplier<IndependentOrigins> independentOrigins;
    private final Supplier<Independence> independence;

    private Provenance(ImmutableList<Route> routes) {
        this.routes = routes;
        this.origins = origins(routes);
        this.attributions =
                Suppliers.memoize(() -> routes.stream().map(Route::attribution).collect(toImmutableList()));
        this.loops = Suppliers.memoize(() -> CitationLoops.in(routes));
        this.independentOrigins = Suppliers.memoize(() -> new IndependentOrigins(routes, origins));
        this.independence = Suppliers.memoize(() -> independentOrigins.get().independence());
    }

    static Provenance of(Iterable<Attribution> attributions, Stance side) {
        List<Attribution> counting = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.stance() == side && attribution.segment().corroborates()) {
                counting.add(attribution);
            }
        }
        return of(counting);
    }

    static Provenance union(Iterable<ProvenanceGraph> graphs) {
        List<Attribution> all = new ArrayList<>();
        graphs.forEach(graph -> all.addAll(graph.attributions()));
        return of(all);
    }

    private static Provenance of(List<Attribution> attributions) {
        if (attributions.isEmpty()) {
            return NOTHING;
        }
        List<Attribution> sorted = ImmutableList.sortedCopyOf(attributions);
        Vertices vertices = new Vertices(sorted);
        ImmutableList.Builder<Route> routes = ImmutableList.builderWithExpectedSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (!occursBefore(sorted, i)) {
                routes.add(Route.of(sorted.get(i), vertices));
            }
        }
        return new Provenance(routes.build());
    }

    /** Only neighbours can be equal: their ids are. */
    private static boolean occursBefore(List<Attribution> sorted, int index) {
        Attribution attribution = sorted.get(index);
        for (int i = index - 1; i >= 0 && sorted.get(i).id().equals(attribution.id()); i--) {
            if (sorted.get(i).equals(attribution)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ImmutableList<Attribution> attributions() {
        return attributions.get();
    }

    @Override
    public ImmutableSet<Source> origins() {
        return origins;
    }

    @Override
    public ImmutableSet<Outlet> witnesses(Source origin) {
        return nearest(origin, Contact.SHOWN);
    }

    @Override
    public ImmutableSet<Outlet> possibleWitnesses(Source origin) {
        ImmutableSet<Outlet> shown = witnesses(origin);
        return nearest(origin, Contact.NOT_SHOWN).stream()
                .filter(outlet -> !shown.contains(outlet))
                .collect(toImmutableSet());
    }

    private ImmutableSet<Outlet> nearest(Source origin, Contact contact) {
        return byId(routes.stream()
                .filter(route -> route.hasOrigin(origin))
                .filter(route -> route.attribution().contact() == contact)
                .map(Route::nearestOutlet)
                .flatMap(Optional::stream));
    }

    @Override
    public ImmutableSet<Outlet> relays() {
        return byId(routes.stream().flatMap(Route::relays));
    }

    @Override
    public ImmutableSet<Outlet> carriers() {
        return byId(routes.stream().flatMap(Route::outlets));
    }

    @Override
    public int publisherFamilies() {
        Set<String> families = new HashSet<>();
        for (Route route : routes) {
            for (Vertex vertex : route.vertices()) {
                if (vertex.publishes()) {
                    families.add(vertex.key());
                }
            }
        }
        return families.size();
    }

    @Override
    public ImmutableList<Chain> paths() {
        return routes.stream()
                .map(route -> route.attribution().chain())
                .distinct()
                .sorted(Comparator.comparing(Chain::describe))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Route> routes() {
        return routes;
    }

    @Override
    public ImmutableList<ImmutableSet<Source>> loops() {
        return loops.get();
    }

    @Override
    public boolean circular() {
        return origins.isEmpty() && !loops().isEmpty();
    }

    @Override
    public Independence independence() {
        return independence.get();
    }

    @Override
    public IndependentSet heaviestIndependentOrigins(ToDoubleFunction<Source> weight) {
        return independentOrigins.get().heaviest(weight);
    }

    @Override
    public String toString() {
        return "ProvenanceGraph" + paths().stream().map(Chain::describe).toList();
    }

    private static ImmutableSet<Source> origins(ImmutableList<Route> routes) {
        Map<SourceId, Source> first = new TreeMap<>();
        Source last = null;
        for (Route route : routes) {
            Source origin = route.origin().orElse(null);
            if (origin != null && origin != last) {
                first.merge(origin.id(), origin, Provenance::firstByText);
                last = origin;
            }
        }
        return ImmutableSet.copyOf(first.values());
    }

    /** One source for each id; of several values with one id the one that comes first by its text. */
    private static <T extends Source> ImmutableSet<T> byId(Stream<T> sources) {
        Map<SourceId, T> first = new TreeMap<>();
        sources.forEach(source -> first.merge(source.id(), source, Provenance::firstByText));
        return ImmutableSet.copyOf(first.values());
    }

    private static <T extends Source> T firstByText(T a, T b) {
        return a == b || a.equals(b) || a.toString().compareTo(b.toString()) <= 0 ? a : b;
    }
}
