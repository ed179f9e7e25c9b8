package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import dev.hearsay.formats.Field.Presence;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Collects the fields of a JSON object in their order. */
final class Shape<T> {
    private final String name;
    private final ImmutableList.Builder<Field<T, ?>> fields = ImmutableList.builder();

    private Shape(String name) {
        this.name = name;
    }

    static <T> Shape<T> named(String name) {
        return new Shape<>(name);
    }

    <F> Field<T, F> required(String field, JsonCodec<F> codec, Function<T, F> get) {
        return add(new Field<>(field, codec, get, Presence.REQUIRED, Optional.empty()));
    }

    /** A field that is always written; who reads the value decides what its absence means. */
    <F> Field<T, F> written(String field, JsonCodec<F> codec, Function<T, F> get) {
        return add(new Field<>(field, codec, get, Presence.WRITTEN, Optional.empty()));
    }

    /** A field that is left out where it has a certain value. */
    <F> Field<T, F> unless(F absent, String field, JsonCodec<F> codec, Function<T, F> get) {
        return add(new Field<>(field, codec, get, Presence.OMITTED, Optional.of(absent)));
    }

    <F> Field<T, Optional<F>> optional(String field, JsonCodec<F> codec, Function<T, Optional<F>> get) {
        return unless(Optional.empty(), field, new OptionalCodec<>(codec, false), get);
    }

    /** An optional field that is written as null where there is none. */
    <F> Field<T, Optional<F>> nullable(String field, JsonCodec<F> codec, Function<T, Optional<F>> get) {
        return add(new Field<>(
                field, new OptionalCodec<>(codec, true), get, Presence.WRITTEN, Optional.of(Optional.empty())));
    }

    <F> Field<T, ImmutableList<F>> list(String field, JsonCodec<F> codec, Function<T, ? extends Collection<F>> get) {
        return unless(
                ImmutableList.of(), field, new ListCodec<>(codec), value -> ImmutableList.copyOf(get.apply(value)));
    }

    /** A list that is written even where it is empty. */
    <F> Field<T, ImmutableList<F>> writtenList(
            String field, JsonCodec<F> codec, Function<T, ? extends Collection<F>> get) {
        return add(new Field<>(
                field,
                new ListCodec<>(codec),
                value -> ImmutableList.copyOf(get.apply(value)),
                Presence.WRITTEN,
                Optional.of(ImmutableList.of())));
    }

    <F> void derived(String field, JsonCodec<F> codec, Function<T, F> get) {
        add(new Field<>(field, codec, get, Presence.DERIVED, Optional.empty()));
    }

    ObjectCodec<T> readAs(Function<JsonPlace, T> reader) {
        return new ObjectCodec<>(name, fields.build(), reader);
    }

    private <F> Field<T, F> add(Field<T, F> field) {
        fields.add(field);
        return field;
    }
}
