package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of one attribution to the reader, with everybody on it reduced to what counts once: the principal of the
 * origin, publisher families, other relays. Only a {@link ProvenanceGraph} makes routes; those of equal attributions
 * are equal.
 */
public final class Route {
    private final Attribution attribution;
    private final Optional<Source> origin;
    private final ImmutableList<Vertex> vertices;
    private final Optional<Vertex> publisher;

    private Route(
            Attribution attribution,
            Optional<Source> origin,
            ImmutableList<Vertex> vertices,
            Optional<Vertex> publisher) {
        this.attribution = attribution;
        this.origin = origin;
        this.vertices = vertices;
        this.publisher = publisher;
    }

    static Route of(Attribution attribution, Vertices made) {
        Source head = attribution.chain().origin();
        boolean known = isOrigin(head, attribution);
        List<Vertex> vertices = new ArrayList<>(4);
        if (known) {
            add(vertices, made.principal(head));
        }
        if (!known || head instanceof Outlet) {
            add(vertices, made.relay(head));
        }
        for (Source relay : attribution.chain().relays()) {
            add(vertices, made.relay(relay));
        }
        Optional<Vertex> publisher = textPublisher(attribution, made);
        publisher.ifPresent(vertex -> add(vertices, vertex));
        return new Route(
                attribution, known ? Optional.of(head) : Optional.empty(), ImmutableList.copyOf(vertices), publisher);
    }

    private static void add(List<Vertex> vertices, Vertex vertex) {
        for (Vertex before : vertices) {
            if (before.key().equals(vertex.key())) {
                return;
            }
        }
        vertices.add(vertex);
    }

    private static boolean isOrigin(Source head, Attribution attribution) {
        boolean rumour = attribution.claim().kind() == ClaimKind.RUMOUR;
        return !rumour && (!(head instanceof Outlet) || attribution.basis().shown());
    }

    /** The publisher of the text: of the original, where the passage is somebody else's. */
    private static Optional<Vertex> textPublisher(Attribution attribution, Vertices made) {
        Optional<Derivation> derivation = attribution.derivation();
        if (derivation.isPresent()) {
            return Optional.of(derivation
                    .get()
                    .publisher()
                    .map(made::relay)
                    .orElseGet(() -> Vertex.unknownPublisher(
                            derivation.get().original().orElseThrow().value())));
        }
        Optional<Vertex> publisher = attribution.chain().publisher().map(made::relay);
        return publisher.isPresent() ? publisher : unknownPublisher(attribution);
    }

    /** None where the last link is an outlet and nothing else is known: then that outlet is the publisher. */
    private static Optional<Vertex> unknownPublisher(Attribution attribution) {
        ImmutableList<Source> links = attribution.chain().links();
        boolean ownVoice = links.size() == 1 && links.get(0) instanceof Outlet;
        boolean modelledByHand = attribution.document().isEmpty() && links.get(links.size() - 1) instanceof Outlet;
        return ownVoice || modelledByHand
                ? Optional.empty()
                : Optional.of(Vertex.unknownPublisher(
                        attribution.document().map(DocumentId::value).orElse("attribution " + attribution.id())));
    }

    /** {@return the attribution} */
    public Attribution attribution() {
        return attribution;
    }

    /** {@return its origin, where the text shows one} */
    public Optional<Source> origin() {
        return origin;
    }

    /**
     * {@return what it passes through, nearest the origin first, each once: the principal of the origin, relays by
     * family, the publisher of the text}
     */
    public ImmutableList<Vertex> vertices() {
        return vertices;
    }

    /**
     * {@return who published the text, or the original where the passage is somebody else's; empty for a chain by hand
     * that ends with an outlet's own voice}
     */
    public Optional<Vertex> publisher() {
        return publisher;
    }

    boolean hasOrigin(Source source) {
        return origin.isPresent() && origin.get().id().equals(source.id());
    }

    /** The outlet next to the origin, if it is one: the origin itself where an outlet speaks from its own knowledge. */
    Optional<Outlet> nearestOutlet() {
        ImmutableList<Source> links = links();
        Source next = links.get(0) instanceof Outlet || links.size() == 1 ? links.get(0) : links.get(1);
        return next instanceof Outlet outlet ? Optional.of(outlet) : Optional.empty();
    }

    /** The outlets further out than the one next to the origin. */
    Stream<Outlet> relays() {
        ImmutableList<Source> links = links();
        boolean outletSpeaks = links.get(0) instanceof Outlet;
        return outletsOf(links.subList(Math.min(links.size(), outletSpeaks ? 1 : 2), links.size()));
    }

    Stream<Outlet> outlets() {
        return outletsOf(links());
    }

    /** The links of the chain; who published the original stands before the outlet that carries it. */
    private ImmutableList<Source> links() {
        Chain chain = attribution.chain();
        ImmutableList<Source> links = chain.links();
        Optional<Source> original = attribution.derivation().map(Route::publisherOf);
        boolean onChain = original.isEmpty()
                || links.stream()
                        .anyMatch(link -> link.id().equals(original.get().id()));
        return onChain
                ? links
                : ImmutableList.<Source>builder()
                        .add(chain.origin())
                        .addAll(chain.relays())
                        .add(original.get())
                        .addAll(chain.publisher().stream().toList())
                        .build();
    }

    private static Source publisherOf(Derivation derivation) {
        return derivation
                .publisher()
                .<Source>map(outlet -> outlet)
                .orElseGet(() ->
                        Source.unnamed("publisher of " + derivation.original().orElseThrow()));
    }

    private static Stream<Outlet> outletsOf(ImmutableList<Source> links) {
        return links.stream().filter(Outlet.class::isInstance).map(Outlet.class::cast);
    }

    boolean publisherKnown() {
        for (Vertex vertex : vertices) {
            if (vertex.unknown()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the relays and publishers among the vertices, nearest the origin first} */
    public ImmutableList<Vertex> carriers() {
        return !vertices.isEmpty() && !vertices.get(0).carries() ? vertices.subList(1, vertices.size()) : vertices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route that && attribution.equals(that.attribution);
    }

    @Override
    public int hashCode() {
        return attribution.hashCode();
    }

    @Override
    public String toString() {
        return "Route" + vertices;
    }
}
