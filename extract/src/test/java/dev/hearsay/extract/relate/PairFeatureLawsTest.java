package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.testkit.PairFeatureLaws;

/** The laws of pair features, on one a user may write: the relatedness by words, asked a second time. */
class PairFeatureLawsTest implements PairFeatureLaws {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final PairFeature RELATEDNESS = new PairFeature() {
        @Override
        public String name() {
            return "relatedness";
        }

        @Override
        public double weight() {
            return 2;
        }

        @Override
        public double value(PreparedClaim a, PreparedClaim b) {
            return CLASSIFIER.relatedness(a, b);
        }
    };

    @Override
    public double value(Claim a, Claim b) {
        return RELATEDNESS.value(CLASSIFIER.prepare(a), CLASSIFIER.prepare(b));
    }

    @Override
    public double value(Attribution a, Attribution b) {
        return RELATEDNESS.value(CLASSIFIER.prepare(a), CLASSIFIER.prepare(b));
    }
}
