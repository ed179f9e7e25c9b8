package dev.hearsay.extract.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.Objects.requireNonNull;

/**
 * One token of a sentence under construction; see {@link Sentence#of}.
 *
 * @param start where the token starts in the text, a UTF-16 position
 * @param end where it ends, exclusive
 * @param lemma its dictionary form
 * @param tag its Penn Treebank tag
 * @param head the index of its head in the sentence, or {@link Sentence#ROOT}
 * @param relation its Universal Dependencies relation to the head
 */
public record Token(int start, int end, String lemma, String tag, int head, String relation) {

    /**
     * Checks the span.
     *
     * @param start where the token starts in the text, a UTF-16 position
     * @param end where it ends, exclusive
     * @param lemma its dictionary form
     * @param tag its Penn Treebank tag
     * @param head the index of its head in the sentence, or {@link Sentence#ROOT}
     * @param relation its Universal Dependencies relation to the head
     * @throws IllegalArgumentException if the span is empty or before the text
     */
    public Token {
        requireNonNull(lemma, "lemma");
        requireNonNull(tag, "tag");
        requireNonNull(relation, "relation");
        checkArgument(start >= 0 && end > start, "token [%s, %s) must be a span that is not empty", start, end);
        checkNotNull(lemma, "lemma");
        checkNotNull(tag, "tag");
        checkNotNull(relation, "relation");
    }
}
