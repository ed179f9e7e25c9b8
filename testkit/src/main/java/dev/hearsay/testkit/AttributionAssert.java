package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SpeechAct;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an {@link Attribution}. */
public final class AttributionAssert extends AbstractAssert<AttributionAssert, Attribution> {
    AttributionAssert(Attribution actual) {
        super(actual, AttributionAssert.class);
    }

    /**
     * Checks who said it first.
     *
     * @param name the name of the origin
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasOrigin(String name) {
        isNotNull();
        new ChainAssert(actual.chain()).hasOrigin(name);
        return this;
    }

    /**
     * Checks everybody on the chain, the publisher's side first.
     *
     * @param names the names, as the reader meets them, the origin last
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasChain(String... names) {
        isNotNull();
        new ChainAssert(actual.chain()).reads(names);
        return this;
    }

    /**
     * Checks what the source does in saying it.
     *
     * @param expected the act
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasAct(SpeechAct expected) {
        isNotNull();
        check("act", expected, actual.act());
        return this;
    }

    /**
     * Checks how far the source commits itself.
     *
     * @param expected the factuality
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasFactuality(Factuality expected) {
        isNotNull();
        check("factuality", expected, actual.factuality());
        return this;
    }

    /**
     * Checks how the origin knows.
     *
     * @param expected the basis
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasBasis(Basis expected) {
        isNotNull();
        check("basis", expected, actual.basis());
        return this;
    }

    /**
     * Checks how much of it is quoted.
     *
     * @param expected the form
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert hasForm(QuoteForm expected) {
        isNotNull();
        check("form", expected, actual.form());
        return this;
    }

    /**
     * Checks the words that show it.
     *
     * @param expected the words
     * @return this
     */
    @CanIgnoreReturnValue
    public AttributionAssert restsOn(String expected) {
        isNotNull();
        check("evidence", expected, actual.evidence().map(Evidence::exact).orElse("none"));
        return this;
    }

    private void check(String what, Object expected, Object found) {
        if (!found.equals(expected)) {
            failWithMessage(
                    "Expected %s %s but was %s, of \"%s\", %s",
                    what,
                    expected,
                    found,
                    actual.claim().wording(),
                    actual.chain().describe());
        }
    }
}
