package dev.hearsay.core;

import java.util.Optional;
import org.immutables.value.Value;

/** A person with a name. */
@Value.Immutable
@ValueStyle
public sealed interface Person extends Source permits ImmutablePerson {

    /** {@return the role the text gives, such as "Foreign Minister"} */
    Optional<String> role();

    @Override
    @Value.Lazy
    default SourceId id() {
        return new SourceId(ContentHash.of("person").field(name()).hex());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /**
         * Builds the person.
         *
         * @return the person
         * @throws IllegalArgumentException if the name is blank
         * @throws IllegalStateException if no name was set
         */
        @Override
        public Person build() {
            Person person = super.build();
            Checks.notBlank("person name", person.name());
            return person;
        }
    }
}
