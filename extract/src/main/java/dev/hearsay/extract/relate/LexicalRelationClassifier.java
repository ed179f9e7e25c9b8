package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import java.util.Optional;

/** The classifier on words, with whatever features were added. */
final class LexicalRelationClassifier implements RelationClassifier {
    static final LogisticModel RELATED = LogisticModel.read("related.txt", PairFeatures.NAMES);
    private static final LogisticModel SAME = LogisticModel.read("same.txt", PairFeatures.NAMES);

    static final LexicalRelationClassifier ENGLISH =
            new LexicalRelationClassifier(RelationThresholds.DEFAULT, ImmutableList.of(), Optional.empty());

    private final RelationThresholds thresholds;
    private final ImmutableList<PairFeature> further;
    private final Optional<RelationExpert> expert;

    LexicalRelationClassifier(
            RelationThresholds thresholds, ImmutableList<PairFeature> further, Optional<RelationExpert> expert) {
        this.thresholds = thresholds;
        this.further = further;
        this.expert = expert;
    }

    Optional<RelationExpert> expert() {
        return expert;
    }

    @Override
    public PreparedClaim prepare(Claim claim) {
        return PreparedStatement.of(claim, Optional.empty());
    }

    @Override
    public PreparedClaim prepare(Attribution attribution) {
        return PreparedStatement.of(attribution.claim(), Optional.of(attribution));
    }

    @Override
    public Relation relate(PreparedClaim a, PreparedClaim b) {
        return new RelationDecision(this, (PreparedStatement) a, (PreparedStatement) b).decide();
    }

    @Override
    public double relatedness(PreparedClaim a, PreparedClaim b) {
        return LogisticModel.probability(RELATED.logOdds(features(a, b)));
    }

    @Override
    public double same(PreparedClaim a, PreparedClaim b) {
        return same(a, b, features(a, b));
    }

    double relatedness(double[] features) {
        return LogisticModel.probability(RELATED.logOdds(features));
    }

    double same(PreparedClaim a, PreparedClaim b, double[] features) {
        double logOdds = SAME.logOdds(features);
        for (PairFeature feature : further) {
            logOdds += feature.weight() * feature.value(a, b);
        }
        return LogisticModel.probability(logOdds);
    }

    ImmutableList<Contribution> explain(PreparedClaim a, PreparedClaim b, double[] features) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.addAll(SAME.explain(features));
        for (PairFeature feature : further) {
            parts.add(new Contribution(feature.name(), feature.value(a, b), feature.weight()));
        }
        return parts.build();
    }

    @Override
    public RelationThresholds thresholds() {
        return thresholds;
    }

    @Override
    public ImmutableList<String> featureNames() {
        return PairFeatures.NAMES;
    }

    @Override
    public double[] features(PreparedClaim a, PreparedClaim b) {
        return PairFeatures.of(PreparedStatement.wording(a), PreparedStatement.wording(b));
    }

    @Override
    public ImmutableList<String> relationFeatureNames() {
        return RelationFeatures.NAMES;
    }

    @Override
    public double[] relationFeatures(PreparedClaim a, PreparedClaim b) {
        return RelationFeatures.of((PreparedStatement) a, (PreparedStatement) b);
    }

    @Override
    public ImmutableSet<RelationKind> possible(PreparedClaim a, PreparedClaim b) {
        return new RelationDecision(this, (PreparedStatement) a, (PreparedStatement) b).possible();
    }

    @Override
    public ImmutableList<String> cueNames() {
        return PairFeatures.CUE_NAMES;
    }

    @Override
    public double[] cues(PreparedClaim claim) {
        return PairFeatures.cues(PreparedStatement.wording(claim));
    }
}
