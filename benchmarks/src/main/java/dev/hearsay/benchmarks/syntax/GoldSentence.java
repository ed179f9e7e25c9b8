package dev.hearsay.benchmarks.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.hearsay.extract.syntax.Tokens;

/**
 * A sentence of a treebank.
 *
 * @param document the document it stands in
 * @param tokens its tokens
 * @param tags the Penn Treebank tags
 * @param lemmas the lemmas
 * @param heads the heads, -1 for the root
 * @param relations the relations
 */
record GoldSentence(
        String document,
        Tokens tokens,
        ImmutableList<String> tags,
        ImmutableList<String> lemmas,
        ImmutableIntArray heads,
        ImmutableList<String> relations) {

    int size() {
        return heads.length();
    }

    /** {@return the sentence with every longer word in capitals at its start, as in headlines} */
    GoldSentence inTitleCase() {
        StringBuilder text = new StringBuilder(tokens.text());
        for (int i = 0; i < size(); i++) {
            if (i == 0 || tokens.end(i) - tokens.start(i) > 3) {
                text.setCharAt(tokens.start(i), Character.toUpperCase(text.charAt(tokens.start(i))));
            }
        }
        int[] bounds = new int[2 * size()];
        for (int i = 0; i < size(); i++) {
            bounds[2 * i] = tokens.start(i);
            bounds[2 * i + 1] = tokens.end(i);
        }
        Tokens titled = new Tokens(text.toString(), bounds, 0);
        return new GoldSentence(document, titled, tags, lemmas, heads, relations);
    }
}
