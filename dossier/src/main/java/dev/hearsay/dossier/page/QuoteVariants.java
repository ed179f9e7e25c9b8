package dev.hearsay.dossier.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.dossier.page.WordComparison.Piece;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The quotations of one speaker as different outlets print them, against the fullest of them. */
final class QuoteVariants {
    private static final int MOST = 8;

    private QuoteVariants() {}

    private record Variant(String speaker, String words, String where) {}

    static DomContent render(PageIndex index, ClaimGroup group) {
        TreeMap<String, List<Variant>> bySpeaker = group.attributions().stream()
                .filter(attribution -> attribution.form() != QuoteForm.INDIRECT)
                .filter(attribution -> attribution.segment().corroborates())
                .map(attribution -> variant(index, attribution))
                .collect(Collectors.groupingBy(Variant::speaker, TreeMap::new, Collectors.toList()));
        List<DomContent> tables = bySpeaker.entrySet().stream()
                .filter(entry -> different(entry.getValue()).size() > 1)
                .map(entry -> table(entry.getKey(), different(entry.getValue())))
                .toList();
        return tables.isEmpty()
                ? text("")
                : div(
                        h4("The words, as printed"),
                        p("Against the fullest version: words that are only here are marked; … shows where it has "
                                        + "words that are not here, which may be a silent cut.")
                                .withClass("note"),
                        each(tables.toArray(DomContent[]::new)));
    }

    private static Variant variant(PageIndex index, Attribution attribution) {
        String words = attribution
                .document()
                .flatMap(index::document)
                .flatMap(document -> attribution.spans().map(spans -> join(spans.content(), document.text())))
                .filter(text -> !text.isBlank())
                .orElse(attribution.claim().wording());
        String where = attribution
                .chain()
                .publisher()
                .map(Outlet::name)
                .or(() -> attribution.document().map(Object::toString))
                .orElse("outlet not known");
        return new Variant(attribution.chain().origin().name(), words, where);
    }

    private static String join(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> span.in(text))
                .collect(Collectors.joining(" "));
    }

    /** Each wording once, the fullest first. */
    private static ImmutableList<Variant> different(List<Variant> variants) {
        TreeMap<String, List<Variant>> byWords = variants.stream()
                .collect(Collectors.groupingBy(
                        variant -> WordComparison.normalised(variant.words()), TreeMap::new, Collectors.toList()));
        return byWords.values().stream()
                .map(QuoteVariants::merged)
                .sorted(Comparator.comparing((Variant variant) -> -WordComparison.length(variant.words()))
                        .thenComparing(Variant::words))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private static Variant merged(List<Variant> same) {
        List<String> where =
                same.stream().map(Variant::where).distinct().sorted().toList();
        String words =
                same.stream().map(Variant::words).min(Comparator.naturalOrder()).orElseThrow();
        return new Variant(same.get(0).speaker(), words, Words.list(where));
    }

    private static DomContent table(String speaker, ImmutableList<Variant> variants) {
        String fullest = variants.get(0).words();
        return div(j2html.TagCreator.table(
                        caption(speaker),
                        tbody(each(
                                variants,
                                variant -> tr(
                                        th(variant.where()).attr("scope", "row"),
                                        td(each(WordComparison.of(fullest, variant.words()), QuoteVariants::piece))))))
                .withClass("variants"));
    }

    private static DomContent piece(Piece piece) {
        return switch (piece.kind()) {
            case BOTH -> text(piece.words() + " ");
            case ONLY_HERE -> mark(piece.words()).with(text(" "));
            case MISSING -> span("… ").withClass("cut").withTitle("Not here: " + Words.shortened(piece.words(), 120));
        };
    }
}
