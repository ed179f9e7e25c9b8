package dev.hearsay.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody a text does not name: "a senior official", "military sources".
 *
 * <p>A plural is one group. A description of one document never stands for that of another, whatever the words: the
 * {@linkplain #document document} is part of the id, and nobody is identified across documents (source protection).
 */
@Value.Immutable
@ValueStyle
public sealed interface UnnamedSource extends Source permits ImmutableUnnamedSource {

    /** {@return the words of the text, never blank} */
    String description();

    /** {@return whether the description is a plural: a group of unknown size, counted once} */
    @Value.Default
    default boolean group() {
        return false;
    }

    /** {@return whom the text says it belongs to, in the text's words; it makes dependent but gives no authority} */
    Optional<String> affiliation();

    /** {@return the document whose words these are} */
    Optional<DocumentId> document();

    @Override
    @Value.Derived
    default String name() {
        return description();
    }

    @Override
    @Value.Lazy
    default SourceId id() {
        return new SourceId(ContentHash.of("unnamed")
                .field(description())
                .field(document().map(DocumentId::value).orElse(""))
                .hex());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UnnamedSource}. */
    final class Builder extends ImmutableUnnamedSource.Builder {
        Builder() {}

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalArgumentException if the description is blank
         * @throws IllegalStateException if no description was set
         */
        @Override
        public UnnamedSource build() {
            UnnamedSource source = super.build();
            Checks.notBlank("description of an unnamed source", source.description());
            return source;
        }
    }
}
