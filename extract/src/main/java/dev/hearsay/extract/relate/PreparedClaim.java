package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import java.util.Optional;

/**
 * A claim made ready for comparison, once, in time linear in its words: comparing two prepared claims is then a matter
 * of microseconds. Immutable. Comes from {@link RelationClassifier#prepare(Claim)}.
 */
public sealed interface PreparedClaim permits PreparedStatement {

    /** {@return the claim} */
    Claim claim();

    /** {@return who said it, when, and by what act; absent where a bare claim was prepared} */
    Optional<Attribution> attribution();
}
