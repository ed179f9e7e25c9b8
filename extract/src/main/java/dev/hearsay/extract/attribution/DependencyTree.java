package dev.hearsay.extract.attribution;

import java.util.Arrays;

/** The children and the extents of the tokens of a text, from the head of each. */
final class DependencyTree {
    private final int[] head;
    private final int[] childStart;
    private final int[] children;
    private final int[] left;
    private final int[] right;

    /** The trees of heads, {@link Tokens#NONE} where a token has none. */
    DependencyTree(int[] head) {
        this.head = head;
        childStart = new int[head.length + 1];
        children = new int[head.length];
        linkChildren();
        left = new int[head.length];
        right = new int[head.length];
        measureSubtrees();
    }

    private void linkChildren() {
        for (int i = 0; i < head.length; i++) {
            if (head[i] != Tokens.NONE) {
                childStart[head[i] + 1]++;
            }
        }
        for (int i = 0; i < head.length; i++) {
            childStart[i + 1] += childStart[i];
        }
        int[] next = Arrays.copyOf(childStart, head.length);
        for (int i = 0; i < head.length; i++) {
            if (head[i] != Tokens.NONE) {
                children[next[head[i]]++] = i;
            }
        }
    }

    /** Extents of subtrees bottom-up: a token is handled once all its children are. */
    private void measureSubtrees() {
        int[] open = new int[head.length];
        int[] ready = new int[head.length];
        int top = 0;
        for (int i = 0; i < head.length; i++) {
            left[i] = i;
            right[i] = i;
            open[i] = childStart[i + 1] - childStart[i];
            if (open[i] == 0) {
                ready[top++] = i;
            }
        }
        while (top > 0) {
            int done = ready[--top];
            int up = head[done];
            if (up != Tokens.NONE) {
                left[up] = Math.min(left[up], left[done]);
                right[up] = Math.max(right[up], right[done]);
                if (--open[up] == 0) {
                    ready[top++] = up;
                }
            }
        }
    }

    int childCount(int i) {
        return childStart[i + 1] - childStart[i];
    }

    int child(int i, int k) {
        return children[childStart[i] + k];
    }

    int left(int i) {
        return left[i];
    }

    int right(int i) {
        return right[i];
    }
}
