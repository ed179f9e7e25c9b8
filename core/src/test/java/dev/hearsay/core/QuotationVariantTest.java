package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuotationVariantTest {
    private static QuotationVariant variant(
            String first, String second, QuotationVariant.Kind kind, Direction within, double shared) {
        return new QuotationVariant(new AttributionId(first), new AttributionId(second), kind, within, shared, false);
    }

    @Test
    void idsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant("b", "a", QuotationVariant.Kind.SAME_WORDS, Direction.NONE, 1))
                .withMessage("first must sort before second but was b, second a: swap them");
    }

    @Test
    void onlyWhatIsContainedIsWithinTheOther() {
        assertThat(variant("a", "b", QuotationVariant.Kind.CONTAINED, Direction.BACKWARD, 1)
                        .within())
                .isEqualTo(Direction.BACKWARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant("a", "b", QuotationVariant.Kind.CONTAINED, Direction.NONE, 1))
                .withMessage("within of CONTAINED must be FORWARD or BACKWARD but was NONE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant("a", "b", QuotationVariant.Kind.OTHER_CUT, Direction.FORWARD, 1))
                .withMessage("within of OTHER_CUT must be NONE but was FORWARD");
    }

    @Test
    void aShareOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant("a", "b", QuotationVariant.Kind.SAME_WORDS, Direction.NONE, 1.5))
                .withMessage("share of words must be in [0, 1] but was 1.5");
    }
}
