package dev.hearsay.extract.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta, <i>Dynamic programming algorithms for
 * transition-based dependency parsers</i>, 2011): a stack, the first word of the buffer, the arcs made so far. The
 * artificial root stands at the end of the buffer, and takes one word only.
 */
public final class ParserState {

    /** No word. */
    static final int NONE = -1;

    int size;
    int[] stack = new int[0];
    int top;
    int buffer;
    int[] head = new int[0];
    int[] label = new int[0];
    int[] left1 = new int[0];
    int[] left2 = new int[0];
    int[] right1 = new int[0];
    int[] right2 = new int[0];
    int[] lefts = new int[0];
    int[] rights = new int[0];

    /** Starts over with a number of words. */
    public void start(int words) {
        size = words;
        if (stack.length <= words) {
            grow(words + words / 2 + 1);
        }
        top = 0;
        buffer = 0;
        for (int[] links : new int[][] {head, left1, left2, right1, right2}) {
            Arrays.fill(links, 0, words + 1, NONE);
        }
        Arrays.fill(lefts, 0, words + 1, 0);
        Arrays.fill(rights, 0, words + 1, 0);
    }

    private void grow(int capacity) {
        stack = new int[capacity];
        head = new int[capacity];
        label = new int[capacity];
        left1 = new int[capacity];
        left2 = new int[capacity];
        right1 = new int[capacity];
        right2 = new int[capacity];
        lefts = new int[capacity];
        rights = new int[capacity];
    }

    /** {@return whether every word has its head} */
    public boolean done() {
        return buffer == size && top == 0;
    }

    /** {@return whether the first word of the buffer can be pushed on the stack} */
    public boolean canShift() {
        return buffer < size;
    }

    /** {@return whether the top of the stack can become a dependent of the first word of the buffer} */
    public boolean canAttachLeft() {
        return top == 1 || (top > 1 && buffer < size);
    }

    /** {@return whether the top of the stack can become a dependent of the word below it} */
    public boolean canAttachRight() {
        return top > 1;
    }

    /** {@return a word of the stack counted from its top, or -1} */
    public int top(int depth) {
        return depth < top ? stack[top - 1 - depth] : NONE;
    }

    /** {@return the first word of the buffer; the artificial root where all words are read} */
    public int buffer() {
        return buffer;
    }

    /** {@return the head of a word, the number of words for the artificial root} */
    public int head(int word) {
        return head[word];
    }

    /** {@return the label of the arc to a word} */
    public int label(int word) {
        return label[word];
    }

    /** Pushes the first word of the buffer. */
    public void shift() {
        stack[top++] = buffer++;
    }

    /** Makes the top of the stack a dependent of the first word of the buffer. */
    public void attachLeft(int relation) {
        int word = stack[--top];
        int to = buffer;
        head[word] = to;
        label[word] = relation;
        lefts[to]++;
        left2[to] = left1[to];
        left1[to] = word;
    }

    /** Makes the top of the stack a dependent of the word below it. */
    public void attachRight(int relation) {
        int word = stack[--top];
        int to = stack[top - 1];
        head[word] = to;
        label[word] = relation;
        rights[to]++;
        right2[to] = right1[to];
        right1[to] = word;
    }

    /**
     * Makes a transition by its number: to shift, to attach to the left with one of the relations, or to the right.
     *
     * @param transition 0, or from 1 on the relation to the left, and behind those the relation to the right
     * @param relations how many relations there are
     */
    public void make(int transition, int relations) {
        if (transition == 0) {
            shift();
        } else if (transition <= relations) {
            attachLeft(transition - 1);
        } else {
            attachRight(transition - 1 - relations);
        }
    }
}
