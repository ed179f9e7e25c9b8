package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.Span;
import dev.hearsay.extract.source.SentenceIndex;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with its sentences, and what spans of it hold.
 *
 * @param text the text
 * @param all its sentences in order
 */
record TextParts(String text, List<Sentence> all) {

    /** {@return the words of spans, one space between any two} */
    String words(List<Span> spans) {
        String words = spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }

    /** {@return the sentences that a span touches} */
    List<Sentence> sentences(Span span) {
        int from = SentenceIndex.endingAfter(all, span.start());
        int to = from;
        while (to < all.size() && all.get(to).start() < span.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    /** {@return whether a token, or none, lies in a span} */
    static boolean inside(Sentence sentence, int token, Span span) {
        return token >= 0 && sentence.start(token) >= span.start() && sentence.end(token) <= span.end();
    }
}
