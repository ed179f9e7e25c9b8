package dev.hearsay.dossier.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.q;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a headline and a lead drop of the claim that the text below them makes: who says it, through whom it came, with
 * what reserve, within what limits, how exactly. Told only of a headline or lead that speaks of the same matter.
 */
final class Losses {
    private static final int QUOTE_LENGTH = 200;

    private final PageIndex index;

    /** A headline or a lead. */
    private record Passage(String name, Document document, Span span) {
        String words() {
            return CharMatcher.anyOf("# \t")
                    .trimLeadingFrom(span.in(document.text()))
                    .strip();
        }
    }

    Losses(PageIndex index) {
        this.index = index;
    }

    DomContent render(ClaimGroup group) {
        Map<DocumentId, List<Attribution>> byDocument = group.provenance().attributions().stream()
                .filter(attribution -> attribution.segment().corroborates())
                .filter(attribution -> attribution.document().isPresent())
                .collect(Collectors.groupingBy(
                        attribution -> attribution.document().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<DomContent> items = byDocument.entrySet().stream()
                .flatMap(entry -> index.document(entry.getKey()).stream()
                        .flatMap(Losses::passages)
                        .flatMap(passage -> item(passage, entry.getValue()).stream()))
                .toList();
        return items.isEmpty()
                ? text("")
                : div(h4("What headline and lead leave out"), ul(each(items.toArray(DomContent[]::new))));
    }

    private static Stream<Passage> passages(Document document) {
        Stream<Passage> headlines = document.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.HEADLINE)
                .map(segment -> new Passage("headline", document, segment.span()));
        Stream<Passage> lead = document.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.BODY)
                .filter(segment -> !segment.span().in(document.text()).isBlank())
                .limit(1)
                .map(segment -> new Passage("lead", document, firstParagraph(document, segment)));
        return Stream.concat(headlines, lead);
    }

    private static Span firstParagraph(Document document, Segment segment) {
        String words = segment.span().in(document.text());
        int start = words.length() - words.stripLeading().length();
        int end = words.indexOf('\n', start);
        int from = segment.span().start();
        return new Span(from + start, end < 0 ? segment.span().end() : from + end);
    }

    private Optional<DomContent> item(Passage passage, List<Attribution> said) {
        List<Attribution> elsewhere = said.stream()
                .filter(attribution -> !standsIn(attribution, passage))
                .toList();
        boolean itself = elsewhere.size() < said.size();
        if (itself || elsewhere.isEmpty()) {
            return Optional.empty();
        }
        SharedWords words = new SharedWords(passage.words());
        boolean about = elsewhere.stream().anyMatch(a -> words.about(a.claim().wording()))
                && !anotherSpeaks(passage, words, elsewhere);
        List<String> losses = about ? losses(words, elsewhere) : List.of();
        return losses.isEmpty() ? Optional.empty() : Optional.of(item(passage, said.get(0), losses));
    }

    /** A passage that tells what another says, and names that one, leaves nothing out of what these say. */
    private boolean anotherSpeaks(Passage passage, SharedWords words, List<Attribution> said) {
        return index.attributions(passage.document().id()).stream()
                .filter(attribution -> standsIn(attribution, passage))
                .map(attribution -> attribution.chain().origin())
                .filter(origin -> !(origin instanceof Outlet) && words.names(origin))
                .anyMatch(origin -> said.stream()
                        .map(attribution -> attribution.chain().origin())
                        .allMatch(speaker -> isAnother(origin, speaker)));
    }

    /** Words that name nobody may mean anybody who is named. */
    private static boolean isAnother(Source origin, Source speaker) {
        boolean mayBeSpeaker = origin instanceof UnnamedSource && !(speaker instanceof UnnamedSource);
        return !mayBeSpeaker && !origin.id().equals(speaker.id());
    }

    private static DomContent item(Passage passage, Attribution said, List<String> losses) {
        String publisher = said.chain()
                .publisher()
                .map(Outlet::name)
                .orElse(passage.document().id().value());
        return li(
                text("The " + passage.name() + " in " + publisher + ", "),
                q(Words.shortened(passage.words(), QUOTE_LENGTH)),
                text(", leaves out " + Words.list(losses) + "."));
    }

    private static boolean standsIn(Attribution attribution, Passage passage) {
        return attribution
                .evidence()
                .filter(evidence -> evidence.span().start() < passage.span().end()
                        && evidence.span().end() > passage.span().start())
                .isPresent();
    }

    private static List<String> losses(SharedWords words, List<Attribution> said) {
        List<String> losses = new ArrayList<>();
        speakers(said)
                .filter(speaker -> !words.names(speaker))
                .map(Losses::saying)
                .forEach(losses::add);
        relays(said)
                .filter(relay -> !words.names(relay))
                .map(relay -> "that it comes through " + relay.name())
                .distinct()
                .forEach(losses::add);
        boolean reserve =
                said.stream().noneMatch(attribution -> attribution.factuality().certain());
        if (reserve && !words.hedges()) {
            losses.add("the reserve with which it is said");
        }
        said.stream()
                .flatMap(attribution -> words.limitsMissing(attribution.claim().wording()))
                .distinct()
                .map(limit -> "“" + limit + "”")
                .forEach(losses::add);
        quantities(said).filter(quantity -> !words.contains(quantity)).forEach(losses::add);
        return losses;
    }

    private static String saying(Source speaker) {
        return speaker instanceof UnnamedSource
                ? "that it is said by " + SourceNames.of(speaker) + ", not named"
                : "that it is " + SourceNames.of(speaker) + " who says so";
    }

    private static Stream<Source> speakers(List<Attribution> said) {
        ImmutableSet<Source> shown =
                ProvenanceGraph.of(said, said.get(0).stance()).origins();
        return said.stream()
                .map(attribution -> attribution.chain().origin())
                .filter(origin -> !(origin instanceof Outlet))
                .filter(shown::contains)
                .collect(Collectors.toMap(Source::name, origin -> origin, (a, b) -> a, TreeMap::new))
                .values()
                .stream();
    }

    /** Those from whom the publisher has it, but for an outlet whose text it prints. */
    private static Stream<Source> relays(List<Attribution> said) {
        return said.stream()
                .flatMap(attribution -> attribution.chain().relays().stream()
                        .filter(Outlet.class::isInstance)
                        .filter(relay -> attribution
                                .derivation()
                                .flatMap(derivation -> derivation.publisher())
                                .filter(outlet -> outlet.id().equals(relay.id()))
                                .isEmpty()));
    }

    private static Stream<String> quantities(List<Attribution> said) {
        return said.stream()
                .map(attribution -> attribution.claim().quantities())
                .flatMap(ImmutableList::stream)
                .filter(quantity -> quantity.comparison() != Comparison.EXACTLY)
                .map(Quantity::toString)
                .distinct()
                .sorted();
    }
}
