package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Source;
import java.util.Optional;

/**
 * What one principal has said on one topic over time. Nothing is ever taken out: what was superseded stays in its
 * place.
 *
 * @param principal for whom all this was said
 * @param topic the words that most of it shares, the most telling first
 * @param dated what was said on known dates, by date and then by id
 * @param steps how each of {@code dated} but the first stands to the last one before it that it is not unrelated to, or
 *     else to the one before it; where their dates leave the order open, UNCLEAR or a relation that needs no order
 * @param undated what was said nobody knows when, by id; in no order to anything
 */
public record PositionLine(
        Source principal,
        ImmutableList<String> topic,
        ImmutableList<Attribution> dated,
        ImmutableList<ClaimLink> steps,
        ImmutableList<Attribution> undated) {

    /** {@return the last of the dated words, if there are any} */
    public Optional<Attribution> latest() {
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(dated.size() - 1));
    }
}
