package dev.hearsay.formats;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.AttributionId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leads from attributions to what is said of their claims. */
final class AssessmentIndex {
    private AssessmentIndex() {}

    /** The assessment of each attribution's claim, where there is one. */
    static ImmutableMap<AttributionId, Assessment> of(Report report) {
        Map<AttributionId, Assessment> byId = new LinkedHashMap<>();
        report.assessments()
                .forEach(assessment -> assessment
                        .group()
                        .attributions()
                        .forEach(attribution -> byId.putIfAbsent(attribution.id(), assessment)));
        return ImmutableMap.copyOf(byId);
    }
}
