package dev.hearsay.core;

/**
 * Assesses claims. Implement it to judge by rules of your own; the law suites of the testkit tell whether the rules are
 * sound.
 *
 * <p>A scorer is a function: equal input gives an equal result, whatever was assessed before and in whatever order. It
 * keeps no state that shows and is safe to use from several threads.
 */
@FunctionalInterface
public interface Scorer {

    /**
     * Assesses a claim in the light of the claims that bear on it.
     *
     * @param group the claim with everything said of it
     * @param related the groups that bear on it
     * @return the assessment, never absent: what cannot be judged is said to be so
     */
    Assessment assess(ClaimGroup group, RelatedGroups related);

    /**
     * Assesses a claim on which no other bears.
     *
     * @param group the claim with everything said of it
     * @return the assessment
     */
    default Assessment assess(ClaimGroup group) {
        return assess(group, RelatedGroups.NONE);
    }
}
