package dev.hearsay.extract.relate;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.hearsay.core.DocumentId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which quotations stand apart in one text, and run together in a quotation of another text that holds both. */
final class RunTogether {
    /** For each quotation, by the text that gives a part of it, the words at which such parts begin. */
    private final IdentityHashMap<Quotation, SetMultimap<DocumentId, Integer>> starts = new IdentityHashMap<>();
    /** The words with which they end. */
    private final IdentityHashMap<Quotation, SetMultimap<DocumentId, Integer>> ends = new IdentityHashMap<>();

    RunTogether(List<QuotationPair> pairs) {
        for (QuotationPair pair : pairs) {
            add(pair, true);
            add(pair, false);
        }
    }

    private void add(QuotationPair pair, boolean holderFirst) {
        Quotation holder = pair.side(holderFirst);
        pair.side(!holderFirst).attribution().document().ifPresent(document -> {
            starts.computeIfAbsent(holder, k -> HashMultimap.create()).put(document, pair.start(holderFirst));
            ends.computeIfAbsent(holder, k -> HashMultimap.create()).put(document, pair.end(holderFirst));
        });
    }

    /** {@return whether one of the two is a part of the other, with another part of its text right before or behind} */
    boolean are(QuotationPair pair) {
        return isPart(pair, true) || isPart(pair, false);
    }

    private boolean isPart(QuotationPair pair, boolean holderFirst) {
        Quotation holder = pair.side(holderFirst);
        Quotation part = pair.side(!holderFirst);
        if (part.sameDocument(holder)) {
            return false;
        }
        int start = pair.start(holderFirst);
        int behind = pair.end(holderFirst) + 1;
        return (holder.sentenceBeginsAt(behind) && has(starts, holder, part, behind))
                || (holder.sentenceBeginsAt(start) && has(ends, holder, part, start - 1));
    }

    private static boolean has(
            IdentityHashMap<Quotation, SetMultimap<DocumentId, Integer>> places,
            Quotation holder,
            Quotation part,
            int word) {
        Optional<DocumentId> document = part.attribution().document();
        return document.isPresent()
                && places.getOrDefault(holder, ImmutableSetMultimap.of()).containsEntry(document.get(), word);
    }
}
