package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has said what over time: for each principal and topic the sequence of what was said, and the ledger of pledges.
 * Unnamed sources have no position: a leak is not the principal's word.
 *
 * @param lines the sequences of two or more, by principal and first id
 * @param ledger the pledges, by date where known, then by id
 */
public record Positions(ImmutableList<PositionLine> lines, ImmutableList<Pledge> ledger) {

    /**
     * Follows the positions in some groups of claims; no pledge is overdue, for no day is known.
     *
     * @param grouping the groups
     * @return the positions
     */
    public static Positions of(Grouping grouping) {
        return of(grouping, Optional.empty());
    }

    /**
     * Follows the positions in some groups of claims as of a day.
     *
     * @param grouping the groups
     * @param asOf the day on which it is asked what is overdue
     * @return the positions
     */
    public static Positions of(Grouping grouping, Optional<LocalDate> asOf) {
        ImmutableList<Attribution> all = grouping.groups().stream()
                .flatMap(group -> group.attributions().stream())
                .collect(ImmutableList.toImmutableList());
        return of(all, RelationClassifier.english(), asOf);
    }

    /**
     * Follows the positions in some attributed claims as of a day.
     *
     * @param attributions the attributed claims, in any order
     * @param classifier what says how claims stand to each other
     * @param asOf the day on which it is asked what is overdue
     * @return the positions
     */
    public static Positions of(
            Iterable<Attribution> attributions, RelationClassifier classifier, Optional<LocalDate> asOf) {
        return new PositionReader(classifier, asOf).read(attributions);
    }

    /**
     * Follows positions in statements whose matters are known, whatever their words.
     *
     * @param matters the statements on each matter, in any order, all of one principal
     * @param classifier what says how claims stand to each other
     * @param asOf the day on which it is asked what is overdue
     * @return a line for each matter of two or more statements, in the order given, and the pledges of all
     */
    public static Positions onMatters(
            Iterable<? extends Iterable<Attribution>> matters,
            RelationClassifier classifier,
            Optional<LocalDate> asOf) {
        return new PositionReader(classifier, asOf).readMatters(matters);
    }
}
