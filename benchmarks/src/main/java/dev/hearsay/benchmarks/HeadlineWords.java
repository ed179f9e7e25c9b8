package dev.hearsay.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words that some headlines use at least three times, as features: whether a headline has each. */
final class HeadlineWords {
    private static final int LEAST_COUNT = 3;
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^a-z0-9'?!\":]+|(?=[?!\":])")).omitEmptyStrings();

    private final List<String> words = new ArrayList<>();

    private HeadlineWords(List<String> headlines) {
        Map<String, Integer> counts = new TreeMap<>();
        headlines.forEach(headline -> words(headline).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> {
            if (count >= LEAST_COUNT) {
                words.add(word);
            }
        });
    }

    static HeadlineWords of(List<String> headlines) {
        return new HeadlineWords(headlines);
    }

    private static ImmutableSet<String> words(String headline) {
        return ImmutableSet.copyOf(WORDS.split(headline.toLowerCase(Locale.ROOT)));
    }

    /** {@return a row of features, followed by those of a headline} */
    double[] appended(double[] row, String headline) {
        double[] longer = Arrays.copyOf(row, row.length + words.size());
        for (String word : words(headline)) {
            int at = words.indexOf(word);
            if (at >= 0) {
                longer[row.length + at] = 1;
            }
        }
        return longer;
    }
}
