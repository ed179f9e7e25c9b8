package dev.hearsay.benchmarks.syntax;

import dev.hearsay.extract.syntax.ParserState;
import dev.hearsay.extract.syntax.Skeleton;
import java.util.Arrays;
import java.util.Map;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg, Nivre, <i>Training Deterministic Parsers with
 * Non-Deterministic Oracles</i>, 2013): the cost of a transition is the number of gold arcs it makes unreachable.
 */
final class DynamicOracle {

    private static final int FORBIDDEN = 1 << 20;

    private final int size;
    private final int[] head;
    private final int[] label;
    private final int[][] dependents;
    private final boolean[] stacked;
    private int shift;
    private int left;
    private int right;
    private int least;
    private int exactLeft;
    private int exactRight;

    private DynamicOracle(int[] head, int[] label) {
        this.size = label.length;
        this.head = head;
        this.label = label;
        this.dependents = dependents();
        this.stacked = new boolean[size + 1];
    }

    /** {@return the oracle of a sentence without its punctuation; words below a mark go to the mark's head} */
    static DynamicOracle of(GoldSentence sentence, Skeleton skeleton, Map<String, Integer> number) {
        int size = skeleton.size();
        int[] word = new int[sentence.size()];
        Arrays.fill(word, -1);
        for (int i = 0; i < size; i++) {
            word[skeleton.token(i)] = i;
        }
        int[] head = new int[size + 1];
        int[] label = new int[size];
        int root = -1;
        for (int i = 0; i < size; i++) {
            int token = skeleton.token(i);
            int up = sentence.heads().get(token);
            while (up >= 0 && word[up] < 0) {
                up = sentence.heads().get(up);
            }
            label[i] = number.getOrDefault(sentence.relations().get(token), -1);
            head[i] = up >= 0 ? word[up] : root < 0 ? size : root;
            root = up < 0 && root < 0 ? i : root;
        }
        head[size] = FORBIDDEN;
        return new DynamicOracle(head, label);
    }

    private int[][] dependents() {
        int[] count = new int[size + 1];
        for (int i = 0; i < size; i++) {
            count[head[i]]++;
        }
        int[][] lists = new int[size + 1][];
        for (int i = 0; i <= size; i++) {
            lists[i] = new int[count[i]];
        }
        for (int i = size - 1; i >= 0; i--) {
            lists[head[i]][--count[head[i]]] = i;
        }
        return lists;
    }

    /** Finds the costs of the transitions of a state. */
    void look(ParserState state) {
        int s0 = state.canAttachLeft() || state.canAttachRight() ? state.top(0) : -1;
        int s1 = state.canAttachRight() ? state.top(1) : -1;
        int b0 = state.buffer();
        shift = state.canShift() ? shiftCost(s0, b0) : FORBIDDEN;
        left = state.canAttachLeft() ? leftCost(s0, s1, b0) : FORBIDDEN;
        right = state.canAttachRight() ? rightCost(s0, b0) : FORBIDDEN;
        least = Math.min(shift, Math.min(left, right));
        exactLeft = s0 >= 0 && head[s0] == b0 ? label[s0] : -1;
        exactRight = s0 >= 0 && head[s0] == s1 ? label[s0] : -1;
    }

    private int shiftCost(int s0, int b0) {
        int cost = head[b0] < b0 && head[b0] != s0 && stacked[head[b0]] ? 1 : 0;
        for (int dependent : dependents[b0]) {
            cost += dependent < b0 && stacked[dependent] ? 1 : 0;
        }
        return cost;
    }

    private int leftCost(int s0, int s1, int b0) {
        boolean lost = head[s0] != b0 && (head[s0] > b0 || head[s0] == s1);
        return (lost ? 1 : 0) + waiting(s0, b0);
    }

    private int rightCost(int s0, int b0) {
        return (head[s0] >= b0 ? 1 : 0) + waiting(s0, b0);
    }

    private int waiting(int s0, int b0) {
        int cost = 0;
        for (int dependent : dependents[s0]) {
            cost += dependent >= b0 ? 1 : 0;
        }
        return cost;
    }

    /** {@return whether a transition costs the least, and gives a gold arc its label} */
    boolean accepts(int outcome, int relations) {
        if (outcome == 0) {
            return shift == least;
        }
        if (outcome <= relations) {
            return left == least && (exactLeft < 0 || exactLeft == outcome - 1);
        }
        return right == least && (exactRight < 0 || exactRight == outcome - 1 - relations);
    }

    /** {@return a transition of least cost} */
    int any(int relations) {
        if (left == least) {
            return 1 + Math.max(0, exactLeft);
        }
        return right == least ? 1 + relations + Math.max(0, exactRight) : 0;
    }

    /** Notes a transition that is about to be made. */
    void follow(ParserState state, int outcome) {
        stacked[outcome == 0 ? state.buffer() : state.top(0)] = outcome == 0;
    }
}
