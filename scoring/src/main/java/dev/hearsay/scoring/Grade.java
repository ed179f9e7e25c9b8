package dev.hearsay.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.hearsay.core.Estimate;
import dev.hearsay.core.SourceReliability;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody holds of a source: how faithfully it relays, and how often what it asserts itself is so. The two are
 * different; a careful agency relays liars faithfully.
 *
 * @param letter the Admiralty letter, where one was given
 * @param fidelity the probability that it relays truly what it was told, in [0, 1]
 * @param reliability the probability that what it asserts itself is so; empty where nobody judged that
 * @param topic the topic to which the grade is confined
 * @param rater who gave the grade, or what it was learned from
 * @param date when it was given
 */
public record Grade(
        Optional<SourceReliability> letter,
        double fidelity,
        Optional<Estimate> reliability,
        Optional<String> topic,
        String rater,
        Optional<LocalDate> date) {

    /** The rater of a grade for whom nobody is named. */
    public static final String ANONYMOUS_RATER = "the user";

    /**
     * Checks the ranges.
     *
     * @param letter the Admiralty letter, never {@link SourceReliability#F}, which is no grade
     * @param fidelity in [0, 1]
     * @param reliability the probability that what it asserts itself is so
     * @param topic the topic to which the grade is confined
     * @param rater who gave it, not blank
     * @param date when it was given
     * @throws IllegalArgumentException if {@code fidelity} is out of range, the letter is F, or the rater is blank
     */
    public Grade {
        requireNonNull(letter, "letter");
        requireNonNull(reliability, "reliability");
        requireNonNull(topic, "topic");
        requireNonNull(rater, "rater");
        requireNonNull(date, "date");
        checkArgument(fidelity >= 0 && fidelity <= 1, "fidelity must be in [0, 1] but was %s", fidelity);
        checkArgument(
                !letter.equals(Optional.of(SourceReliability.F)),
                "F means that reliability cannot be judged: leave the source ungraded");
        checkArgument(!rater.isBlank(), "rater must not be blank");
    }

    /**
     * Returns the grade that a letter stands for.
     *
     * @param letter the letter, {@code A} to {@code E}
     * @return the grade, with the numbers of {@link ReliabilityScale}
     * @throws IllegalArgumentException if the letter is F
     */
    public static Grade of(SourceReliability letter) {
        return new Grade(
                Optional.of(letter),
                ReliabilityScale.fidelity(letter),
                Optional.of(ReliabilityScale.reliability(letter)),
                Optional.empty(),
                ANONYMOUS_RATER,
                Optional.empty());
    }

    /**
     * Returns a grade in numbers, without a letter.
     *
     * @param fidelity the probability that it relays truly, in [0, 1]
     * @param reliability the probability that what it asserts itself is so
     * @return the grade
     * @throws IllegalArgumentException if {@code fidelity} is out of range
     */
    public static Grade of(double fidelity, Estimate reliability) {
        return new Grade(
                Optional.empty(),
                fidelity,
                Optional.of(reliability),
                Optional.empty(),
                ANONYMOUS_RATER,
                Optional.empty());
    }

    /**
     * Returns a grade of how truly a source relays, which says nothing of what it asserts itself.
     *
     * @param fidelity the probability that it relays truly, in [0, 1]
     * @return the grade
     * @throws IllegalArgumentException if {@code fidelity} is out of range
     */
    public static Grade ofFidelity(double fidelity) {
        return new Grade(
                Optional.empty(), fidelity, Optional.empty(), Optional.empty(), ANONYMOUS_RATER, Optional.empty());
    }

    /**
     * Returns this grade with the name of who gave it.
     *
     * @param name who gave it, not blank
     * @return the grade
     */
    public Grade by(String name) {
        return new Grade(letter, fidelity, reliability, topic, name, date);
    }

    /**
     * Returns this grade with the day it was given.
     *
     * @param day when it was given
     * @return the grade
     */
    public Grade on(LocalDate day) {
        return new Grade(letter, fidelity, reliability, topic, rater, Optional.of(day));
    }

    /**
     * Returns this grade confined to a topic.
     *
     * @param name the topic
     * @return the grade
     */
    public Grade forTopic(String name) {
        return new Grade(letter, fidelity, reliability, Optional.of(name), rater, date);
    }

    /** {@return the grade in words, such as {@code grade B by the desk, 2018-09-30}} */
    public String describe() {
        return letter.map(l -> "grade " + l).orElse("grade")
                + topic.map(t -> " on " + t).orElse("")
                + " by "
                + rater
                + date.map(d -> ", " + d).orElse("");
    }
}
