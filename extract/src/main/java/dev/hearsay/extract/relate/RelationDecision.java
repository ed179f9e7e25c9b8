package dev.hearsay.extract.relate;

import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;

/** Decides the relation of one pair; serves once. */
final class RelationDecision {
    private final LexicalRelationClassifier classifier;
    private final PreparedStatement a;
    private final PreparedStatement b;
    private final double[] features;

    RelationDecision(LexicalRelationClassifier classifier, PreparedStatement a, PreparedStatement b) {
        this.classifier = classifier;
        this.a = a;
        this.b = b;
        this.features = PairFeatures.of(a.wording(), b.wording());
    }

    Relation decide() {
        double same = classifier.same(a, b, features);
        return Relation.builder()
                .kind(same >= classifier.thresholds().same() ? RelationKind.AGREES : RelationKind.UNRELATED)
                .same(same)
                .contradicts(0)
                .confidence(Math.max(same, 1 - same))
                .threshold(classifier.thresholds().same())
                .decidedBy("same-1")
                .contributions(classifier.explain(a, b, features))
                .build();
    }
}
