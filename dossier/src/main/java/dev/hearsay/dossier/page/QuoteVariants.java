package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.dossier.page.QuotationIndex.Quotation;
import dev.hearsay.dossier.page.WordComparison.Piece;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quotations of one utterance as different outlets print them, side by side, against the fullest of them. */
final class QuoteVariants {
    private static final int MOST = 8;

    private final PageIndex index;
    private final Map<AttributionId, Integer> shownAt = new HashMap<>();

    QuoteVariants(PageIndex index) {
        this.index = index;
    }

    private record Variant(String words, String where, String speaker, List<AttributionId> ids) {}

    /** Claims must be asked for in their order: a table stands at the first claim of those that it concerns. */
    DomContent render(int claim, ClaimGroup group) {
        List<DomContent> tables = new ArrayList<>();
        for (AttributionId family : index.quotations().families(group.attributions())) {
            List<Variant> variants = different(index.quotations().members(family));
            Integer earlier = shownAt.putIfAbsent(family, claim);
            if (variants.size() > 1) {
                tables.add(earlier == null ? table(family, variants) : reference(earlier));
            }
        }
        return tables.isEmpty() ? text("") : div(h4("The words, as printed"), each(tables.toArray(DomContent[]::new)));
    }

    private static DomContent reference(int claim) {
        return p(text("Side by side at "), a("claim " + claim).withHref("#c" + claim), text("."));
    }

    /** Each wording once, the fullest first. */
    private static ImmutableList<Variant> different(List<Quotation> quotations) {
        TreeMap<String, List<Quotation>> byWords = quotations.stream()
                .collect(Collectors.groupingBy(
                        quotation -> WordComparison.normalised(quotation.words()), TreeMap::new, Collectors.toList()));
        return byWords.values().stream()
                .map(QuoteVariants::merged)
                .sorted(Comparator.comparingInt((Variant variant) -> -WordComparison.length(variant.words()))
                        .thenComparing(Variant::words))
                .collect(ImmutableList.toImmutableList());
    }

    private static Variant merged(List<Quotation> same) {
        List<String> where =
                same.stream().map(Quotation::where).distinct().sorted().toList();
        String words = same.stream()
                .map(Quotation::words)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> speakers = same.stream()
                .map(quotation -> SourceNames.of(quotation.attribution().chain().origin()))
                .distinct()
                .sorted()
                .toList();
        return new Variant(
                words,
                Words.list(where),
                Words.list(speakers),
                same.stream().map(Quotation::id).toList());
    }

    private DomContent table(AttributionId family, List<Variant> variants) {
        String fullest = variants.get(0).words();
        long speakers = variants.stream().map(Variant::speaker).distinct().count();
        String speaker =
                speakers == 1 ? variants.get(0).speaker() : "Words alike; each with the speaker it is printed for";
        return each(
                p("Against the fullest version: words that only another has are marked; … shows where it lacks words.")
                        .withClass("note"),
                div(j2html.TagCreator.table(
                                        caption(speaker),
                                        tbody(each(
                                                variants.stream().limit(MOST).toList(),
                                                variant -> row(variant, fullest, speakers > 1))))
                                .withClass("variants"))
                        .withClass("scroll")
                        .attr("tabindex", "0")
                        .attr("role", "group")
                        .attr("aria-label", "The words as printed, scrolls sideways"),
                more(variants.size() - MOST),
                cuts(family));
    }

    private static DomContent more(int more) {
        return more > 0 ? p("And " + Words.count(more, "more wording") + ".").withClass("note") : text("");
    }

    private static DomContent row(Variant variant, String fullest, boolean named) {
        return tr(
                th(variant.where() + (named ? ": " + variant.speaker() : "")).attr("scope", "row"),
                td(each(WordComparison.of(fullest, variant.words()), QuoteVariants::piece)));
    }

    private static DomContent piece(Piece piece) {
        return switch (piece.kind()) {
            case BOTH -> text(piece.words() + " ");
            case ONLY_HERE -> mark(piece.words()).with(text(" "));
            case MISSING -> span("… ").withClass("cut").withTitle("Not here: " + Words.shortened(piece.words(), 120));
        };
    }

    private DomContent cuts(AttributionId family) {
        List<DomContent> cuts = index.quotations().cuts(family).stream()
                .flatMap(cut -> cut(cut).stream())
                .distinct()
                .<DomContent>map(words -> li(words))
                .toList();
        return cuts.isEmpty()
                ? text("")
                : ul(each(cuts.toArray(DomContent[]::new))).withClass("cuts");
    }

    private List<String> cut(QuotationVariant cut) {
        List<Quotation> pair = Stream.of(cut.first(), cut.second())
                .flatMap(id -> index.quotations().quotation(id).stream())
                .sorted(Comparator.comparingInt((Quotation quotation) -> -WordComparison.length(quotation.words()))
                        .thenComparing(Quotation::words))
                .toList();
        return pair.size() < 2
                ? List.of()
                : List.of("Possible silent cut: sentences that follow one another in "
                        + pair.get(0).where()
                        + " stand apart in " + pair.get(1).where()
                        + ", with no mark that anything is left out. A full transcript would tell.");
    }
}
