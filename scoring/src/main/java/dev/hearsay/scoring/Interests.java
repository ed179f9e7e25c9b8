package dev.hearsay.scoring;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Interest;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Route;
import dev.hearsay.core.Source;
import java.util.Optional;

/** Tells how an origin stands to what it claims: as the text or the user says, else by whose act it is. */
final class Interests {
    private Interests() {}

    /**
     * Of several interests that one origin shows, the first in the order of {@link Interest}, where a party comes
     * first.
     */
    static Interest of(Source origin, ProvenanceGraph graph) {
        Interest first = null;
        for (Route route : graph.routes()) {
            Attribution attribution = route.attribution();
            if (attribution.chain().origin().id().equals(origin.id())) {
                Interest interest = of(attribution);
                first = first == null || interest.compareTo(first) < 0 ? interest : first;
            }
        }
        return first == null ? Interest.UNKNOWN : first;
    }

    static Interest of(Attribution attribution) {
        return attribution
                .interest()
                .orElseGet(() -> byActor(attribution.chain().origin(), attribution.claim()));
    }

    private static Interest byActor(Source origin, Claim claim) {
        Optional<Source> actor = claim.actor();
        if (actor.isEmpty()) {
            return Interest.UNKNOWN;
        }
        if (!origin.lastPrincipal().id().equals(actor.get().lastPrincipal().id())) {
            return Interest.NONE_STATED;
        }
        return claim.kind().ownWill() ? Interest.OWN_INTENT : Interest.OWN_ACT;
    }
}
