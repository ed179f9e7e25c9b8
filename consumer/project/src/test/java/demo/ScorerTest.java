package demo;

import dev.hearsay.core.Scorer;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.testkit.ScorerLaws;

/** A law suite of the testkit, in a project of its own. */
class ScorerTest implements ScorerLaws {
    @Override
    public Scorer scorer() {
        return CredibilityScorer.create();
    }
}
