package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.RelationKind;

/**
 * A further judge of how two attributed claims stand to each other, beside the model on words: an entailment model,
 * say. The two answers are pooled in log-odds (the logarithmic opinion pool, Genest and Zidek 1986). What speakers,
 * dates and silence rule out stays ruled out, whatever the expert says. Thread-safe. {@code RelationExpertLaws} of the
 * testkit tries one of your own.
 */
public interface RelationExpert {

    /** {@return the name under which its part is explained, not blank; asked once} */
    String name();

    /** {@return its share of the pool, above 0 and at most 1; the model on words has the rest; asked once} */
    double weight();

    /**
     * {@return the log-odds of each kind that it knows, finite, up to what all kinds share; a kind left out counts as
     * 0. They depend on the pair alone}
     *
     * @param a one claim, of whatever words; of a pair it is always the same that comes first, however the classifier
     *     was asked
     * @param b the other
     * @param context who speaks and when
     */
    ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context);
}
