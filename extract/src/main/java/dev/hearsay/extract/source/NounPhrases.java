package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;

/** Where a noun phrase begins. */
final class NounPhrases {
    private static final ImmutableSet<String> BEFORE = ImmutableSet.of("case", "cc", "mark", "punct");

    private NounPhrases() {}

    /** The first of the words that run up to a noun and belong to it, without prepositions and commas. */
    static int start(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0 && sentence.head(from - 1) == noun && !BEFORE.contains(sentence.relation(from - 1))) {
            from--;
        }
        return from;
    }
}
