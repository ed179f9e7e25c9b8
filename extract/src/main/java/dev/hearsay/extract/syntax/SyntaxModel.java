package dev.hearsay.extract.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * All that was learned from treebanks.
 *
 * @param version the name and version of the model
 * @param tags the Penn Treebank tags, by number
 * @param relations the relations, by number
 * @param dictionary the words that have one tag and the classes of the others
 * @param tagger the weights of the tagger
 * @param parser the weights of the parser
 */
public record SyntaxModel(
        String version,
        ImmutableList<String> tags,
        ImmutableList<String> relations,
        TagDictionary dictionary,
        LinearModel tagger,
        LinearModel parser) {

    private static final ImmutableSet<String> PUNCTUATION =
            ImmutableSet.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");

    /**
     * {@return for every tag, whether it marks punctuation}
     *
     * @param tags the tags by number
     */
    public static boolean[] punctuation(ImmutableList<String> tags) {
        boolean[] marks = new boolean[tags.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = PUNCTUATION.contains(tags.get(i));
        }
        return marks;
    }
}
