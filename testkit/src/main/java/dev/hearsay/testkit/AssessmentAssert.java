package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Status;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an {@link Assessment}; a failure shows the reason it gives. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * Checks the status.
     *
     * @param expected the status
     * @return this
     */
    @CanIgnoreReturnValue
    public AssessmentAssert hasStatus(Status expected) {
        isNotNull();
        if (actual.status() != expected) {
            failWithMessage(
                    "Expected status %s but was %s: %s%nin %s",
                    expected, actual.status(), actual.reason(), actual.group().provenance());
        }
        return this;
    }

    /**
     * Checks how many origins are shown to be independent, and how many may be.
     *
     * @param shown the number shown
     * @param possible the number possible
     * @return this
     */
    @CanIgnoreReturnValue
    public AssessmentAssert hasIndependence(int shown, int possible) {
        isNotNull();
        new ProvenanceGraphAssert(actual.group().provenance()).hasIndependence(shown, possible);
        return this;
    }

    /**
     * Checks that nothing is said of whether it is so.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public AssessmentAssert leavesOpenWhetherSo() {
        isNotNull();
        actual.so()
                .ifPresent(so -> failWithMessage(
                        "Expected no probability that it is so but was %s, from%n%s",
                        so.probability(), so.logOdds().describe()));
        return this;
    }

    /**
     * Checks the probability that it is so.
     *
     * @param low the least it may be
     * @param high the most it may be
     * @return this
     */
    @CanIgnoreReturnValue
    public AssessmentAssert isSoBetween(double low, double high) {
        isNotNull();
        double found = actual.so()
                .map(so -> so.probability().value())
                .orElseThrow(
                        () -> failure("Expected a probability that it is so but there is none: %s", actual.reason()));
        if (found < low || found > high) {
            failWithMessage(
                    "Expected a probability in [%s, %s] that it is so but was %s, from%n%s",
                    low, high, found, actual.so().orElseThrow().logOdds().describe());
        }
        return this;
    }
}
