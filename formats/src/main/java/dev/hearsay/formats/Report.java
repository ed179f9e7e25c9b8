package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a format writes: what was read from documents, and what is said of the claims in them.
 *
 * @param extractions what was read, a document each
 * @param assessments what is said of the claims; empty where nobody asked
 */
public record Report(ImmutableList<Extraction> extractions, ImmutableList<Assessment> assessments) {

    /**
     * Returns a report of what was read and no more.
     *
     * @param extractions what was read
     * @return the report
     */
    public static Report of(Iterable<Extraction> extractions) {
        return new Report(ImmutableList.copyOf(extractions), ImmutableList.of());
    }

    /** {@return the documents, in the order of the extractions} */
    public ImmutableList<Document> documents() {
        return extractions.stream().map(Extraction::document).collect(toImmutableList());
    }

    /**
     * {@return every attribution once: those read from documents in their order, then those that only an assessment
     * holds; where both hold one of the same id, the assessment's stands, as it knows more}
     */
    public ImmutableList<Attribution> attributions() {
        Map<AttributionId, Attribution> byId = new LinkedHashMap<>();
        extractions.stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .forEach(attribution -> byId.put(attribution.id(), attribution));
        assessments.stream()
                .flatMap(assessment -> assessment.group().attributions().stream())
                .forEach(attribution -> byId.put(attribution.id(), attribution));
        return ImmutableList.copyOf(byId.values());
    }

    /** {@return the assessment of each attribution's claim, where there is one} */
    ImmutableMap<AttributionId, Assessment> assessmentsByAttribution() {
        Map<AttributionId, Assessment> byId = new LinkedHashMap<>();
        assessments.forEach(assessment -> assessment
                .group()
                .attributions()
                .forEach(attribution -> byId.putIfAbsent(attribution.id(), assessment)));
        return ImmutableMap.copyOf(byId);
    }
}
