package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hearsay.formats.ProvStatement.Attribute;
import dev.hearsay.formats.ProvStatement.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** PROV JSON-LD (Moreau and Huynh 2020), with the context of its authors. */
final class ProvJsonLdFormat implements Format {
    private static final String CONTEXT = "https://openprovenance.org/prov-jsonld/context.jsonld";

    @Override
    public String name() {
        return "prov-json-ld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = JsonIo.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeStartObject();
            for (Map.Entry<String, String> prefix : ProvDocument.PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            json.writeString(CONTEXT);
            json.writeEndArray();
            json.writeArrayFieldStart("@graph");
            for (ProvStatement statement : ProvDocument.of(report)) {
                write(statement, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(ProvStatement statement, JsonGenerator json) throws IOException {
        Kind kind = statement.kind();
        json.writeStartObject();
        json.writeStringField("@type", kind.type());
        if (kind.element()) {
            json.writeStringField("@id", statement.names().get(0));
        }
        statement.writeEnds("", json);
        for (Attribute attribute : statement.attributes()) {
            write(attribute, json);
        }
        json.writeEndObject();
    }

    private static void write(Attribute attribute, JsonGenerator json) throws IOException {
        String name = attribute.name();
        json.writeFieldName(name.startsWith("prov:") ? name.substring("prov:".length()) : name);
        json.writeStartArray();
        if (attribute.named()) {
            json.writeString(attribute.value());
        } else {
            json.writeStartObject();
            json.writeStringField("@value", attribute.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
