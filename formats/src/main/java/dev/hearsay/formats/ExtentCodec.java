package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.MOMENT;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.TemporalExtent;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** An extent as a date, as finely as it is known; as its four points where no date says it. */
final class ExtentCodec extends JsonCodec<TemporalExtent> {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T[\\d:.]+([Z+-][\\d:]*)?)?)?)?");

    private static final ObjectCodec<TemporalExtent> POINTS = BuilderShape.of(
                    TemporalExtent.class, TemporalExtent::builder)
            .optional("earliestStart", MOMENT, TemporalExtent::earliestStart, TemporalExtent.Builder::earliestStart)
            .optional("latestStart", MOMENT, TemporalExtent::latestStart, TemporalExtent.Builder::latestStart)
            .optional("earliestEnd", MOMENT, TemporalExtent::earliestEnd, TemporalExtent.Builder::earliestEnd)
            .optional("latestEnd", MOMENT, TemporalExtent::latestEnd, TemporalExtent.Builder::latestEnd)
            .optional(
                    "offset",
                    Scalars.text(ZoneOffset::getId, ExtentCodec::offset),
                    TemporalExtent::offset,
                    TemporalExtent.Builder::offset)
            .builtBy(TemporalExtent.Builder::build);

    private static final JsonCodec<TemporalExtent> ISO = Scalars.text(TemporalExtent::iso, TemporalExtent::parse);

    private static ZoneOffset offset(String id) {
        try {
            return ZoneOffset.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an offset: \"" + id + "\", write it as +02:00 or Z", e);
        }
    }

    @Override
    void write(TemporalExtent extent, JsonGenerator out) throws IOException {
        String iso = extent.iso();
        boolean date = DATE.matcher(iso).matches() && TemporalExtent.parse(iso).equals(extent);
        (date ? ISO : POINTS).write(extent, out);
    }

    @Override
    TemporalExtent read(JsonPlace in) {
        return (in.node().isTextual() ? ISO : POINTS).read(in);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.oneOf(ImmutableList.of(ISO.schema(definitions), POINTS.schema(definitions)));
    }
}
