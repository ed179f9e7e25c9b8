package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * How far a source commits to a proposition and to which side of it: the scale of FactBank (Saurí and Pustejovsky
 * 2009). It belongs to the attribution, never to the claim.
 */
public enum Factuality {
    /** Certainly so. */
    CT_PLUS("CT+"),
    /** Probably so. */
    PR_PLUS("PR+"),
    /** Possibly so. */
    PS_PLUS("PS+"),
    /** Certainly not so. */
    CT_MINUS("CT-"),
    /** Probably not so. */
    PR_MINUS("PR-"),
    /** Possibly not so. */
    PS_MINUS("PS-"),
    /** The source knows but does not say which: "said whether". */
    CT_U("CTu"),
    /** Uncommitted or unknown. */
    UU("Uu");

    private final String code;

    Factuality(String code) {
        this.code = code;
    }

    /**
     * Returns the value with FactBank's code.
     *
     * @param code one of {@code CT+ PR+ PS+ CT- PR- PS- CTu Uu}
     * @return the value
     * @throws IllegalArgumentException if there is no such code
     */
    public static Factuality ofCode(String code) {
        Factuality[] found =
                Arrays.stream(values()).filter(f -> f.code.equals(code)).toArray(Factuality[]::new);
        checkArgument(found.length == 1, "unknown factuality \"%s\", use one of CT+ PR+ PS+ CT- PR- PS- CTu Uu", code);
        return found[0];
    }

    /** {@return FactBank's code, such as {@code CT+}} */
    public String code() {
        return code;
    }

    /** {@return whether the source commits, to whatever degree, to the proposition} */
    public boolean positive() {
        return this == CT_PLUS || this == PR_PLUS || this == PS_PLUS;
    }

    /** {@return whether the source commits, to whatever degree, to the negation of the proposition} */
    public boolean negative() {
        return this == CT_MINUS || this == PR_MINUS || this == PS_MINUS;
    }

    /** {@return whether the source is certain of either side} */
    public boolean certain() {
        return this == CT_PLUS || this == CT_MINUS;
    }
}
