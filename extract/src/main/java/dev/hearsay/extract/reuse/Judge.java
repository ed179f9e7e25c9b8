package dev.hearsay.extract.reuse;

import dev.hearsay.core.ReuseKind;

/**
 * Decides from what was measured whether text was taken over.
 *
 * <p>The score is a logistic function of the words shared outside quotation marks and of their share of the shorter
 * prose, so that neither a few words of a brief nor the background paragraph of a long report decides alone. A credit
 * and shared errors add to it. The five coefficients were set by hand on 37 article pairs labelled by one reader.
 */
record Judge(double derived, double reprint) {
    private static final double EVEN_WORDS = 40;
    private static final double WORDS_PER_UNIT = 10;
    private static final double EVEN_SHARE = 0.18;
    private static final double UNITS_PER_SHARE = 25;
    private static final double CREDIT = 1.5;
    /** Fewer shared words are a phrase, whatever their share. */
    private static final double LEAST_PROSE = 20;
    /** Shared errors beyond this number add no more. */
    private static final int MOST_ERRORS = 2;
    /** Prose shared with a tied article before the tie counts. */
    private static final int LEAST_TIED_PROSE = 12;

    private static final int QUOTED_PASSAGE = PreparedText.SHORTEST_PASSAGE;
    private static final int FIGURES_OF_ONE_ORIGIN = 3;
    /** Text that is the same throughout is a copy even if all of it is quotation. */
    private static final double THROUGHOUT = 0.8;

    /** {@return the score in [0, 1]} */
    double score(Overlap overlap, Ties ties) {
        if (ties.sameArticle() || overlap.cover() >= THROUGHOUT) {
            return 1;
        }
        if (overlap.prose() < LEAST_PROSE && overlap.share() < THROUGHOUT) {
            return 0;
        }
        double units = (overlap.prose() - EVEN_WORDS) / WORDS_PER_UNIT
                + (overlap.share() - EVEN_SHARE) * UNITS_PER_SHARE
                + (ties.credited() ? CREDIT : 0)
                + Math.min(MOST_ERRORS, ties.errors());
        return 1 / (1 + StrictMath.exp(-units));
    }

    ReuseKind kind(double score, Overlap overlap, Ties ties) {
        if (score >= derived) {
            boolean whole = ties.sameArticle() || overlap.cover() >= THROUGHOUT || overlap.share() >= reprint;
            return whole ? ReuseKind.REPRINT : ReuseKind.PARTIAL;
        }
        if (oneOrigin(overlap, ties)) {
            return ReuseKind.COMMON_ORIGIN;
        }
        return overlap.quoted() >= QUOTED_PASSAGE ? ReuseKind.SHARED_QUOTES : ReuseKind.INDEPENDENT;
    }

    private static boolean oneOrigin(Overlap overlap, Ties ties) {
        boolean tied = ties.credited() || ties.errors() > 0 || ties.figures() >= FIGURES_OF_ONE_ORIGIN;
        return tied && overlap.prose() >= LEAST_TIED_PROSE;
    }

    /**
     * What ties two articles besides passages.
     *
     * @param sameArticle one links to the other as its original, or both give one address
     * @param credited one credits the other's outlet, or both credit a third
     * @param errors spellings they share with hardly any other
     * @param figures figures they share with hardly any other
     */
    record Ties(boolean sameArticle, boolean credited, int errors, int figures) {}
}
