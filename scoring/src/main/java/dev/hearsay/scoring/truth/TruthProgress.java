package dev.hearsay.scoring.truth;

/** Told of each round of a long run, on the thread that runs it. */
@FunctionalInterface
public interface TruthProgress {
    /**
     * A round is over.
     *
     * @param done rounds done, from 1
     * @param most rounds at most; the run may converge long before
     * @param change the largest change of a source's parameter in this round
     */
    void round(int done, int most, double change);
}
