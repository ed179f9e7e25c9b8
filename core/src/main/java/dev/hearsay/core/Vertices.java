package dev.hearsay.core;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The vertices of one graph, each made once for a source, so that their keys are hashed and compared once. */
final class Vertices {
    private final IdentityHashMap<Source, Vertex> principals = new IdentityHashMap<>();
    private final IdentityHashMap<Source, Vertex> relays = new IdentityHashMap<>();
    private final PublisherFamilies publishers = new PublisherFamilies();

    /** Takes all that the graph will hold: whose publisher an outlet is may show in another attribution only. */
    Vertices(List<Attribution> attributions) {
        Set<Source> added = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Attribution attribution : attributions) {
            for (Source link : attribution.chain().links()) {
                if (link instanceof Outlet outlet && added.add(outlet)) {
                    publishers.add(outlet);
                }
            }
            attribution.derivation().flatMap(Derivation::publisher).ifPresent(publishers::add);
        }
    }

    Vertex principal(Source origin) {
        return get(principals, origin, Vertex::principal);
    }

    Vertex relay(Source source) {
        return get(relays, source, this::makeRelay);
    }

    private Vertex makeRelay(Source source) {
        return source instanceof Outlet outlet
                ? Vertex.publisher(publishers.key(outlet), outlet)
                : Vertex.relay(source);
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
