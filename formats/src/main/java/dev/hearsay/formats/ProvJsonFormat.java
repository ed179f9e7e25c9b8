package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.hearsay.formats.ProvStatement.Attribute;
import dev.hearsay.formats.ProvStatement.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** PROV-JSON (W3C member submission of 2013). */
final class ProvJsonFormat implements Format {

    @Override
    public String name() {
        return "prov-json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ImmutableListMultimap<Kind, ProvStatement> byKind =
                Multimaps.index(ProvDocument.of(report), ProvStatement::kind);
        try (JsonGenerator json = JsonIo.generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("prefix");
            for (Map.Entry<String, String> prefix : ProvDocument.PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            for (Kind kind : Kind.values()) {
                write(kind, byKind.get(kind), json);
            }
            json.writeEndObject();
        }
    }

    private static void write(Kind kind, List<ProvStatement> statements, JsonGenerator json) throws IOException {
        if (statements.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(kind.notation());
        for (int i = 0; i < statements.size(); i++) {
            ProvStatement statement = statements.get(i);
            json.writeObjectFieldStart(kind.element() ? statement.names().get(0) : "_:" + kind.notation() + i);
            statement.writeEnds("prov:", json);
            for (Attribute attribute : statement.attributes()) {
                write(attribute, json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(Attribute attribute, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(attribute.name());
        if (attribute.named()) {
            json.writeStartObject();
            json.writeStringField("type", "prov:QUALIFIED_NAME");
            json.writeStringField("$", attribute.value());
            json.writeEndObject();
        } else {
            json.writeString(attribute.value());
        }
        json.writeEndArray();
    }
}
