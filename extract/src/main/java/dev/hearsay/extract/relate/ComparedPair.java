package dev.hearsay.extract.relate;

/** Two statements with their words aligned and the features of their words: worked out once for all who ask. */
final class ComparedPair {
    final PreparedStatement a;
    final PreparedStatement b;
    /** The words of the two, from the wording that comes first in the order of wordings. */
    final Alignment words;
    /** The {@link PairFeatures} of a against b. */
    final double[] text;

    private ComparedPair(PreparedStatement a, PreparedStatement b) {
        this.a = a;
        this.b = b;
        this.words = Alignment.ordered(a.wording(), b.wording());
        this.text = PairFeatures.of(words, reversed());
    }

    static ComparedPair of(PreparedClaim a, PreparedClaim b) {
        return new ComparedPair((PreparedStatement) a, (PreparedStatement) b);
    }

    /** {@return whether the alignment begins with b} */
    boolean reversed() {
        return !words.a.equals(a.wording());
    }
}
