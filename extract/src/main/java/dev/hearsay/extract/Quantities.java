package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.time.CalendarNames;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a sentence with what they count: "about 50 people", "100 percent", "more than 4 million". */
final class Quantities {
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
    /** At the end of the word before, or at the beginning of the number: "$", "US$". */
    private static final Pattern CURRENCY = Pattern.compile("([$€£¥₹₽])(?:$| |(?=\\d))");

    private static final int UNIT_REACH = 4;
    /** What the units of distance are called where "per hour" follows. */
    private static final ImmutableMap<String, String> SPEEDS =
            ImmutableMap.of("mile", "mph", "km", "km/h", "kilometre", "km/h", "kilometer", "km/h");

    private static final ImmutableSet<String> PER = ImmutableSet.of("/", "per", "an", "a");
    private static final ImmutableSet<String> HOUR = ImmutableSet.of("h", "hr", "hour");

    private Quantities() {}

    static ImmutableList<Quantity> in(Sentence sentence, Span span) {
        ImmutableList.Builder<Quantity> found = ImmutableList.builder();
        for (int i = 0; i < sentence.size(); i++) {
            boolean inside = sentence.start(i) >= span.start() && sentence.end(i) <= span.end();
            Optional<BigDecimal> number = inside && !isPartOfDate(sentence, i) && !NumberPhrase.vague(sentence, i)
                    ? number(sentence.word(i))
                    : Optional.empty();
            if (number.isPresent()) {
                NumberPhrase phrase = NumberPhrase.from(sentence, i, number.get());
                found.add(new Quantity(comparison(sentence, i), phrase.value(), unit(sentence, i, phrase.end())));
                i = phrase.end() - 1;
            }
        }
        return found.build();
    }

    private static boolean isPartOfDate(Sentence sentence, int i) {
        boolean year = sentence.word(i).matches("(?:19|20)\\d\\d");
        return !sentence.tag(i).equals("CD") || year || isMonth(sentence, i - 1) || isMonth(sentence, i + 1);
    }

    /** "24 October", and no "may": that is a verb as a rule. */
    private static boolean isMonth(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.tag(i).startsWith("NNP")
                && CalendarNames.month(NumberPhrase.lower(sentence, i)) > 0;
    }

    private static Optional<BigDecimal> number(String word) {
        String plain = word.replace(",", "").replace("%", "").replaceFirst("^[$€£¥₹₽]", "");
        if (plain.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(plain));
        }
        return NumberPhrase.named(word);
    }

    private static Comparison comparison(Sentence sentence, int i) {
        String before = i > 0 ? NumberPhrase.lower(sentence, i - 1) : "";
        String twoBefore = i > 1 ? NumberPhrase.lower(sentence, i - 2) + " " + before : "";
        return COMPARISONS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(twoBefore) || entry.getKey().equals(before))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Comparison.EXACTLY);
    }

    /** The sign of a currency before the number; percent; else the next noun in the singular. */
    private static String unit(Sentence sentence, int number, int from) {
        Matcher currency =
                CURRENCY.matcher((number > 0 ? sentence.word(number - 1) : "") + " " + sentence.word(number));
        if (currency.find()) {
            return currency.group(1);
        }
        String next = from < sentence.size() ? NumberPhrase.lower(sentence, from) : "";
        boolean perCent = next.equals("per")
                && from + 1 < sentence.size()
                && NumberPhrase.lower(sentence, from + 1).equals("cent");
        if (perCent || next.equals("%") || sentence.word(number).endsWith("%")) {
            return "percent";
        }
        for (int i = from; i < Math.min(sentence.size(), from + UNIT_REACH); i++) {
            if (sentence.tag(i).startsWith("NN")) {
                String noun = sentence.lemma(i).toLowerCase(Locale.ROOT);
                return perHour(sentence, i + 1) ? SPEEDS.getOrDefault(noun, noun) : noun;
            }
            if (!sentence.tag(i).startsWith("JJ")) {
                break;
            }
        }
        return "";
    }

    private static boolean perHour(Sentence sentence, int from) {
        return from + 1 < sentence.size()
                && PER.contains(NumberPhrase.lower(sentence, from))
                && HOUR.contains(NumberPhrase.lower(sentence, from + 1));
    }
}
