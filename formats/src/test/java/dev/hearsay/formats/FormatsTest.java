package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void findsAFormatByName() {
        assertThat(Formats.named("prov-n").mediaType()).isEqualTo("text/provenance-notation");
        assertThatThrownBy(() -> Formats.named("word"))
                .hasMessageStartingWith("unknown format \"word\", use one of json, jsonl, csv, ");
    }
}
