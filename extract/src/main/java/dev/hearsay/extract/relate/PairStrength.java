package dev.hearsay.extract.relate;

import java.util.Collection;
import java.util.List;

/** How strongly two things, named by number, belong together. */
@FunctionalInterface
interface PairStrength {
    /** The strength of two things that must not be together. */
    double APART = -1;
    /** The strength of two things that a person has put together; no measured strength is above 1. */
    double TOGETHER = 2;

    double strength(int i, int j);

    /** {@return what a person has said does not belong with something} */
    default Collection<Integer> decidedApart(int i) {
        return List.of();
    }

    /** {@return what a person has put together with something} */
    default Collection<Integer> decidedTogether(int i) {
        return List.of();
    }
}
