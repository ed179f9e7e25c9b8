package dev.hearsay.extract.relate;

/** How far what a claim speaks of has come: "may", "will" and "has started" are three propositions and not one. */
enum Aspect {
    POSSIBLE,
    LATER,
    BEGUN,
    PLAIN;

    /** {@return whether claims of the two aspects cannot be one proposition; begun and plain may be} */
    boolean clashes(Aspect that) {
        return this != that && !(settled() && that.settled());
    }

    private boolean settled() {
        return this == BEGUN || this == PLAIN;
    }
}
