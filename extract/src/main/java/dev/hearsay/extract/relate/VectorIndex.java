package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;

/** An index over the directions of claims' words, searched one by one; the score is the cosine. */
final class VectorIndex implements ClaimIndex {
    private final CheckedEncoder encoder;
    private final float[][] directions;

    private VectorIndex(CheckedEncoder encoder, float[][] directions) {
        this.encoder = encoder;
        this.directions = directions;
    }

    static VectorIndex over(ImmutableList<PreparedClaim> claims, SentenceEncoder encoder) {
        CheckedEncoder checked = new CheckedEncoder(encoder);
        float[][] directions = new float[claims.size()][];
        for (int i = 0; i < directions.length; i++) {
            PreparedClaim claim = claims.get(i);
            directions[i] = i == 0 ? checked.direction(claim) : checked.direction(claim, directions[0].length);
        }
        return new VectorIndex(checked, directions);
    }

    @Override
    public ImmutableList<Hit> search(PreparedClaim query, int most) {
        if (directions.length == 0) {
            return ImmutableList.of();
        }
        float[] sought = encoder.direction(query, directions[0].length);
        BestHits best = new BestHits(most);
        for (int i = 0; i < directions.length; i++) {
            best.add(i, cosine(sought, directions[i]));
        }
        return best.sorted();
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (double) a[d] * b[d];
        }
        return sum;
    }
}
