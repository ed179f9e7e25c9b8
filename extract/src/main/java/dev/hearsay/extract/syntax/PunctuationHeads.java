package dev.hearsay.extract.syntax;

/**
 * Attaches punctuation to the tree of the words around it after the Universal Dependencies guidelines: a mark belongs
 * to the unit it delimits, at the highest word of that unit that lets no arcs cross; paired marks stay within the pair.
 */
final class PunctuationHeads {

    private static final int UNSET = -2;

    private final WordFeatures words;
    private final int[] heads;
    private final int[] partner;
    private final int[] left;
    private final int[] right;
    private final int size;

    private PunctuationHeads(WordFeatures words, int[] heads) {
        this.words = words;
        this.heads = heads;
        this.size = words.size;
        this.partner = new int[size];
        this.left = new int[size];
        this.right = new int[size];
    }

    /**
     * Fills in the heads of the tokens that have none.
     *
     * @param heads for every token its head, -1 for the root, -2 for punctuation that needs one
     * @param root the root
     */
    static void attach(WordFeatures words, int[] heads, int root) {
        new PunctuationHeads(words, heads).attach(root);
    }

    private void attach(int root) {
        pair();
        neighbours();
        int[] result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = heads[i] == UNSET ? head(i, root) : heads[i];
        }
        System.arraycopy(result, 0, heads, 0, size);
    }

    /** Finds for every opening mark the next mark that closes it, and the reverse; -1 for none. */
    private void pair() {
        int[] open = new int[128];
        java.util.Arrays.fill(open, -1);
        for (int i = 0; i < size; i++) {
            partner[i] = -1;
            char opener = opener(words.mark[i]);
            if (opener == words.mark[i]) {
                open[opener % 128] = i;
            } else if (opener != 0 && open[opener % 128] >= 0) {
                partner[i] = open[opener % 128];
                partner[partner[i]] = i;
                open[opener % 128] = -1;
            }
        }
    }

    /** {@return the mark that opens what a mark opens or closes, or 0} */
    private static char opener(char mark) {
        return switch (mark) {
            case '“', '”' -> '“';
            case '‘', '’' -> '‘';
            case '(', ')' -> '(';
            case '[', ']' -> '[';
            default -> 0;
        };
    }

    /** Finds the nearest word to the left and right of every token. */
    private void neighbours() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            left[i] = last;
            last = heads[i] == UNSET ? last : i;
        }
        last = -1;
        for (int i = size - 1; i >= 0; i--) {
            right[i] = last;
            last = heads[i] == UNSET ? last : i;
        }
    }

    private int head(int i, int root) {
        if (partner[i] > i && right[i] >= 0 && right[i] < partner[i]) {
            return climb(right[i], i, partner[i]);
        }
        if (partner[i] >= 0 && left[i] > partner[i]) {
            return climb(left[i], partner[i], i);
        }
        if (right[i] < 0 || left[i] < 0) {
            return root;
        }
        int after = climb(right[i], i, size);
        return heads[after] >= 0 ? after : climb(left[i], -1, i);
    }

    /** {@return the highest word above a word that can be reached without leaving a range, bounds excluded} */
    private int climb(int word, int from, int to) {
        int at = word;
        while (heads[at] > from && heads[at] < to) {
            at = heads[at];
        }
        return at;
    }
}
