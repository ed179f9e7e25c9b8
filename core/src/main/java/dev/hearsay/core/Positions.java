package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Who has said what over time: for each principal and topic the sequence of what was said, and the ledger of pledges.
 * Unnamed sources have no position: a leak is not the principal's word.
 *
 * @param lines the sequences of two or more
 * @param ledger the pledges, by date where known, then by id
 */
public record Positions(ImmutableList<PositionLine> lines, ImmutableList<Pledge> ledger) {
    /**
     * Checks that nothing is missing.
     *
     * @param lines the sequences of two or more
     * @param ledger the pledges, by date where known, then by id
     */
    public Positions {
        requireNonNull(lines, "lines");
        requireNonNull(ledger, "ledger");
    }

    /** Nobody has said anything. */
    public static final Positions NONE = new Positions(ImmutableList.of(), ImmutableList.of());
}
