package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tells that the text of an article, or of a passage, is somebody else's: announced by a notice, or found by
 * comparison. The original is named by its outlet, or by its document if it is among those read, or by both.
 */
@Value.Immutable
@ValueStyle
public sealed interface Derivation permits ImmutableDerivation {

    /** {@return how it was derived} */
    DerivationKind kind();

    /** {@return who published the original, where known} */
    Optional<Outlet> publisher();

    /** {@return the original, where it is among the documents read} */
    Optional<DocumentId> original();

    /** {@return the notice that announces it; empty where markup credits it, or it was found by comparison} */
    Optional<Evidence> notice();

    /** {@return where in the document the text is the original's; empty where all of it is} */
    ImmutableList<Span> passages();

    /**
     * Says whether a place in the document is the original's text.
     *
     * @param span the place
     * @return whether it overlaps a passage that was taken over, or all was
     */
    default boolean covers(Span span) {
        return passages().isEmpty() || passages().stream().anyMatch(span::overlaps);
    }

    /**
     * Returns a derivation by its kind and the outlet of the original.
     *
     * @param kind how it was derived
     * @param publisher who published the original
     * @return the derivation
     */
    static Derivation of(DerivationKind kind, Outlet publisher) {
        return builder().kind(kind).publisher(publisher).build();
    }

    /**
     * Returns the reprint of another outlet's article.
     *
     * @param publisher who published the original
     * @return the derivation
     */
    static Derivation reprintOf(Outlet publisher) {
        return of(DerivationKind.REPRINT, publisher);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Derivation}. */
    final class Builder extends ImmutableDerivation.Builder {
        Builder() {}

        /**
         * Builds the derivation.
         *
         * @return the derivation
         * @throws IllegalArgumentException if neither outlet nor document of the original is set
         * @throws IllegalStateException if no kind was set
         */
        @Override
        public Derivation build() {
            Derivation derivation = super.build();
            if (derivation.publisher().isEmpty() && derivation.original().isEmpty()) {
                throw new IllegalArgumentException(
                        "a " + derivation.kind()
                                + " derivation needs the outlet or the document of the original, set publisher(...) or original(...)");
            }
            return derivation;
        }
    }
}
