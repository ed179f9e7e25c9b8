package dev.hearsay.extract.relate;

/** How strongly two things, named by number, belong together. */
@FunctionalInterface
interface PairStrength {
    /** The strength of two things that must not be together. */
    double APART = -1;
    /** The strength of two things that a person has put together. */
    double TOGETHER = 1;

    double strength(int i, int j);
}
