package dev.hearsay.extract.relate;

import dev.hearsay.extract.relate.ContrastSets.Contrast;

/** Two statements with their words aligned and the features of their words: worked out once for all who ask. */
final class ComparedPair {
    private static final int NAMES_AGREE = PairFeatures.NAMES.indexOf("names_agree");

    final PreparedStatement a;
    final PreparedStatement b;
    /** The words of the two, from the wording that comes first in the order of wordings. */
    final Alignment words;
    /** The {@link PairFeatures} of a against b. */
    final double[] text;

    final Contrast contrast;

    private ComparedPair(PreparedStatement a, PreparedStatement b) {
        this.a = a;
        this.b = b;
        this.words = Alignment.ordered(a.wording(), b.wording());
        this.text = PairFeatures.of(words, reversed());
        this.contrast = ContrastSets.between(a.wording(), b.wording());
    }

    static ComparedPair of(PreparedClaim a, PreparedClaim b) {
        return new ComparedPair((PreparedStatement) a, (PreparedStatement) b);
    }

    /**
     * {@return whether amounts, dates, names or words of contrast clash, or the participants have exchanged their
     * roles}
     */
    boolean setApart() {
        return contrast.compareTo(Contrast.LESS) > 0 || Clashes.between(text) || Contrasts.rolesExchanged(words);
    }

    /** {@return whether he, she, it or they of one are others than of the other, whatever the words are like} */
    boolean ofOthers() {
        return Meant.ofOthers(a.meant(), b.meant(), text[NAMES_AGREE] > 0);
    }

    /**
     * {@return whether one speaks of "it" and the other, in another text, of a subject that the first does not name}
     */
    boolean ofAnotherSubject() {
        boolean first = a.wording().pronouns.leads();
        return first != b.wording().pronouns.leads()
                && leadsWithStranger(first ? b : a)
                && text[NAMES_AGREE] == 0
                && Meant.apart(a.meant(), b.meant())
                && !RelationFeatures.namesSpeaker(first ? b : a, first ? a : b);
    }

    private boolean leadsWithStranger(PreparedStatement statement) {
        int[] matched = statement.wording().equals(words.a) ? words.toB : words.toA;
        return matched.length > 0 && matched[0] < 0;
    }

    /** {@return whether the alignment begins with b} */
    boolean reversed() {
        return !words.a.equals(a.wording());
    }
}
