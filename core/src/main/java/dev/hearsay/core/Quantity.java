package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number with what it counts: "about 50 people", "100 percent", "more than 4 million".
 *
 * @param comparison how exactly it is stated
 * @param value the number, without trailing zeros: 1.0 and 1 are equal
 * @param unit the unit or the thing counted in the singular, lower case; empty where it is a bare number
 */
public record Quantity(Comparison comparison, BigDecimal value, String unit) {

    /**
     * Strips trailing zeros.
     *
     * @param comparison how exactly it is stated
     * @param value the number
     * @param unit the unit, may be empty
     */
    public Quantity {
        requireNonNull(comparison, "comparison");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /**
     * Returns an exact quantity.
     *
     * @param value the number, as {@link BigDecimal} reads it
     * @param unit the unit, may be empty
     * @return the quantity
     * @throws NumberFormatException if {@code value} is no number
     */
    public static Quantity of(String value, String unit) {
        return new Quantity(Comparison.EXACTLY, new BigDecimal(value), unit);
    }

    /** {@return the quantity in plain digits, such as {@code about 50 people}} */
    @Override
    public String toString() {
        String number = value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
        return comparison == Comparison.EXACTLY
                ? number
                : comparison.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + number;
    }
}
