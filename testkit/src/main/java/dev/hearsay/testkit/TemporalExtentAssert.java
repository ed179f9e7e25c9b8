package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Answer;
import dev.hearsay.core.TemporalExtent;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a {@link TemporalExtent}. */
public final class TemporalExtentAssert extends AbstractAssert<TemporalExtentAssert, TemporalExtent> {
    TemporalExtentAssert(TemporalExtent actual) {
        super(actual, TemporalExtentAssert.class);
    }

    /**
     * Checks that it surely ended before another started.
     *
     * @param that the other
     * @return this
     */
    @CanIgnoreReturnValue
    public TemporalExtentAssert isBefore(TemporalExtent that) {
        isNotNull();
        check("before", that, Answer.YES, actual.before(that));
        return this;
    }

    /**
     * Checks that it surely started after another ended.
     *
     * @param that the other
     * @return this
     */
    @CanIgnoreReturnValue
    public TemporalExtentAssert isAfter(TemporalExtent that) {
        isNotNull();
        check("after", that, Answer.YES, actual.after(that));
        return this;
    }

    /**
     * Checks that what is known does not say whether it was before or after another.
     *
     * @param that the other
     * @return this
     */
    @CanIgnoreReturnValue
    public TemporalExtentAssert isInNoKnownOrderTo(TemporalExtent that) {
        isNotNull();
        check("before", that, Answer.UNKNOWN, actual.before(that));
        check("after", that, Answer.UNKNOWN, actual.after(that));
        return this;
    }

    /**
     * Checks that nothing is known of it.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public TemporalExtentAssert isUnknown() {
        isNotNull();
        if (actual.known()) {
            failWithMessage("Expected nothing to be known but was %s", actual.iso());
        }
        return this;
    }

    /**
     * Checks it as ISO 8601.
     *
     * @param iso as {@link TemporalExtent#iso} writes it
     * @return this
     */
    @CanIgnoreReturnValue
    public TemporalExtentAssert reads(String iso) {
        isNotNull();
        if (!actual.iso().equals(iso)) {
            failWithMessage("Expected %s but was %s", iso, actual.known() ? actual.iso() : "unknown");
        }
        return this;
    }

    private void check(String order, TemporalExtent that, Answer expected, Answer found) {
        if (found != expected) {
            failWithMessage(
                    "Expected \"%s %s %s\" to be %s but was %s", actual.iso(), order, that.iso(), expected, found);
        }
    }
}
