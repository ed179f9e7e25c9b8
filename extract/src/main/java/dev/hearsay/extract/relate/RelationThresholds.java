package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where the classifier draws its lines. Precision and recall along them stand in {@code docs/figures/relate.md}.
 *
 * @param related the least relatedness at which bare claims are compared, and claims are grouped at all
 * @param same the least probability of the same proposition at which claims are grouped
 * @param contradicts the least probability at which a contradiction is stated; a likely one below it is a tension
 *     between attributed claims, and UNCLEAR between bare ones
 * @param abstain the least confidence at which any relation is stated; below it the answer is UNCLEAR
 */
public record RelationThresholds(double related, double same, double contradicts, double abstain) {

    /** The lines drawn unless others are given. */
    public static final RelationThresholds DEFAULT = new RelationThresholds(0.35, 0.6, 0.85, 0.25);

    /**
     * Checks the lines.
     *
     * @param related see above, in [0, 1]
     * @param same see above, in [0, 1]
     * @param contradicts see above, in [0, 1]
     * @param abstain see above, in [0, 1]
     * @throws IllegalArgumentException if one is outside [0, 1]
     */
    public RelationThresholds {
        checkUnit("related", related);
        checkUnit("same", same);
        checkUnit("contradicts", contradicts);
        checkUnit("abstain", abstain);
    }

    private static void checkUnit(String name, double value) {
        checkArgument(value >= 0 && value <= 1, "threshold %s must be in [0, 1] but was %s", name, value);
    }
}
