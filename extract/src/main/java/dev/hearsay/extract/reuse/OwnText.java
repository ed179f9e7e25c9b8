package dev.hearsay.extract.reuse;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import java.util.BitSet;

/** The sentences of an article that are its own: most of their words stand in no shared passage. */
final class OwnText {
    /** The share of its own words from which on a sentence is its own. */
    static final double LEAST_SHARE = 0.7;
    /** Words in the shortest sentence that is an addition of its own; shorter ones are tags and names. */
    static final int LEAST_WORDS = 4;

    private OwnText() {}

    static ImmutableList<Span> in(PreparedText text, BitSet own) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        Words words = text.words();
        for (int from = 0, to; from < words.size(); from = to) {
            to = words.sentenceEnd(from);
            int ownWords = own.get(from, to).cardinality();
            if (ownWords >= LEAST_WORDS && ownWords >= LEAST_SHARE * (to - from)) {
                spans.add(words.span(from, to));
            }
        }
        return spans.build();
    }
}
