package dev.hearsay.extract.relate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/** Several indexes over the same claims whose rankings are fused: the score is the sum of 1 / (K + rank) over them. */
final class FusedIndex implements ClaimIndex {
    /** Chosen on the training queries of CLEF-2020 CheckThat! task 2; the paper has 60. */
    private static final int K = 10;
    /** So many are taken of each index, however few are asked for: fewer are then the first of more. */
    private static final int DEPTH = 1000;
    /** By so much the first index weighs more, which decides ties alone. */
    private static final double TIE = 1e-6;

    private final ImmutableList<ClaimIndex> indexes;

    private FusedIndex(ImmutableList<ClaimIndex> indexes) {
        this.indexes = indexes;
    }

    static FusedIndex over(ImmutableList<PreparedClaim> claims, ImmutableList<CandidateSource> sources) {
        return new FusedIndex(
                sources.stream().map(source -> CheckedIndex.of(source, claims)).collect(toImmutableList()));
    }

    @Override
    public ImmutableList<Hit> search(PreparedClaim query, int most) {
        Map<Integer, Double> scores = new TreeMap<>();
        double weight = 1 + TIE;
        for (ClaimIndex index : indexes) {
            ImmutableList<Hit> hits = index.search(query, DEPTH);
            for (int i = 0; i < hits.size(); i++) {
                scores.merge(hits.get(i).claim(), weight / (K + i + 1), Double::sum);
            }
            weight = 1;
        }
        BestHits best = new BestHits(most);
        scores.forEach(best::add);
        return best.sorted();
    }
}
