package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Stance;
import java.util.Optional;

/**
 * A claim with all that is said of it: that of a group where it was assessed, else that of the attributions alone.
 *
 * @param name the name of the group or the claim
 * @param claim the claim, with the wording that stands for all
 * @param attributions who says what of it
 * @param assessment what is made of it
 */
record ToldClaim(String name, Claim claim, ImmutableList<Attribution> attributions, Optional<Assessment> assessment) {

    static ToldClaim of(Assessment assessment) {
        return new ToldClaim(
                Names.of(assessment.group()),
                assessment.group().claim(),
                assessment.group().attributions(),
                Optional.of(assessment));
    }

    static ToldClaim of(ImmutableList<Attribution> attributions) {
        Claim claim = attributions.get(0).claim();
        return new ToldClaim(Names.of(claim), claim, attributions, Optional.empty());
    }

    /** {@return the side of the proposition that the words of the claim take, whoever says or denies them} */
    Stance sideOfWording() {
        return claim.polarity() == Polarity.POSITIVE ? Stance.ASSERTS : Stance.DENIES;
    }

    /** {@return the side that was assessed: that of the wording, unless it stands there as what somebody denies} */
    Stance side() {
        return assessment
                .map(assessed -> assessed.group().representative().stance())
                .filter(stance -> stance != Stance.UNCOMMITTED)
                .orElseGet(this::sideOfWording);
    }
}
