package dev.hearsay.extract.source;

import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/** The tokens [from, to) of a sentence. */
record Phrase(Sentence sentence, int from, int to) {

    /** {@return the tokens at a place, in the first sentence that ends behind its start; none where it holds none} */
    static Optional<Phrase> at(List<Sentence> sentences, Span span) {
        int at = SentenceIndex.endingAfter(sentences, span.start());
        return at == sentences.size() ? Optional.empty() : in(sentences.get(at), span);
    }

    private static Optional<Phrase> in(Sentence sentence, Span span) {
        int from = 0;
        while (from < sentence.size() && sentence.end(from) <= span.start()) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.start(to) < span.end()) {
            to++;
        }
        return from < to ? Optional.of(new Phrase(sentence, from, to)) : Optional.empty();
    }

    /** {@return these tokens from another first one on} */
    Phrase from(int first) {
        return new Phrase(sentence, first, to);
    }

    /** {@return these tokens up to another last one} */
    Phrase upTo(int end) {
        return new Phrase(sentence, from, end);
    }

    int size() {
        return to - from;
    }

    String first() {
        return SentenceWords.lower(sentence, from);
    }

    String last() {
        return sentence.word(to - 1);
    }

    /** {@return the first token whose tag begins so, or the end} */
    int firstTagged(String tag) {
        int i = from;
        while (i < to && !sentence.tag(i).startsWith(tag)) {
            i++;
        }
        return i;
    }

    boolean has(String tag) {
        return firstTagged(tag) < to;
    }

    Span span() {
        return new Span(sentence.start(from), sentence.end(to - 1));
    }
}
