package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Computes P(so): the prior's log-odds, plus the heaviest set of independent origins that assert the claim, less the
 * heaviest set of those that deny it. The ends of the interval take every origin's reliability at its low or high end,
 * against the claim and for it.
 */
final class SoModel {
    /** Nobody is held to be more reliable than this, whatever the grade, so that no weight is infinite. */
    static final double MOST_RELIABLE = 0.999;

    private final Reliabilities reliabilities;
    private final SaidModel said;
    private final double prior;

    SoModel(Reliabilities reliabilities, SaidModel said, double prior) {
        this.reliabilities = reliabilities;
        this.said = said;
        this.prior = prior;
    }

    double prior() {
        return prior;
    }

    Optional<Credence> credence(
            ProvenanceGraph support, ProvenanceGraph denial, ImmutableSet<SourceId> withdrawnPrincipals) {
        boolean graded = Iterables.any(
                Iterables.concat(support.origins(), denial.origins()),
                origin -> reliabilities.of(origin).isPresent());
        if (!graded) {
            return Optional.empty();
        }
        Side pro = new Side(support, withdrawnPrincipals);
        Side contra = new Side(denial, ImmutableSet.of());
        Explanation logOdds = Explanation.sum("log-odds that it is so", parts(pro, contra));
        double low = logOdds(pro.heaviest(Estimate::low), contra.heaviest(Estimate::high));
        double high = logOdds(pro.heaviest(Estimate::high), contra.heaviest(Estimate::low));
        return Optional.of(new Credence(estimate(low, logOdds.value(), high), logOdds));
    }

    private ImmutableList<Explanation> parts(Side pro, Side contra) {
        return ImmutableList.<Explanation>builder()
                .add(Explanation.leaf("log-odds of the prior " + prior, logit(prior), "parameter prior"))
                .addAll(pro.explain("for", 1))
                .addAll(contra.explain("against", -1))
                .build();
    }

    private double logOdds(double support, double denial) {
        return logit(prior) + support - denial;
    }

    private static Estimate estimate(double low, double value, double high) {
        double middle = probability(value);
        return new Estimate(middle, Math.min(middle, probability(low)), Math.max(middle, probability(high)));
    }

    private static double logit(double p) {
        return StrictMath.log(p) - StrictMath.log1p(-p);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The origins of one side of a claim. */
    private final class Side {
        private final ProvenanceGraph graph;
        private final ImmutableSet<SourceId> withdrawn;
        private final Map<SourceId, Explanation> vouched = new HashMap<>();

        Side(ProvenanceGraph graph, ImmutableSet<SourceId> withdrawn) {
            this.graph = graph;
            this.withdrawn = withdrawn;
            graph.origins().forEach(origin -> vouched.put(origin.id(), vouched(origin)));
        }

        /** P(said) times commitment. */
        private Explanation vouched(Source origin) {
            Route firmest = graph.routes().stream()
                    .filter(route -> route.origin().map(Source::id).equals(Optional.of(origin.id())))
                    .max(Comparator.comparingDouble(SoModel::commitment))
                    .orElseThrow();
            String label = "commitment of " + origin.name();
            Explanation commitment = firmest.attribution()
                    .evidence()
                    .map(evidence -> Explanation.leaf(label, commitment(firmest), evidence))
                    .orElseGet(() -> Explanation.leaf(
                            label,
                            commitment(firmest),
                            "factuality " + firmest.attribution().factuality().code()));
            return Explanation.product(
                    "what " + origin.name() + " is vouched for",
                    ImmutableList.of(said.inSubstance(origin, graph), commitment));
        }

        double heaviest(ToDoubleFunction<Estimate> end) {
            return graph.heaviestIndependentOrigins(origin -> weight(origin, end)).origins().stream()
                    .mapToDouble(origin -> weight(origin, end))
                    .sum();
        }

        ImmutableList<Explanation> explain(String side, double sign) {
            return graph.heaviestIndependentOrigins(origin -> weight(origin, Estimate::value)).origins().stream()
                    .filter(origin -> !withdrawn.contains(origin.lastPrincipal().id()))
                    .map(origin -> explain(origin, side, sign))
                    .collect(toImmutableList());
        }

        private Explanation explain(Source origin, String side, double sign) {
            String grounds = reliabilities
                    .of(origin)
                    .map(Grade::describe)
                    .orElse("not graded, default " + ReliabilityScale.UNKNOWN_RELIABILITY.value());
            return Explanation.product(
                    origin.name() + " speaks " + side + " it",
                    ImmutableList.of(
                            vouched.getOrDefault(origin.id(), Explanation.leaf("nothing", 0, "not reported")),
                            Explanation.leaf(
                                    "log-odds that " + origin.name() + " is right, not below 0",
                                    sign * pull(origin, Estimate::value),
                                    grounds)));
        }

        private double weight(Source origin, ToDoubleFunction<Estimate> end) {
            if (withdrawn.contains(origin.lastPrincipal().id())) {
                return 0;
            }
            Explanation said = vouched.get(origin.id());
            return said == null ? 0 : said.value() * pull(origin, end);
        }

        private double pull(Source origin, ToDoubleFunction<Estimate> end) {
            Estimate reliability =
                    reliabilities.of(origin).map(Grade::reliability).orElse(ReliabilityScale.UNKNOWN_RELIABILITY);
            double bounded = Math.min(end.applyAsDouble(reliability), MOST_RELIABLE);
            return bounded <= 0.5 ? 0 : logit(bounded);
        }
    }

    private static double commitment(Route route) {
        return Commitment.of(route.attribution().factuality());
    }
}
