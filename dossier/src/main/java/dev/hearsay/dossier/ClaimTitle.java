package dev.hearsay.dossier;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import java.util.stream.Collectors;

/** Titles a claim by who makes it, never bare: "Sergei Lavrov: Moscow has started delivering S-300 systems". */
public final class ClaimTitle {
    private static final int SPEAKERS = 3;

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
        return speakers(group) + verb(group) + group.claim().wording();
    }

    /** A wording that already negates needs no verb to say so. */
    private static String verb(ClaimGroup group) {
        boolean opposed = group.side() == Stance.DENIES && group.claim().polarity() == Polarity.POSITIVE;
        if (!opposed) {
            return ": ";
        }
        return group.representative().act() == SpeechAct.DENIES ? " denies that " : " does not hold that ";
    }

    private static String speakers(ClaimGroup group) {
        ProvenanceGraph graph = group.provenance();
        if (graph.origins().isEmpty()) {
            return group.representative().chain().origin().name();
        }
        String first = graph.origins().stream()
                .map(Source::name)
                .distinct()
                .sorted()
                .limit(SPEAKERS)
                .collect(Collectors.joining(", "));
        int more = graph.origins().size() - SPEAKERS;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
