package dev.hearsay.benchmarks;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Precision, recall and F1 of attributions against gold, summed over documents: the relation (content half right, and
 * source head right), and exact fragments per role.
 */
final class AttributionScores {

    /** The figures, in the order of the table. */
    static final List<String> METRICS = List.of(
            "relation/content50",
            "relation/full50",
            "relation/full_exact_w",
            "content/frag_exact",
            "source/frag_exact",
            "cue/frag_exact");

    /** Counts of one figure. */
    private static final class Count {
        private int right;
        private int predicted;
        private int gold;

        void add(int right, int predicted, int gold) {
            this.right += right;
            this.predicted += predicted;
            this.gold += gold;
        }

        double precision() {
            return predicted == 0 ? 0 : 100.0 * right / predicted;
        }

        double recall() {
            return gold == 0 ? 0 : 100.0 * right / gold;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    AttributionScores() {
        METRICS.forEach(metric -> counts.put(metric, new Count()));
    }

    double f1(String metric) {
        return count(metric).f1();
    }

    private Count count(String metric) {
        return counts.computeIfAbsent(metric, m -> new Count());
    }

    /** Adds one document's attributions. */
    void add(GoldDocument document, List<GoldAttribution> gold, List<GoldAttribution> predicted) {
        addFragments(document, gold, predicted, "content", GoldAttribution::content);
        addFragments(document, gold, predicted, "source", GoldAttribution::source);
        addFragments(document, gold, predicted, "cue", GoldAttribution::cue);
        addRelations(gold, predicted);
    }

    private void addRelations(List<GoldAttribution> gold, List<GoldAttribution> predicted) {
        int half = 0;
        int full = 0;
        int exact = 0;
        for (GoldAttribution.Pair pair : GoldAttribution.align(gold, predicted)) {
            boolean head = pair.gold().headMatches(pair.predicted());
            half += pair.similarity() >= 0.5 ? 1 : 0;
            full += pair.similarity() >= 0.5 && head ? 1 : 0;
            exact += head && pair.gold().contentWords().equals(pair.predicted().contentWords()) ? 1 : 0;
        }
        count("relation/content50").add(half, predicted.size(), gold.size());
        count("relation/full50").add(full, predicted.size(), gold.size());
        count("relation/full_exact_w").add(exact, predicted.size(), gold.size());
    }

    private void addFragments(
            GoldDocument document,
            List<GoldAttribution> gold,
            List<GoldAttribution> predicted,
            String role,
            Function<GoldAttribution, List<int[]>> spans) {
        Set<Long> g = fragments(document, gold, spans);
        Set<Long> p = fragments(document, predicted, spans);
        Set<Long> both = new HashSet<>(g);
        both.retainAll(p);
        count(role + "/frag_exact").add(both.size(), p.size(), g.size());
    }

    private static Set<Long> fragments(
            GoldDocument document, List<GoldAttribution> all, Function<GoldAttribution, List<int[]>> spans) {
        Set<Long> found = new HashSet<>();
        for (GoldAttribution attribution : all) {
            for (int[] span : spans.apply(attribution)) {
                BitSet tokens = document.tokens(List.of(span));
                if (!tokens.isEmpty()) {
                    found.add(((long) tokens.nextSetBit(0) << 32) | (tokens.length() - 1));
                }
            }
        }
        return found;
    }

    /** {@return the table, a line per figure} */
    String table() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT, "%-22s %6s %6s %6s   %6s %6s%n", "metric", "P", "R", "F1", "npred", "ngold"));
        for (String metric : METRICS) {
            Count c = count(metric);
            out.append(String.format(
                    Locale.ROOT,
                    "%-22s %6.1f %6.1f %6.1f   %6d %6d%n",
                    metric,
                    c.precision(),
                    c.recall(),
                    c.f1(),
                    c.predicted,
                    c.gold));
        }
        return out.toString();
    }
}
