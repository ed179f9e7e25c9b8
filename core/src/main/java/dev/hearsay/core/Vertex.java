package dev.hearsay.core;

import java.util.Optional;

/**
 * A vertex of the provenance graph: an origin, a principal, a publisher family, another relay, or a publisher that is
 * not known. Two are equal if key and source are.
 */
public final class Vertex {
    private static final String PRINCIPAL = "p:";
    private static final String FAMILY = "f:";
    private static final String UNKNOWN = "u:";

    private final String key;
    private final Optional<Source> source;

    private Vertex(String key, Optional<Source> source) {
        this.key = key;
        this.source = source;
    }

    /**
     * Returns the vertex of an origin.
     *
     * @param source the origin
     * @return the vertex
     */
    public static Vertex origin(Source source) {
        return new Vertex("o:" + source.id(), Optional.of(source));
    }

    /**
     * Returns the vertex of an origin's principal, which is the origin itself where it speaks for nobody else. Whom an
     * unnamed source is said to belong to makes it dependent on them like a principal.
     *
     * @param origin the origin
     * @return the vertex
     */
    public static Vertex principal(Source origin) {
        Source last = origin instanceof UnnamedSource unnamed
                        && unnamed.principal().isEmpty()
                ? unnamed.affiliation().<Source>map(Source::organization).orElse(unnamed)
                : origin.lastPrincipal();
        return new Vertex(PRINCIPAL + last.id(), Optional.of(last));
    }

    /**
     * Returns the vertex of somebody who passes a claim on; outlets of one family are one vertex. In a graph, so are
     * outlets of one id that name different families.
     *
     * @param source the relay or publisher
     * @return the vertex
     */
    public static Vertex relay(Source source) {
        return source instanceof Outlet outlet
                ? publisher(family(outlet), outlet)
                : new Vertex("r:" + source.id(), Optional.of(source));
    }

    static Vertex publisher(String key, Outlet outlet) {
        return new Vertex(key, Optional.of(outlet));
    }

    /** {@return the key of an outlet's family} */
    static String family(Outlet outlet) {
        return FAMILY + outlet.family();
    }

    /**
     * Returns the vertex of a publisher that is not known.
     *
     * @param text what it published: the id of the document, or of the attribution where there is none
     * @return the vertex
     */
    public static Vertex unknownPublisher(String text) {
        return new Vertex(UNKNOWN + text, Optional.empty());
    }

    /** Of two vertices with one key, such as two outlets of a family, the one whose source has the smaller id. */
    static Vertex first(Vertex a, Vertex b) {
        return b.source().isPresent()
                        && a.source().isPresent()
                        && b.source().get().id().compareTo(a.source().get().id()) < 0
                ? b
                : a;
    }

    /** {@return what makes it one vertex, the same on every machine} */
    public String key() {
        return key;
    }

    /** {@return whom to show for it; empty for a publisher that is not known} */
    public Optional<Source> source() {
        return source;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Vertex that && key.equals(that.key) && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + source.map(shown -> " " + shown.name()).orElse("");
    }
}
