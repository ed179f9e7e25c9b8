package dev.hearsay.dossier.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An article: what is known of it, and its text with segments and attributions marked. */
final class ArticlePart {
    private static final int TITLE_LENGTH = 160;

    private final PageIndex index;

    ArticlePart(PageIndex index) {
        this.index = index;
    }

    static DomContent legend() {
        return p(text("In the texts: "), span("who speaks").withClass("s"), text(", "))
                .with(span("the words that attribute").withClass("q"), text(", "))
                .with(span("what is attributed").withClass("k"))
                .with(text(". Small numbers lead to the claims."))
                .withClass("legend");
    }

    DomContent render(int number, Extraction extraction) {
        Document document = extraction.document();
        return article(h3(title(document)), facts(document), body(extraction))
                .withId("d" + number)
                .withClass("doc");
    }

    private static String title(Document document) {
        return document.title()
                .filter(title -> !title.isBlank())
                .map(title -> Words.shortened(title, TITLE_LENGTH))
                .orElse("Untitled: " + document.id());
    }

    private DomContent facts(Document document) {
        return dl(
                        fact("Document", text(document.id().value())),
                        fact("Outlet", text(outlet(document))),
                        fact("Published", text(published(document))),
                        iff(
                                !document.authors().isEmpty(),
                                fact(
                                        "By",
                                        text(Words.list(document.authors().stream()
                                                .map(Source::name)
                                                .toList())))),
                        iff(document.url(), url -> fact("Address", text(url))),
                        each(document.derivations(), derivation -> fact("Whose text", derivation(derivation))),
                        fact("Content hash", text(document.contentHash())))
                .withClass("facts");
    }

    private static DomContent fact(String name, DomContent value) {
        return each(dt(name), dd(value));
    }

    private static String outlet(Document document) {
        return document.outlet().map(Outlet::name).orElse("not known") + from(document.outletFrom());
    }

    private static String published(Document document) {
        TemporalExtent published = document.published();
        boolean known = !published.equals(TemporalExtent.unknown());
        return known ? Words.of(published) + from(document.publishedFrom()) : "date not known";
    }

    private static String from(Optional<MetadataOrigin> origin) {
        return origin.map(known -> " (" + Words.of(known) + ")").orElse("");
    }

    private DomContent derivation(Derivation derivation) {
        String how = Carriage.original(derivation)
                + (derivation.passages().isEmpty()
                        ? ""
                        : ", in " + Words.count(derivation.passages().size(), "passage"))
                + known(derivation);
        return div(text(how))
                .with(derivation.original().stream()
                        .flatMap(original -> Stream.of(text(": "), index.articleLink(original))))
                .with(derivation.notice().stream()
                        .map(notice -> p("“" + Words.shortened(notice.exact(), TITLE_LENGTH) + "”")));
    }

    /** Only a comparison gives passages; what neither it nor a notice gave is a credit in the markup. */
    private static String known(Derivation derivation) {
        if (derivation.notice().isPresent()) {
            return ", as it announces";
        }
        return derivation.passages().isEmpty() ? ", as it is credited" : ", found by comparison";
    }

    private DomContent body(Extraction extraction) {
        Document document = extraction.document();
        MarkedText marked = new MarkedText(index, extraction);
        List<DomContent> blocks = new ArrayList<>();
        NavigableSet<Integer> cuts = cuts(document);
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            if (!document.text().substring(start, end).isBlank()) {
                Span words = trimmed(document.text(), start, end);
                blocks.add(block(segmentAt(document, start, end), marked.render(words.start(), words.end())));
            }
            start = end;
        }
        return div(each(blocks.toArray(DomContent[]::new))).withClass("text");
    }

    /** The blank lines between segments are the page's to draw. */
    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static NavigableSet<Integer> cuts(Document document) {
        TreeSet<Integer> cuts = new TreeSet<>();
        document.segments().forEach(segment -> {
            cuts.add(segment.span().start());
            cuts.add(segment.span().end());
        });
        if (!document.text().isEmpty()) {
            cuts.add(document.text().length());
        }
        return cuts;
    }

    private static Optional<Segment> segmentAt(Document document, int start, int end) {
        return document.segments().stream()
                .filter(segment ->
                        segment.span().start() <= start && segment.span().end() >= end)
                .findFirst();
    }

    private static DomContent block(Optional<Segment> segment, List<DomContent> content) {
        SegmentKind kind = segment.map(Segment::kind).orElse(SegmentKind.BODY);
        DivTag block = div().withClass(
                        kind == SegmentKind.BODY
                                ? "seg"
                                : "seg " + Words.name(kind).replace(' ', '-'));
        if (kind != SegmentKind.BODY) {
            String author = segment.flatMap(Segment::author)
                    .map(source -> ", by " + source.name())
                    .orElse("");
            block.with(div(Words.of(kind) + author).withClass("kind"));
        }
        return block.with(content);
    }
}
