package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;

/** Groups with one more attribution, by somebody who stands in no other sample. */
final class Variations {
    private static final Source NEWCOMER = Source.person("Nadia Quist");
    private static final Outlet FAR_COAST = Source.outlet("The Far Coast");
    private static final DocumentId DOCUMENT = new DocumentId("far-coast.txt");

    private Variations() {}

    static ClaimGroup with(ClaimGroup group, Attribution further) {
        return ClaimGroup.builder().from(group).addAttributions(further).build();
    }

    /** The attributions whose article can be reprinted: those with a document and a publisher. */
    static ImmutableList<Attribution> printed(ClaimGroup group) {
        return group.attributions().stream()
                .filter(a -> a.document().isPresent() && a.chain().publisher().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The same passage in an outlet that carries the article. */
    static Attribution reprint(Attribution printed) {
        Derivation derivation = printed.derivation()
                .orElseGet(
                        () -> Derivation.reprintOf(printed.chain().publisher().orElseThrow()));
        return Attribution.builder()
                .from(printed)
                .chain(printed.chain().publishedBy(FAR_COAST))
                .document(DOCUMENT)
                .derivation(derivation)
                .build();
    }

    /** A newcomer who speaks for nobody else takes the group's side in an outlet of its own. */
    static Attribution agreement(ClaimGroup group, Basis basis) {
        return newcomer(group, group.side()).basis(basis).build();
    }

    static Attribution denial(ClaimGroup group, Basis basis) {
        return newcomer(group, group.side().negated()).basis(basis).build();
    }

    static Attribution noComment(ClaimGroup group) {
        return newcomer(group, group.side())
                .act(SpeechAct.DECLINES_TO_COMMENT)
                .factuality(Factuality.UU)
                .build();
    }

    /** An outlet says it in its own voice, and not how it knows. */
    static Attribution unstated(ClaimGroup group) {
        return newcomer(group, group.side())
                .chain(Chain.from(FAR_COAST))
                .basis(Basis.UNSTATED)
                .contact(Contact.NOT_SHOWN)
                .build();
    }

    private static Attribution.Builder newcomer(ClaimGroup group, Stance side) {
        boolean asserts = (group.claim().polarity() == Polarity.POSITIVE) == (side == Stance.ASSERTS);
        return Attribution.builder()
                .claim(group.claim())
                .chain(Chain.from(NEWCOMER).publishedBy(FAR_COAST))
                .act(asserts ? SpeechAct.SAYS : SpeechAct.DENIES)
                .factuality(asserts ? Factuality.CT_PLUS : Factuality.CT_MINUS)
                .contact(Contact.SHOWN)
                .document(DOCUMENT);
    }
}
