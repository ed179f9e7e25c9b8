package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An inverted index over stems and perhaps one over four-letter sequences, their scores added. */
final class Bm25Index implements ClaimIndex {
    /** Tuned on the training queries of CLEF-2020 CheckThat! task 2. */
    private static final double GRAM_SHARE = 0.2;
    /** Entries read in one search for grouping. */
    private static final int GROUPING_ENTRIES = 4000;

    private final Bm25Field words;
    private final Optional<Bm25Field> grams;
    private final int mostEntries;
    private final ThreadLocal<Bm25Scores> scores;

    private Bm25Index(List<Wording> claims, boolean withGrams, int mostEntries) {
        this.words = new Bm25Field(claims.stream().map(Bm25Index::terms).toList());
        this.grams = withGrams
                ? Optional.of(new Bm25Field(claims.stream().map(w -> w.grams).toList()))
                : Optional.empty();
        this.mostEntries = mostEntries;
        int size = claims.size();
        this.scores = ThreadLocal.withInitial(() -> new Bm25Scores(size));
    }

    static Bm25Index forRetrieval(List<PreparedClaim> claims) {
        return new Bm25Index(wordings(claims), true, Integer.MAX_VALUE);
    }

    static Bm25Index forGrouping(List<PreparedClaim> claims) {
        return new Bm25Index(wordings(claims), false, GROUPING_ENTRIES);
    }

    private static List<Wording> wordings(List<PreparedClaim> claims) {
        return claims.stream().map(PreparedStatement::wording).toList();
    }

    private static int[] terms(Wording wording) {
        return Ints.concat(
                Arrays.stream(wording.content).map(i -> wording.key[i]).toArray(), wording.crimes);
    }

    @Override
    public ImmutableList<Hit> search(PreparedClaim query, int most) {
        Wording wording = PreparedStatement.wording(query);
        Bm25Scores found = scores.get();
        words.add(Wording.distinct(terms(wording)), 1, mostEntries, found);
        grams.ifPresent(field -> field.add(wording.grams, GRAM_SHARE, Integer.MAX_VALUE, found));
        ImmutableList<Hit> best = best(found, most);
        found.clear();
        return best;
    }

    private static ImmutableList<Hit> best(Bm25Scores found, int most) {
        BestHits best = new BestHits(most);
        for (int k = 0; k < found.touched(); k++) {
            best.add(found.document(k), found.score(found.document(k)));
        }
        return best.sorted();
    }
}
