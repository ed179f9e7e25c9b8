package dev.hearsay.extract.relate;

import dev.hearsay.extract.number.NumberWords;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers among some words: digits or a number word, times the scales that follow. Exact. */
final class ScaledNumbers {
    /** What is longer names a thing and counts nothing; reading it would take time quadratic in its length. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_SCALES = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Word> words;

    ScaledNumbers(List<Word> words) {
        this.words = words;
    }

    /** {@return how many words from a place on make one number, 0 if there is none} */
    int length(int from) {
        int first = opening(from);
        if (first == 0) {
            return 0;
        }
        int end = from + first;
        while (end < words.size() && end - from <= MOST_SCALES && scales(end)) {
            end++;
        }
        return end - from;
    }

    /** {@return how many words stand before the scales: "three", "a", "half a"; 0 where there is no number} */
    private int opening(int from) {
        if (at(from).isPresent()) {
            return 1;
        }
        int half = is(from, "half") ? 1 : 0;
        return is(from + half, "a") && from + half + 1 < words.size() && scales(from + half + 1) ? half + 1 : 0;
    }

    private boolean is(int i, String form) {
        return i < words.size() && words.get(i).form().equals(form);
    }

    /** {@return the number that so many words from a place on make} */
    BigDecimal value(int from, int length) {
        BigDecimal value = at(from).orElse(is(from, "half") ? HALF : BigDecimal.ONE);
        for (int k = from + opening(from); k < from + length; k++) {
            value = value.multiply(
                    BigDecimal.valueOf(NumberWords.scale(words.get(k).form())));
        }
        return value;
    }

    private Optional<BigDecimal> at(int i) {
        String form = words.get(i).form();
        return switch (words.get(i).kind()) {
            case NUMBER -> inDigits(form);
            case WORD -> inWords(form);
            case MARK -> Optional.empty();
        };
    }

    /** {@return the number that digits make; "1.2.3" is none} */
    private static Optional<BigDecimal> inDigits(String digits) {
        boolean number = digits.length() <= MOST_DIGITS && digits.indexOf('.') == digits.lastIndexOf('.');
        return number ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static Optional<BigDecimal> inWords(String word) {
        double value = NumberWords.value(word);
        return Double.isNaN(value) ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    /** {@return whether a word multiplies what stands before it; a letter does only where it touches the digits} */
    private boolean scales(int i) {
        Word word = words.get(i);
        boolean touches = word.start() == words.get(i - 1).end();
        return word.kind() == Kind.WORD
                && NumberWords.scale(word.form()) > 0
                && (word.form().length() > 1 || touches);
    }
}
