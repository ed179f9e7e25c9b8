package dev.hearsay.core;

import org.immutables.value.Value;

/** An organization with a name: a government, a ministry, a company, a party, an army. */
@Value.Immutable
@ValueStyle
public sealed interface Organization extends Source permits ImmutableOrganization {

    @Override
    @Value.Lazy
    default SourceId id() {
        return new SourceId(ContentHash.of("organization").field(name()).hex());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}

        /**
         * Builds the organization.
         *
         * @return the organization
         * @throws IllegalArgumentException if the name is blank
         * @throws IllegalStateException if no name was set
         */
        @Override
        public Organization build() {
            Organization organization = super.build();
            Checks.notBlank("organization name", organization.name());
            return organization;
        }
    }
}
