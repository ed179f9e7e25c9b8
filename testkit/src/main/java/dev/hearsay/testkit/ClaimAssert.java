package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Quantity;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a {@link Claim}. */
public final class ClaimAssert extends AbstractAssert<ClaimAssert, Claim> {
    ClaimAssert(Claim actual) {
        super(actual, ClaimAssert.class);
    }

    /**
     * Checks the proposition, which is free of polarity.
     *
     * @param expected the proposition
     * @return this
     */
    @CanIgnoreReturnValue
    public ClaimAssert hasProposition(String expected) {
        isNotNull();
        if (!actual.proposition().equals(expected)) {
            failWithMessage(
                    "Expected proposition \"%s\" but was \"%s\", of \"%s\"",
                    expected, actual.proposition(), actual.wording());
        }
        return this;
    }

    /**
     * Checks whether the proposition is asserted or negated.
     *
     * @param expected the polarity
     * @return this
     */
    @CanIgnoreReturnValue
    public ClaimAssert hasPolarity(Polarity expected) {
        isNotNull();
        if (actual.polarity() != expected) {
            failWithMessage("Expected \"%s\" to be %s but was %s", actual.wording(), expected, actual.polarity());
        }
        return this;
    }

    /**
     * Checks what sort of statement it is.
     *
     * @param expected the kind
     * @return this
     */
    @CanIgnoreReturnValue
    public ClaimAssert hasKind(ClaimKind expected) {
        isNotNull();
        if (actual.kind() != expected) {
            failWithMessage("Expected \"%s\" to be a %s but was a %s", actual.wording(), expected, actual.kind());
        }
        return this;
    }

    /**
     * Checks the numbers it states, in the order of the wording.
     *
     * @param expected the quantities
     * @return this
     */
    @CanIgnoreReturnValue
    public ClaimAssert hasQuantities(Quantity... expected) {
        isNotNull();
        if (!actual.quantities().equals(ImmutableList.copyOf(expected))) {
            failWithMessage(
                    "Expected \"%s\" to state %s but it states %s",
                    actual.wording(), ImmutableList.copyOf(expected), actual.quantities());
        }
        return this;
    }
}
