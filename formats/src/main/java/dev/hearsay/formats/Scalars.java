package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.function.Function;

/** Single values: strings, numbers, truth values, moments. */
final class Scalars {
    /** Beyond this many digits before or after the point a number only serves to fill memory. */
    private static final int MAX_DIGITS = 1000;

    static final JsonCodec<String> STRING = text(string -> string, string -> string);

    static final JsonCodec<Integer> INTEGER =
            new ScalarCodec<>("integer", (value, out) -> out.writeNumber(value), Scalars::integer);

    static final JsonCodec<Boolean> BOOLEAN = new ScalarCodec<>(
            "boolean",
            (value, out) -> out.writeBoolean(value),
            in -> in.expect(JsonNodeType.BOOLEAN).node().booleanValue());

    /** A number; what is not finite is a string, as JSON has no number for it. */
    static final JsonCodec<Double> DOUBLE = new DoubleCodec();

    static final JsonCodec<BigDecimal> DECIMAL =
            new ScalarCodec<>("string", (value, out) -> out.writeString(value.toString()), Scalars::decimal);

    static final JsonCodec<LocalDateTime> MOMENT =
            new ScalarCodec<>("string", (value, out) -> out.writeString(value.toString()), Scalars::moment);

    private Scalars() {}

    /** A value that is a string in JSON, such as an id. */
    static <T> JsonCodec<T> text(Function<T, String> write, Function<String, T> read) {
        return new ScalarCodec<>("string", (value, out) -> out.writeString(write.apply(value)), in -> {
            String string = in.string();
            try {
                return read.apply(string);
            } catch (IllegalArgumentException e) {
                throw in.fault(e);
            }
        });
    }

    private static int integer(JsonPlace in) {
        if (!in.expect(JsonNodeType.NUMBER).node().canConvertToExactIntegral()
                || !in.node().canConvertToInt()) {
            throw in.fault("expected a whole number but found " + in.node(), "put one of at most 9 digits there");
        }
        return in.node().intValue();
    }

    private static BigDecimal decimal(JsonPlace in) {
        try {
            BigDecimal value = new BigDecimal(in.string());
            if (Math.abs((long) value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS) {
                throw in.fault("the number is too long", "use at most " + MAX_DIGITS + " digits");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new FormatException(
                    in.path(), "no number: \"" + in.string() + "\"", "write it in digits, such as \"4.5\"", e);
        }
    }

    private static LocalDateTime moment(JsonPlace in) {
        try {
            return LocalDateTime.parse(in.string());
        } catch (DateTimeException e) {
            throw new FormatException(
                    in.path(), "no moment: \"" + in.string() + "\"", "write it as 2018-05-11T09:30", e);
        }
    }

    private interface ScalarWriter<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static final class ScalarCodec<T> extends JsonCodec<T> {
        private final String type;
        private final ScalarWriter<T> writer;
        private final Function<JsonPlace, T> reader;

        ScalarCodec(String type, ScalarWriter<T> writer, Function<JsonPlace, T> reader) {
            this.type = type;
            this.writer = writer;
            this.reader = reader;
        }

        @Override
        void write(T value, JsonGenerator out) throws IOException {
            writer.write(value, out);
        }

        @Override
        T read(JsonPlace in) {
            return reader.apply(in);
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.type(type);
        }
    }

    private static final class DoubleCodec extends JsonCodec<Double> {
        private static final String INFINITY = "Infinity";

        @Override
        void write(Double value, JsonGenerator out) throws IOException {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeString(value.toString());
            }
        }

        @Override
        Double read(JsonPlace in) {
            if (in.node().isTextual()) {
                return infinite(in);
            }
            return in.expect(JsonNodeType.NUMBER).node().doubleValue();
        }

        private static double infinite(JsonPlace in) {
            return switch (in.string()) {
                case INFINITY -> Double.POSITIVE_INFINITY;
                case "-" + INFINITY -> Double.NEGATIVE_INFINITY;
                default -> throw in.fault("no number: \"" + in.string() + "\"", "put a number there");
            };
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            ObjectNode words = SchemaDefinitions.object();
            words.withArray("enum").add(INFINITY).add("-" + INFINITY);
            return SchemaDefinitions.oneOf(java.util.List.of(SchemaDefinitions.type("number"), words));
        }
    }
}
