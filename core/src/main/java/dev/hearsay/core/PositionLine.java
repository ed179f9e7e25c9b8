package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one principal has said on one topic over time. Nothing is ever taken out: what was superseded stays in its
 * place.
 *
 * @param principal for whom all this was said
 * @param topic the words of most weight over all of it, the weightiest first
 * @param dated what was said on known dates, by date and then by id
 * @param steps how each of {@code dated} but the first stands to the last one before it that it is not unrelated to, or
 *     else to the one before it, the earlier one first; where their dates leave the order open, UNCLEAR or a relation
 *     that needs no order
 * @param undated what was said nobody knows when, by id; in no order to anything
 */
public record PositionLine(
        Source principal,
        ImmutableList<String> topic,
        ImmutableList<Attribution> dated,
        ImmutableList<ClaimLink> steps,
        ImmutableList<Attribution> undated) {

    /**
     * Checks that the line is in order.
     *
     * @param principal for whom all this was said
     * @param topic the words of most weight over all of it
     * @param dated what was said on known dates
     * @param steps how each of {@code dated} but the first stands to one before it
     * @param undated what was said nobody knows when
     * @throws IllegalArgumentException if {@code dated} holds what has no date or is not by date, {@code undated} holds
     *     what has one, or the steps do not lead from {@code dated} to {@code dated}
     */
    public PositionLine {
        requireNonNull(principal, "principal");
        requireNonNull(topic, "topic");
        requireNonNull(dated, "dated");
        requireNonNull(steps, "steps");
        requireNonNull(undated, "undated");
        dated.forEach(said ->
                checkArgument(said.said().bounded(), "attribution %s has no date: put it into undated", said.id()));
        undated.forEach(said ->
                checkArgument(!said.said().bounded(), "attribution %s has a date: put it into dated", said.id()));
        checkArgument(
                Comparators.isInOrder(dated, Comparator.comparing(PositionLine::start)),
                "what %s said on \"%s\" is not by date: sort it by its earliest start",
                principal.name(),
                String.join(" ", topic));
        checkArgument(
                steps.size() == Math.max(0, dated.size() - 1),
                "%s dated attributions need a step for each but the first, but there are %s",
                dated.size(),
                steps.size());
        Set<AttributionId> before = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            before.add(dated.get(i).id());
            checkStep(steps.get(i), before, dated.get(i + 1).id());
        }
    }

    private static void checkStep(ClaimLink step, Set<AttributionId> before, AttributionId to) {
        checkArgument(
                before.contains(step.first()) && step.second().equals(to),
                "the step to %s must lead there from what was said before it, but leads from %s to %s",
                to,
                step.first(),
                step.second());
    }

    private static LocalDateTime start(Attribution attribution) {
        return attribution.said().earliestStart().orElseThrow();
    }

    /** {@return the last of the dated words, if there are any} */
    public Optional<Attribution> latest() {
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(dated.size() - 1));
    }
}
