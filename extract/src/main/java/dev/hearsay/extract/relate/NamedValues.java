package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Numbers about a thing, each with its name: the order of the names is the order of the values. Immutable. */
final class NamedValues<T> {
    private final ImmutableList<String> names;
    private final ImmutableList<ToDoubleFunction<T>> values;

    private NamedValues(Builder<T> builder) {
        this.names = builder.names.build();
        this.values = builder.values.build();
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    ImmutableList<String> names() {
        return names;
    }

    /** Writes the values of a thing from a place on, and returns the place behind them. */
    @CanIgnoreReturnValue
    int fill(T thing, double[] into, int from) {
        for (int k = 0; k < values.size(); k++) {
            into[from + k] = values.get(k).applyAsDouble(thing);
        }
        return from + values.size();
    }

    /** Takes the values in their order. */
    static final class Builder<T> {
        private final ImmutableList.Builder<String> names = ImmutableList.builder();
        private final ImmutableList.Builder<ToDoubleFunction<T>> values = ImmutableList.builder();

        private Builder() {}

        @CanIgnoreReturnValue
        Builder<T> value(String name, ToDoubleFunction<T> value) {
            names.add(name);
            values.add(value);
            return this;
        }

        /** A value that is 1 where something holds, else 0. */
        @CanIgnoreReturnValue
        Builder<T> flag(String name, Predicate<T> holds) {
            return value(name, thing -> holds.test(thing) ? 1 : 0);
        }

        NamedValues<T> build() {
            return new NamedValues<>(this);
        }
    }
}
