package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import java.io.IOException;

/** Attributions by their ids where they are known from elsewhere, and whole where they are not. */
final class AttributionReferences extends JsonCodec<Attribution> {
    private final ImmutableMap<AttributionId, Attribution> known;

    AttributionReferences(ImmutableList<Attribution> known) {
        this.known = Maps.uniqueIndex(known, Attribution::id);
    }

    /** An id is no proof: an attribution of the same id that knows less is another one, and is written whole. */
    @Override
    void write(Attribution attribution, JsonGenerator out) throws IOException {
        if (attribution.equals(known.get(attribution.id()))) {
            ClaimCodecs.ATTRIBUTION_ID.write(attribution.id(), out);
        } else {
            ClaimCodecs.ATTRIBUTION.write(attribution, out);
        }
    }

    @Override
    Attribution read(JsonPlace in) {
        return in.node().isTextual() ? named(in) : ClaimCodecs.ATTRIBUTION.read(in);
    }

    private Attribution named(JsonPlace in) {
        AttributionId id = ClaimCodecs.ATTRIBUTION_ID.read(in);
        Attribution attribution = known.get(id);
        if (attribution == null) {
            throw in.fault(
                    "no attribution of the report has the id \"" + id + "\"",
                    "use the id of one in the extractions or assessments, or write the attribution itself there");
        }
        return attribution;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference(
                "AttributionOrId",
                () -> SchemaDefinitions.oneOf(ImmutableList.of(
                        ClaimCodecs.ATTRIBUTION_ID.schema(definitions), ClaimCodecs.ATTRIBUTION.schema(definitions))));
    }
}
