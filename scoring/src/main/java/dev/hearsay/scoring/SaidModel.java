package dev.hearsay.scoring;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes P(said) of each origin on one side of a claim; what is computed once serves status, P(said) and P(so). */
final class SaidModel {
    private final ProvenanceGraph graph;
    private final Map<SourceId, OriginReports> reports = new HashMap<>();

    SaidModel(ProvenanceGraph graph, Reliabilities reliabilities, double occasionCap) {
        this.graph = graph;
        Map<SourceId, List<Route>> byOrigin = new HashMap<>();
        List<Route> citing = new ArrayList<>();
        for (Route route : graph.routes()) {
            if (route.origin().isPresent()) {
                byOrigin.computeIfAbsent(route.origin().get().id(), id -> new ArrayList<>())
                        .add(route);
            } else {
                citing.add(route);
            }
        }
        Fidelities fidelities = new Fidelities(graph, reliabilities);
        for (Source origin : graph.origins()) {
            reports.put(
                    origin.id(),
                    new OriginReports(
                            origin, byOrigin.getOrDefault(origin.id(), List.of()), citing, fidelities, occasionCap));
        }
    }

    ProvenanceGraph graph() {
        return graph;
    }

    /** The reports of an origin of the graph. */
    OriginReports of(Source origin) {
        OriginReports found = reports.get(origin.id());
        if (found == null) {
            throw new IllegalArgumentException(origin.name() + " is no origin here");
        }
        return found;
    }

    ImmutableList<Utterance> utterances() {
        ImmutableList.Builder<Utterance> utterances = ImmutableList.builder();
        for (Source origin : graph.origins()) {
            utterances.add(of(origin).utterance(Interests.of(origin, graph)));
        }
        return utterances.build();
    }
}
