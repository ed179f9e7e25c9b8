package dev.hearsay.extract.relate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of something in a wording.
 *
 * @param digits the number, scales such as "million" multiplied in, exactly
 * @param from the lower end of a range, of which the number is the upper; else the number
 * @param value the number for arithmetic
 * @param bound how it is bounded
 * @param unit the unit as a base form: "percent", a currency, or the base of the thing counted; empty if there is none
 * @param unitEntry what the lexicon knows of the unit
 * @param measure the unit of measurement that it is in, if any
 * @param at the unit of the wording that is the number
 */
record Amount(
        String digits,
        double from,
        double value,
        Bound bound,
        String unit,
        Lexicon.Entry unitEntry,
        Optional<Measure> measure,
        int at) {
    /** How a number is bounded. */
    enum Bound {
        AT_MOST,
        EXACT,
        ABOUT,
        AT_LEAST
    }

    private static final double ROUNDING = 0.005;
    private static final double LOOSE = 0.1;
    /** What is converted is rounded to a figure as coarse as the one it is converted from, and no coarser than this. */
    private static final double CONVERTED = 0.05;

    boolean sameUnit(Amount that) {
        if (measure.isPresent() && that.measure.isPresent()) {
            return measure.get().of() == that.measure.get().of();
        }
        return unit.equals(that.unit) || Wording.meet(unitEntry.synonyms, that.unitEntry.synonyms, 0);
    }

    /** {@return whether both can hold of one quantity: equal, or equal within the rounding that either admits} */
    boolean fits(Amount that) {
        return reaches(that) && that.reaches(this);
    }

    /** {@return whether both may be of one quantity, and yet say different things of it: "at least 12" and 40} */
    boolean fitsLoosely(Amount that) {
        return fits(that) && (!near(that, LOOSE) || (range() && that.range() && !coextensive(that)));
    }

    private boolean coextensive(Amount that) {
        double mine = per(that);
        double error = ROUNDING * Math.abs(that.value);
        return Math.abs(from * mine - that.from) <= error && Math.abs(value * mine - that.value) <= error;
    }

    private boolean reaches(Amount that) {
        return switch (bound) {
            case AT_LEAST ->
                that.value * that.per(this) >= value * (1 - ROUNDING)
                        || (that.bound == Bound.ABOUT && near(that, LOOSE));
            case AT_MOST ->
                that.from * that.per(this) <= value * (1 + ROUNDING)
                        || (that.bound == Bound.ABOUT && near(that, LOOSE));
            case ABOUT -> near(that, LOOSE) || that.bound == Bound.AT_LEAST || that.bound == Bound.AT_MOST;
            case EXACT ->
                near(that, that.bound == Bound.ABOUT ? LOOSE : ROUNDING)
                        || that.bound == Bound.AT_LEAST
                        || that.bound == Bound.AT_MOST;
        };
    }

    private boolean near(Amount that, double share) {
        if (measure.isEmpty() || that.measure.isEmpty() || measure.equals(that.measure)) {
            return apart(that) <= share * Math.max(Math.abs(value), Math.abs(that.value));
        }
        return sameUnit(that) && (convertsTo(that, share) || that.convertsTo(this, share));
    }

    private boolean convertsTo(Amount that, double share) {
        double rounding = Math.min(that.step() / 2, CONVERTED * that.value);
        return apart(that) <= Math.max(rounding, share * that.value);
    }

    /** {@return how far the two are from each other in the unit of the other; ranges that meet are not} */
    private double apart(Amount that) {
        double mine = per(that);
        return Math.max(0, Math.max(that.from - value * mine, from * mine - that.value));
    }

    /** {@return how many of another's unit its own is; one where either has none} */
    private double per(Amount that) {
        return measure.isEmpty() || that.measure.isEmpty()
                ? 1
                : measure.get().factor() / that.measure.get().factor();
    }

    boolean range() {
        return from < value;
    }

    /** {@return by what the figure would change if its last digit that is not 0 did} */
    private double step() {
        BigDecimal stripped = new BigDecimal(digits).stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).doubleValue();
    }

    @Override
    public String toString() {
        String name = bound == Bound.EXACT
                ? ""
                : bound.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        String low = range() ? BigDecimal.valueOf(from).stripTrailingZeros().toPlainString() + " to " : "";
        return (name + low + digits + " " + unit).trim();
    }
}
