package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

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
     * Checks that nothing is missing.
     *
     * @param pledge who promised or threatened what, and when
     * @param status what has become of it
     * @param moves the later words of the same principal that moved it, in order
     * @param due until when, where that is said or follows from "in two weeks" and the date
     */
    public Pledge {
        requireNonNull(pledge, "pledge");
        requireNonNull(status, "status");
        requireNonNull(moves, "moves");
        requireNonNull(due, "due");
    }

    /** {@return whether it holds on a condition only: "if the council agrees, we will build it"} */
    public boolean conditional() {
        return pledge.claim().kind() == ClaimKind.HYPOTHETICAL;
    }

    /**
     * Later words that moved a pledge.
     *
     * @param to the status they moved it to
     * @param by the words
     */
    public record Move(PledgeStatus to, Attribution by) {
        /**
         * Checks that nothing is missing.
         *
         * @param to the status they moved it to
         * @param by the words
         */
        public Move {
            requireNonNull(to, "to");
            requireNonNull(by, "by");
        }
    }
}
