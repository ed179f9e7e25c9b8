package dev.hearsay.extract.source;

import dev.hearsay.core.Source;
import java.util.Optional;

/** Who is meant by a noun phrase that is no pronoun. */
final class NounSources {
    private final StateBodies stateBodies;
    private final NamedSources named;
    private final UnnamedSources unnamed;
    private final Demonyms demonyms;

    NounSources(StateBodies stateBodies, NamedSources named, UnnamedSources unnamed, Demonyms demonyms) {
        this.demonyms = demonyms;
        this.stateBodies = stateBodies;
        this.named = named;
        this.unnamed = unnamed;
    }

    Source of(Mention mention) {
        return demonyms.of(mention)
                .or(() -> stateBodies.of(mention))
                .or(() -> name(mention))
                .orElseGet(() -> unnamed.of(mention));
    }

    /** Who is meant by a phrase whatever name stands in it: the lawyers in "Vik's lawyers". */
    Source unnamed(Mention mention) {
        return unnamed.of(mention);
    }

    private Optional<Source> name(Mention mention) {
        return mention.named() ? Optional.of(named.of(mention)) : named.inOtherWords(mention);
    }
}
