package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Positions;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.TextReuse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a format writes: what was read from documents, what is said of the claims in them, and how claims and documents
 * stand to each other. A part that nobody asked for is empty.
 */
@Value.Immutable
@ValueStyle
public sealed interface Report permits ImmutableReport {

    /** {@return what was read, a document each} */
    ImmutableList<Extraction> extractions();

    /** {@return what is said of the claims} */
    ImmutableList<Assessment> assessments();

    /** {@return how claims stand to each other} */
    ImmutableList<ClaimRelation> relations();

    /** {@return the documents that share text} */
    ImmutableList<TextReuse> reuse();

    /** {@return the quotations that give one utterance in other cuts} */
    ImmutableList<QuotationVariant> variants();

    /** {@return what each side has said over time, and its pledges} */
    @Value.Default
    default Positions positions() {
        return Positions.NONE;
    }

    /** {@return the documents, in the order of the extractions} */
    default ImmutableList<Document> documents() {
        return extractions().stream().map(Extraction::document).collect(toImmutableList());
    }

    /**
     * {@return every attribution once: those read from documents in their order, then those that only an assessment
     * holds; where both hold one of the same id, the assessment's stands, as it knows more}
     */
    default ImmutableList<Attribution> attributions() {
        Map<AttributionId, Attribution> byId = new LinkedHashMap<>();
        extractions().stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .forEach(attribution -> byId.put(attribution.id(), attribution));
        assessments().stream()
                .flatMap(assessment -> assessment.group().attributions().stream())
                .forEach(attribution -> byId.put(attribution.id(), attribution));
        return ImmutableList.copyOf(byId.values());
    }

    /**
     * Returns a report of what was read and no more.
     *
     * @param extractions what was read
     * @return the report
     */
    static Report of(Iterable<Extraction> extractions) {
        return builder().addAllExtractions(extractions).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Report}. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
