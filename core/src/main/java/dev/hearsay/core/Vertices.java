package dev.hearsay.core;

import java.util.IdentityHashMap;
import java.util.function.Function;

/** The vertices of one graph, each made once for a source, so that their keys are hashed and compared once. */
final class Vertices {
    private final IdentityHashMap<Source, Vertex> principals = new IdentityHashMap<>();
    private final IdentityHashMap<Source, Vertex> relays = new IdentityHashMap<>();

    Vertex principal(Source origin) {
        return get(principals, origin, Vertex::principal);
    }

    Vertex relay(Source source) {
        return get(relays, source, Vertex::relay);
    }

    private static Vertex get(IdentityHashMap<Source, Vertex> made, Source source, Function<Source, Vertex> make) {
        Vertex vertex = made.get(source);
        if (vertex == null) {
            vertex = make.apply(source);
            made.put(source, vertex);
        }
        return vertex;
    }
}
