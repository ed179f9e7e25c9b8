package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Source;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.press.PressWords;
import java.util.Optional;

/** The outlet that words name, and who speaks where it is quoted. */
final class OutletNames {
    private final OutletDirectory outlets;

    OutletNames(OutletDirectory outlets) {
        this.outlets = outlets;
    }

    /** The outlet that a noun phrase names, be it as somebody's. */
    Optional<Outlet> in(Mention mention) {
        return of(mention.core()).or(() -> of(behindPossessive(mention.core())));
    }

    /** The outlet of a name, with or without its kind. */
    Optional<Outlet> of(String name) {
        String bare = SentenceWords.withoutArticle(name);
        return bare.isBlank()
                ? Optional.empty()
                : outlets.byName(bare).or(() -> outlets.byName(PressWords.withoutKind(bare)));
    }

    /** Whoever speaks where the outlet of exactly this name is quoted. */
    Optional<Source> speakerOf(String name) {
        return outlets.byName(name).map(OutletNames::speaker);
    }

    /** "Russia's Kommersant daily" names Kommersant. */
    private static String behindPossessive(String words) {
        return words.replaceFirst("^.*['’]s? ", "");
    }

    /** A ministry or a campaign that has a site of its own speaks for itself, and is no outlet where it is quoted. */
    static Source speaker(Outlet outlet) {
        if (!outlet.kind().equals(Optional.of(OutletKind.INSTITUTION))) {
            return outlet;
        }
        Organization.Builder body = Organization.builder().name(outlet.name()).addAllAliases(outlet.aliases());
        return outlet.family().equals(outlet.name())
                ? body.build()
                : body.principal(Source.organization(outlet.family())).build();
    }
}
