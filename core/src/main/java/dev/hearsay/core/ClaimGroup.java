package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * The attributions whose claims are judged to be about the same proposition, whichever side they take. The order of the
 * attributions in a group is fixed by their ids, so that the order in which articles were read never shows.
 */
@Value.Immutable
@ValueStyle
public sealed interface ClaimGroup permits ImmutableClaimGroup {

    /** {@return the id; it is passed on as the group grows} */
    GroupId id();

    /** {@return the attributions, at least one, by ascending id} */
    ImmutableList<Attribution> attributions();

    /** {@return the ids of groups that were merged into this one} */
    ImmutableSet<GroupId> aliases();

    /** {@return attributions that may belong here but were not confirmed; they enter no result} */
    ImmutableList<Attribution> suggested();

    /** {@return the claim that stands for the group: that of its {@linkplain #representative representative}} */
    default Claim claim() {
        return representative().claim();
    }

    /**
     * {@return the attribution whose claim stands for the group: one from the running text before one from a headline,
     * one that asserts before one that denies or does not commit, then the smallest claim id, wording and attribution
     * id}
     */
    @Value.Lazy
    default Attribution representative() {
        Comparator<Attribution> order = Comparator.comparing(
                        (Attribution a) -> !a.segment().corroborates())
                .thenComparing(a -> a.stance())
                .thenComparing(a -> a.claim().id())
                .thenComparing(a -> a.claim().wording())
                .thenComparing(Comparator.naturalOrder());
        return attributions().stream().min(order).orElseThrow();
    }

    /** {@return how the group's claim, on the side its representative takes, reached the reader; computed once} */
    @Value.Lazy
    default ProvenanceGraph provenance() {
        return ProvenanceGraph.of(attributions(), side());
    }

    /** {@return how the opposite of the group's claim reached the reader; computed once} */
    @Value.Lazy
    default ProvenanceGraph opposition() {
        return ProvenanceGraph.of(attributions(), side().negated());
    }

    /** {@return the side of the proposition that the representative takes; {@link Stance#ASSERTS} if it takes none} */
    default Stance side() {
        return representative().stance() == Stance.DENIES ? Stance.DENIES : Stance.ASSERTS;
    }

    /**
     * Returns the group of some attributions, named by the smallest id of their claims.
     *
     * @param attributions the attributions, at least one, in any order
     * @return the group
     * @throws IllegalArgumentException if there is none
     */
    static ClaimGroup of(Iterable<Attribution> attributions) {
        ImmutableList<Attribution> all = ImmutableList.copyOf(attributions);
        checkArgument(!all.isEmpty(), "a claim group needs at least one attribution");
        ClaimId smallest = all.stream()
                .map(a -> a.claim().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return builder()
                .id(new GroupId(smallest.value()))
                .addAllAttributions(all)
                .build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClaimGroup}. */
    final class Builder extends ImmutableClaimGroup.Builder {
        Builder() {}

        /**
         * Builds the group; an attribution given twice is in it once.
         *
         * @return the group
         * @throws IllegalArgumentException if there is no attribution
         * @throws IllegalStateException if no id was set
         */
        @Override
        public ClaimGroup build() {
            ClaimGroup group = super.build();
            checkArgument(!group.attributions().isEmpty(), "claim group %s needs at least one attribution", group.id());
            ImmutableList<Attribution> ordered = ordered(group.attributions());
            ImmutableList<Attribution> suggested = ordered(group.suggested());
            return ordered.equals(group.attributions()) && suggested.equals(group.suggested())
                    ? group
                    : from(group, ordered, suggested);
        }

        private static ClaimGroup from(
                ClaimGroup group, ImmutableList<Attribution> attributions, ImmutableList<Attribution> suggested) {
            return new Builder()
                    .id(group.id())
                    .aliases(group.aliases())
                    .attributions(attributions)
                    .suggested(suggested)
                    .build();
        }

        private static ImmutableList<Attribution> ordered(ImmutableList<Attribution> attributions) {
            return Comparators.isInStrictOrder(attributions, Comparator.naturalOrder())
                    ? attributions
                    : ImmutableSortedSet.copyOf(attributions).asList();
        }
    }
}
