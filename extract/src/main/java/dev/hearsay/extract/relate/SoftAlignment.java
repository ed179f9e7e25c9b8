package dev.hearsay.extract.relate;

/**
 * How well each word of one wording is matched by the nearest of the other in meaning: what an alignment of equal and
 * kindred words cannot see. Symmetric.
 *
 * @param low of the two shares of meaning that the other side holds too, the smaller
 * @param high the larger
 * @param stranger how much the word that counts most and is matched least stands alone
 */
record SoftAlignment(double low, double high, double stranger) {

    static SoftAlignment of(Wording a, Wording b) {
        int n = a.pieces.length;
        int m = b.pieces.length;
        if (n == 0 || m == 0) {
            return new SoftAlignment(0, 0, 0);
        }
        WordVectors vectors = WordVectors.english();
        double[] nearestA = new double[n];
        double[] nearestB = new double[m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double cosine = vectors.cosine(a.pieces[i], b.pieces[j]);
                nearestA[i] = Math.max(nearestA[i], cosine);
                nearestB[j] = Math.max(nearestB[j], cosine);
            }
        }
        double mine = share(vectors, a.pieces, nearestA);
        double yours = share(vectors, b.pieces, nearestB);
        double stranger = Math.max(stranger(vectors, a.pieces, nearestA), stranger(vectors, b.pieces, nearestB));
        return new SoftAlignment(Math.min(mine, yours), Math.max(mine, yours), stranger);
    }

    private static double share(WordVectors vectors, int[] pieces, double[] nearest) {
        double sum = 0;
        double whole = 0;
        for (int i = 0; i < pieces.length; i++) {
            sum += vectors.weight(pieces[i]) * nearest[i];
            whole += vectors.weight(pieces[i]);
        }
        return sum / whole;
    }

    private static double stranger(WordVectors vectors, int[] pieces, double[] nearest) {
        double most = 0;
        for (int i = 0; i < pieces.length; i++) {
            most = Math.max(most, vectors.weight(pieces[i]) * (1 - nearest[i]));
        }
        return most;
    }
}
