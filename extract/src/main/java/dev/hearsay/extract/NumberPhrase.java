package dev.hearsay.extract;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.number.NumberWords;
import dev.hearsay.extract.text.Sentence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of several words: "1.2 million", "two dozen", "three hundred and twelve thousand".
 *
 * @param value what it says
 * @param end the token behind it
 */
record NumberPhrase(BigDecimal value, int end) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final ImmutableSet<String> VAGUE = ImmutableSet.of("several", "few", "many", "countless", "some");
    private static final int SHORTEST = 4;

    /** {@return the number that a word names by itself: "seven", "million", and no "m"} */
    static Optional<BigDecimal> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<BigDecimal> value = value(lower);
        return value.isPresent() || lower.length() < SHORTEST ? value : scale(lower);
    }

    /** {@return the number that begins at a token whose own value is known} */
    static NumberPhrase from(Sentence sentence, int first, BigDecimal start) {
        if (first + 2 < sentence.size() && sentence.word(first + 1).equals("-")) {
            String hyphened = lower(sentence, first) + "-" + lower(sentence, first + 2);
            Optional<BigDecimal> tens = value(hyphened);
            if (tens.isPresent()) {
                return behind(sentence, first + 3, tens.get(), false);
            }
        }
        boolean scaled = scale(lower(sentence, first)).isPresent();
        if (scaled && halved(sentence, first)) {
            return behind(sentence, first + 1, start.multiply(HALF).stripTrailingZeros(), true);
        }
        return isHalf(sentence, first + 1)
                ? behind(sentence, first + 4, start.add(HALF), false)
                : behind(sentence, first + 1, start, scaled);
    }

    /** {@return whether a word for many stands for no number: "several hundred", "a few thousand"} */
    static boolean vague(Sentence sentence, int i) {
        return i > 0
                && VAGUE.contains(lower(sentence, i - 1))
                && scale(lower(sentence, i)).isPresent();
    }

    /** "half a million", "half million" */
    private static boolean halved(Sentence sentence, int scale) {
        int half = scale > 0 && lower(sentence, scale - 1).equals("a") ? scale - 2 : scale - 1;
        return half >= 0 && lower(sentence, half).equals("half");
    }

    /** The "and a half" of "one and a half million". */
    private static boolean isHalf(Sentence sentence, int from) {
        return from + 2 < sentence.size()
                && lower(sentence, from).equals("and")
                && lower(sentence, from + 1).equals("a")
                && lower(sentence, from + 2).equals("half");
    }

    private static NumberPhrase behind(Sentence sentence, int from, BigDecimal start, boolean startsScaled) {
        BigDecimal thousands = BigDecimal.ZERO;
        BigDecimal rest = start;
        boolean scaled = startsScaled;
        int end = from;
        while (end < sentence.size()) {
            Optional<BigDecimal> scale = scale(lower(sentence, end));
            int next = scaled && lower(sentence, end).equals("and") ? end + 1 : end;
            Optional<BigDecimal> more =
                    scaled && next < sentence.size() ? value(lower(sentence, next)) : Optional.empty();
            if (scale.isPresent()) {
                boolean large = scale.get().compareTo(THOUSAND) >= 0;
                thousands = large ? thousands.add(rest.multiply(scale.get())) : thousands;
                rest = large ? BigDecimal.ZERO : rest.multiply(scale.get());
                end++;
            } else if (more.isPresent()) {
                rest = rest.add(more.get());
                end = next + 1;
            } else {
                break;
            }
            scaled = scale.isPresent();
        }
        return new NumberPhrase(thousands.add(rest), end);
    }

    /** {@return by how much a word multiplies the number before it} */
    private static Optional<BigDecimal> scale(String word) {
        double scale = NumberWords.scale(word);
        return scale > 0 ? Optional.of(BigDecimal.valueOf((long) scale)) : Optional.empty();
    }

    /** {@return a number below a hundred in words} */
    private static Optional<BigDecimal> value(String word) {
        double value = NumberWords.value(word);
        return Double.isNaN(value) ? Optional.empty() : Optional.of(BigDecimal.valueOf((long) value));
    }

    static String lower(Sentence sentence, int i) {
        return sentence.word(i).toLowerCase(Locale.ROOT);
    }
}
