package dev.hearsay.testkit;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.TemporalExtent;

/**
 * AssertJ assertions for Hearsay's values; import them statically beside AssertJ's own. When one fails, it shows the
 * chains or the words it is about:
 *
 * <pre>{@code
 * assertThat(group.provenance())
 *         .hasOrigins("Vladimir Kozhin")
 *         .hasPossibleWitnesses("Vladimir Kozhin", "Izvestia")
 *         .hasRelays("Reuters", "The Moscow Times");
 * }</pre>
 */
public final class HearsayAssertions {
    private HearsayAssertions() {}

    /**
     * Begins assertions about a claim.
     *
     * @param actual the claim
     * @return the assertions
     */
    public static ClaimAssert assertThat(Claim actual) {
        return new ClaimAssert(actual);
    }

    /**
     * Begins assertions about an attribution.
     *
     * @param actual the attribution
     * @return the assertions
     */
    public static AttributionAssert assertThat(Attribution actual) {
        return new AttributionAssert(actual);
    }

    /**
     * Begins assertions about a chain.
     *
     * @param actual the chain
     * @return the assertions
     */
    public static ChainAssert assertThat(Chain actual) {
        return new ChainAssert(actual);
    }

    /**
     * Begins assertions about how a group's claim reached the reader.
     *
     * @param actual the group
     * @return the assertions about its {@link ClaimGroup#provenance}
     */
    public static ProvenanceGraphAssert assertThat(ClaimGroup actual) {
        return new ProvenanceGraphAssert(actual.provenance());
    }

    /**
     * Begins assertions about a provenance graph.
     *
     * @param actual the graph
     * @return the assertions
     */
    public static ProvenanceGraphAssert assertThat(ProvenanceGraph actual) {
        return new ProvenanceGraphAssert(actual);
    }

    /**
     * Begins assertions about an assessment.
     *
     * @param actual the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Begins assertions about an explanation.
     *
     * @param actual the explanation
     * @return the assertions
     */
    public static ExplanationAssert assertThat(Explanation actual) {
        return new ExplanationAssert(actual);
    }

    /**
     * Begins assertions about a temporal extent.
     *
     * @param actual the extent
     * @return the assertions
     */
    public static TemporalExtentAssert assertThat(TemporalExtent actual) {
        return new TemporalExtentAssert(actual);
    }

    /**
     * Begins assertions about a document.
     *
     * @param actual the document
     * @return the assertions
     */
    public static DocumentAssert assertThat(Document actual) {
        return new DocumentAssert(actual);
    }

    /**
     * Begins assertions about what was read from a document.
     *
     * @param actual the extraction
     * @return the assertions
     */
    public static ExtractionAssert assertThat(Extraction actual) {
        return new ExtractionAssert(actual);
    }
}
