package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.formats.Field.Presence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shape of a value that has a builder: each field with how to get it and how to set it. */
final class BuilderShape<T, B> {
    private final Shape<T> shape;
    private final Supplier<B> builder;
    private final List<BiConsumer<JsonPlace, B>> setters = new ArrayList<>();

    private BuilderShape(String name, Supplier<B> builder) {
        this.shape = Shape.named(name);
        this.builder = builder;
    }

    static <T, B> BuilderShape<T, B> of(Class<T> type, Supplier<B> builder) {
        return new BuilderShape<>(type.getSimpleName(), builder);
    }

    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> required(String name, JsonCodec<F> codec, Function<T, F> get, BiConsumer<B, F> set) {
        return setting(shape.required(name, codec, get), set);
    }

    /** A field that is always written; where it is missing, the builder's default stands. */
    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> written(String name, JsonCodec<F> codec, Function<T, F> get, BiConsumer<B, F> set) {
        return setting(shape.written(name, codec, get), set);
    }

    /** A field that is left out where it has a certain value. */
    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> unless(F absent, String name, JsonCodec<F> codec, Function<T, F> get, BiConsumer<B, F> set) {
        return setting(shape.unless(absent, name, codec, get), set);
    }

    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> optional(
            String name, JsonCodec<F> codec, Function<T, Optional<F>> get, BiConsumer<B, Optional<F>> set) {
        return setting(shape.optional(name, codec, get), set);
    }

    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> list(
            String name,
            JsonCodec<F> codec,
            Function<T, ? extends Collection<F>> get,
            BiConsumer<B, ImmutableList<F>> set) {
        return setting(shape.list(name, codec, get), set);
    }

    @CanIgnoreReturnValue
    <F> BuilderShape<T, B> derived(String name, JsonCodec<F> codec, Function<T, F> get) {
        shape.derived(name, codec, get);
        return this;
    }

    ObjectCodec<T> builtBy(Function<B, T> build) {
        ImmutableList<BiConsumer<JsonPlace, B>> all = ImmutableList.copyOf(setters);
        return shape.readAs(object -> {
            B fresh = builder.get();
            all.forEach(setter -> setter.accept(object, fresh));
            return build.apply(fresh);
        });
    }

    private <F> BuilderShape<T, B> setting(Field<T, F> field, BiConsumer<B, F> set) {
        setters.add((object, fresh) -> {
            if (field.presence() == Presence.REQUIRED
                    || object.field(field.name()).isPresent()) {
                set.accept(fresh, field.read(object));
            }
        });
        return this;
    }
}
