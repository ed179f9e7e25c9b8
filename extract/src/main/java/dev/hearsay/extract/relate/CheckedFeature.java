package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkArgument;

import dev.hearsay.core.Contribution;

/**
 * A feature of the user's own. It is asked about a pair in one order, whichever way the classifier was asked, and what
 * it answers is checked, so that it can spoil no probability unseen.
 */
final class CheckedFeature {
    private final PairFeature feature;
    private final String name;
    private final double weight;

    CheckedFeature(PairFeature feature) {
        this.feature = feature;
        this.name = feature.name();
        this.weight = feature.weight();
        checkArgument(
                !name.isBlank(),
                "the pair feature %s has a blank name; give the name under which it is explained",
                feature.getClass().getName());
        checkArgument(
                Double.isFinite(weight), "the weight of the pair feature %s must be finite but was %s", name, weight);
    }

    /** {@return its part in the log-odds of the same proposition} */
    Contribution of(ComparedPair pair) {
        boolean ordered = PreparedStatement.ORDER.compare(pair.a, pair.b) <= 0;
        double value = ordered ? feature.value(pair.a, pair.b) : feature.value(pair.b, pair.a);
        if (!Double.isFinite(value * weight)) {
            throw Fault.of(
                    "pair feature \"%s\" (%s) gives %s, of weight %s, for %s; return a finite number, 0 where it knows nothing",
                    name, feature.getClass().getName(), value, weight, Fault.pair(pair.a, pair.b));
        }
        return new Contribution(name, value, weight);
    }
}
