package dev.hearsay.entailment;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.extract.relate.SpeechContext;
import dev.hearsay.testkit.RelationExpertLaws;
import java.util.Map;

/** The laws of experts on the entailment model. */
class EntailmentLawsTest implements RelationExpertLaws {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();

    @Override
    public Map<RelationKind, Double> logOdds(Attribution a, Attribution b) {
        PreparedClaim first = CLASSIFIER.prepare(a);
        PreparedClaim second = CLASSIFIER.prepare(b);
        return Entailment.english().logOdds(first, second, SpeechContext.of(first, second));
    }
}
