package dev.hearsay.dossier.page;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.dossier.Dossier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The quotations of the articles, in families of those that give one utterance in other cuts. */
final class QuotationIndex {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|„[^“]*“|«[^»]*»");

    /** What stands between one pair of quotation marks, by the id of its first claim. */
    private final Map<AttributionId, Quotation> quotations = new LinkedHashMap<>();

    private final Map<AttributionId, AttributionId> quotationOf = new HashMap<>();
    private final Map<AttributionId, AttributionId> family = new LinkedHashMap<>();
    private final ImmutableListMultimap<AttributionId, Quotation> members;
    private final ImmutableListMultimap<AttributionId, QuotationVariant> cuts;

    /**
     * A quotation as printed.
     *
     * @param id of its first claim
     * @param words the words
     * @param where the outlet, or the document where the outlet is not known
     * @param attribution the first claim
     */
    record Quotation(AttributionId id, String words, String where, Attribution attribution) {}

    private record Place(DocumentId document, AttributionSpans spans) {}

    QuotationIndex(Dossier dossier) {
        Map<Place, AttributionId> places = new HashMap<>();
        for (Extraction extraction : dossier.extractions()) {
            extraction.attributions().stream()
                    .filter(attribution -> attribution.form() != QuoteForm.INDIRECT)
                    .forEach(attribution -> add(extraction.document(), attribution, places));
        }
        dossier.variants().forEach(variant -> join(variant.first(), variant.second()));
        this.members = quotations.values().stream()
                .filter(quotation -> family.containsKey(quotation.id()))
                .collect(toImmutableListMultimap(quotation -> root(quotation.id()), quotation -> quotation));
        this.cuts = dossier.variants().stream()
                .filter(QuotationVariant::possibleSilentCut)
                .collect(toImmutableListMultimap(variant -> root(variant.first()), variant -> variant));
    }

    private void add(Document document, Attribution attribution, Map<Place, AttributionId> places) {
        AttributionId id = attribution
                .spans()
                .map(spans -> places.computeIfAbsent(new Place(document.id(), spans), key -> attribution.id()))
                .orElse(attribution.id());
        quotationOf.put(attribution.id(), id);
        quotations.computeIfAbsent(id, key -> quotation(document, attribution));
    }

    private static Quotation quotation(Document document, Attribution attribution) {
        String words = attribution
                .spans()
                .map(spans -> join(spans.content(), document.text()))
                .map(text -> attribution.form() == QuoteForm.MIXED ? quotedOnly(text) : text)
                .filter(text -> !text.isBlank())
                .orElse(attribution.claim().wording());
        String where = attribution
                .chain()
                .publisher()
                .map(Outlet::name)
                .orElse(document.id().value());
        return new Quotation(attribution.id(), words, where, attribution);
    }

    /** Of words that are quoted in part, that part. */
    private static String quotedOnly(String words) {
        String quoted = QUOTED.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(" … "));
        return quoted.isEmpty() ? words : quoted;
    }

    private static String join(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> span.in(text))
                .collect(Collectors.joining(" "));
    }

    private AttributionId root(AttributionId id) {
        AttributionId root = id;
        while (!family.getOrDefault(root, root).equals(root)) {
            root = family.getOrDefault(root, root);
        }
        return root;
    }

    private void join(AttributionId first, AttributionId second) {
        AttributionId a = root(first);
        AttributionId b = root(second);
        AttributionId root = a.compareTo(b) <= 0 ? a : b;
        family.put(a, root);
        family.put(b, root);
        family.putIfAbsent(first, root);
        family.putIfAbsent(second, root);
    }

    /** The families to which quotations of some attributions belong. */
    Set<AttributionId> families(List<Attribution> attributions) {
        Set<AttributionId> families = new LinkedHashSet<>();
        attributions.stream()
                .flatMap(attribution -> Optional.ofNullable(quotationOf.get(attribution.id())).stream())
                .filter(family::containsKey)
                .map(this::root)
                .sorted()
                .forEach(families::add);
        return families;
    }

    /** The quotations of a family, in the order of the articles. */
    List<Quotation> members(AttributionId root) {
        return members.get(root);
    }

    /** The pairs of a family between which something may have been cut without a mark. */
    List<QuotationVariant> cuts(AttributionId root) {
        return cuts.get(root);
    }

    Optional<Quotation> quotation(AttributionId id) {
        return Optional.ofNullable(quotations.get(id));
    }
}
