package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Vertex;
import dev.hearsay.core.Wording;
import dev.hearsay.scoring.UtteranceNetwork.Node;
import dev.hearsay.scoring.UtteranceNetwork.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes P(said) of one origin for each degree of wording. Where the ways to the reader share nothing but the
 * occasion, the number is shown as the product and parallel it is; otherwise as one leaf over the whole network.
 */
final class SaidModel {
    private static final String OCCASION = "occasion ";

    private final Reliabilities reliabilities;
    private final double occasionCap;

    SaidModel(Reliabilities reliabilities, double occasionCap) {
        this.reliabilities = reliabilities;
        this.occasionCap = occasionCap;
    }

    double occasionCap() {
        return occasionCap;
    }

    Utterance utterance(Source origin, ProvenanceGraph graph) {
        ImmutableMap.Builder<Wording, Explanation> probability = ImmutableMap.builder();
        boolean exact = true;
        int known = 0;
        for (Wording wording : Wording.values()) {
            ImmutableList<Route> routes = routes(origin, graph, wording);
            if (routes.size() > known) {
                known = routes.size();
                Network network = new Network(origin, graph, wording);
                probability.put(wording, explain(origin, wording, network));
                exact &= network.reliability().exact();
            }
        }
        return new Utterance(origin, Interests.of(origin, graph), probability.buildOrThrow(), exact);
    }

    /** P(said) in the weakest degree of wording that the origin's reports vouch for. */
    Explanation inSubstance(Source origin, ProvenanceGraph graph) {
        ImmutableList<Route> inSubstance = routes(origin, graph, Wording.IN_SUBSTANCE);
        Wording wording = inSubstance.isEmpty() ? Wording.REPORTERS_WORD : Wording.IN_SUBSTANCE;
        return explain(origin, wording, new Network(origin, graph, wording));
    }

    private static ImmutableList<Route> routes(Source origin, ProvenanceGraph graph, Wording wording) {
        return graph.routes().stream()
                .filter(route -> comesFrom(origin, route))
                .filter(route -> vouches(route.attribution(), wording))
                .collect(toImmutableList());
    }

    private static ImmutableList<Route> elsewhere(ProvenanceGraph graph, Wording wording) {
        return graph.routes().stream()
                .filter(route -> route.origin().isEmpty())
                .filter(route -> vouches(route.attribution(), wording))
                .collect(toImmutableList());
    }

    private static boolean vouches(Attribution attribution, Wording wording) {
        return Wording.of(attribution).compareTo(wording) <= 0;
    }

    private Explanation explain(Source origin, Wording wording, Network network) {
        String label = "P(said) of " + origin.name() + ", " + words(wording);
        return network.disjoint()
                ? network.parallel(label)
                : Explanation.leaf(label, network.reliability().value(), network.describe());
    }

    private static String words(Wording wording) {
        return switch (wording) {
            case THESE_WORDS -> "in these words";
            case IN_SUBSTANCE -> "in substance";
            case REPORTERS_WORD -> "in the reporter's word";
        };
    }

    /**
     * What is said on no stated occasion may have been said on any: it shares the failures of the first that is stated.
     */
    private static String occasionWhereNotStated(Source origin, ProvenanceGraph graph) {
        return graph.routes().stream()
                .filter(route -> comesFrom(origin, route))
                .flatMap(route -> route.attribution().occasion().stream())
                .min(Comparator.naturalOrder())
                .orElse("not stated");
    }

    private static boolean comesFrom(Source origin, Route route) {
        return route.origin().isPresent() && route.origin().get().id().equals(origin.id());
    }

    /** The routes of one origin in one degree of wording, with what others cite of them. */
    private final class Network {
        private final ImmutableList<Route> routes;
        private final String notStated;
        private final Map<String, Fidelity> fidelity;
        private final Set<ImmutableList<Node>> ways;
        private final ImmutableList<ImmutableList<Node>> citing;

        Network(Source origin, ProvenanceGraph graph, Wording wording) {
            this.routes = ImmutableList.sortedCopyOf(
                    Comparator.comparing((Route route) ->
                                    route.attribution().derivation().isPresent())
                            .thenComparing(route -> route.attribution().id()),
                    routes(origin, graph, wording));
            this.notStated = occasionWhereNotStated(origin, graph);
            this.fidelity = bestByFamily(graph);
            this.ways = new LinkedHashSet<>();
            this.routes.forEach(route -> ways.add(way(route)));
            this.citing = elsewhere(graph, wording).stream().map(this::carriers).collect(toImmutableList());
        }

        private ImmutableList<Node> carriers(Route route) {
            return UtteranceNetwork.carriers(
                    route, vertex -> requireNonNull(fidelity.get(vertex.key())).value());
        }

        private String occasion(Route route) {
            return OCCASION + route.attribution().occasion().orElse(notStated);
        }

        private ImmutableList<Node> way(Route route) {
            return ImmutableList.<Node>builder()
                    .add(new Node(occasion(route), occasionCap))
                    .addAll(carriers(route))
                    .build();
        }

        Reliability reliability() {
            return UtteranceNetwork.reliability(List.copyOf(ways), citing);
        }

        /** Whether the ways share one occasion and nothing else. */
        boolean disjoint() {
            Set<Node> seen = new HashSet<>();
            boolean oneOccasion =
                    ways.stream().map(way -> way.get(0)).distinct().count() == 1;
            return oneOccasion
                    && ways.stream().flatMap(way -> way.stream().skip(1)).allMatch(seen::add)
                    && citing.stream().flatMap(List::stream).noneMatch(seen::contains);
        }

        Explanation parallel(String label) {
            Set<ImmutableList<Node>> explained = new HashSet<>();
            List<Explanation> parts = new ArrayList<>();
            for (Route route : routes) {
                if (explained.add(way(route))) {
                    parts.add(Explanation.product(route.attribution().chain().describe(), links(route)));
                }
            }
            Explanation reports = parts.size() == 1 ? parts.get(0) : Explanation.noisyOr("any of the reports", parts);
            Explanation cap = Explanation.leaf(
                    "the occasion is truly passed on",
                    occasionCap,
                    "parameter occasionCap, " + occasion(routes.get(0)));
            return Explanation.product(label, ImmutableList.of(cap, reports));
        }

        private ImmutableList<Explanation> links(Route route) {
            ImmutableList.Builder<Explanation> links = ImmutableList.builder();
            route.attribution()
                    .evidence()
                    .ifPresent(evidence -> links.add(Explanation.leaf("the words of the report", 1, evidence)));
            route.vertices().stream()
                    .filter(Vertex::carries)
                    .map(vertex -> requireNonNull(fidelity.get(vertex.key())))
                    .forEach(best ->
                            links.add(Explanation.leaf("fidelity of " + best.name(), best.value(), best.grounds())));
            return links.build();
        }

        String describe() {
            String evidence = routes.stream()
                    .flatMap(route -> route.attribution().evidence().stream())
                    .findFirst()
                    .map(e -> "; " + e.document() + " " + e.span() + ": \"" + e.exact() + "\"")
                    .orElse("");
            return "the network of " + ways.size() + " ways, "
                    + (reliability().exact() ? "exact" : "lower bound")
                    + ": "
                    + routes.stream()
                            .map(route -> route.attribution().chain().describe())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; "))
                    + evidence;
        }
    }

    /**
     * A family whose outlets have several grades vouches as well as the best of those that carry the claim; so another
     * outlet of the family never makes it less probable.
     */
    private Map<String, Fidelity> bestByFamily(ProvenanceGraph graph) {
        Map<String, Fidelity> best = new HashMap<>();
        graph.routes().stream()
                .flatMap(route -> route.vertices().stream())
                .map(this::fidelity)
                .forEach(fidelity -> best.merge(fidelity.family(), fidelity, Fidelity::best));
        return best;
    }

    private Fidelity fidelity(Vertex vertex) {
        Optional<Grade> grade = vertex.source().flatMap(reliabilities::of);
        return new Fidelity(
                vertex.key(),
                vertex.source().map(Source::name).orElse("an unknown publisher"),
                grade.map(Grade::fidelity).orElse(ReliabilityScale.UNKNOWN_FIDELITY),
                grade.map(Grade::describe).orElse("not graded, default " + ReliabilityScale.UNKNOWN_FIDELITY));
    }

    /** How truly an outlet passes on, and whence that is known. */
    private record Fidelity(String family, String name, double value, String grounds) {
        private static final Comparator<Fidelity> ORDER =
                Comparator.comparingDouble(Fidelity::value).reversed().thenComparing(Fidelity::name);

        static Fidelity best(Fidelity a, Fidelity b) {
            return ORDER.compare(a, b) <= 0 ? a : b;
        }
    }
}
