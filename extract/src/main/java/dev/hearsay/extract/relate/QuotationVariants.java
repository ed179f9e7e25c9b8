package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        List<QuotationPair> pairs = pairs(quotations);
        RunTogether parts = new RunTogether(pairs);
        return pairs.stream()
                .map(pair -> pair.variant(parts.are(pair)))
                .sorted(Comparator.comparing(QuotationVariant::first).thenComparing(QuotationVariant::second))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<QuotationPair> pairs(List<Quotation> quotations) {
        RelationClassifier classifier = RelationClassifier.english();
        ImmutableList<PreparedClaim> prepared = quotations.stream()
                .map(quotation -> classifier.prepare(quotation.attribution()))
                .collect(ImmutableList.toImmutableList());
        ClaimIndex index = CandidateSource.rareWords().index(prepared);
        Set<Long> candidates = new TreeSet<>();
        for (int i = 0; i < quotations.size(); i++) {
            for (ClaimIndex.Hit hit : index.search(prepared.get(i), CANDIDATES)) {
                if (hit.claim() != i) {
                    candidates.add(((long) Math.min(i, hit.claim()) << 32) | Math.max(i, hit.claim()));
                }
            }
        }
        return candidates.stream()
                .flatMap(pair ->
                        QuotationPair.of(quotations.get((int) (pair >> 32)), quotations.get((int) (long) pair))
                                .stream())
                .toList();
    }
}
