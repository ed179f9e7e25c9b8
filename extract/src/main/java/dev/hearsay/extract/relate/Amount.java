package dev.hearsay.extract.relate;

import java.util.Locale;

/**
 * A number of something in a wording.
 *
 * @param digits the number, scales such as "million" multiplied in, exactly
 * @param value the same for arithmetic
 * @param bound how it is bounded
 * @param unit the unit as a base form: "percent", a currency, or the base of the thing counted; empty if there is none
 * @param unitEntry what the lexicon knows of the unit
 * @param at the unit of the wording that is the number
 */
record Amount(String digits, double value, Bound bound, String unit, Lexicon.Entry unitEntry, int at) {
    /** How a number is bounded. */
    enum Bound {
        AT_MOST,
        EXACT,
        ABOUT,
        AT_LEAST
    }

    private static final double ROUNDING = 0.005;
    private static final double LOOSE = 0.1;

    boolean sameUnit(Amount that) {
        return unit.equals(that.unit) || Wording.meet(unitEntry.synonyms, that.unitEntry.synonyms, 0);
    }

    /** {@return whether both can hold of one quantity: equal, or equal within the rounding that either admits} */
    boolean fits(Amount that) {
        return reaches(that) && that.reaches(this);
    }

    /** {@return whether both may be of one quantity, and yet say different things of it: "at least 12" and 40} */
    boolean fitsLoosely(Amount that) {
        return fits(that) && !near(that, LOOSE);
    }

    private boolean reaches(Amount that) {
        return switch (bound) {
            case AT_LEAST -> that.value >= value * (1 - ROUNDING) || (that.bound == Bound.ABOUT && near(that, LOOSE));
            case AT_MOST -> that.value <= value * (1 + ROUNDING) || (that.bound == Bound.ABOUT && near(that, LOOSE));
            case ABOUT -> near(that, LOOSE) || that.bound == Bound.AT_LEAST || that.bound == Bound.AT_MOST;
            case EXACT ->
                near(that, that.bound == Bound.ABOUT ? LOOSE : ROUNDING)
                        || that.bound == Bound.AT_LEAST
                        || that.bound == Bound.AT_MOST;
        };
    }

    private boolean near(Amount that, double share) {
        return Math.abs(value - that.value) <= share * Math.max(Math.abs(value), Math.abs(that.value));
    }

    @Override
    public String toString() {
        String name = bound == Bound.EXACT
                ? ""
                : bound.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        return (name + digits + " " + unit).trim();
    }
}
