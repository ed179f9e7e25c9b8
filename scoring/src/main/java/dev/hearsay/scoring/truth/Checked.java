package dev.hearsay.scoring.truth;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** The answers of parts that are the user's own, checked where they come in, so that none spoils a result unseen. */
final class Checked {
    /** How far rounding may move a similarity when the values are exchanged. */
    private static final double ROUNDING = 1e-9;

    private Checked() {}

    static double between(ValueSimilarity similarity, String one, String other) {
        double answer = similarity.between(one, other);
        if (!(answer >= 0 && answer <= 1)) {
            throw fault(
                    "similarity %s gives %s for '%s' and '%s'; return a number in [0, 1]",
                    similarity.getClass().getName(), answer, one, other);
        }
        return answer;
    }

    /** {@return whether two answers about one pair are the same but for rounding} */
    static boolean same(double there, double back) {
        return Math.abs(there - back) <= ROUNDING;
    }

    static IllegalStateException asymmetry(
            ValueSimilarity similarity, String one, String other, double there, double back) {
        return fault(
                "similarity %s gives %s for '%s' and '%s' but %s when they are exchanged; make it symmetric",
                similarity.getClass().getName(), there, one, other, back);
    }

    static boolean contains(ValueHierarchy hierarchy, String wide, String narrow) {
        boolean contains = hierarchy.contains(wide, narrow);
        if (contains && hierarchy.contains(narrow, wide)) {
            throw fault(
                    "hierarchy %s makes '%s' part of '%s' and the other way round; take one of the links out",
                    hierarchy.getClass().getName(), narrow, wide);
        }
        return contains;
    }

    static double apply(Calibration calibration, double probability) {
        double corrected = calibration.apply(probability);
        if (!(corrected >= 0 && corrected <= 1)) {
            throw fault(
                    "calibration %s makes %s of the probability %s; return a number in [0, 1]",
                    calibration.getClass().getName(), corrected, probability);
        }
        return corrected;
    }

    @FormatMethod
    private static IllegalStateException fault(String message, Object... parts) {
        return new IllegalStateException(String.format(Locale.ROOT, message, parts));
    }
}
