package dev.hearsay.scoring.truth;

import dev.hearsay.testkit.CalibrationLaws;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of calibrations, on each that comes with the library, learned from a hundred samples. */
class CalibrationLawsTest {
    private static final int TRIES = 100;
    private static final int STEPS = 50;

    @Property(tries = TRIES)
    void isotonicRegressions(@ForAll Random random) {
        assertLaws(IsotonicRegression.of(sample(random)));
    }

    @Property(tries = TRIES)
    void plattScalings(@ForAll Random random) {
        assertLaws(PlattScaling.of(sample(random)));
    }

    /** Overconfident probabilities, few or many, alike or not. */
    private static List<Judged> sample(Random random) {
        double apart = 1 + random.nextInt(20);
        return Stream.generate(() -> Math.rint(random.nextDouble() * apart) / apart)
                .limit(1 + random.nextInt(50))
                .sorted()
                .map(p -> new Judged(p, random.nextDouble() < p * p))
                .toList();
    }

    private static void assertLaws(Calibration calibration) {
        CalibrationLaws laws = calibration::apply;
        for (int k = 0; k < STEPS; k++) {
            double lower = (double) k / STEPS;
            double higher = (k + 1.0) / STEPS;
            laws.staysAProbability(lower);
            laws.staysAProbability(higher);
            laws.neverFallsWhereTheProbabilityRises(lower, higher);
            laws.dependsOnTheProbabilityAlone(lower, higher);
        }
    }
}
