package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.span;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Span;
import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of an article with its attributions marked: sources, cues and contents, which may lie inside one another.
 */
final class MarkedText {
    private final PageIndex index;
    private final String text;
    private final List<Mark> marks;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Set<Integer> referred = new HashSet<>();
    /** The marks that the last piece of text stood in, in their order. */
    private final List<Mark> open = new ArrayList<>();
    /** The first mark that opens behind that piece. */
    private int next;

    /** What a stretch of text is for an attribution. */
    private enum Role {
        SOURCE("s"),
        CUE("q"),
        CONTENT("k");

        private final String css;

        Role(String css) {
            this.css = css;
        }
    }

    private record Mark(Span span, Role role, Attribution attribution) {}

    MarkedText(PageIndex index, Extraction article) {
        this.index = index;
        this.text = article.document().text();
        this.marks = article.attributions().stream()
                .flatMap(MarkedText::marks)
                .filter(mark -> mark.span().end() <= text.length())
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end())
                        .thenComparing(Mark::role)
                        .thenComparing(mark -> mark.attribution().id()))
                .toList();
        marks.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
    }

    private static Stream<Mark> marks(Attribution attribution) {
        if (attribution.spans().isEmpty()) {
            return attribution.evidence().stream()
                    .map(evidence -> new Mark(evidence.span(), Role.CONTENT, attribution));
        }
        AttributionSpans spans = attribution.spans().get();
        return Stream.of(
                        spans.source().stream().map(span -> new Mark(span, Role.SOURCE, attribution)),
                        spans.cue().stream().map(span -> new Mark(span, Role.CUE, attribution)),
                        spans.content().stream().map(span -> new Mark(span, Role.CONTENT, attribution)))
                .flatMap(stream -> stream);
    }

    /** Every place that is marked for an attribution. */
    static Stream<Span> places(Attribution attribution) {
        return attribution
                .spans()
                .map(spans ->
                        Stream.of(spans.source(), spans.cue(), spans.content()).flatMap(List::stream))
                .orElseGet(() -> attribution.evidence().map(Evidence::span).stream());
    }

    /** The marked text of a part of the article; parts must be asked for from first to last. */
    List<DomContent> render(int from, int to) {
        List<DomContent> pieces = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(cuts.subSet(from, false, to, false));
        ends.add(to);
        int start = from;
        for (int end : ends) {
            moveTo(start);
            open.forEach(mark -> reference(mark).ifPresent(pieces::add));
            String words = text.substring(start, end);
            pieces.add(open.isEmpty() ? text(words) : marked(words));
            start = end;
        }
        return pieces;
    }

    /** Opens and closes marks up to where a piece of text begins; none does either inside it. */
    private void moveTo(int start) {
        open.removeIf(mark -> mark.span().end() <= start);
        while (next < marks.size() && marks.get(next).span().start() <= start) {
            Mark mark = marks.get(next++);
            if (mark.span().end() > start) {
                open.add(mark);
            }
        }
    }

    /** The first mark of an attribution is led in by the number of its claim. */
    private Optional<DomContent> reference(Mark mark) {
        Optional<Integer> anchor = index.markNumber(mark.attribution()).filter(referred::add);
        Optional<Integer> claim = index.claimNumber(mark.attribution());
        return anchor.map(number -> claim.<DomContent>map(c -> sup(a(String.valueOf(c))
                        .withHref("#c" + c)
                        .withId("a" + number)
                        .attr("aria-label", "Claim " + c)))
                .orElseGet(() -> span().withId("a" + number)));
    }

    private DomContent marked(String words) {
        String css =
                open.stream().map(mark -> mark.role().css).distinct().sorted().collect(Collectors.joining(" "));
        Optional<Integer> innermost = open.stream()
                .min(Comparator.comparingInt(mark -> mark.span().length()))
                .flatMap(mark -> index.claimNumber(mark.attribution()));
        SpanTag tag = span(words).withClass(css);
        innermost.ifPresent(claim -> tag.withData("c", claim.toString()));
        return tag;
    }
}
