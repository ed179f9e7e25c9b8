package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * How two claims stand to each other, and why. The claims are those that the relation was asked for, a first and a
 * second; {@link #reversed} exchanges them.
 */
@Value.Immutable
@ValueStyle
public sealed interface Relation permits ImmutableRelation {

    /** {@return how they stand to each other} */
    RelationKind kind();

    /** {@return which of the two stands in it to the other; {@code NONE} just where the kind has no direction} */
    @Value.Default
    default Direction direction() {
        return Direction.NONE;
    }

    /** {@return the probability that they state the same proposition, polarity set aside, in [0, 1]} */
    double same();

    /** {@return the probability that they exclude each other, whoever says them and when, in [0, 1]} */
    double contradicts();

    /** {@return how confident the decision is: the probability given to {@link #kind}, in [0, 1]} */
    double confidence();

    /** {@return the least confidence with which this kind would have been answered, in [0, 1]} */
    double threshold();

    /** {@return the rule that decided, or the model and its version} */
    String decidedBy();

    /** {@return what each feature added to {@link #same}, in the order of the model} */
    ImmutableList<Contribution> contributions();

    /** {@return the places that both fill, alike or not, and those that only one fills} */
    ImmutableList<SlotMatch> slots();

    /** {@return the rival explanations of a tension, none of them chosen; empty for other kinds} */
    ImmutableList<String> rivals();

    /** {@return the places where the two clash} */
    default ImmutableList<SlotMatch> mismatches() {
        return slots().stream().filter(slot -> slot.fit().mismatch()).collect(ImmutableList.toImmutableList());
    }

    /** {@return the same with the two claims exchanged; an involution} */
    default Relation reversed() {
        return builder()
                .from(this)
                .direction(direction().reversed())
                .slots(slots().stream().map(SlotMatch::reversed).toList())
                .build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relation}. */
    final class Builder extends ImmutableRelation.Builder {
        Builder() {}

        /**
         * Builds the relation.
         *
         * @return the relation
         * @throws IllegalArgumentException if a probability is outside [0, 1], or the direction does not fit the kind
         * @throws IllegalStateException if kind, probabilities, threshold or the decider was not set
         */
        @Override
        public Relation build() {
            Relation relation = super.build();
            Checks.unitInterval("same", relation.same());
            Checks.unitInterval("contradicts", relation.contradicts());
            Checks.unitInterval("confidence", relation.confidence());
            Checks.unitInterval("threshold", relation.threshold());
            if (relation.kind().directed() == (relation.direction() == Direction.NONE)) {
                throw new IllegalArgumentException("direction of " + relation.kind() + " must "
                        + (relation.kind().directed() ? "be FORWARD or BACKWARD" : "be NONE") + " but was "
                        + relation.direction());
            }
            return relation;
        }
    }
}
