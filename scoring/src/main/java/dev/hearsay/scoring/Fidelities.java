package dev.hearsay.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.Vertex;
import dev.hearsay.scoring.UtteranceNetwork.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How truly each publisher family on one side of a claim passes on. A family whose outlets have several grades vouches
 * as well as the best of those that carry the claim; so another outlet of the family never makes it less probable.
 */
final class Fidelities {
    private final Map<String, Fidelity> byFamily = new HashMap<>();

    Fidelities(ProvenanceGraph graph, Reliabilities reliabilities) {
        Set<Vertex> seen = Sets.newIdentityHashSet();
        for (Route route : graph.routes()) {
            for (Vertex vertex : route.carriers()) {
                if (seen.add(vertex)) {
                    byFamily.merge(vertex.key(), fidelity(vertex, reliabilities), Fidelity::best);
                }
            }
        }
    }

    Fidelity of(Vertex vertex) {
        return requireNonNull(byFamily.get(vertex.key()));
    }

    private static Fidelity fidelity(Vertex vertex, Reliabilities reliabilities) {
        Optional<Grade> grade = vertex.source().flatMap(reliabilities::of);
        double value = grade.map(Grade::fidelity).orElse(ReliabilityScale.UNKNOWN_FIDELITY);
        return new Fidelity(
                new Node(vertex.key(), value),
                vertex.source().map(Source::name).orElse("an unknown publisher"),
                value,
                grade.map(Grade::describe).orElse("not graded, default " + ReliabilityScale.UNKNOWN_FIDELITY));
    }

    /** How truly an outlet passes on, and whence that is known. */
    record Fidelity(Node node, String name, double value, String grounds) {
        private static final Comparator<Fidelity> ORDER =
                Comparator.comparingDouble(Fidelity::value).reversed().thenComparing(Fidelity::name);

        static Fidelity best(Fidelity a, Fidelity b) {
            return ORDER.compare(a, b) <= 0 ? a : b;
        }
    }
}
