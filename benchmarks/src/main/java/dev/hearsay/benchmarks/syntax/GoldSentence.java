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
}
