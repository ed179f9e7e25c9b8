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
    private final ImmutableList<CheckedFeature> further;
    private final Optional<CheckedExpert> expert;

    LexicalRelationClassifier(
            RelationThresholds thresholds, ImmutableList<CheckedFeature> further, Optional<CheckedExpert> expert) {
        this.thresholds = thresholds;
        this.further = further;
        this.expert = expert;
    }

    Optional<CheckedExpert> expert() {
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
        return relatedness(ComparedPair.of(a, b));
    }

    double relatedness(ComparedPair pair) {
        return LogisticModel.probability(RELATED.logOdds(pair.text));
    }

    @Override
    public double same(PreparedClaim a, PreparedClaim b) {
        return same(ComparedPair.of(a, b));
    }

    double same(ComparedPair pair) {
        double logOdds = SAME.logOdds(pair.text);
        for (CheckedFeature feature : further) {
            logOdds += feature.of(pair).amount();
        }
        return LogisticModel.probability(logOdds);
    }

    ImmutableList<Contribution> explain(ComparedPair pair) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.addAll(SAME.explain(pair.text));
        further.forEach(feature -> parts.add(feature.of(pair)));
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
        return ComparedPair.of(a, b).text;
    }

    @Override
    public ImmutableList<String> relationFeatureNames() {
        return RelationFeatures.NAMES;
    }

    @Override
    public double[] relationFeatures(PreparedClaim a, PreparedClaim b) {
        return RelationFeatures.of(ComparedPair.of(a, b), SpeechContext.of(a, b));
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
