package dev.hearsay.extract.source;

import dev.hearsay.core.Source;
import java.util.Optional;

/** The state or the ministry that a noun phrase means, by a proper name or without one. */
final class StateBodies {
    private final States states;
    private final Ministries ministries;
    private final OutletNames outlets;

    StateBodies(States states, Ministries ministries, OutletNames outlets) {
        this.states = states;
        this.ministries = ministries;
        this.outlets = outlets;
    }

    /** The body; nobody where the phrase tells a role, which somebody in its service has. */
    Optional<Source> of(Mention mention) {
        return mention.role().isEmpty() ? state(mention).or(() -> ministry(mention)) : Optional.empty();
    }

    private Optional<Source> state(Mention mention) {
        return mention.organization().isEmpty()
                ? states.named(mention.core()).map(Source.class::cast)
                : Optional.empty();
    }

    /** Some have a site of their own, and go by its name. */
    private Optional<Source> ministry(Mention mention) {
        return ministries
                .named(mention.nameAlone(), mention.span().start())
                .map(ministry ->
                        outlets.of(ministry.name()).map(OutletNames::speaker).orElse(ministry));
    }
}
