package dev.hearsay.extract.syntax;

/**
 * The features of a parser state: the words and tags at the top of the stack (s0, s1, s2) and at the start of the
 * buffer (b0 to b3), their outermost dependents, distance, valency (Zhang, Nivre, <i>Transition-based Dependency
 * Parsing with Rich Non-local Features</i>, 2011) and the punctuation around and between them.
 */
public final class ParserFeatures {

    /** More than any state has. */
    public static final int MAX = 144;

    private static final int NONE = 254;
    private static final int NO_WORD = 0x2545F491;

    private final int[] keys = new int[MAX];
    private int n;

    /** {@return the features of the state last extracted; the array is used again} */
    public int[] keys() {
        return keys;
    }

    /**
     * {@return the number of features of a state}
     *
     * @param x the words of the sentence
     * @param state the state
     */
    public int extract(Skeleton x, ParserState state) {
        n = 0;
        int s0 = state.top(0);
        int s1 = state.top(1);
        int s2 = state.top(2);
        int b0 = state.buffer;
        words(x, s0, s1, s2, b0);
        pairs(x, s0, s1, s2, b0);
        distances(x, s0, s1, b0);
        if (s0 >= 0) {
            valency(x, state, s0, s1, b0);
            dependents(x, state, s0, s1, b0);
            punctuation(x, s0, s1, b0);
        }
        doubts(x, s0, s1, b0);
        classes(x, state, s0, s1, b0);
        add(110, b0 == x.size ? 1 : 0, Math.min(3, state.top));
        add(111, 0);
        return n;
    }

    private void words(Skeleton x, int s0, int s1, int s2, int b0) {
        add(1, word(x, s0), tag(x, s0));
        add(2, word(x, s0));
        add(3, tag(x, s0));
        add(4, word(x, s1), tag(x, s1));
        add(5, word(x, s1));
        add(6, tag(x, s1));
        add(7, word(x, b0), tag(x, b0));
        add(8, word(x, b0));
        add(9, tag(x, b0));
        add(10, word(x, b0 + 1), tag(x, b0 + 1));
        add(11, tag(x, b0 + 1));
        add(12, word(x, b0 + 2), tag(x, b0 + 2));
        add(13, tag(x, b0 + 2));
        add(14, word(x, s2), tag(x, s2));
        add(15, tag(x, s2));
    }

    private void pairs(Skeleton x, int s0, int s1, int s2, int b0) {
        int s0w = word(x, s0);
        int s0t = tag(x, s0);
        int s1w = word(x, s1);
        int s1t = tag(x, s1);
        int b0w = word(x, b0);
        int b0t = tag(x, b0);
        int b1t = tag(x, b0 + 1);
        int b2t = tag(x, b0 + 2);
        add(16, s0w, b0w);
        add(17, s0w, s0t, b0t);
        add(18, s0t, b0w, b0t);
        add(19, s0t, b0t);
        add(20, s0w, s1w);
        add(21, s0w, s0t, s1t);
        add(22, s0t, s1w, s1t);
        add(23, s0t, s1t);
        add(24, s1t, b0t);
        add(25, s1w, b0t);
        add(26, s1w, b0w);
        add(27, s0t, b0t, b1t);
        add(28, s1t, s0t, b0t);
        add(29, tag(x, s2), s1t, s0t);
        add(30, b0t, b1t, b2t);
        add(31, s1t, b0t, b1t);
        add(32, b0t, b1t);
        add(33, b0w, b1t);
        add(34, s0w, b0t, b1t);
        add(35, s1w, s0t, b0t);
        add(36, s1t, s0w, b0t);
        add(37, s1t, s0t, b0w);
        add(38, b0w, word(x, b0 + 1));
        add(39, b1t, b2t, tag(x, b0 + 3));
        add(40, s1t * 256 + s0t, b0t, b1t);
    }

    private void distances(Skeleton x, int s0, int s1, int b0) {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        add(41, word(x, s0), near);
        add(42, tag(x, s0), near);
        add(43, tag(x, s0), tag(x, b0), near);
        add(44, tag(x, s0), tag(x, s1), far);
        add(45, word(x, s1), far);
        add(46, word(x, b0), near);
    }

    private void valency(Skeleton x, ParserState c, int s0, int s1, int b0) {
        int s0v = c.lefts[s0] * 16 + c.rights[s0];
        add(50, word(x, s0), s0v);
        add(51, tag(x, s0), s0v);
        add(52, word(x, b0), c.lefts[b0]);
        add(53, tag(x, b0), c.lefts[b0]);
        if (s1 >= 0) {
            int s1v = c.lefts[s1] * 16 + c.rights[s1];
            add(54, word(x, s1), s1v);
            add(55, tag(x, s1), s1v);
        }
    }

    private void dependents(Skeleton x, ParserState c, int s0, int s1, int b0) {
        int s0t = tag(x, s0);
        int b0t = tag(x, b0);
        int s0l = c.left1[s0];
        int s0r = c.right1[s0];
        int b0l = c.left1[b0];
        child(60, x, c, s0l, s0t);
        child(62, x, c, s0r, s0t);
        child(64, x, c, b0l, b0t);
        add(66, label(c, s0l), label(c, c.left2[s0]), s0t);
        add(67, label(c, s0r), label(c, c.right2[s0]), s0t);
        add(68, label(c, b0l), label(c, c.left2[b0]), b0t);
        add(69, label(c, s0l), label(c, s0r), word(x, s0));
        add(70, s0t, tag(x, s0l), b0t);
        add(71, s0t, tag(x, s0r), b0t);
        add(72, s0t, b0t, tag(x, b0l));
        add(73, label(c, b0l), label(c, c.left2[b0]), word(x, b0));
        if (s1 >= 0) {
            int s1t = tag(x, s1);
            int s1l = c.left1[s1];
            int s1r = c.right1[s1];
            child(74, x, c, s1l, s1t);
            child(76, x, c, s1r, s1t);
            add(78, label(c, s1r), label(c, c.right2[s1]), s1t);
            add(79, label(c, s1l), label(c, s1r), word(x, s1));
            add(80, s1t, tag(x, s1r), s0t);
            add(81, s1t, s0t, tag(x, s0l));
            add(82, s1t, s0t, label(c, s1l));
            add(83, s1t, s0t * 256 + label(c, s1r), label(c, s0l));
        }
    }

    private void child(int template, Skeleton x, ParserState c, int child, int headTag) {
        add(template, tag(x, child), label(c, child), headTag);
        add(template + 1, word(x, child), headTag);
    }

    private void punctuation(Skeleton x, int s0, int s1, int b0) {
        int s0t = tag(x, s0);
        int b0t = tag(x, b0);
        int between = x.between(s0, b0);
        int after = x.gap[s0 + 1];
        int before = x.gap[b0];
        add(90, between, s0t, b0t);
        add(91, between, word(x, b0));
        add(92, between, word(x, s0));
        add(93, after, s0t, b0t);
        add(94, before, s0t, b0t);
        add(95, x.gap[s0], after, s0t);
        add(96, before, tag(x, b0 - 1), b0t);
        add(97, b0 < x.size ? x.gap[b0 + 1] : 1, b0t, s0t);
        add(98, before, after);
        if (s1 >= 0) {
            int s1t = tag(x, s1);
            int inner = x.between(s1, s0);
            add(99, inner, s1t, s0t);
            add(100, inner, between, s1t * 256 + s0t);
            add(101, x.gap[s0], s1t, s0t);
            add(102, inner, word(x, s1));
            add(103, inner * 64 + between, s0t, b0t);
        }
    }

    /** The tags that might be right instead, where the tagger was in doubt. */
    private void doubts(Skeleton x, int s0, int s1, int b0) {
        int s0a = alternative(x, s0);
        int b0a = alternative(x, b0);
        int s0t = tag(x, s0);
        int b0t = tag(x, b0);
        if (s0a != s0t) {
            add(120, s0t, s0a);
            add(121, s0a, b0t);
            add(122, tag(x, s1), s0a);
            add(123, word(x, s0), s0a);
            add(124, s0a, word(x, b0));
        }
        if (b0a != b0t) {
            add(125, b0t, b0a);
            add(126, s0t, b0a);
            add(127, b0a, tag(x, b0 + 1));
            add(128, word(x, b0), b0a);
            add(129, word(x, s0), b0a);
        }
        if (alternative(x, b0 + 1) != tag(x, b0 + 1)) {
            add(130, b0t, alternative(x, b0 + 1));
        }
        if (alternative(x, s1) != tag(x, s1)) {
            add(131, alternative(x, s1), s0t);
        }
    }

    private void classes(Skeleton x, ParserState c, int s0, int s1, int b0) {
        int s0t = tag(x, s0);
        int b0t = tag(x, b0);
        int s0c = wordClass(x, s0);
        int b0c = wordClass(x, b0);
        int s1c = wordClass(x, s1);
        if (s0c != WordClasses.NONE) {
            add(140, s0c, s0t, b0t);
            add(141, s0c, x.between(s0, b0), b0t);
            add(142, s0c, tag(x, s1), s0t);
            add(143, s0c, label(c, c.left1[s0]), label(c, c.right1[s0]));
        }
        if (b0c != WordClasses.NONE) {
            add(144, b0c, b0t, s0t);
            add(145, b0c, s0 < 0 ? -1 : x.between(s0, b0), s0t);
            add(146, b0c, tag(x, s1), s0t);
            add(147, b0c, tag(x, b0 + 1), x.gap[b0]);
            add(148, b0c, s0c, s0t);
        }
        if (s1c != WordClasses.NONE) {
            add(149, s1c, s0t, b0t);
            add(150, s1c, x.between(s1, s0), s0t);
            add(151, s1c, s0c, b0c);
        }
    }

    private static int alternative(Skeleton x, int i) {
        return i < 0 || i > x.size ? NONE : x.alternative[i];
    }

    private static int wordClass(Skeleton x, int i) {
        return i < 0 || i > x.size ? WordClasses.NONE : x.wordClass[i];
    }

    private static int word(Skeleton x, int i) {
        return i < 0 || i > x.size ? NO_WORD : x.word[i];
    }

    private static int tag(Skeleton x, int i) {
        return i < 0 || i > x.size ? NONE : x.tag[i];
    }

    private static int label(ParserState c, int i) {
        return i < 0 ? NONE : c.label[i];
    }

    private static int distance(int from, int to) {
        int distance = from < 0 ? 0 : to - from;
        if (distance <= 5) {
            return distance;
        }
        return distance > 10 ? 7 : 6;
    }

    private void add(int template, int a) {
        keys[n++] = FeatureKey.of(template, a);
    }

    private void add(int template, int a, int b) {
        keys[n++] = FeatureKey.of(template, a, b);
    }

    private void add(int template, int a, int b, int c) {
        keys[n++] = FeatureKey.of(template, a, b, c);
    }
}
