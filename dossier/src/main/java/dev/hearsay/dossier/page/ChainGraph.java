package dev.hearsay.dossier.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Vertex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a claim from its origins to the reader as nodes on layers: a node stands below all that lead to it, but
 * for the links that close a loop. Reprints hang beside the original and lead nowhere, for they add nothing.
 */
final class ChainGraph {
    static final String READER = "reader";
    private static final String UNSTATED = "unstated";

    /** What a node is. */
    enum Kind {
        ORIGIN("source"),
        PRINCIPAL("for whom it speaks"),
        CARRIER("passes it on"),
        UNKNOWN("outlet not known"),
        REPRINT("reprint, adds nothing"),
        MISSING("no source stated"),
        READER("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A node.
     *
     * @param key what makes it one
     * @param label its name
     * @param kind what it is
     * @param source who it is
     */
    record Node(String key, String label, Kind kind, Optional<SourceId> source) {}

    /**
     * A link.
     *
     * @param from the key of the nearer the origin
     * @param to the key of the nearer the reader
     */
    record Link(String from, String to) {}

    /** How a link is drawn. */
    enum Style {
        PLAIN,
        INDEPENDENT,
        REPRINT,
        LOOP
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Link, Style> links = new LinkedHashMap<>();
    private final ProvenanceGraph graph;
    private final Set<ImmutableList<SourceId>> independent = new HashSet<>();

    ChainGraph(ProvenanceGraph graph) {
        this.graph = graph;
        graph.independence().disjointPaths().forEach(path -> independent.addAll(steps(path)));
        graph.routes().forEach(this::add);
        graph.routes().forEach(this::addReprint);
        closeLoops();
    }

    private static Set<ImmutableList<SourceId>> steps(ImmutableList<Source> path) {
        Set<ImmutableList<SourceId>> steps = new HashSet<>();
        for (int i = 1; i < path.size(); i++) {
            steps.add(ImmutableList.of(path.get(i - 1).id(), path.get(i).id()));
        }
        return steps;
    }

    ImmutableList<Node> nodes() {
        return ImmutableList.copyOf(nodes.values());
    }

    Map<Link, Style> links() {
        return links;
    }

    boolean hasLoop() {
        return links.containsValue(Style.LOOP);
    }

    private void add(Route route) {
        Node last = route.origin().map(this::origin).orElseGet(this::unstated);
        for (Vertex vertex : route.vertices()) {
            Node next = node(vertex);
            link(last, next);
            last = next;
        }
        link(last, nodes.computeIfAbsent(READER, key -> new Node(key, "Reader", Kind.READER, Optional.empty())));
    }

    /** An origin that speaks for itself is its own principal, and drawn once. */
    private Node origin(Source origin) {
        Vertex principal = Vertex.principal(origin);
        boolean own = principal.source().map(Source::id).equals(Optional.of(origin.id()));
        Vertex vertex = own ? principal : Vertex.origin(origin);
        Node node = new Node(vertex.key(), origin.name(), Kind.ORIGIN, Optional.of(origin.id()));
        nodes.put(node.key(), node);
        return node;
    }

    private Node unstated() {
        return nodes.computeIfAbsent(UNSTATED, key -> new Node(key, "Not stated", Kind.MISSING, Optional.empty()));
    }

    private Node node(Vertex vertex) {
        Kind kind = vertex.unknown() ? Kind.UNKNOWN : vertex.carries() ? Kind.CARRIER : Kind.PRINCIPAL;
        String label = vertex.source().map(Source::name).orElse("Not known");
        return nodes.computeIfAbsent(
                vertex.key(), key -> new Node(key, label, kind, vertex.source().map(Source::id)));
    }

    private void link(Node from, Node to) {
        if (!from.key().equals(to.key())) {
            links.putIfAbsent(
                    new Link(from.key(), to.key()), isIndependent(from, to) ? Style.INDEPENDENT : Style.PLAIN);
        }
    }

    /** Whether the link lies on one of the ways that share nothing. */
    private boolean isIndependent(Node from, Node to) {
        if (from.source().isEmpty()) {
            return false;
        }
        SourceId id = from.source().get();
        return to.source().isPresent()
                ? independent.contains(ImmutableList.of(id, to.source().get()))
                : graph.independence().disjointPaths().stream()
                        .anyMatch(path -> path.get(path.size() - 1).id().equals(id));
    }

    private void addReprint(Route route) {
        Attribution attribution = route.attribution();
        Optional<Outlet> publisher = attribution.chain().publisher();
        Optional<Vertex> original = attribution.derivation().flatMap(derivation -> route.publisher());
        original.map(Vertex::key).map(nodes::get).ifPresent(from -> {
            String name = publisher
                    .map(Outlet::name)
                    .or(() -> attribution.document().map(DocumentId::value))
                    .orElse("Not known");
            Node copy = new Node("c:" + name, name, Kind.REPRINT, publisher.map(Outlet::id));
            nodes.putIfAbsent(copy.key(), copy);
            links.putIfAbsent(new Link(from.key(), copy.key()), Style.REPRINT);
        });
    }

    /** Marks the links by which outlets cite one another in a circle. */
    private void closeLoops() {
        links.replaceAll(
                (link, style) -> graph.loops().stream().anyMatch(loop -> inside(loop, link)) ? Style.LOOP : style);
    }

    private boolean inside(ImmutableSet<Source> loop, Link link) {
        return contains(loop, nodes.get(link.from())) && contains(loop, nodes.get(link.to()));
    }

    private static boolean contains(ImmutableSet<Source> loop, @Nullable Node node) {
        return node != null
                && node.source().isPresent()
                && loop.stream()
                        .anyMatch(source -> source.id().equals(node.source().get()));
    }

    /** The nodes on their layers, origins on the first. */
    ImmutableList<ImmutableList<Node>> layers() {
        Map<String, Integer> depth = new HashMap<>();
        new TreeSet<>(nodes.keySet()).forEach(key -> depth(key, depth, new HashSet<>()));
        int deepest = nodes.keySet().stream()
                .filter(key -> !key.equals(READER))
                .mapToInt(key -> depth.getOrDefault(key, 0))
                .max()
                .orElse(0);
        depth.computeIfPresent(READER, (key, d) -> Math.max(d, deepest));
        TreeMap<Integer, List<Node>> layers = new TreeMap<>();
        nodes.values()
                .forEach(node -> layers.computeIfAbsent(depth.getOrDefault(node.key(), 0), d -> new ArrayList<>())
                        .add(node));
        Map<String, Integer> places = new HashMap<>();
        return layers.values().stream().map(layer -> ordered(layer, places)).collect(ImmutableList.toImmutableList());
    }

    /** Each under the middle of those that lead to it, so that few links cross. */
    private ImmutableList<Node> ordered(List<Node> layer, Map<String, Integer> places) {
        ImmutableList<Node> ordered = ImmutableList.sortedCopyOf(
                Comparator.comparingDouble((Node node) -> middle(node, places))
                        .thenComparing(Node::label)
                        .thenComparing(Node::key),
                layer);
        for (int i = 0; i < ordered.size(); i++) {
            places.put(ordered.get(i).key(), i);
        }
        return ordered;
    }

    private double middle(Node node, Map<String, Integer> places) {
        return links.keySet().stream()
                .filter(link -> link.to().equals(node.key()) && places.containsKey(link.from()))
                .mapToInt(link -> places.getOrDefault(link.from(), 0))
                .average()
                .orElse(0);
    }

    /** The longest way to a node, not counting the link that closes a loop. */
    private int depth(String key, Map<String, Integer> known, Set<String> visiting) {
        Integer depth = known.get(key);
        if (depth != null) {
            return depth;
        }
        visiting.add(key);
        int longest = links.keySet().stream()
                .filter(link -> link.to().equals(key) && !visiting.contains(link.from()))
                .mapToInt(link -> 1 + depth(link.from(), known, visiting))
                .max()
                .orElse(0);
        visiting.remove(key);
        known.put(key, longest);
        return longest;
    }
}
