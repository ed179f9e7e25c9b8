package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.immutables.value.Value;

/**
 * Why a number is what it is: a tree whose every node is computed from its parts, down to leaves that name what they
 * rest on (after Lucene's {@code Explanation}).
 */
@Value.Immutable
@ValueStyle
public sealed interface Explanation permits ImmutableExplanation {

    /** How a node comes out of its parts. */
    enum Operation {
        /** The node rests on its grounds and has no parts. */
        LEAF,
        /** The sum of the parts. */
        SUM,
        /** The product of the parts. */
        PRODUCT,
        /** The greatest of the parts. */
        MAX,
        /** The probability that at least one of several independent parts holds: 1 - (1 - a)(1 - b)... */
        NOISY_OR
    }

    /** {@return what the number is, in words} */
    @Value.Parameter
    String label();

    /** {@return the number} */
    @Value.Parameter
    double value();

    /** {@return how it comes out of the parts} */
    @Value.Parameter
    Operation operation();

    /** {@return the parts; empty for a leaf} */
    @Value.Parameter
    ImmutableList<Explanation> parts();

    /** {@return what a leaf rests on, in words: an evidence span, a grade, a parameter; empty for other nodes} */
    @Value.Parameter
    String grounds();

    /** {@return the words of an article that a leaf rests on, where it rests on any} */
    @Value.Parameter
    Optional<Evidence> evidence();

    /**
     * Returns a leaf that rests on a parameter, a grade or a rule.
     *
     * @param label what the number is
     * @param value the number
     * @param grounds what it rests on, not blank
     * @return the leaf
     */
    static Explanation leaf(String label, double value, String grounds) {
        return checked(label, value, Operation.LEAF, ImmutableList.of(), grounds, Optional.empty());
    }

    /**
     * Returns a leaf that rests on the words of an article.
     *
     * @param label what the number is
     * @param value the number
     * @param evidence the words
     * @return the leaf
     */
    static Explanation leaf(String label, double value, Evidence evidence) {
        return checked(
                label,
                value,
                Operation.LEAF,
                ImmutableList.of(),
                evidence.document() + " " + evidence.span() + ": \"" + evidence.exact() + "\"",
                Optional.of(evidence));
    }

    /**
     * Returns the sum of some parts.
     *
     * @param label what the number is
     * @param parts the parts, added from first to last
     * @return the node
     */
    static Explanation sum(String label, Iterable<Explanation> parts) {
        return node(label, Operation.SUM, 0, Double::sum, parts);
    }

    /**
     * Returns the product of some parts.
     *
     * @param label what the number is
     * @param parts the parts, multiplied from first to last
     * @return the node
     */
    static Explanation product(String label, Iterable<Explanation> parts) {
        return node(label, Operation.PRODUCT, 1, (a, b) -> a * b, parts);
    }

    /**
     * Returns the greatest of some parts.
     *
     * @param label what the number is
     * @param parts the parts, at least one
     * @return the node
     */
    static Explanation max(String label, Iterable<Explanation> parts) {
        return node(label, Operation.MAX, Double.NEGATIVE_INFINITY, Math::max, parts);
    }

    /**
     * Returns the probability that at least one of several independent parts holds.
     *
     * @param label what the number is
     * @param parts probabilities
     * @return the node
     */
    static Explanation noisyOr(String label, Iterable<Explanation> parts) {
        return node(label, Operation.NOISY_OR, 0, Explanation::either, parts);
    }

    /** {@return the number computed again from the leaves; equal to {@link #value} within 1e-12} */
    default double recomputed() {
        return switch (operation()) {
            case LEAF -> value();
            case SUM -> combined(0, Double::sum);
            case PRODUCT -> combined(1, (a, b) -> a * b);
            case MAX -> combined(Double.NEGATIVE_INFINITY, Math::max);
            case NOISY_OR -> combined(0, Explanation::either);
        };
    }

    private double combined(double identity, DoubleBinaryOperator combine) {
        return parts().stream().mapToDouble(Explanation::recomputed).reduce(identity, combine);
    }

    private static double either(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }

    /** {@return all leaves, from left to right} */
    default ImmutableList<Explanation> leaves() {
        return operation() == Operation.LEAF
                ? ImmutableList.of(this)
                : parts().stream().flatMap(part -> part.leaves().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return the tree as indented lines, a node each} */
    default String describe() {
        StringBuilder text = new StringBuilder();
        describe(text, 0);
        return text.toString();
    }

    private void describe(StringBuilder text, int depth) {
        text.append("  ".repeat(depth)).append(String.format(Locale.ROOT, "%.4f", value()));
        text.append(" = ").append(label());
        if (operation() == Operation.LEAF) {
            text.append(", from ").append(grounds());
        } else {
            text.append(", the ").append(words(operation())).append(" of:");
        }
        text.append('\n');
        parts().forEach(part -> part.describe(text, depth + 1));
    }

    private static String words(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Explanation node(
            String label,
            Operation operation,
            double identity,
            DoubleBinaryOperator combine,
            Iterable<Explanation> parts) {
        ImmutableList<Explanation> all = ImmutableList.copyOf(parts);
        double value = identity;
        for (Explanation part : all) {
            value = combine.applyAsDouble(value, part.value());
        }
        return checked(label, value, operation, all, "", Optional.empty());
    }

    private static Explanation checked(
            String label,
            double value,
            Operation operation,
            ImmutableList<Explanation> parts,
            String grounds,
            Optional<Evidence> evidence) {
        return checked(ImmutableExplanation.of(label, value, operation, parts, grounds, evidence));
    }

    private static Explanation checked(Explanation node) {
        Checks.notBlank("explanation label", node.label());
        checkArgument(!Double.isNaN(node.value()), "explanation \"%s\" has no number", node.label());
        boolean leaf = node.operation() == Operation.LEAF;
        checkArgument(
                !leaf || (node.parts().isEmpty() && !node.grounds().isBlank()),
                "leaf \"%s\" must name its grounds and have no parts",
                node.label());
        checkArgument(
                node.operation() != Operation.MAX || !node.parts().isEmpty(),
                "maximum \"%s\" needs at least one part",
                node.label());
        return node;
    }

    /** {@return a builder with nothing set, for readers of stored explanations; others use the factories} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. */
    final class Builder extends ImmutableExplanation.Builder {
        private static final double TOLERANCE = 1e-12;

        Builder() {}

        /**
         * Builds the node.
         *
         * @return the node
         * @throws IllegalArgumentException if the label is blank, the value no number, a leaf has parts or no grounds,
         *     a maximum has no parts, or the value is not what the parts make
         * @throws IllegalStateException if a field was not set
         */
        @Override
        public Explanation build() {
            Explanation node = checked(super.build());
            double computed = node.recomputed();
            checkArgument(
                    node.value() == computed || Math.abs(node.value() - computed) <= TOLERANCE,
                    "explanation \"%s\" is %s but the %s of its parts is %s",
                    node.label(),
                    node.value(),
                    words(node.operation()),
                    computed);
            return node;
        }
    }
}
