package dev.hearsay.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Span;
import java.io.IOException;
import java.io.Writer;

/**
 * W3C Web Annotations: one for each attribution, on the words that show it, found again by quote and by position in
 * code points.
 */
final class WebAnnotationFormat implements Format {

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        report.extractions().forEach(extraction -> addAll(extraction, items));
        ObjectNode page = SchemaDefinitions.object()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", Names.urn(Names.ofContent("annotations", items.toString())))
                .put("type", "AnnotationPage");
        page.set("items", items);
        JsonIo.write(page, out);
    }

    private static void addAll(Extraction extraction, ArrayNode items) {
        CodePoints points = CodePoints.of(extraction.document().text());
        for (Attribution attribution : extraction.attributions()) {
            attribution
                    .evidence()
                    .ifPresent(evidence -> items.add(annotation(attribution, evidence, extraction.document(), points)));
        }
    }

    private static ObjectNode annotation(
            Attribution attribution, Evidence evidence, Document document, CodePoints points) {
        ObjectNode annotation = SchemaDefinitions.object()
                .put("id", Names.urn(Names.of(attribution)))
                .put("type", "Annotation")
                .put("motivation", "identifying");
        ArrayNode body = annotation.putArray("body");
        body.add(text("describing", Names.sentence(attribution)));
        body.add(text("tagging", Names.words(attribution.act())));
        body.add(text("tagging", attribution.factuality().code()));
        ObjectNode target = annotation.putObject("target");
        target.put("source", document.url().orElseGet(() -> Names.urn(Names.of(document.id()))));
        target.putArray("selector").add(quote(evidence)).add(position(evidence.span(), points));
        return annotation;
    }

    private static ObjectNode text(String purpose, String value) {
        return SchemaDefinitions.object()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static ObjectNode quote(Evidence evidence) {
        return SchemaDefinitions.object()
                .put("type", "TextQuoteSelector")
                .put("exact", evidence.exact())
                .put("prefix", evidence.prefix())
                .put("suffix", evidence.suffix());
    }

    private static ObjectNode position(Span span, CodePoints points) {
        return SchemaDefinitions.object()
                .put("type", "TextPositionSelector")
                .put("start", points.fromUtf16(span.start()))
                .put("end", points.fromUtf16(span.end()));
    }
}
