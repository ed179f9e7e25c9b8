package dev.hearsay.scoring;

import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.testkit.ScorerLaws;

/** The laws with grades for some, so that P(so) is given where they speak. */
class CredibilityScorerLawsTest implements ScorerLaws {
    private static final Reliabilities SOME = Reliabilities.none()
            .grade(Source.person("Mara Ilves"), SourceReliability.B)
            .grade(Source.person("Ivo Marek"), SourceReliability.C)
            .grade(Source.person("Lena Voss"), SourceReliability.A)
            .grade(Source.outlet("North Wire"), SourceReliability.A)
            .grade(Source.outlet("Evening Tide"), SourceReliability.D);

    @Override
    public Scorer scorer() {
        return CredibilityScorer.with(SOME);
    }
}
