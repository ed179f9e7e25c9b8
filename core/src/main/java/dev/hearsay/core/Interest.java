package dev.hearsay.core;

/** How the principal of an origin stands to what is claimed. Shown as a word; never a hidden discount. */
public enum Interest {
    /** It speaks of an act of its own. */
    OWN_ACT,
    /** It speaks of its own intent or position. */
    OWN_INTENT,
    /** It speaks of a rival's act. */
    RIVAL_ACT,
    /** It would gain if the claim were believed. */
    BENEFICIARY,
    /** It speaks against its own interest. */
    AGAINST_INTEREST,
    /** The texts show no interest. */
    NONE_STATED,
    /** It is not known whose act it is or for whom the origin speaks. */
    UNKNOWN;

    /** {@return whether the origin is a party to what is claimed} */
    public boolean party() {
        return this == OWN_ACT || this == OWN_INTENT;
    }
}
