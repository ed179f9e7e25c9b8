package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.hearsay.extract.withdrawal.TakenBack;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wording prepared for comparison, once and in linear time: its units (words, and phrases of the lexicon as one), and
 * sets of hashes over them. The arrays are never written after {@link WordingPreparer} has filled them.
 */
final class Wording implements Comparable<Wording> {
    /** Bits of {@link #flags}. */
    static final int CONTENT = 1;

    static final int NUMBER = 1 << 1;
    static final int NAME = 1 << 2;
    static final int NEGATED = 1 << 3;
    static final int TIME = 1 << 4;

    final String text;
    final String[] base;
    final int[] key;
    final Lexicon.Entry[] entry;
    final float[] weight;
    final int[] flags;
    final int[] start;
    final int[] end;
    /** Indices of the content units, ascending. */
    final int[] content;
    /** Sum of the weights of the content units. */
    final double mass;
    /** Distinct hashes, ascending. */
    final int[] keys;

    final int[] bigrams;
    final int[] grams;
    final ImmutableList<Amount> amounts;
    final CalendarWords calendar;
    final ClockTimes clock;
    /** How many units give each cue, by index. */
    final int[] cues;

    final boolean question;
    /** Its words as pieces of {@link WordVectors}, in order. */
    final int[] pieces;
    /** Where the pieces together point, of length 1; all zeros without pieces. */
    final float[] meaning;

    /** Which words of grammar it has, by their place in {@link WordFeatures}; never written. */
    final BitSet grammar;

    /** What it means that stands outside it. */
    final Pronouns pronouns;

    /** The sides of {@link ContrastSets} that its words are on. */
    final ImmutableSetMultimap<Long, Integer> contrasts;

    /** The {@link Crimes} that it names, ascending. */
    final int[] crimes;

    /** The words that it says its speaker takes back. */
    final Optional<String> takenBack;

    Wording(WordingPreparer made) {
        this.text = made.text;
        this.base = made.base;
        this.key = made.key;
        this.entry = made.entry;
        this.weight = made.weight;
        this.flags = made.flags;
        this.start = made.start;
        this.end = made.end;
        this.content = made.content;
        this.mass = made.mass;
        this.keys = distinct(made.key.clone());
        this.bigrams = bigrams(made.key);
        this.grams = made.grams;
        this.amounts = made.amounts;
        this.calendar = made.calendar;
        this.clock = ClockTimes.in(made.text);
        this.cues = made.cues;
        this.question = made.question;
        this.pieces = made.pieces;
        this.grammar = made.grammar;
        this.pronouns = made.pronouns;
        this.contrasts = made.contrasts;
        this.crimes = Crimes.in(made.base);
        this.takenBack = TakenBack.in(made.text);
        this.meaning = WordVectors.english().direction(made.pieces);
    }

    /** By content units, then by text. */
    @Override
    public int compareTo(Wording that) {
        int shorter = Integer.compare(content.length, that.content.length);
        return shorter == 0 ? text.compareTo(that.text) : shorter;
    }

    @Override
    public boolean equals(@Nullable Object that) {
        return that instanceof Wording other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    int size() {
        return key.length;
    }

    boolean is(int unit, int flag) {
        return (flags[unit] & flag) != 0;
    }

    boolean has(Lexicon.Cue cue) {
        return cues[cue.index] > 0;
    }

    /** {@return how far what is spoken of has come} */
    Aspect aspect() {
        if (has(Lexicon.Cue.POSSIBLE)) {
            return Aspect.POSSIBLE;
        }
        if (has(Lexicon.Cue.LATER)) {
            return Aspect.LATER;
        }
        if (has(Lexicon.Cue.BEGUN)) {
            return Aspect.BEGUN;
        }
        return has(Lexicon.Cue.COMPLETED) || toldInThePast() ? Aspect.DONE : Aspect.PLAIN;
    }

    /** {@return whether a regular verb stands in the past, as far as its ending and capitals tell} */
    private boolean toldInThePast() {
        for (int i : content) {
            boolean past = text.startsWith("ed", Math.max(start[i], end[i] - 2)) && end[i] - start[i] > 4;
            if (past && !Character.isUpperCase(text.charAt(start[i]))) {
                return true;
            }
        }
        return false;
    }

    private static int[] bigrams(int[] key) {
        int[] pairs = new int[Math.max(0, key.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = 31 * key[i] + key[i + 1];
        }
        return distinct(pairs);
    }

    static int[] distinct(int[] values) {
        Arrays.sort(values);
        int kept = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return kept == values.length ? values : Arrays.copyOf(values, kept);
    }

    /** {@return how many values two ascending arrays of distinct values share} */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int x = a[i];
            int y = b[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    /** {@return whether two ascending arrays share a value, one side of each opposite being turned if asked} */
    static boolean meet(int[] a, int[] b, int turn) {
        for (int x : a) {
            for (int y : b) {
                if ((x ^ turn) == y) {
                    return true;
                }
            }
        }
        return false;
    }
}
