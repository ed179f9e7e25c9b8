package dev.hearsay.extract.relate;

/**
 * A further number about a pair of claims, such as the cosine of their embeddings or the answer of an entailment model.
 * It enters the probability of the same proposition with a weight of its own.
 */
public interface PairFeature {

    /** {@return the name under which it is explained} */
    String name();

    /** {@return its weight in log-odds per unit} */
    double weight();

    /**
     * {@return the value of a pair; the same when the two are exchanged}
     *
     * @param a one claim
     * @param b the other
     */
    double value(PreparedClaim a, PreparedClaim b);
}
