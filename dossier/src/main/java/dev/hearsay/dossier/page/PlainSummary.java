package dev.hearsay.dossier.page;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Independence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.dossier.words.Words;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence how a claim came here: "One source, carried by 5 outlets, 3 of them reprinting Reuters." */
final class PlainSummary {
    private final ProvenanceGraph graph;
    private final boolean fact;

    private PlainSummary(ClaimGroup group) {
        this.graph = group.provenance();
        this.fact = group.claim().kind().checkable();
    }

    static String of(ClaimGroup group) {
        PlainSummary summary = new PlainSummary(group);
        if (group.provenance().attributions().isEmpty()) {
            return Origins.sideless(group).isEmpty()
                    ? "Nothing in the running text asserts it."
                    : "Told without taking a side: nothing is asserted.";
        }
        return summary.sources() + ", " + summary.carriers() + summary.reprints() + ".";
    }

    private String sources() {
        int origins = graph.origins().size();
        if (graph.circular()) {
            return "No source outside a loop of outlets citing one another";
        } else if (origins == 0) {
            return "No source is stated";
        }
        Independence independence = graph.independence();
        if (origins == 1) {
            return "One source";
        }
        return !fact
                ? Words.count(origins, "source")
                : Words.count(origins, "source") + ", " + independence(independence.shown(), independence.possible());
    }

    private static String independence(int shown, int possible) {
        String atMost = possible == 1 ? "which count as one" : "at most " + possible + " of them independent";
        return atMost + " as far as the texts disclose" + (shown > 1 ? " and " + shown + " shown to be" : "");
    }

    private int outlets() {
        return (int) graph.attributions().stream()
                .flatMap(PlainSummary::publishers)
                .distinct()
                .count();
    }

    private String carriers() {
        int outlets = outlets();
        int unknown = (int) graph.attributions().stream()
                .filter(attribution -> publishers(attribution).findAny().isEmpty())
                .flatMap(attribution -> attribution.document().stream())
                .distinct()
                .count();
        if (outlets == 0) {
            return "carried by " + Words.count(Math.max(unknown, 1), "article") + " of which the outlet is not known";
        }
        return "carried by " + (outlets == 1 ? "one outlet" : outlets + " outlets")
                + (unknown == 0 ? "" : " and " + Words.count(unknown, "article") + " of which the outlet is not known");
    }

    /** Who published the article; where no publisher is given, an outlet that is the last link of the chain. */
    private static Stream<Outlet> publishers(Attribution attribution) {
        List<Source> links = attribution.chain().links();
        boolean byHand = attribution.document().isEmpty();
        if (attribution.chain().publisher().isPresent() || !(byHand || links.size() == 1)) {
            return attribution.chain().publisher().stream();
        }
        return links.get(links.size() - 1) instanceof Outlet outlet ? Stream.of(outlet) : Stream.empty();
    }

    private String reprints() {
        TreeMap<String, Long> copies = graph.attributions().stream()
                .filter(attribution -> attribution.derivation().isPresent())
                .map(attribution -> List.of(original(attribution.derivation().get()), publisher(attribution)))
                .distinct()
                .collect(Collectors.groupingBy(copy -> copy.get(0), TreeMap::new, Collectors.counting()));
        if (copies.size() == 1 && outlets() == 1) {
            return ", which reprints " + copies.firstKey();
        }
        return copies.entrySet().stream()
                .map(entry -> ", " + entry.getValue() + " of them reprinting " + entry.getKey())
                .collect(Collectors.joining());
    }

    private static String original(Derivation derivation) {
        return derivation
                .publisher()
                .map(Outlet::name)
                .or(() -> derivation.original().map(DocumentId::value))
                .orElseThrow();
    }

    private static String publisher(Attribution attribution) {
        return attribution
                .chain()
                .publisher()
                .map(Outlet::name)
                .or(() -> attribution.document().map(DocumentId::value))
                .orElse("");
    }
}
