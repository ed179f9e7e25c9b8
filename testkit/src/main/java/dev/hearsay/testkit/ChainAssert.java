package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Outlet;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a {@link Chain}. */
public final class ChainAssert extends AbstractAssert<ChainAssert, Chain> {
    ChainAssert(Chain actual) {
        super(actual, ChainAssert.class);
    }

    /**
     * Checks who said it first.
     *
     * @param name the name of the origin
     * @return this
     */
    @CanIgnoreReturnValue
    public ChainAssert hasOrigin(String name) {
        isNotNull();
        if (!actual.origin().name().equals(name)) {
            failWithMessage(
                    "Expected origin %s but was %s, in %s",
                    name, actual.origin().name(), actual.describe());
        }
        return this;
    }

    /**
     * Checks everybody on the chain, the publisher's side first.
     *
     * @param names the names, as the reader meets them, the origin last
     * @return this
     */
    @CanIgnoreReturnValue
    public ChainAssert reads(String... names) {
        isNotNull();
        String expected = String.join(" ← ", names);
        if (!actual.describe().equals(expected)) {
            failWithMessage("Expected chain%n  %s%nbut was%n  %s", expected, actual.describe());
        }
        return this;
    }

    /**
     * Checks who published it.
     *
     * @param name the name of the outlet
     * @return this
     */
    @CanIgnoreReturnValue
    public ChainAssert isPublishedBy(String name) {
        isNotNull();
        if (!actual.publisher().map(Outlet::name).equals(Optional.of(name))) {
            failWithMessage(
                    "Expected publisher %s but was %s, in %s",
                    name, actual.publisher().map(Outlet::name).orElse("unknown"), actual.describe());
        }
        return this;
    }
}
