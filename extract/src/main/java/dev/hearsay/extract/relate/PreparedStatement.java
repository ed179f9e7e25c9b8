package dev.hearsay.extract.relate;

import com.google.common.collect.Comparators;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Polarity;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Comparator;
import java.util.Optional;

/** A claim with its prepared wording, and with who said it where that is known. */
record PreparedStatement(Claim claim, Optional<Attribution> attribution, Wording wording) implements PreparedClaim {
    /** By words, then by all else that tells two claims apart. */
    static final Comparator<PreparedStatement> ORDER = Comparator.comparing(
                    (PreparedStatement statement) -> statement.wording())
            .thenComparing(statement -> statement.claim().id())
            .thenComparing(PreparedStatement::attribution, Comparators.emptiesFirst(Comparator.naturalOrder()));

    static PreparedStatement of(Claim claim, Optional<Attribution> attribution) {
        return new PreparedStatement(claim, attribution, WordingPreparer.prepare(claim.wording()));
    }

    /** {@return the same words of another who said them} */
    PreparedStatement inTheMouthOf(Attribution other) {
        return other.claim().wording().equals(claim.wording())
                ? new PreparedStatement(other.claim(), Optional.of(other), wording)
                : of(other.claim(), Optional.of(other));
    }

    /** {@return what its speaker takes back in it, as a statement of the same speaker} */
    Optional<PreparedStatement> takenBack() {
        return wording.takenBack.map(
                words -> new PreparedStatement(claim, attribution, WordingPreparer.prepare(words)));
    }

    static Wording wording(PreparedClaim claim) {
        return ((PreparedStatement) claim).wording();
    }

    Meant meant() {
        return new Meant(wording.pronouns, attribution);
    }

    /**
     * {@return whether the words negate what the claim is said to assert: a negation that its polarity does not hold}
     */
    boolean negated() {
        return negatedWords() != (claim.polarity() == Polarity.NEGATIVE);
    }

    /** {@return whether the words hold an odd number of negations} */
    boolean negatedWords() {
        return wording.cues[Cue.NEGATOR.index] % 2 == 1;
    }
}
