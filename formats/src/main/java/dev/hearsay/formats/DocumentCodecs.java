package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.STRING;
import static dev.hearsay.formats.SourceCodecs.DOCUMENT_ID;
import static dev.hearsay.formats.SourceCodecs.OUTLET;
import static dev.hearsay.formats.SourceCodecs.SOURCE;

import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;

/** The JSON of documents and of what points into them. */
final class DocumentCodecs {
    static final NameCodec<SegmentKind> SEGMENT_KIND = NameCodec.of(SegmentKind.class);
    private static final NameCodec<MetadataOrigin> METADATA_ORIGIN = NameCodec.of(MetadataOrigin.class);

    static final JsonCodec<Span> SPAN = new SpanCodec();
    static final JsonCodec<TemporalExtent> EXTENT = new ExtentCodec();

    static final JsonCodec<Evidence> EVIDENCE = BuilderShape.of(Evidence.class, Evidence::builder)
            .required("document", DOCUMENT_ID, Evidence::document, Evidence.Builder::document)
            .required("span", SPAN, Evidence::span, Evidence.Builder::span)
            .required("exact", STRING, Evidence::exact, Evidence.Builder::exact)
            .required("prefix", STRING, Evidence::prefix, Evidence.Builder::prefix)
            .required("suffix", STRING, Evidence::suffix, Evidence.Builder::suffix)
            .builtBy(Evidence.Builder::build);

    static final JsonCodec<Segment> SEGMENT = BuilderShape.of(Segment.class, Segment::builder)
            .required("kind", SEGMENT_KIND, Segment::kind, Segment.Builder::kind)
            .required("span", SPAN, Segment::span, Segment.Builder::span)
            .optional("author", SOURCE, Segment::author, Segment.Builder::author)
            .builtBy(Segment.Builder::build);

    static final JsonCodec<Derivation> DERIVATION = BuilderShape.of(Derivation.class, Derivation::builder)
            .required("kind", NameCodec.of(DerivationKind.class), Derivation::kind, Derivation.Builder::kind)
            .optional("publisher", OUTLET, Derivation::publisher, Derivation.Builder::publisher)
            .optional("original", DOCUMENT_ID, Derivation::original, Derivation.Builder::original)
            .optional("notice", EVIDENCE, Derivation::notice, Derivation.Builder::notice)
            .list("passages", SPAN, Derivation::passages, Derivation.Builder::passages)
            .builtBy(Derivation.Builder::build);

    static final JsonCodec<Document> DOCUMENT = BuilderShape.of(Document.class, Document::builder)
            .required("id", DOCUMENT_ID, Document::id, Document.Builder::id)
            .derived("contentHash", STRING, Document::contentHash)
            .optional("title", STRING, Document::title, Document.Builder::title)
            .list("authors", SOURCE, Document::authors, Document.Builder::authors)
            .optional("outlet", OUTLET, Document::outlet, Document.Builder::outlet)
            .optional("outletFrom", METADATA_ORIGIN, Document::outletFrom, Document.Builder::outletFrom)
            .unless(TemporalExtent.unknown(), "published", EXTENT, Document::published, Document.Builder::published)
            .optional("publishedFrom", METADATA_ORIGIN, Document::publishedFrom, Document.Builder::publishedFrom)
            .optional("url", STRING, Document::url, Document.Builder::url)
            .list("segments", SEGMENT, Document::segments, Document.Builder::segments)
            .list("derivations", DERIVATION, Document::derivations, Document.Builder::derivations)
            .required("text", STRING, Document::text, Document.Builder::text)
            .builtBy(Document.Builder::build);

    static final JsonCodec<Diagnostic> DIAGNOSTIC = diagnostic();

    private DocumentCodecs() {}

    private static JsonCodec<Diagnostic> diagnostic() {
        Shape<Diagnostic> shape = Shape.named("Diagnostic");
        var severity = shape.required("severity", NameCodec.of(Diagnostic.Severity.class), Diagnostic::severity);
        var file = shape.required("file", STRING, Diagnostic::file);
        var place = shape.optional("place", STRING, Diagnostic::place);
        var fault = shape.required("fault", STRING, Diagnostic::fault);
        var remedy = shape.required("remedy", STRING, Diagnostic::remedy);
        return shape.readAs(in ->
                new Diagnostic(severity.read(in), file.read(in), place.read(in), fault.read(in), remedy.read(in)));
    }
}
