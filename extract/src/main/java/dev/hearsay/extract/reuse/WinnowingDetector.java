package dev.hearsay.extract.reuse;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableLongArray;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.TextReuse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Candidates by winnowed fingerprints, addresses and links; each compared once. */
record WinnowingDetector(int frequencyCap, int sharedFingerprints, Judge judge, Optional<Duration> window)
        implements ReuseDetector {

    @Override
    public ImmutableList<TextReuse> detect(Collection<Document> articles) {
        List<Document> sorted = sorted(articles);
        WordCounts counts = new WordCounts();
        return compareAll(sorted, candidates(sorted, counts), new RareWords(counts));
    }

    @Override
    public ImmutableSetMultimap<DocumentId, DocumentId> candidates(Collection<Document> articles) {
        List<Document> sorted = sorted(articles);
        Candidates candidates = candidates(sorted, new WordCounts());
        ImmutableSetMultimap.Builder<DocumentId, DocumentId> pairs = ImmutableSetMultimap.builder();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j : candidates.of(i)) {
                if (inWindow(sorted.get(i), sorted.get(j))) {
                    pairs.put(sorted.get(i).id(), sorted.get(j).id());
                }
            }
        }
        return pairs.build();
    }

    private Candidates candidates(List<Document> articles, WordCounts counts) {
        List<long[]> fingerprints = new ArrayList<>(articles.size());
        for (Document article : articles) {
            Words words = Words.of(article);
            counts.add(words);
            fingerprints.add(fingerprints(words));
        }
        return Candidates.of(articles, new FingerprintIndex(fingerprints, frequencyCap), sharedFingerprints);
    }

    private ImmutableList<TextReuse> compareAll(List<Document> articles, Candidates candidates, RareWords rare) {
        PreparedTexts texts = new PreparedTexts(articles);
        ImmutableList.Builder<TextReuse> found = ImmutableList.builder();
        for (int i = 0; i < articles.size(); i++) {
            for (int j : candidates.of(i)) {
                if (inWindow(articles.get(i), articles.get(j))) {
                    TextReuse reuse = new PairComparison(texts.get(i), texts.get(j), judge, Optional.of(rare)).result();
                    if (reuse.kind() != ReuseKind.INDEPENDENT) {
                        found.add(reuse);
                    }
                }
            }
        }
        return found.build();
    }

    @Override
    public TextReuse compare(Document one, Document other) {
        boolean ascending = one.id().compareTo(other.id()) <= 0;
        PreparedText first = new PreparedText(ascending ? one : other);
        PreparedText second = new PreparedText(ascending ? other : one);
        return new PairComparison(first, second, judge, Optional.empty()).result();
    }

    @Override
    public ImmutableLongArray fingerprints(Document article) {
        return ImmutableLongArray.copyOf(fingerprints(Words.of(article)));
    }

    private static long[] fingerprints(Words words) {
        return Winnowing.fingerprints(words.grams(GRAM), WINDOW);
    }

    private static List<Document> sorted(Collection<Document> articles) {
        checkArgument(
                articles.size() <= FingerprintIndex.LARGEST,
                "at most %s articles can be compared at once but there are %s",
                FingerprintIndex.LARGEST,
                articles.size());
        Set<DocumentId> ids = new HashSet<>();
        articles.forEach(article ->
                checkArgument(ids.add(article.id()), "two articles have the id %s, give each its own", article.id()));
        return articles.stream().sorted(Comparator.comparing(Document::id)).toList();
    }

    private boolean inWindow(Document one, Document other) {
        return window.isEmpty()
                || Credits.of(one, other).announced()
                || !(farBefore(one, other) || farBefore(other, one));
    }

    /** Whether the one was surely out, and longer than the window, before the other. */
    private boolean farBefore(Document one, Document other) {
        Optional<LocalDateTime> until = one.published().latestEnd();
        Optional<LocalDateTime> from = other.published().earliestStart();
        return until.isPresent()
                && from.isPresent()
                && Duration.between(until.get(), from.get()).compareTo(window.orElseThrow()) > 0;
    }
}
