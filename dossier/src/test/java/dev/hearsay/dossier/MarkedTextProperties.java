package dev.hearsay.dossier;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.dossier.page.DossierPage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks may lie in, over and beside one another, and over the ends of segments: each letter has all that are over it.
 */
class MarkedTextProperties {
    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

    @Provide
    Arbitrary<AttributionSpans> marks() {
        return Combinators.combine(spans(), spans(), spans())
                .as((source, cue, content) -> AttributionSpans.builder()
                        .source(source)
                        .cue(cue)
                        .content(content)
                        .build());
    }

    private static Arbitrary<List<Span>> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TEXT.length() - 1),
                        Arbitraries.integers().between(1, TEXT.length()))
                .as((start, length) -> new Span(start, Math.min(start + length, TEXT.length())))
                .list()
                .ofMaxSize(2);
    }

    @Property(tries = 100)
    void everyLetterIsMarkedForAllThatItIsPartOf(
            @ForAll @Size(max = 6) List<@From("marks") AttributionSpans> marks,
            @ForAll @IntRange(min = 1, max = 25) int cut)
            throws IOException {
        Element text = page(marks, cut).expectFirst("article.doc .text");

        StringBuilder seen = new StringBuilder();
        for (TextNode node :
                text.selectXpath(".//text()[not(ancestor::sup)][not(ancestor::*[@class='kind'])]", TextNode.class)) {
            Element parent = requireNonNull(node.parent());
            String css = parent.is("span") ? parent.className() : "";
            for (char letter : node.getWholeText().strip().toCharArray()) {
                assertThat(css).as("%s", letter).isEqualTo(roles(marks, TEXT.indexOf(letter)));
                seen.append(letter);
            }
        }
        assertThat(seen).hasToString(TEXT);
    }

    private static String roles(List<AttributionSpans> marks, int place) {
        TreeSet<String> roles = new TreeSet<>();
        Span letter = new Span(place, place + 1);
        for (AttributionSpans mark : marks) {
            roles.addAll(over(mark.source(), letter) ? List.of("s") : List.of());
            roles.addAll(over(mark.cue(), letter) ? List.of("q") : List.of());
            roles.addAll(over(mark.content(), letter) ? List.of("k") : List.of());
        }
        return roles.stream().collect(joining(" "));
    }

    private static boolean over(List<Span> spans, Span letter) {
        return spans.stream().anyMatch(span -> span.contains(letter));
    }

    private static Element page(List<AttributionSpans> marks, int cut) throws IOException {
        Document document = Document.builder()
                .from(Document.of("a", TEXT))
                .segments(List.of(
                        Segment.of(SegmentKind.BODY, new Span(0, cut)),
                        Segment.of(SegmentKind.CAPTION, new Span(cut, TEXT.length()))))
                .build();
        ImmutableList<Attribution> attributions = marks.stream()
                .map(spans -> Attribution.builder()
                        .claim(Claim.of("The bridge is shut."))
                        .chain(Chain.from(Source.person("Ada Lund")))
                        .spans(spans)
                        .document(document.id())
                        .build())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        StringWriter out = new StringWriter();
        DossierPage.write(
                Dossier.builder()
                        .addExtractions(new Extraction(document, attributions, ImmutableList.of()))
                        .build(),
                out);
        return Jsoup.parse(out.toString());
    }
}
