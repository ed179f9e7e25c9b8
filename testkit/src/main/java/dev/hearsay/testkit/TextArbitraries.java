package dev.hearsay.testkit;

import static dev.hearsay.testkit.SourceArbitraries.documentIds;

import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts of articles, tame and hostile, and places in them. */
final class TextArbitraries {
    private static final int LONGEST_SPAN = 40;

    private static final String[] SENTENCES = {
        "The ferry is back in service, said Mara Ilves.",
        "\"The bridge is closed,\" Tomas Reh told North Wire on Tuesday.",
        "“We saw twelve crates on the quay,” Lena Voss said. “They were gone by noon.”",
        "According to Harbour Radio, the strike will end on Monday.",
        "The Harbour Ministry denied that deliveries of grain had started.",
        "The Daily Tide cited a senior official as saying that the ferry “needs repair”.",
        "He added that nobody had been hurt.",
        "Ilmen Shipping declined to comment.",
        "It rained.",
        "The spokesman, Tomas Reh, said on 11 May 2018 that the port “is — for now — open”.",
        "Piet Oduya promised: the dockers would be back at work within two weeks.",
        "Sudland’s ambassador called the report ‘a grave mistake’, North Wire reported.",
        "Was the bridge closed, asked Anna Brandt?",
    };

    private static final String[] HOSTILE = {
        "\"",
        "“",
        "”",
        "«",
        "'",
        "said",
        "said said said",
        ", , ,",
        "\u0000",
        "\uFEFF",
        "\uFFFD",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "e\u0301\u0301\u0301",
        "\u202E",
        "\u2028",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\r\n",
        "\r",
        "\n\n\n",
        "\t",
        "\u000B\u000C\u001B[31m",
        "İIıſß",
        "ﬁ",
        "<!--",
        "<script>alert(1)</script>",
        "&#x0;&amp;&lt;",
        "]]>",
        "---\noutlet: \n---\n",
        "{\"id\":",
        "=HYPERLINK(\"x\")",
        "../../etc/passwd",
        "%s%n$(x)`x`",
        "99999999999999999999999999",
        "0000-00-00",
        "31 February 2018",
        "«“‘\"'".repeat(200),
        "a".repeat(5000),
        "said ".repeat(1000),
        "(".repeat(1000),
        ".".repeat(1000),
        "and that he said that she said that ".repeat(100),
    };

    private TextArbitraries() {}

    static Arbitrary<String> articles() {
        return Combinators.combine(
                        Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(8), Arbitraries.of(" ", "\n\n"))
                .as((sentences, separator) -> String.join(separator, sentences));
    }

    static Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(HOSTILE)),
                Tuple.of(3, Arbitraries.of(SENTENCES)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(20)));
        return Combinators.combine(piece.list().ofMaxSize(12), Arbitraries.of("", " "))
                .as((pieces, separator) -> String.join(separator, pieces));
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1, LONGEST_SPAN))
                .as((start, length) -> new Span(start, start + length));
    }

    static Arbitrary<Span> spansIn(String text) {
        return spans().map(span -> fold(span, text));
    }

    /** Puts a span inside a text; so texts and spans shrink independently. */
    static Span fold(Span span, String text) {
        int start = span.start() % text.length();
        return new Span(start, Math.min(text.length(), start + span.length()));
    }

    static Arbitrary<Evidence> evidence() {
        return Combinators.combine(documentIds(), articles(), spans())
                .as((document, text, span) -> Evidence.of(document, text, fold(span, text)));
    }

    static Arbitrary<AttributionSpans> attributionSpans() {
        return Builders.withBuilder(AttributionSpans::builder)
                .use(sortedSpans())
                .inSetter(AttributionSpans.Builder::source)
                .use(sortedSpans())
                .inSetter(AttributionSpans.Builder::cue)
                .use(sortedSpans())
                .inSetter(AttributionSpans.Builder::content)
                .build(AttributionSpans.Builder::build);
    }

    private static Arbitrary<List<Span>> sortedSpans() {
        return spans().list().ofMaxSize(2).map(list -> list.stream().sorted().toList());
    }

    static Arbitrary<Segment> segments() {
        return Combinators.combine(
                        Arbitraries.of(SegmentKind.class),
                        spans(),
                        SourceArbitraries.sources().optional())
                .as((kind, span, author) ->
                        Segment.builder().kind(kind).span(span).author(author).build());
    }

    static Arbitrary<Derivation> derivations() {
        return Combinators.combine(
                        Arbitraries.of(DerivationKind.class),
                        SourceArbitraries.outlets().optional(),
                        documentIds(),
                        Arbitraries.of(true, false),
                        evidence().optional(),
                        spans().list().ofMaxSize(2))
                .as((kind, publisher, original, named, notice, passages) -> Derivation.builder()
                        .kind(kind)
                        .publisher(publisher)
                        .original(Optional.of(original).filter(id -> named || publisher.isEmpty()))
                        .notice(notice)
                        .addAllPassages(passages)
                        .build());
    }

    static Arbitrary<Document> documents() {
        Arbitrary<Document.Builder> known = Builders.withBuilder(Document::builder)
                .use(documentIds())
                .inSetter(Document.Builder::id)
                .use(Arbitraries.of("Ferry back in service", "Bridge “closed”").optional())
                .inSetter(Document.Builder::title)
                .use(SourceArbitraries.sources().list().ofMaxSize(2))
                .inSetter(Document.Builder::authors)
                .use(Combinators.combine(SourceArbitraries.outlets(), Arbitraries.of(MetadataOrigin.class))
                        .as(Tuple::of)
                        .optional())
                .inSetter((document, outlet) ->
                        outlet.ifPresent(from -> document.outlet(from.get1()).outletFrom(from.get2())))
                .use(Combinators.combine(ClaimArbitraries.knownExtents(), Arbitraries.of(MetadataOrigin.class))
                        .as(Tuple::of)
                        .optional())
                .inSetter((document, date) ->
                        date.ifPresent(d -> document.published(d.get1()).publishedFrom(d.get2())))
                .use(Arbitraries.of("https://tide.example/ferry").optional())
                .inSetter(Document.Builder::url)
                .build();
        return Combinators.combine(
                        known,
                        articles(),
                        segments().list().ofMaxSize(3),
                        derivations().list().ofMaxSize(2))
                .as(TextArbitraries::document);
    }

    private static Document document(
            Document.Builder known, String text, List<Segment> segments, List<Derivation> derivations) {
        Document bare = known.text(text).build();
        return Document.builder()
                .from(bare)
                .segments(
                        segments.stream().map(segment -> inside(segment, text)).toList())
                .derivations(derivations.stream()
                        .filter(derivation -> isOther(derivation, bare.id()))
                        .toList())
                .build();
    }

    private static Segment inside(Segment segment, String text) {
        return Segment.builder().from(segment).span(fold(segment.span(), text)).build();
    }

    private static boolean isOther(Derivation derivation, DocumentId document) {
        return !derivation.original().equals(Optional.of(document));
    }
}
