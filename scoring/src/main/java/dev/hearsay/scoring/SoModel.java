package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.IndependentSet;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.scoring.OriginReports.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Computes P(so): the prior's log-odds, plus the heaviest set of independent origins that assert the claim, less the
 * heaviest set of those that deny it. The ends of the interval take every origin's reliability at its low or high end,
 * against the claim and for it.
 */
final class SoModel {
    private final Reliabilities reliabilities;
    private final double prior;

    SoModel(Reliabilities reliabilities, double prior) {
        this.reliabilities = reliabilities;
        this.prior = prior;
    }

    double prior() {
        return prior;
    }

    /** Whether the user graded how often one of the origins is right; without that there is no P(so). */
    boolean graded(ProvenanceGraph support, ProvenanceGraph denial) {
        return Iterables.any(
                Iterables.concat(support.origins(), denial.origins()),
                origin -> reliability(origin).isPresent());
    }

    /** P(so); empty where no graded origin that still holds to what it said could add anything. */
    Optional<Credence> credence(SaidModel support, SaidModel denial, ImmutableSet<SourceId> withdrawnPrincipals) {
        Side pro = new Side(support, withdrawnPrincipals);
        Side contra = new Side(denial, ImmutableSet.of());
        return pro.hasEvidence() || contra.hasEvidence() ? Optional.of(credence(pro, contra)) : Optional.empty();
    }

    private Credence credence(Side pro, Side contra) {
        IndependentSet asserting = pro.heaviest(Estimate::value);
        IndependentSet denying = contra.heaviest(Estimate::value);
        boolean exact = pro.exact(asserting) && contra.exact(denying);
        Explanation logOdds = Explanation.sum(
                exact
                        ? "log-odds that it is so"
                        : "log-odds that it is so, where what speaks for or against it is a lower bound",
                parts(pro.explain(asserting, "for", 1), contra.explain(denying, "against", -1)));
        double low = logOdds(pro.weight(Estimate::low), contra.weight(Estimate::high));
        double high = logOdds(pro.weight(Estimate::high), contra.weight(Estimate::low));
        return new Credence(estimate(low, logOdds.value(), high), logOdds, exact);
    }

    private List<Explanation> parts(List<Explanation> pro, List<Explanation> contra) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("log-odds of the prior " + prior, logit(prior), "parameter prior"));
        parts.addAll(pro);
        parts.addAll(contra);
        return parts;
    }

    private double logOdds(double support, double denial) {
        return logit(prior) + support - denial;
    }

    private Optional<Estimate> reliability(Source origin) {
        return reliabilities.of(origin).flatMap(Grade::reliability);
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

    private static double commitment(Route route) {
        return Commitment.of(route.attribution().factuality());
    }

    /** The origins of one side of a claim. */
    private final class Side {
        private final SaidModel said;
        private final ImmutableSet<SourceId> withdrawn;
        private final Map<SourceId, Voice> voices = new HashMap<>();

        Side(SaidModel said, ImmutableSet<SourceId> withdrawn) {
            this.said = said;
            this.withdrawn = withdrawn;
            said.graph().origins().forEach(origin -> voices.put(origin.id(), voice(origin)));
        }

        private Voice voice(Source origin) {
            OriginReports reports = said.of(origin);
            Said inAnyWording = reports.inAnyWording();
            Explanation vouched = Explanation.product(
                    "what " + origin.name() + " is vouched for",
                    ImmutableList.of(inAnyWording.probability(), commitment(origin, reports)));
            return new Voice(
                    vouched,
                    inAnyWording.exact(),
                    reliability(origin),
                    withdrawn.contains(origin.lastPrincipal().id()));
        }

        private static Explanation commitment(Source origin, OriginReports reports) {
            Route firmest = reports.routes().stream()
                    .max(Comparator.comparingDouble(SoModel::commitment))
                    .orElseThrow();
            String label = "commitment of " + origin.name();
            double commitment = SoModel.commitment(firmest);
            return firmest.attribution()
                    .evidence()
                    .map(evidence -> Explanation.leaf(label, commitment, evidence))
                    .orElseGet(() -> Explanation.leaf(
                            label,
                            commitment,
                            "factuality " + firmest.attribution().factuality().code()));
        }

        private Voice voiceOf(Source origin) {
            Voice voice = voices.get(origin.id());
            if (voice == null) {
                throw new IllegalStateException(origin.name() + " has no voice");
            }
            return voice;
        }

        boolean hasEvidence() {
            return Iterables.any(
                    voices.values(), voice -> voice.reliability().isPresent() && voice.weight(Estimate::high) > 0);
        }

        IndependentSet heaviest(ToDoubleFunction<Estimate> end) {
            return said.graph()
                    .heaviestIndependentOrigins(origin -> voiceOf(origin).weight(end));
        }

        double weight(ToDoubleFunction<Estimate> end) {
            return heaviest(end).origins().stream()
                    .mapToDouble(origin -> voiceOf(origin).weight(end))
                    .sum();
        }

        boolean exact(IndependentSet heaviest) {
            return heaviest.exact() && voices.values().stream().allMatch(voice -> voice.withdrawn() || voice.exact());
        }

        ImmutableList<Explanation> explain(IndependentSet heaviest, String side, double sign) {
            return heaviest.origins().stream()
                    .filter(origin -> !voiceOf(origin).withdrawn())
                    .map(origin -> voiceOf(origin).explain(origin, side, sign, reliabilities))
                    .collect(toImmutableList());
        }
    }

    /**
     * What an origin adds.
     *
     * @param vouched P(said) times commitment
     * @param exact whether P(said) is exact
     * @param reliability how often it is right, where the user graded that
     * @param withdrawn whether its principal has said otherwise since
     */
    private record Voice(Explanation vouched, boolean exact, Optional<Estimate> reliability, boolean withdrawn) {

        double weight(ToDoubleFunction<Estimate> end) {
            return withdrawn ? 0 : vouched.value() * pull(end);
        }

        private double pull(ToDoubleFunction<Estimate> end) {
            double bounded = Math.min(
                    end.applyAsDouble(reliability.orElse(ReliabilityScale.UNKNOWN_RELIABILITY)),
                    ReliabilityScale.MOST_RELIABLE);
            return bounded <= 0.5 ? 0 : logit(bounded);
        }

        Explanation explain(Source origin, String side, double sign, Reliabilities reliabilities) {
            String grounds = reliability.isPresent()
                    ? reliabilities.of(origin).map(Grade::describe).orElseThrow()
                    : "not graded, default " + ReliabilityScale.UNKNOWN_RELIABILITY.value();
            return Explanation.product(
                    origin.name() + " speaks " + side + " it",
                    ImmutableList.of(
                            vouched,
                            Explanation.leaf(
                                    "log-odds that " + origin.name() + " is right, not below 0",
                                    sign * pull(Estimate::value),
                                    grounds)));
        }
    }
}
