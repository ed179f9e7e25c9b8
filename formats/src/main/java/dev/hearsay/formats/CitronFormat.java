package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotation format of the BBC's Citron: the text of a document and its quotes with cue, sources and contents in
 * code points. A document is an object; several documents are an object on a line each. Beside Citron's own fields
 * stands the id of the document.
 */
final class CitronFormat implements ReadableFormat {
    private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("\"“”„«»");

    @Override
    public String name() {
        return "citron";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonIo.writeLines(
                report.extractions().stream().map(CitronFormat::document).toList(), out);
    }

    private static ObjectNode document(Extraction extraction) {
        String text = extraction.document().text();
        CodePoints points = CodePoints.of(text);
        ObjectNode document = SchemaDefinitions.object()
                .put("id", extraction.document().id().value())
                .put("text", text);
        ArrayNode quotes = document.putArray("quotes");
        for (Attribution attribution : extraction.attributions()) {
            attribution
                    .spans()
                    .ifPresent(spans -> quotes.add(quote(spans, text, points)
                            .put("id", attribution.id().value())));
        }
        return document;
    }

    private static ObjectNode quote(AttributionSpans spans, String text, CodePoints points) {
        ObjectNode quote = SchemaDefinitions.object();
        spans.cue().stream().limit(1).forEach(cue -> quote.set("cue", span(cue, text, points)));
        ArrayNode sources = quote.putArray("sources");
        spans.source().forEach(source -> sources.add(span(source, text, points)));
        ArrayNode contents = quote.putArray("contents");
        spans.content().forEach(content -> contents.add(span(content, text, points)));
        return quote;
    }

    private static ObjectNode span(Span span, String text, CodePoints points) {
        return SchemaDefinitions.object()
                .put("start", points.fromUtf16(span.start()))
                .put("end", points.fromUtf16(span.end()))
                .put("text", span.in(text));
    }

    @Override
    public Report read(Reader in) throws IOException {
        return Report.of(JsonIo.values(in, CitronFormat::extraction));
    }

    private static Extraction extraction(JsonPlace in) {
        String text = in.requiredField("text").string();
        String id = in.field("id").map(JsonPlace::string).orElse("citron");
        Document document = Document.of(id, text);
        CodePoints points = CodePoints.of(text);
        return new Extraction(
                document,
                elements(in, "quotes")
                        .map(quote -> attribution(quote, document, points))
                        .collect(toImmutableList()),
                ImmutableList.of());
    }

    private static Stream<JsonPlace> elements(JsonPlace in, String field) {
        return in.field(field).stream().flatMap(array -> array.elements().stream());
    }

    private static Attribution attribution(JsonPlace quote, Document document, CodePoints points) {
        ImmutableList<Span> contents = spans(quote, "contents", document, points);
        if (contents.isEmpty()) {
            throw quote.fault("a quote without contents", "give it at least one span of contents");
        }
        String wording = words(contents, document.text());
        if (wording.isBlank()) {
            throw quote.fault("the contents are blank", "let them cover the words that are quoted");
        }
        return Attribution.builder()
                .claim(Claim.of(wording))
                .chain(Chain.from(source(quote, document, points)))
                .form(form(wording))
                .document(document.id())
                .evidence(Evidence.of(document, contents.get(0)))
                .spans(AttributionSpans.builder()
                        .addAllSource(spans(quote, "sources", document, points))
                        .addAllCue(quote.field("cue").stream()
                                .map(cue -> span(cue, document, points))
                                .toList())
                        .addAllContent(contents)
                        .build())
                .build();
    }

    /**
     * The words that name the source, a fuller mention before the one in the sentence; nobody is identified by them.
     */
    private static Source source(JsonPlace quote, Document document, CodePoints points) {
        Optional<String> words = Stream.of("coreferences", "sources")
                .map(field -> words(spans(quote, field, document, points), document.text()))
                .filter(found -> !found.isBlank())
                .findFirst();
        return UnnamedSource.builder()
                .description(words.orElse("a source that is not stated"))
                .document(document.id())
                .build();
    }

    private static ImmutableList<Span> spans(JsonPlace in, String field, Document document, CodePoints points) {
        return elements(in, field).map(span -> span(span, document, points)).collect(toImmutableList());
    }

    private static Span span(JsonPlace in, Document document, CodePoints points) {
        try {
            Span span = new Span(
                    points.toUtf16(Scalars.INTEGER.read(in.requiredField("start"))),
                    points.toUtf16(Scalars.INTEGER.read(in.requiredField("end"))));
            in.field("text")
                    .filter(text -> !text.string().equals(span.in(document.text())))
                    .ifPresent(text -> {
                        throw text.fault("the text at the offsets is another", "count offsets in code points");
                    });
            return span;
        } catch (IndexOutOfBoundsException e) {
            throw new FormatException(in.path(), "the span ends beyond the text", "count offsets in code points", e);
        } catch (FormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.fault(e);
        }
    }

    private static String words(ImmutableList<Span> spans, String text) {
        return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    }

    private static QuoteForm form(String wording) {
        int last = wording.length() - 1;
        boolean whole = QUOTATION_MARKS.matches(wording.charAt(0)) && QUOTATION_MARKS.matches(wording.charAt(last));
        if (whole) {
            return QuoteForm.DIRECT;
        }
        return QUOTATION_MARKS.matchesAnyOf(wording) ? QuoteForm.MIXED : QuoteForm.INDIRECT;
    }
}
