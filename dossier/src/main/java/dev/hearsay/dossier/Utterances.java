package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Positions;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.relate.QuotationVariants;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what was uttered from how often it was reported: for positions, one attribution for each occasion on which a
 * side said the same; for quotations, one for each pair of quotation marks, however many claims stand between them.
 */
final class Utterances {
    private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("\"“”„«»");

    private Utterances() {}

    /** What each side has said over time; copies of articles that are present, and what was said later, left out. */
    static Positions positions(
            ImmutableList<ClaimGroup> groups, ImmutableList<Document> documents, Optional<LocalDate> asOf) {
        Set<DocumentId> present = documents.stream().map(Document::id).collect(Collectors.toSet());
        ImmutableList<Attribution> said = groups.stream()
                .flatMap(group -> occasions(group.attributions().stream()
                                .filter(attribution -> attribution.segment().corroborates())
                                .filter(attribution -> !copyOf(attribution, present))
                                .filter(attribution -> !later(attribution, asOf))
                                .toList())
                        .stream())
                .collect(toImmutableList());
        Map<AttributionId, GroupId> groupOf = new HashMap<>();
        groups.forEach(group -> group.attributions().forEach(attribution -> groupOf.put(attribution.id(), group.id())));
        return SurePositions.of(said, groupOf, asOf);
    }

    private static boolean copyOf(Attribution attribution, Set<DocumentId> present) {
        return attribution
                .derivation()
                .flatMap(derivation -> derivation.original())
                .map(present::contains)
                .orElse(false);
    }

    private static boolean later(Attribution attribution, Optional<LocalDate> asOf) {
        return asOf.map(TemporalExtent::day)
                .map(day -> attribution.said().after(day) == Answer.YES)
                .orElse(false);
    }

    /** Of reports that may be of one occasion, the one whose date is the most exact. */
    private static List<Attribution> occasions(List<Attribution> attributions) {
        Map<SourceId, List<Attribution>> kept = new LinkedHashMap<>();
        attributions.stream()
                .sorted(Comparator.comparing(Utterances::width).thenComparing(Comparator.naturalOrder()))
                .forEach(attribution -> {
                    List<Attribution> before = kept.computeIfAbsent(principal(attribution), key -> new ArrayList<>());
                    if (before.stream().noneMatch(other -> mayBeOneOccasion(attribution, other))) {
                        before.add(attribution);
                    }
                });
        return kept.values().stream().flatMap(List::stream).toList();
    }

    private static Duration width(Attribution attribution) {
        TemporalExtent said = attribution.said();
        return said.bounded()
                ? Duration.between(
                        said.earliestStart().orElseThrow(), said.latestEnd().orElseThrow())
                : Duration.ofSeconds(Long.MAX_VALUE);
    }

    /** Of two reports of one principal. */
    private static boolean mayBeOneOccasion(Attribution a, Attribution b) {
        return a.said().before(b.said()) != Answer.YES && b.said().before(a.said()) != Answer.YES;
    }

    private static SourceId principal(Attribution attribution) {
        return attribution.chain().origin().lastPrincipal().id();
    }

    /** The quotations of one utterance; one that was read sentence by sentence is compared as a whole. */
    static ImmutableList<QuotationVariant> variants(
            ImmutableList<Attribution> attributions, ImmutableList<Document> documents) {
        Map<DocumentId, Document> byId =
                documents.stream().collect(Collectors.toMap(Document::id, document -> document));
        Map<Place, List<Attribution>> quotations = attributions.stream()
                .filter(attribution -> attribution.form() != QuoteForm.INDIRECT)
                .filter(attribution -> attribution.segment().corroborates())
                .collect(Collectors.groupingBy(Utterances::place, LinkedHashMap::new, Collectors.toList()));
        Map<AttributionId, AttributionId> named = new HashMap<>();
        List<Attribution> wholes = new ArrayList<>();
        for (List<Attribution> pieces : quotations.values()) {
            Attribution whole = whole(pieces, byId);
            named.put(whole.id(), pieces.get(0).id());
            wholes.add(whole);
        }
        return QuotationVariants.of(wholes).stream()
                .map(variant -> renamed(variant, named))
                .sorted(Comparator.comparing(QuotationVariant::first).thenComparing(QuotationVariant::second))
                .collect(toImmutableList());
    }

    /** Where a quotation stands; one that was not read from a document is known by its own id. */
    private record Place(Optional<DocumentId> document, Optional<AttributionSpans> spans, Optional<AttributionId> id) {}

    private static Place place(Attribution attribution) {
        boolean read = attribution.document().isPresent() && attribution.spans().isPresent();
        return read
                ? new Place(attribution.document(), attribution.spans(), Optional.empty())
                : new Place(Optional.empty(), Optional.empty(), Optional.of(attribution.id()));
    }

    private static Attribution whole(List<Attribution> pieces, Map<DocumentId, Document> documents) {
        Attribution first = pieces.get(0);
        boolean mixed = first.form() == QuoteForm.MIXED;
        Optional<String> words = first.document()
                .map(documents::get)
                .flatMap(document -> first.spans().map(spans -> words(spans.content(), document.text(), mixed)))
                .filter(text -> (mixed || pieces.size() > 1) && !text.isBlank());
        return words.map(text -> Attribution.builder()
                        .from(first)
                        .claim(Claim.builder().from(first.claim()).wording(text).build())
                        .build())
                .orElse(first);
    }

    /** The words as printed; of words that are quoted only in part, with the marks that show which. */
    private static String words(Collection<Span> spans, String text, boolean marks) {
        String words = spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        return marks ? words : QUOTATION_MARKS.removeFrom(words);
    }

    private static QuotationVariant renamed(QuotationVariant variant, Map<AttributionId, AttributionId> named) {
        AttributionId first = named.getOrDefault(variant.first(), variant.first());
        AttributionId second = named.getOrDefault(variant.second(), variant.second());
        boolean inOrder = first.compareTo(second) <= 0;
        return new QuotationVariant(
                inOrder ? first : second,
                inOrder ? second : first,
                variant.kind(),
                inOrder ? variant.within() : variant.within().reversed(),
                variant.shared(),
                variant.possibleSilentCut());
    }
}
