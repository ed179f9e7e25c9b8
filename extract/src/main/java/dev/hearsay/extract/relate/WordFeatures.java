package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the words themselves say of a pair: those of grammar that one side has alone, and what both speak of. */
final class WordFeatures {
    private static final ImmutableList<String> GRAMMAR = Resources.lines("grammar.txt").stream()
            .flatMap(Splitter.on(' ')::splitToStream)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableMap<String, Integer> PLACES =
            IntStream.range(0, GRAMMAR.size()).boxed().collect(ImmutableMap.toImmutableMap(GRAMMAR::get, k -> k));
    /** What the names of the features begin with that together say what is spoken of, and nothing one by one. */
    static final String TONE = "tone_";

    static final ImmutableList<String> NAMES = names();

    private WordFeatures() {}

    private static ImmutableList<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        GRAMMAR.forEach(word -> names.add("lone_" + word));
        for (int d = 0; d < WordVectors.english().dimensions(); d++) {
            names.add(String.format(Locale.ROOT, "%s%02d", TONE, d));
        }
        return names.build();
    }

    /** {@return which words of grammar are among some words} */
    static BitSet grammar(List<Word> words) {
        BitSet found = new BitSet(GRAMMAR.size());
        for (Word word : words) {
            Integer at = PLACES.get(word.form());
            if (at != null) {
                found.set(at);
            }
        }
        return found;
    }

    /** Writes the values of a pair from a place on, and returns the place behind them. */
    @CanIgnoreReturnValue
    static int fill(Wording a, Wording b, double[] values, int from) {
        int at = from;
        for (int k = 0; k < GRAMMAR.size(); k++) {
            values[at++] = a.grammar.get(k) == b.grammar.get(k) ? 0 : 1;
        }
        for (int d = 0; d < a.meaning.length; d++) {
            values[at++] = a.meaning[d] + b.meaning[d];
        }
        return at;
    }
}
