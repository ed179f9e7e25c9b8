package dev.hearsay.entailment;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationExpert;
import dev.hearsay.extract.relate.SpeechContext;

/**
 * An entailment model for English claims, to be asked beside the words:
 *
 * <pre>{@code
 * RelationClassifier classifier = RelationClassifier.builder().expert(Entailment.english()).build();
 * }</pre>
 *
 * <p>It reads both claims whole and so sees what no list of words holds: that a town that is "ours" is not one the army
 * "has been driven out of". A pair takes tens of milliseconds, some ten thousand times as long as the words; the model
 * takes about 100 MB once it is first asked. Plain Java, the same answer to the last bit on every machine. Thread-safe.
 */
public final class Entailment implements RelationExpert {
    private static final double WEIGHT = 0.5;
    private static final Entailment ENGLISH = new Entailment();

    private Entailment() {}

    /** {@return the model for English} */
    public static Entailment english() {
        return ENGLISH;
    }

    @Override
    public String name() {
        return "entailment-1";
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context) {
        PairText text = PairText.of(a, b, context);
        return EntailmentModel.english().logOdds(text.first(), text.second());
    }
}
