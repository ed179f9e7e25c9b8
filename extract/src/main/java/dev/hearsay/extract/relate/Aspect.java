package dev.hearsay.extract.relate;

/**
 * How far what a claim speaks of has come: "may deliver", "will deliver", "has started to deliver" and "has completed
 * the delivery" are four propositions and not one. The tense of reported speech changes nothing: "would" is read as
 * "will", and "had started" as "has started".
 */
enum Aspect {
    POSSIBLE,
    LATER,
    BEGUN,
    /** Said to be complete, or told in the past as done. */
    DONE,
    /** None of these. */
    PLAIN;

    /** {@return whether claims of the two aspects cannot be one proposition} */
    boolean clashes(Aspect that) {
        return this != that && !(open() && that.open()) && !(settled() && that.settled());
    }

    private boolean open() {
        return this == BEGUN || this == PLAIN;
    }

    private boolean settled() {
        return this == DONE || this == PLAIN;
    }
}
