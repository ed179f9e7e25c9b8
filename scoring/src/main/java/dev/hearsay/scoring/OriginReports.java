package dev.hearsay.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Vertex;
import dev.hearsay.core.Wording;
import dev.hearsay.scoring.Fidelities.Fidelity;
import dev.hearsay.scoring.UtteranceNetwork.Node;
import dev.hearsay.scoring.UtteranceNetwork.Reliability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is reported of one origin, with what others cite of the reports, and P(said) for each degree of wording. Where
 * the ways to the reader share nothing but their occasions, the number is shown as the product and parallel it is;
 * otherwise as one leaf over the whole network.
 */
final class OriginReports {
    private static final String OCCASION = "occasion ";

    private final Source origin;

    /** Own texts before reprints, each in order of the attributions' ids. */
    private final List<Route> routes = new ArrayList<>();

    private final List<Route> citing;
    private final Fidelities fidelities;
    private final double occasionCap;
    private final String notStated;
    private final Map<Wording, Said> said = new EnumMap<>(Wording.class);

    OriginReports(
            Source origin, List<Route> sortedById, List<Route> citing, Fidelities fidelities, double occasionCap) {
        this.origin = origin;
        this.citing = citing;
        this.fidelities = fidelities;
        this.occasionCap = occasionCap;
        this.notStated = occasionWhereNotStated(sortedById);
        for (boolean derived : new boolean[] {false, true}) {
            for (Route route : sortedById) {
                if (route.attribution().derivation().isPresent() == derived) {
                    routes.add(route);
                }
            }
        }
    }

    /**
     * P(said).
     *
     * @param probability the probability, explained
     * @param exact whether it is exact; otherwise it is a lower bound
     */
    record Said(Explanation probability, boolean exact) {}

    ImmutableList<Route> routes() {
        return ImmutableList.copyOf(routes);
    }

    Utterance utterance(Interest interest) {
        ImmutableMap.Builder<Wording, Explanation> probability = ImmutableMap.builder();
        boolean exact = true;
        int known = 0;
        for (Wording wording : Wording.values()) {
            int vouching = vouching(routes, wording).size();
            if (vouching > known) {
                known = vouching;
                Said degree = said(wording);
                probability.put(wording, degree.probability());
                exact &= degree.exact();
            }
        }
        return new Utterance(origin, interest, probability.buildOrThrow(), exact);
    }

    /** P(said) by all reports, whatever their wording: one more never makes it less probable. */
    Said inAnyWording() {
        boolean allInSubstance = vouching(routes, Wording.IN_SUBSTANCE).size() == routes.size();
        return said(allInSubstance ? Wording.IN_SUBSTANCE : Wording.REPORTERS_WORD);
    }

    private Said said(Wording wording) {
        return said.computeIfAbsent(wording, w -> new Network(w).said());
    }

    private static List<Route> vouching(List<Route> all, Wording wording) {
        List<Route> vouching = new ArrayList<>(all.size());
        for (Route route : all) {
            if (Wording.of(route.attribution()).compareTo(wording) <= 0) {
                vouching.add(route);
            }
        }
        return vouching;
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
    private static String occasionWhereNotStated(List<Route> routes) {
        String first = "";
        for (Route route : routes) {
            String occasion = route.attribution().occasion().orElse("");
            if (first.isEmpty() || (!occasion.isEmpty() && occasion.compareTo(first) < 0)) {
                first = occasion;
            }
        }
        return first.isEmpty() ? "not stated" : first;
    }

    private String occasion(Route route) {
        return OCCASION + route.attribution().occasion().orElse(notStated);
    }

    private ImmutableList<Node> carriers(Route route) {
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        addCarriers(route, nodes);
        return nodes.build();
    }

    private void addCarriers(Route route, ImmutableList.Builder<Node> nodes) {
        for (Vertex vertex : route.carriers()) {
            nodes.add(fidelities.of(vertex).node());
        }
    }

    /** The reports in one degree of wording. */
    private final class Network {
        private final Wording wording;

        /** Each way with the first report that took it. */
        private final Map<ImmutableList<Node>, Route> ways = new LinkedHashMap<>();

        private final List<Route> reports;
        private final List<ImmutableList<Node>> cited = new ArrayList<>();

        Network(Wording wording) {
            this.wording = wording;
            this.reports = vouching(routes, wording);
            for (Route route : reports) {
                ImmutableList.Builder<Node> way = ImmutableList.builder();
                way.add(new Node(occasion(route), occasionCap));
                addCarriers(route, way);
                ways.putIfAbsent(way.build(), route);
            }
            vouching(citing, wording).forEach(route -> cited.add(carriers(route)));
        }

        Said said() {
            String label = "P(said) of " + origin.name() + ", " + words(wording);
            if (disjoint()) {
                return new Said(parallel(label), true);
            }
            Reliability reliability = UtteranceNetwork.reliability(ways.keySet(), cited);
            double value = reliability.exact() ? reliability.value() : Math.max(reliability.value(), stricter());
            return new Said(Explanation.leaf(label, value, describe(reliability.exact())), reliability.exact());
        }

        /** P(said) in a stricter degree of wording, which bounds this one from below. */
        private double stricter() {
            double bound = 0;
            for (Wording strict : Wording.values()) {
                if (strict.compareTo(wording) < 0 && !vouching(routes, strict).isEmpty()) {
                    bound = Math.max(
                            bound, OriginReports.this.said(strict).probability().value());
                }
            }
            return bound;
        }

        /** Whether the ways share nothing but their occasions. */
        private boolean disjoint() {
            Set<Node> seen = new HashSet<>();
            for (ImmutableList<Node> way : ways.keySet()) {
                if (!addAll(seen, way.subList(1, way.size()))) {
                    return false;
                }
            }
            for (ImmutableList<Node> way : cited) {
                if (!Collections.disjoint(seen, way)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean addAll(Set<Node> seen, List<Node> nodes) {
            boolean fresh = true;
            for (Node node : nodes) {
                fresh &= seen.add(node);
            }
            return fresh;
        }

        private Explanation parallel(String label) {
            Map<String, List<Route>> byOccasion = new LinkedHashMap<>();
            ways.values()
                    .forEach(route -> byOccasion
                            .computeIfAbsent(occasion(route), o -> new ArrayList<>())
                            .add(route));
            if (byOccasion.size() == 1) {
                return onOneOccasion(label, ways.values());
            }
            List<Explanation> parts = new ArrayList<>();
            byOccasion.forEach((occasion, on) -> parts.add(onOneOccasion("said on " + occasion, on)));
            return Explanation.noisyOr(label, parts);
        }

        private Explanation onOneOccasion(String label, Collection<Route> on) {
            List<Explanation> parts = new ArrayList<>();
            for (Route route : on) {
                parts.add(Explanation.product(route.attribution().chain().describe(), factors(route)));
            }
            Explanation any = parts.size() == 1 ? parts.get(0) : Explanation.noisyOr("any of the reports", parts);
            Explanation cap = Explanation.leaf(
                    "the occasion is truly passed on",
                    occasionCap,
                    "parameter occasionCap, " + occasion(on.iterator().next()));
            return Explanation.product(label, ImmutableList.of(cap, any));
        }

        private ImmutableList<Explanation> factors(Route route) {
            ImmutableList.Builder<Explanation> factors = ImmutableList.builder();
            route.attribution()
                    .evidence()
                    .ifPresent(evidence -> factors.add(Explanation.leaf("the words of the report", 1, evidence)));
            for (Vertex vertex : route.carriers()) {
                Fidelity link = fidelities.of(vertex);
                factors.add(Explanation.leaf("fidelity of " + link.name(), link.value(), link.grounds()));
            }
            return factors.build();
        }

        private String describe(boolean exact) {
            Set<String> chains = new TreeSet<>();
            for (Route route : reports) {
                chains.add(route.attribution().chain().describe());
            }
            return "the network of " + ways.size() + " ways, " + (exact ? "exact" : "lower bound") + ": "
                    + String.join("; ", chains) + evidence();
        }

        /** The words of the first report that has any, and the places of the others. */
        private String evidence() {
            List<Evidence> all = new ArrayList<>();
            for (Route route : reports) {
                route.attribution().evidence().ifPresent(all::add);
            }
            if (all.isEmpty()) {
                return "";
            }
            String places = all.stream()
                    .skip(1)
                    .map(e -> ", " + e.document() + " " + e.span())
                    .distinct()
                    .collect(Collectors.joining());
            return "; " + all.get(0).document() + " " + all.get(0).span() + ": \""
                    + all.get(0).exact() + "\"" + places;
        }
    }
}
