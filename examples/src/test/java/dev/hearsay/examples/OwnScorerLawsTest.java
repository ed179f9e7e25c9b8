package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Status;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.examples.OwnScorer.NamedSourcesOnly;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Grade;
import dev.hearsay.scoring.Reliabilities;
import dev.hearsay.testkit.ScorerLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

// tag::laws[]
class OwnScorerLawsTest implements ScorerLaws {
    @Override
    public Scorer scorer() {
        Reliabilities grades = Reliabilities.none()
                .grade("Mara Ilves", Grade.of(SourceReliability.B))
                .grade("North Wire", Grade.of(SourceReliability.A));
        return new NamedSourcesOnly(CredibilityScorer.with(grades));
    }

    @Property(tries = 300)
    void noUnnamedSourceCorroborates(@ForAll ClaimGroup group) {
        if (scorer().assess(group).status() == Status.CORROBORATED) {
            assertThat(group.provenance().origins()).noneMatch(UnnamedSource.class::isInstance);
        }
    }
}
// end::laws[]
