package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import java.util.Optional;

/**
 * Whom the pronouns of a claim mean, as far as that is known: "we", and "she" of her own deeds, the speaker; else
 * somebody of its document. What two speakers say of "him" in two documents is said of two men until a name shows that
 * it is one.
 *
 * @param pronouns the pronouns of the wording
 * @param said who said it, empty of a bare claim
 */
record Meant(Pronouns pronouns, Optional<Attribution> said) {

    /** {@return the principal whose own words or deed it is, empty where it may be anybody's} */
    Optional<SourceId> owner() {
        return said.filter(attribution -> pronouns.own() || ownDeed(attribution))
                .map(Meant::principal);
    }

    private boolean ownDeed(Attribution attribution) {
        return !pronouns.kinds().isEmpty()
                && attribution
                        .claim()
                        .actor()
                        .map(Source::id)
                        .filter(principal(attribution)::equals)
                        .isPresent();
    }

    private static SourceId principal(Attribution attribution) {
        return attribution.chain().origin().lastPrincipal().id();
    }

    /**
     * {@return what of the circumstances makes the same words mean another thing, empty where they mean the same in
     * every mouth}
     */
    String circumstances() {
        if (said.isEmpty()) {
            return "";
        }
        Attribution attribution = said.get();
        Optional<SourceId> owner = owner();
        if (owner.isPresent()) {
            return owner.get().value();
        }
        boolean open = pronouns.bare() || (!pronouns.kinds().isEmpty() && !pronouns.named());
        String place = attribution.document().map(DocumentId::value).orElse("");
        return open ? principal(attribution).value() + '\t' + place + '\t' + (pronouns.bare() ? spoken() : "") : "";
    }

    /** {@return the place in the document where it is told} */
    private String spoken() {
        return said.flatMap(Attribution::evidence)
                .map(evidence -> evidence.span().toString())
                .orElse("");
    }

    /** {@return whether each is of another principal: "I will resign" means another thing in another mouth} */
    static boolean ofDifferentOwners(Meant mine, Meant yours) {
        Optional<SourceId> owner = mine.owner();
        Optional<SourceId> other = yours.owner();
        return owner.isPresent() && other.isPresent() && !owner.equals(other);
    }

    /**
     * {@return whether he, she, it or they of one are others than of the other, however alike the words; where both say
     * "we", that is seen without asking here}
     *
     * @param mine what one claim means
     * @param yours what the other means
     * @param nameShared whether the two share a name
     */
    static boolean ofOthers(Meant mine, Meant yours, boolean nameShared) {
        boolean bare = mine.pronouns.bare() || yours.pronouns.bare();
        boolean open =
                !mine.pronouns.kinds().isEmpty() && !yours.pronouns.kinds().isEmpty();
        if (!(bare || open) || mine.pronouns.own() || yours.pronouns.own() || !ofTwoSpeakers(mine, yours)) {
            return false;
        }
        if (bare) {
            return otherDocument(mine, yours) || !mine.spoken().equals(yours.spoken());
        }
        return ofDifferentOwners(mine, yours)
                || mine.pronouns.otherSexThan(yours.pronouns)
                || (!nameShared && otherDocument(mine, yours));
    }

    /** {@return whether the two are of two speakers in two texts, where a pronoun of one means nobody of the other} */
    static boolean apart(Meant mine, Meant yours) {
        return ofTwoSpeakers(mine, yours) && otherDocument(mine, yours);
    }

    private static boolean ofTwoSpeakers(Meant mine, Meant yours) {
        boolean attributed = mine.said.isPresent() && yours.said.isPresent();
        return attributed && !mine.said.map(Meant::principal).equals(yours.said.map(Meant::principal));
    }

    private static boolean otherDocument(Meant mine, Meant yours) {
        Optional<DocumentId> document = mine.said.flatMap(Attribution::document);
        Optional<DocumentId> other = yours.said.flatMap(Attribution::document);
        return document.isPresent() && other.isPresent() && !document.equals(other);
    }
}
