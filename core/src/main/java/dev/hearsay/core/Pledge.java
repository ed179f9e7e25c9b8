package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An entry of the ledger of pledges.
 *
 * @param pledge who promised or threatened what, and when
 * @param status what has become of it
 * @param moves the later words of the same principal that moved it, in order
 * @param due until when, where that is said or follows from "in two weeks" and the date
 */
public record Pledge(Attribution pledge, PledgeStatus status, ImmutableList<Move> moves, Optional<LocalDateTime> due) {

    /**
     * Later words that moved a pledge.
     *
     * @param to the status they moved it to
     * @param by the words
     */
    public record Move(PledgeStatus to, Attribution by) {}
}
