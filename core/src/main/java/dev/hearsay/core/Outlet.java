package dev.hearsay.core;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publisher: a news agency, a newspaper, a broadcaster.
 *
 * <p>Outlets of one {@linkplain #family family} are one publisher when agreement is weighed, and so are values of one
 * {@linkplain #id id} that name different families. State control and public funding are different things, and neither
 * is assumed: they come from a directory.
 */
@Value.Immutable
@ValueStyle
public sealed interface Outlet extends Source permits ImmutableOutlet {

    /** {@return the publisher family: the owner or group; the outlet's own name where none is known} */
    @Value.Default
    default String family() {
        return name();
    }

    /** {@return what sort of publisher it is, where known} */
    Optional<OutletKind> kind();

    /** {@return the domains it publishes under, lower case, without {@code www.}} */
    ImmutableSet<String> domains();

    /** {@return whether a state decides what it publishes} */
    @Value.Default
    default boolean stateControlled() {
        return false;
    }

    /** {@return whether it lives on public money} */
    @Value.Default
    default boolean publiclyFunded() {
        return false;
    }

    @Override
    @Value.Lazy
    default SourceId id() {
        return new SourceId(ContentHash.of("outlet").field(name()).hex());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outlet}. */
    final class Builder extends ImmutableOutlet.Builder {
        Builder() {}

        /**
         * Builds the outlet.
         *
         * @return the outlet
         * @throws IllegalArgumentException if the name or the family is blank
         * @throws IllegalStateException if no name was set
         */
        @Override
        public Outlet build() {
            Outlet outlet = super.build();
            Checks.notBlank("outlet name", outlet.name());
            Checks.notBlank("family of outlet " + outlet.name(), outlet.family());
            return outlet;
        }
    }
}
