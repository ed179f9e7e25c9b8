package dev.hearsay.core;

import java.util.Optional;

/**
 * A vertex of the provenance graph: an origin, a principal, a publisher family, another relay, or a publisher that is
 * not known.
 *
 * @param key what makes it one vertex, the same on every machine
 * @param source whom to show for it; empty for a publisher that is not known
 */
public record Vertex(String key, Optional<Source> source) {
    private static final String PRINCIPAL = "p:";
    private static final String FAMILY = "f:";
    private static final String UNKNOWN = "u:";

    static Vertex origin(Source source) {
        return new Vertex("o:" + source.id(), Optional.of(source));
    }

    /** Whom an unnamed source is said to belong to makes it dependent on them like a principal. */
    static Vertex principal(Source origin) {
        Source last = origin instanceof UnnamedSource unnamed
                        && unnamed.principal().isEmpty()
                ? unnamed.affiliation().<Source>map(Source::organization).orElse(unnamed)
                : origin.lastPrincipal();
        return new Vertex(PRINCIPAL + last.id(), Optional.of(last));
    }

    static Vertex relay(Source source) {
        return source instanceof Outlet outlet ? family(outlet) : new Vertex("r:" + source.id(), Optional.of(source));
    }

    static Vertex family(Outlet outlet) {
        return new Vertex(FAMILY + outlet.family(), Optional.of(outlet));
    }

    static Vertex unknownPublisher(String name) {
        return new Vertex(UNKNOWN + name, Optional.empty());
    }

    /** Of two vertices with one key, such as two outlets of a family, the one whose source has the smaller id. */
    static Vertex first(Vertex a, Vertex b) {
        return b.source().isPresent()
                        && a.source().isPresent()
                        && b.source().get().id().compareTo(a.source().get().id()) < 0
                ? b
                : a;
    }

    /** {@return whether it passes the claim on: a relay or a publisher, not a principal} */
    public boolean carries() {
        return !key.startsWith(PRINCIPAL);
    }

    /** {@return whether it is a publisher family or a publisher that is not known} */
    public boolean publishes() {
        return key.startsWith(FAMILY) || unknown();
    }

    /** {@return whether it is a publisher that is not known} */
    public boolean unknown() {
        return key.startsWith(UNKNOWN);
    }
}
