package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the numbers of a sentence with what they count: "about 50 people", "100 percent", "more than 4 million". */
final class Quantities {
    private static final ImmutableMap<String, Integer> WORDS = ImmutableMap.<String, Integer>builder()
            .put("one", 1)
            .put("two", 2)
            .put("three", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("eleven", 11)
            .put("twelve", 12)
            .put("fifteen", 15)
            .put("twenty", 20)
            .put("thirty", 30)
            .put("forty", 40)
            .put("fifty", 50)
            .put("hundred", 100)
            .put("thousand", 1000)
            .put("million", 1_000_000)
            .put("billion", 1_000_000_000)
            .buildOrThrow();
    private static final ImmutableMap<String, Comparison> COMPARISONS = ImmutableMap.<String, Comparison>builder()
            .put("about", Comparison.ABOUT)
            .put("around", Comparison.ABOUT)
            .put("some", Comparison.ABOUT)
            .put("roughly", Comparison.ABOUT)
            .put("approximately", Comparison.ABOUT)
            .put("estimated", Comparison.ABOUT)
            .put("nearly", Comparison.LESS_THAN)
            .put("almost", Comparison.LESS_THAN)
            .put("under", Comparison.LESS_THAN)
            .put("less than", Comparison.LESS_THAN)
            .put("fewer than", Comparison.LESS_THAN)
            .put("over", Comparison.MORE_THAN)
            .put("more than", Comparison.MORE_THAN)
            .put("at least", Comparison.AT_LEAST)
            .put("at most", Comparison.AT_MOST)
            .put("up to", Comparison.AT_MOST)
            .buildOrThrow();
    private static final int MULTIPLIER = 1000;
    private static final int UNIT_REACH = 4;

    private Quantities() {}

    static ImmutableList<Quantity> in(Sentence sentence, Span span) {
        ImmutableList.Builder<Quantity> found = ImmutableList.builder();
        for (int i = 0; i < sentence.size(); i++) {
            boolean inside = sentence.start(i) >= span.start() && sentence.end(i) <= span.end();
            Optional<BigDecimal> number =
                    inside && !isPartOfDate(sentence, i) ? number(sentence.word(i)) : Optional.empty();
            if (number.isPresent()) {
                int end = i + 1;
                BigDecimal value = number.get();
                while (end < sentence.size() && multiplier(sentence.word(end)) > 1) {
                    value = value.multiply(BigDecimal.valueOf(multiplier(sentence.word(end))));
                    end++;
                }
                found.add(new Quantity(comparison(sentence, i), value, unit(sentence, i, end)));
                i = end - 1;
            }
        }
        return found.build();
    }

    private static boolean isPartOfDate(Sentence sentence, int i) {
        boolean year = sentence.word(i).matches("(?:19|20)\\d\\d");
        boolean afterMonth = i > 0 && sentence.tag(i - 1).startsWith("NNP");
        return !sentence.tag(i).equals("CD") || year || afterMonth;
    }

    private static Optional<BigDecimal> number(String word) {
        String plain = word.replace(",", "").replace("%", "").replaceFirst("^[$€£]", "");
        if (plain.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(plain));
        }
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT))).map(BigDecimal::valueOf);
    }

    private static int multiplier(String word) {
        Integer value = WORDS.get(word.toLowerCase(Locale.ROOT));
        return value != null && value >= MULTIPLIER ? value : 1;
    }

    private static Comparison comparison(Sentence sentence, int i) {
        String before = i > 0 ? sentence.word(i - 1).toLowerCase(Locale.ROOT) : "";
        String twoBefore = i > 1 ? sentence.word(i - 2).toLowerCase(Locale.ROOT) + " " + before : "";
        return COMPARISONS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(twoBefore) || entry.getKey().equals(before))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Comparison.EXACTLY);
    }

    /** The next noun in the singular; percent where the number has the sign. */
    private static String unit(Sentence sentence, int number, int from) {
        if (sentence.word(number).endsWith("%")
                || (from < sentence.size() && sentence.word(from).equals("%"))) {
            return "percent";
        }
        for (int i = from; i < Math.min(sentence.size(), from + UNIT_REACH); i++) {
            if (sentence.tag(i).startsWith("NN")) {
                return sentence.lemma(i).toLowerCase(Locale.ROOT);
            }
            if (!sentence.tag(i).startsWith("JJ")) {
                break;
            }
        }
        return "";
    }
}
