package dev.hearsay.extract.relate;

/**
 * A further number about a pair of claims, such as the cosine of their embeddings or the answer of an entailment model.
 * It enters the probability of the same proposition with a weight of its own, and nothing else: pairs that the words
 * alone make less related than {@link RelationThresholds} asks, and those that a rule keeps apart, such as other
 * numbers, other places or another polarity, stay apart whatever it says. For claims that share no words, lower the
 * threshold and give a {@link CandidateSource} that finds them. Thread-safe. {@code PairFeatureLaws} of the testkit
 * tries one of your own.
 */
public interface PairFeature {

    /** {@return the name under which it is explained, not blank; asked once} */
    String name();

    /** {@return its weight in log-odds per unit, finite; asked once} */
    double weight();

    /**
     * {@return the value of a pair: finite, dependent on the pair alone, and the same when the two are exchanged}
     *
     * @param a one claim, of whatever words; of a pair it is always the same that comes first
     * @param b the other
     */
    double value(PreparedClaim a, PreparedClaim b);
}
