package dev.hearsay.formats;

import static java.util.stream.Collectors.joining;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.hearsay.formats.ProvStatement.Attribute;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** W3C PROV-N. */
final class ProvNFormat implements Format {
    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('"', "\\\"")
            .addEscape('\\', "\\\\")
            .addEscape('\n', "\\n")
            .addEscape('\r', "\\r")
            .addEscape('\t', "\\t")
            .build();

    @Override
    public String name() {
        return "prov-n";
    }

    @Override
    public String mediaType() {
        return "text/provenance-notation";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        out.write("document\n");
        for (Map.Entry<String, String> prefix : ProvDocument.PREFIXES.entrySet()) {
            if (!prefix.getKey().equals("prov")) {
                out.write("  prefix " + prefix.getKey() + " <" + prefix.getValue() + ">\n");
            }
        }
        for (ProvStatement statement : ProvDocument.of(report)) {
            out.write("  " + statement.kind().notation() + "(" + String.join(", ", statement.names())
                    + attributes(statement) + ")\n");
        }
        out.write("endDocument\n");
    }

    private static String attributes(ProvStatement statement) {
        return statement.attributes().isEmpty()
                ? ""
                : statement.attributes().stream().map(ProvNFormat::attribute).collect(joining(", ", ", [", "]"));
    }

    private static String attribute(Attribute attribute) {
        String value =
                attribute.named() ? "'" + attribute.value() + "'" : '"' + ESCAPER.escape(attribute.value()) + '"';
        return attribute.name() + "=" + value;
    }
}
