package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

/** Argument checks whose messages carry the name of the argument and the offending value. */
final class Checks {
    private Checks() {}

    static String notBlank(String what, String value) {
        checkArgument(!value.isBlank(), "%s must not be blank but was \"%s\"", what, value);
        return value;
    }

    static double unitInterval(String what, double value) {
        checkArgument(value >= 0 && value <= 1, "%s must be in [0, 1] but was %s", what, value);
        return value;
    }
}
