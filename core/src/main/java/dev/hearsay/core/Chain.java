package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The way a claim took from its origin to the reader, origin first:
 *
 * <pre>{@code
 * Chain.from(kozhin).via(izvestia).via(reuters).publishedBy(moscowTimes)
 * }</pre>
 *
 * <p>An intermediary nobody names is a relay of its own ({@link Source#unnamed}); a publisher that is not known is
 * absent.
 */
@Value.Immutable
@ValueStyle
public sealed interface Chain permits ImmutableChain {

    /** {@return who said it first, as far as the text goes back} */
    Source origin();

    /** {@return who passed it on, nearest the origin first, the publisher not among them} */
    ImmutableList<Source> relays();

    /** {@return who published the text in which it was read} */
    Optional<Outlet> publisher();

    /**
     * Returns the chain of an origin with nobody between it and the reader.
     *
     * @param origin who said it
     * @return the chain
     */
    static Chain from(Source origin) {
        return new Builder().origin(origin).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this chain with one more relay, next to the publisher.
     *
     * @param relay who passed it on
     * @return the longer chain
     * @throws IllegalArgumentException if the relay is already on the chain
     */
    default Chain via(Source relay) {
        return new Builder().from(this).addRelays(relay).build();
    }

    /**
     * Returns this chain with its publisher.
     *
     * @param outlet who published it, in place of any publisher set before
     * @return the chain
     * @throws IllegalArgumentException if the outlet is already on the chain
     */
    default Chain publishedBy(Outlet outlet) {
        return new Builder().from(this).publisher(outlet).build();
    }

    /** {@return everybody on the chain, origin first, publisher last} */
    default ImmutableList<Source> links() {
        ImmutableList.Builder<Source> links =
                ImmutableList.<Source>builder().add(origin()).addAll(relays());
        publisher().ifPresent(links::add);
        return links.build();
    }

    /**
     * {@return the chain as the reader meets it, such as {@code The Moscow Times ← Reuters ← Izvestia ← Vladimir
     * Kozhin}}
     */
    default String describe() {
        StringBuilder names = new StringBuilder();
        publisher().ifPresent(outlet -> names.append(outlet.name()).append(" ← "));
        for (Source relay : relays().reverse()) {
            names.append(relay.name()).append(" ← ");
        }
        return names.append(origin().name()).toString();
    }

    /** Builds a {@link Chain}. */
    final class Builder extends ImmutableChain.Builder {
        Builder() {}

        /**
         * Builds the chain.
         *
         * @return the chain
         * @throws IllegalArgumentException if a source stands on it twice
         * @throws IllegalStateException if no origin was set
         */
        @Override
        public Chain build() {
            Chain chain = super.build();
            ImmutableList<Source> links = chain.links();
            ImmutableSet<SourceId> different = links.stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
            checkArgument(
                    different.size() == links.size(),
                    "a chain visits each source once, but was %s; circular citing shows in the provenance graph",
                    chain.describe());
            return chain;
        }
    }
}
