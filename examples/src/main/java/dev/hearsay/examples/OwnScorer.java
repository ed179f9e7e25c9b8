package dev.hearsay.examples;

import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Status;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.scoring.CredibilityScorer;
import java.nio.file.Path;

/** A scorer with a rule of the house. */
public final class OwnScorer {
    private OwnScorer() {}

    // tag::scorer[]
    /** Hearsay's scorer, but for a rule: what rests on unnamed sources in part is never called corroborated. */
    static final class NamedSourcesOnly implements Scorer {
        private final Scorer scorer;

        NamedSourcesOnly(Scorer scorer) {
            this.scorer = scorer;
        }

        @Override
        public Assessment assess(ClaimGroup group, RelatedGroups related) {
            Assessment assessment = scorer.assess(group, related);
            boolean unnamed = group.provenance().origins().stream().anyMatch(UnnamedSource.class::isInstance);
            if (assessment.status() != Status.CORROBORATED || !unnamed) {
                return assessment;
            }
            return Assessment.builder()
                    .from(assessment)
                    .status(Status.SEVERAL_SOURCES)
                    .reason("One of its origins is not named, and the house wants names.")
                    .rating(new AdmiraltyRating(
                            assessment.rating().reliability(), InformationCredibility.CANNOT_BE_JUDGED))
                    .build();
        }
    }
    // end::scorer[]

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::use[]
        Scorer scorer = new NamedSourcesOnly(CredibilityScorer.create());
        Dossier dossier = Hearsay.builder().scorer(scorer).build().dossier(Path.of("examples/articles"));
        // end::use[]
        dossier.claims().stream()
                .limit(3)
                .forEach(claim -> System.out.println(ClaimTitle.of(claim) + "\n  " + claim.status()));
        System.out.println(
                AgreementAcrossOutlets.claim().provenance().origins().size() + " origins, one of them unnamed: "
                        + scorer.assess(AgreementAcrossOutlets.claim()).reason());
    }
}
