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
import java.util.Arrays;
import java.util.stream.Stream;

/** Groups with one more attribution, by somebody who stands in no other sample. */
final class Variations {
    private static final Source NEWCOMER = Source.person("Nadia Quist");
    private static final Outlet FAR_COAST = Source.outlet("The Far Coast");
    private static final Outlet NEAR_COAST = Source.outlet("The Near Coast");
    private static final DocumentId DOCUMENT = new DocumentId("far-coast.txt");

    private Variations() {}

    static ClaimGroup with(ClaimGroup group, Attribution further) {
        return ClaimGroup.builder().from(group).addAttributions(further).build();
    }

    static ClaimGroup replacing(ClaimGroup group, Attribution former, Attribution... by) {
        return ClaimGroup.builder()
                .from(group)
                .attributions(
                        Stream.concat(group.attributions().stream().filter(a -> !a.equals(former)), Arrays.stream(by))
                                .toList())
                .build();
    }

    /** The attributions whose article can be reprinted: those with a document and a publisher. */
    static ImmutableList<Attribution> printed(ClaimGroup group) {
        return group.attributions().stream()
                .filter(a -> a.document().isPresent() && a.chain().publisher().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The same passage in an outlet that carries the article. */
    static Attribution reprint(Attribution printed) {
        return reprint(printed, FAR_COAST, DOCUMENT);
    }

    /** The same passage in yet another outlet. */
    static Attribution secondReprint(Attribution printed) {
        return reprint(printed, NEAR_COAST, new DocumentId("near-coast.txt"));
    }

    private static Attribution reprint(Attribution printed, Outlet carrier, DocumentId document) {
        Derivation derivation = printed.derivation()
                .orElseGet(
                        () -> Derivation.reprintOf(printed.chain().publisher().orElseThrow()));
        return Attribution.builder()
                .from(printed)
                .chain(printed.chain().publishedBy(carrier))
                .document(document)
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
