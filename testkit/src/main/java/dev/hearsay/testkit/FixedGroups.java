package dev.hearsay.testkit;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import java.util.List;

/** Plain cases, of which every sound scorer knows something. */
final class FixedGroups {
    private static final Claim SHUT = Claim.of("The northern bridge is shut");
    private static final Claim OPEN =
            Claim.builder().from(SHUT).polarity(Polarity.NEGATIVE).build();

    private FixedGroups() {}

    static ClaimGroup twoWitnesses() {
        return ClaimGroup.of(List.of(
                seen(SHUT, "Mara Ilves", "Harbour Post", "2021-03-05"),
                seen(SHUT, "Lena Voss", "Valley Radio", "2021-03-05")));
    }

    static ClaimGroup oneWitness() {
        return ClaimGroup.of(List.of(seen(SHUT, "Mara Ilves", "Harbour Post", "2021-03-05")));
    }

    /** Somebody else says the opposite, in an outlet of its own. */
    static ClaimGroup contradiction(Basis basis) {
        return ClaimGroup.of(List.of(Attribution.builder()
                .from(seen(OPEN, "Nadia Quist", "The Far Coast", "2021-03-05"))
                .basis(basis)
                .build()));
    }

    static ClaimGroup laterWordOfBoth() {
        return ClaimGroup.of(List.of(
                seen(OPEN, "Mara Ilves", "Harbour Post", "2021-03-06"),
                seen(OPEN, "Lena Voss", "Valley Radio", "2021-03-06")));
    }

    private static Attribution seen(Claim claim, String witness, String outlet, String day) {
        boolean asserts = claim.polarity() == Polarity.POSITIVE;
        return Attribution.builder()
                .claim(claim)
                .chain(Chain.from(Source.person(witness)).publishedBy(Source.outlet(outlet)))
                .act(asserts ? SpeechAct.SAYS : SpeechAct.DENIES)
                .factuality(asserts ? Factuality.CT_PLUS : Factuality.CT_MINUS)
                .basis(Basis.SAW)
                .contact(Contact.SHOWN)
                .said(TemporalExtent.parse(day))
                .document(new DocumentId(outlet + " of " + day))
                .build();
    }
}
