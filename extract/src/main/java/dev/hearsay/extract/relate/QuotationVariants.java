package dev.hearsay.extract.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Finds quotations that give one utterance in other cuts. Only quotations that can be of one speaker are compared:
 * those of one principal, or where one speaker is not named. What stands in brackets is the editor's and is passed
 * over; "100%" and "100 percent" are the same, and so are the forms of a word.
 */
public final class QuotationVariants {
    private static final int CANDIDATES = 20;

    private QuotationVariants() {}

    /**
     * Finds the variants among the quotations of some attributions; indirect speech is passed over.
     *
     * @param attributions the attributions, in any order
     * @return the variants, by the ids of their ends; time about n log n in the number of quotations
     */
    public static ImmutableList<QuotationVariant> of(Iterable<Attribution> attributions) {
        List<Quotation> quotations = StreamSupport.stream(attributions.spliterator(), false)
                .filter(attribution -> attribution.form() != QuoteForm.INDIRECT)
                .distinct()
                .sorted()
                .map(Quotation::of)
                .filter(Quotation::telling)
                .toList();
        Set<QuotationPair> found = new HashSet<>();
        RelationClassifier classifier = RelationClassifier.english();
        ImmutableList<PreparedClaim> prepared = quotations.stream()
                .map(quotation -> classifier.prepare(quotation.attribution()))
                .collect(ImmutableList.toImmutableList());
        ClaimIndex index = CandidateSource.rareWords().index(prepared);
        for (int i = 0; i < quotations.size(); i++) {
            for (ClaimIndex.Hit hit : index.search(prepared.get(i), CANDIDATES)) {
                if (hit.claim() != i) {
                    Quotation first = quotations.get(Math.min(i, hit.claim()));
                    Quotation second = quotations.get(Math.max(i, hit.claim()));
                    QuotationPair.of(first, second).ifPresent(found::add);
                }
            }
        }
        ListMultimap<Quotation, QuotationPair> around = ArrayListMultimap.create();
        for (QuotationPair pair : found) {
            around.put(pair.first, pair);
            around.put(pair.second, pair);
        }
        return found.stream()
                .map(pair -> pair.variant(Iterables.concat(around.get(pair.first), around.get(pair.second))))
                .sorted(Comparator.comparing(QuotationVariant::first).thenComparing(QuotationVariant::second))
                .collect(ImmutableList.toImmutableList());
    }
}
