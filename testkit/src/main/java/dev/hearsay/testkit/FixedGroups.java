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
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import java.util.ArrayList;
import java.util.List;

/** Plain cases, of which every sound scorer knows something. */
final class FixedGroups {
    private static final Claim SHUT = Claim.of("The northern bridge is shut");
    private static final Claim OPEN =
            Claim.builder().from(SHUT).polarity(Polarity.NEGATIVE).build();

    /** More than the vertices up to which a network is commonly judged exactly. */
    static final int CROWD = 27;

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

    /**
     * One speaker in many outlets, on two occasions in turn, the first two thirds quoting and the others in the
     * reporters' words.
     */
    static ClaimGroup crowd(int reports) {
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            all.add(Attribution.builder()
                    .from(seen(SHUT, "Mara Ilves", "Paper " + i, "2021-03-05"))
                    .occasion(i % 2 == 0 ? "the briefing" : "the interview")
                    .form(i < 2 * CROWD / 3 ? QuoteForm.DIRECT : QuoteForm.INDIRECT)
                    .build());
        }
        return ClaimGroup.of(all);
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
