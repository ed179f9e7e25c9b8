package dev.hearsay.extract.relate;

/** The differences that keep two claims from being the same proposition however alike their words are. */
final class Clashes {
    private static final int[] CLASHING = {
        PairFeatures.NAMES.indexOf("amounts_clash"),
        PairFeatures.NAMES.indexOf("dates_clash"),
        PairFeatures.NAMES.indexOf("names_both_differ"),
        PairFeatures.NAMES.indexOf("opposites"),
    };

    private Clashes() {}

    static boolean between(double[] features) {
        for (int k : CLASHING) {
            if (features[k] > 0) {
                return true;
            }
        }
        return false;
    }
}
