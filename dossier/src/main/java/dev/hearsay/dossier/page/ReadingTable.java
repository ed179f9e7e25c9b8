package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was read: each article with its outlet and date, how much of it, and what of it supports nothing. */
final class ReadingTable {
    private static final int OPEN = 12;
    private static final int TITLE_LENGTH = 80;
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableList<Extraction> articles;

    ReadingTable(Dossier dossier) {
        this.articles = dossier.extractions();
    }

    DomContent render() {
        long words = articles.stream()
                .mapToLong(article -> words(article.document()))
                .sum();
        int statements = articles.stream()
                .mapToInt(article -> article.attributions().size())
                .sum();
        String total = Words.count(articles.size(), "article") + ", " + words + " words of running text, "
                + Words.count(statements, "attributed statement");
        return details(
                        summary(total),
                        div(table(
                                        caption("Articles read").withClass("vh"),
                                        thead(tr(
                                                header("Article"),
                                                header("Outlet"),
                                                header("Published"),
                                                header("Statements"),
                                                header("Shown, but supports nothing"))),
                                        tbody(each(rows().toArray(DomContent[]::new)))))
                                .withClass("scroll")
                                .attr("tabindex", "0")
                                .attr("role", "group")
                                .attr("aria-label", "Articles read, scrolls sideways"),
                        p("Headlines are the publisher's; captions, links to other articles and notices belong to no "
                                        + "speaker; advertising is no part of an article. What authors say in their own "
                                        + "voice is attributed to nobody and is no claim here.")
                                .withClass("note"))
                .condAttr(articles.size() <= OPEN, "open", "");
    }

    private static DomContent header(String name) {
        return th(name).attr("scope", "col");
    }

    private List<DomContent> rows() {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> row(i + 1, articles.get(i)))
                .toList();
    }

    private static DomContent row(int number, Extraction article) {
        Document document = article.document();
        boolean dated = !document.published().equals(TemporalExtent.unknown());
        String name = document.title()
                .filter(title -> !title.isBlank())
                .orElse(document.id().value());
        return tr(
                th(a(Words.shortened(name, TITLE_LENGTH)).withHref("#d" + number))
                        .attr("scope", "row"),
                td(document.outlet().map(Outlet::name).orElse("not known")),
                td(dated ? Words.of(document.published()) : "not known").withClass("date"),
                td(String.valueOf(article.attributions().size())).withClass("number"),
                td(setAside(document)));
    }

    private static long words(Document document) {
        return document.segments().stream()
                .filter(segment -> segment.kind().corroborates())
                .mapToLong(segment -> Iterables.size(WORDS.split(segment.span().in(document.text()))))
                .sum();
    }

    private static String setAside(Document document) {
        Map<SegmentKind, Long> counts = document.segments().stream()
                .map(Segment::kind)
                .filter(kind -> !kind.corroborates())
                .collect(Collectors.groupingBy(
                        kind -> kind, () -> new EnumMap<>(SegmentKind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> counted(entry.getKey(), entry.getValue().intValue()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(SegmentKind kind, int count) {
        return switch (kind) {
            case HEADLINE -> Words.count(count, "headline");
            case CAPTION -> Words.count(count, "caption");
            case RELATED_LINK -> Words.count(count, "link");
            case NOTICE -> Words.count(count, "notice");
            case BOILERPLATE -> Words.count(count, "passage") + " of advertising or page furniture";
            case BODY, PULL_QUOTE, ANALYSIS_BOX -> Words.count(count, "passage");
        };
    }
}
