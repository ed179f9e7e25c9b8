package dev.hearsay.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import java.util.Optional;

/**
 * A dossier with what changed when documents were added.
 *
 * @param dossier the dossier of all documents
 * @param changes the claims that are new, gone, or assessed otherwise, in the order of the dossier, those that are gone
 *     last
 */
public record DossierUpdate(Dossier dossier, ImmutableList<Change> changes) {
    /**
     * Checks that nothing is missing.
     *
     * @param dossier the dossier of all documents
     * @param changes the claims that are new, gone, or assessed otherwise, in the order of the dossier, those that are
     *     gone last
     */
    public DossierUpdate {
        requireNonNull(dossier, "dossier");
        requireNonNull(changes, "changes");
    }

    /**
     * A claim before and after. At least one of the two is there.
     *
     * @param before the claim before; empty where it is new
     * @param after the claim after; empty where no document makes it any more
     */
    public record Change(Optional<Assessment> before, Optional<Assessment> after) {
        /**
         * Checks that nothing is missing.
         *
         * @param before the claim before; empty where it is new
         * @param after the claim after; empty where no document makes it any more
         */
        public Change {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }
}
