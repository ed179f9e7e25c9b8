package dev.hearsay.scoring.truth;

import java.util.List;

/** One row of a test table. */
record Row(String source, String item, String value) {
    static Observations table(List<Row> rows) {
        Observations.Builder builder = Observations.builder();
        rows.forEach(r -> builder.add(r.source(), r.item(), r.value()));
        return builder.build();
    }
}
