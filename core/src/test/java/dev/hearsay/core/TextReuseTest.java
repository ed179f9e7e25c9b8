package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextReuseTest {
    @Test
    void onlyTakenOverTextIsDerived() {
        assertThat(ReuseKind.values())
                .filteredOn(ReuseKind::derived)
                .containsExactly(ReuseKind.REPRINT, ReuseKind.PARTIAL);
    }

    @Test
    void idsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> reuse("b", "a").build())
                .hasMessage("first must sort before second but was b, second a: swap them");
    }

    @Test
    void aScoreOutOfRangeIsRefused() {
        assertThatThrownBy(() -> reuse("a", "b").score(1.5).build())
                .hasMessage("reuse score must be in [0, 1] but was 1.5");
    }

    @Test
    void anOriginalOutsideThePairIsRefused() {
        assertThatThrownBy(() -> reuse("a", "b").original(new DocumentId("c")).build())
                .hasMessage("original must be a or b but was c");
    }

    private static TextReuse.Builder reuse(String first, String second) {
        TextReuse.Builder reuse = TextReuse.builder();
        reuse.first(new DocumentId(first))
                .second(new DocumentId(second))
                .kind(ReuseKind.REPRINT)
                .score(1);
        return reuse;
    }
}
