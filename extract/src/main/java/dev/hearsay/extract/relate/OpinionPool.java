package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.RelationKind;
import java.util.List;
import java.util.Optional;

/**
 * What the model on words, and an expert where there is one, say together of a pair: a logarithmic opinion pool (Genest
 * and Zidek 1986, "Combining probability distributions"), the log-odds of each weighted by its share.
 */
final class OpinionPool {
    private static final RelationModel WORDS = RelationModel.SHIPPED;

    private final Optional<CheckedExpert> expert;
    private final ImmutableMap<RelationKind, Double> answer;
    private final double share;

    OpinionPool(Optional<CheckedExpert> expert, PreparedStatement a, PreparedStatement b) {
        this.expert = expert;
        this.answer = expert.map(asked -> asked.logOdds(a, b)).orElse(ImmutableMap.of());
        this.share = expert.map(CheckedExpert::weight).orElse(0.0);
    }

    /** {@return the probability of each of the model's kinds by both, 0 for those not allowed} */
    double[] probabilities(double[] features, List<RelationKind> allowed) {
        double[] odds = WORDS.logOdds(features);
        for (int c = 0; c < odds.length; c++) {
            odds[c] = (1 - share) * odds[c] + share * ofExpert(WORDS.kinds().get(c));
        }
        return RelationModel.probabilities(odds, allowed);
    }

    private double ofExpert(RelationKind kind) {
        return answer.getOrDefault(kind, 0.0);
    }

    /** {@return what speaks for a kind: the words, then the expert} */
    ImmutableList<Contribution> explain(double[] features, RelationKind kind) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.addAll(WORDS.explain(features, kind, 1 - share));
        expert.ifPresent(asked -> parts.add(new Contribution(asked.name(), ofExpert(kind), share)));
        return parts.build();
    }
}
