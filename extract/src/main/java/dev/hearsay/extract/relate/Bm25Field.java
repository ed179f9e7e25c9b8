package dev.hearsay.extract.relate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An inverted index scored by BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and
 * Beyond"), with the idf of Lucene, which is never negative.
 */
final class Bm25Field {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** The documents that hold one term, ascending, and how often each does. */
    private static final class Postings {
        final int term;
        int[] document = new int[2];
        int[] count = new int[2];
        int size;

        Postings(int term) {
            this.term = term;
        }

        void add(int id) {
            if (size > 0 && document[size - 1] == id) {
                count[size - 1]++;
                return;
            }
            if (size == document.length) {
                document = Arrays.copyOf(document, size * 2);
                count = Arrays.copyOf(count, size * 2);
            }
            document[size] = id;
            count[size++] = 1;
        }
    }

    private final Map<Integer, Postings> terms = new HashMap<>();
    private final float[] norm;
    private final int documents;

    Bm25Field(List<int[]> texts) {
        this.documents = texts.size();
        this.norm = new float[documents];
        double total = 0;
        for (int id = 0; id < documents; id++) {
            for (int term : texts.get(id)) {
                terms.computeIfAbsent(term, Postings::new).add(id);
            }
            total += texts.get(id).length;
        }
        double mean = Math.max(1, total / Math.max(1, documents));
        for (int id = 0; id < documents; id++) {
            norm[id] = (float) (K1 * (1 - B + B * texts.get(id).length / mean));
        }
    }

    /** Adds a share of the scores of distinct terms, from the rarest on until so many entries have been read. */
    void add(int[] query, double share, int mostEntries, Bm25Scores scores) {
        List<Postings> found = Arrays.stream(query)
                .mapToObj(terms::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((Postings p) -> p.size).thenComparingInt(p -> p.term))
                .toList();
        int read = 0;
        for (Postings postings : found) {
            if (read > 0 && read + postings.size > mostEntries) {
                return;
            }
            read += postings.size;
            add(postings, share, scores);
        }
    }

    private void add(Postings postings, double share, Bm25Scores scores) {
        double rarity = (documents - postings.size + 0.5) / (postings.size + 0.5);
        float idf = (float) (share * StrictMath.log(1 + rarity));
        for (int k = 0; k < postings.size; k++) {
            int count = postings.count[k];
            scores.add(postings.document[k], idf * count / (count + norm[postings.document[k]]));
        }
    }
}
