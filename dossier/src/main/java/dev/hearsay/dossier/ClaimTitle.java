package dev.hearsay.dossier;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.dossier.words.Titles;

/**
 * Titles a claim by who makes it, never bare: "Sergei Lavrov: Moscow has started delivering S-300 systems", "Ana Oduya
 * rejected the plan", "Officials deny that the bridge is closed".
 */
public final class ClaimTitle {
    private ClaimTitle() {}

    /**
     * Returns the title of a claim.
     *
     * @param assessment the claim
     * @return the origins, or whoever is first on the chain where none is shown, with the wording of the claim
     */
    public static String of(Assessment assessment) {
        return of(assessment.group());
    }

    /**
     * Returns the title of a claim.
     *
     * @param group the claim's group
     * @return the origins, or whoever is first on the chain where none is shown, with the wording of the claim
     */
    public static String of(ClaimGroup group) {
        return Titles.of(group);
    }
}
