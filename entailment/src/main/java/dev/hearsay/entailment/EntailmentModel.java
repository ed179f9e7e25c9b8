package dev.hearsay.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Floats;
import dev.hearsay.core.RelationKind;
import dev.hearsay.encoder.Dense;
import dev.hearsay.encoder.ModelTable;
import dev.hearsay.encoder.TextEncoder;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * A cross-encoder for pairs of texts: the pieces of both run through one encoder, and from the state of the first piece
 * and the mean of all states follow the log-odds of each kind of relation. How it was made stands in
 * {@code docs/figures/entailment.md}. Read from the jar when first needed; immutable.
 */
final class EntailmentModel {
    private static final int VERSION = 1;

    private final ImmutableList<RelationKind> kinds;
    private final TextEncoder encoder;
    private final Dense pooled;
    private final Dense answer;

    private static final class Shipped {
        static final EntailmentModel ENGLISH =
                ModelTable.read(EntailmentModel.class, "entailment.bin", VERSION, EntailmentModel::new);
    }

    private EntailmentModel(DataInputStream in) throws IOException {
        this.kinds = ModelTable.names(in, in.readInt()).stream()
                .map(RelationKind::valueOf)
                .collect(ImmutableList.toImmutableList());
        this.encoder = TextEncoder.read(in);
        this.pooled = Dense.read(in, 2 * encoder.size(), encoder.size());
        this.answer = Dense.read(in, encoder.size(), kinds.size());
    }

    /** {@return the model that ships} */
    static EntailmentModel english() {
        return Shipped.ENGLISH;
    }

    /** {@return the log-odds of each kind of relation between two texts, up to what all kinds share} */
    ImmutableMap<RelationKind, Double> logOdds(String first, String second) {
        float[][] states = encoder.states(first, second);
        float[] summary = pooled.applyTanh(Floats.concat(states[0], TextEncoder.mean(states)));
        float[] odds = answer.apply(summary);
        ImmutableMap.Builder<RelationKind, Double> byKind = ImmutableMap.builder();
        for (int k = 0; k < odds.length; k++) {
            byKind.put(kinds.get(k), (double) odds[k]);
        }
        return byKind.buildOrThrow();
    }
}
