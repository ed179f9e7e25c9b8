package dev.hearsay.extract.number;

import com.google.common.collect.ImmutableMap;

/** Numbers in words, all in lower case. */
public final class NumberWords {
    private static final ImmutableMap<String, Double> SCALES = ImmutableMap.<String, Double>builder()
            .put("hundred", 1e2)
            .put("thousand", 1e3)
            .put("k", 1e3)
            .put("million", 1e6)
            .put("m", 1e6)
            .put("mln", 1e6)
            .put("mn", 1e6)
            .put("billion", 1e9)
            .put("bn", 1e9)
            .put("b", 1e9)
            .put("trillion", 1e12)
            .put("tn", 1e12)
            .put("dozen", 12.0)
            .buildOrThrow();

    private static final ImmutableMap<String, Double> VALUES = ImmutableMap.<String, Double>builder()
            .put("zero", 0.0)
            .put("one", 1.0)
            .put("two", 2.0)
            .put("three", 3.0)
            .put("four", 4.0)
            .put("five", 5.0)
            .put("six", 6.0)
            .put("seven", 7.0)
            .put("eight", 8.0)
            .put("nine", 9.0)
            .put("ten", 10.0)
            .put("eleven", 11.0)
            .put("twelve", 12.0)
            .put("thirteen", 13.0)
            .put("fourteen", 14.0)
            .put("fifteen", 15.0)
            .put("sixteen", 16.0)
            .put("seventeen", 17.0)
            .put("eighteen", 18.0)
            .put("nineteen", 19.0)
            .put("twenty", 20.0)
            .put("thirty", 30.0)
            .put("forty", 40.0)
            .put("fifty", 50.0)
            .put("sixty", 60.0)
            .put("seventy", 70.0)
            .put("eighty", 80.0)
            .put("ninety", 90.0)
            .buildOrThrow();

    private NumberWords() {}

    /**
     * Returns by how much a word multiplies the number before it.
     *
     * @param word "thousand", "m", "dozen"
     * @return the factor, or 0 for another word
     */
    public static double scale(String word) {
        return SCALES.getOrDefault(word, 0.0);
    }

    /**
     * Returns the number that a word names.
     *
     * @param word "three", "seventy-two"
     * @return the number, or NaN for another word
     */
    public static double value(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            double tens = value(word.substring(0, hyphen));
            double ones = value(word.substring(hyphen + 1));
            return tens >= 20 && tens < 100 && ones < 10 ? tens + ones : Double.NaN;
        }
        return VALUES.getOrDefault(word, Double.NaN);
    }
}
