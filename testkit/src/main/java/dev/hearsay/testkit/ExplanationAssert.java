package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Explanation;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an {@link Explanation}; a failure shows the tree. */
public final class ExplanationAssert extends AbstractAssert<ExplanationAssert, Explanation> {
    private static final double TOLERANCE = 1e-12;

    ExplanationAssert(Explanation actual) {
        super(actual, ExplanationAssert.class);
    }

    /**
     * Checks that every node is what its parts give, within 1e-12 of the greater of 1 and its size.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ExplanationAssert sumsUp() {
        isNotNull();
        double off = Math.abs(actual.recomputed() - actual.value());
        if (!(off <= TOLERANCE * Math.max(1, Math.abs(actual.value())))) {
            failWithMessage(
                    "Expected \"%s\" to be %s as its leaves give but was %s, in%n%s",
                    actual.label(), actual.recomputed(), actual.value(), actual.describe());
        }
        actual.parts().forEach(part -> new ExplanationAssert(part).sumsUp());
        return this;
    }

    /**
     * Checks that some leaf rests on certain words of an article.
     *
     * @param exact the words
     * @return this
     */
    @CanIgnoreReturnValue
    public ExplanationAssert restsOn(String exact) {
        isNotNull();
        boolean found = actual.leaves().stream()
                .flatMap(leaf -> leaf.evidence().stream())
                .anyMatch(evidence -> evidence.exact().equals(exact));
        if (!found) {
            failWithMessage("Expected a leaf that rests on \"%s\", in%n%s", exact, actual.describe());
        }
        return this;
    }
}
