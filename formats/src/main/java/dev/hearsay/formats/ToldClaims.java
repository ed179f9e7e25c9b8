package dev.hearsay.formats;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimId;

/** Leads from attributions to their claims and all that is said of these. */
final class ToldClaims {
    private final ImmutableMap<AttributionId, Assessment> assessments;
    private final ImmutableListMultimap<ClaimId, Attribution> byClaim;

    ToldClaims(Report report) {
        this.assessments = AssessmentIndex.of(report);
        this.byClaim = Multimaps.index(
                report.attributions(), attribution -> attribution.claim().id());
    }

    ToldClaim of(Attribution attribution) {
        Assessment assessment = assessments.get(attribution.id());
        return assessment == null ? ToldClaim.of(byClaim.get(attribution.claim().id())) : ToldClaim.of(assessment);
    }
}
