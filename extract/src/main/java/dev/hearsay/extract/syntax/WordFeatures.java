package dev.hearsay.extract.syntax;

import java.util.Arrays;

/**
 * What the tagger and the parser see of the words of one sentence, as hashes: form, form in small letters, shape,
 * endings, beginnings. Straight quotation marks count as opening or closing ones by the space around them. Holds one
 * sentence at a time so that its arrays serve again for the next.
 */
public final class WordFeatures {

    /** The number of bits of a feature's key. */
    public static final int KEY_BITS = FeatureKey.BITS;

    static final int SUFFIXES = 4;
    static final int PREFIXES = 3;

    private static final int HASH = 0x01000193;
    private static final int SEED = 0x811C9DC5;

    int size;
    int[] form = new int[0];
    int[] lower = new int[0];
    int[] shape = new int[0];
    int[] suffix = new int[0];
    int[] prefix = new int[0];
    int[] length = new int[0];
    char[] mark = new char[0];
    boolean[] spaced = new boolean[0];
    private boolean[] number = new boolean[0];

    /** Replaces the sentence held. */
    public void read(Tokens tokens) {
        size = tokens.size();
        if (form.length < size) {
            grow(size + size / 2);
        }
        for (int i = 0; i < size; i++) {
            spaced[i] = i == 0 || tokens.end(i - 1) < tokens.start(i);
        }
        for (int i = 0; i < size; i++) {
            readWord(tokens, i);
        }
    }

    private void grow(int capacity) {
        form = new int[capacity];
        lower = new int[capacity];
        shape = new int[capacity];
        suffix = new int[SUFFIXES * capacity];
        prefix = new int[PREFIXES * capacity];
        length = new int[capacity];
        mark = new char[capacity];
        spaced = new boolean[capacity];
        number = new boolean[capacity];
    }

    private void readWord(Tokens tokens, int i) {
        String text = tokens.text();
        int start = tokens.start(i);
        int end = tokens.end(i);
        length[i] = end - start;
        mark[i] = mark(tokens, i);
        number[i] = Characters.digit(text.charAt(start));
        if (mark[i] != 0) {
            form[i] = mark[i] * HASH;
            lower[i] = form[i];
            shape[i] = form[i];
            Arrays.fill(suffix, SUFFIXES * i, SUFFIXES * (i + 1), form[i]);
            Arrays.fill(prefix, PREFIXES * i, PREFIXES * (i + 1), form[i]);
            return;
        }
        hashForms(text, start, end, i);
        hashSuffixes(text, start, end, i);
    }

    private void hashForms(String text, int start, int end, int i) {
        int exact = SEED;
        int folded = SEED;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            char small = Characters.fold(c);
            exact = (exact ^ (small == '\'' || small == '-' ? small : c)) * HASH;
            folded = (folded ^ small) * HASH;
            if (at - start < PREFIXES) {
                prefix[PREFIXES * i + at - start] = folded;
            }
        }
        for (int k = end - start; k < PREFIXES; k++) {
            prefix[PREFIXES * i + k] = folded;
        }
        form[i] = scramble(exact);
        lower[i] = scramble(folded);
        shape[i] = shape(text, start, end);
    }

    private void hashSuffixes(String text, int start, int end, int i) {
        int hash = SEED;
        for (int k = 0; k < SUFFIXES; k++) {
            if (end - 1 - k >= start) {
                hash = (hash ^ Characters.fold(text.charAt(end - 1 - k))) * HASH;
            }
            suffix[SUFFIXES * i + k] = hash;
        }
    }

    private static int scramble(int hash) {
        int mixed = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        return mixed ^ (mixed >>> 13);
    }

    /** {@return the hash that a word in small letters gets} */
    static int hash(String lower) {
        int hash = SEED;
        for (int i = 0; i < lower.length(); i++) {
            hash = (hash ^ lower.charAt(i)) * HASH;
        }
        return scramble(hash);
    }

    /** "Xxx", "XX", "dd-d": runs of one kind count as two at most. */
    private static int shape(String text, int start, int end) {
        int hash = SEED;
        int run = 0;
        char last = 0;
        for (int at = start; at < end; at++) {
            char kind = kind(text.charAt(at));
            run = kind == last ? run + 1 : 1;
            if (run <= 2) {
                hash = (hash ^ kind) * HASH;
            }
            last = kind;
        }
        return scramble(hash);
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : Characters.fold(c);
    }

    /** {@return the mark a token stands for, quotation marks with their direction, or 0 for a word} */
    private char mark(Tokens tokens, int i) {
        char c = tokens.text().charAt(tokens.start(i));
        if (Characters.word(c) || Character.isSurrogate(c)) {
            return 0;
        }
        int n = length[i];
        return switch (c) {
            case '"', '„', '“', '”', '«', '»' -> quote(c, i, '“', '”');
            case '\'', '’', '‘', '‚', '`' -> n == 1 ? quote(c, i, '‘', '’') : doubled(tokens, i);
            case '-', '–', '—', '―' -> n > 1 || c != '-' ? '—' : '-';
            case '.', '…' -> n > 1 ? (onlyDots(tokens, i) ? '…' : 0) : c;
            case '!', '?' -> c;
            default -> n == 1 ? c : 0;
        };
    }

    private static boolean onlyDots(Tokens tokens, int i) {
        return tokens.text().charAt(tokens.end(i) - 1) == '.';
    }

    /** "``" and "''" stand for double quotation marks; "'s" is a word. */
    private static char doubled(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "``" -> '“';
            case "''" -> '”';
            default -> 0;
        };
    }

    private char quote(char c, int i, char open, char close) {
        return switch (c) {
            case '“', '„', '‘', '‚', '«', '`' -> open;
            case '”', '»' -> close;
            default -> c != '’' && opens(i) ? open : close;
        };
    }

    private boolean opens(int i) {
        boolean touchesNext = i + 1 < size && !spaced[i + 1];
        return spaced[i] ? touchesNext || i == 0 : touchesNext && opensBefore(i);
    }

    private boolean opensBefore(int i) {
        char before = mark[i - 1];
        return before == '(' || before == '[' || before == '“' || before == '‘' || before == '—';
    }

    /** {@return whether nearly all longer words start with a capital letter, as in headlines} */
    boolean headline() {
        int capital = 0;
        int small = 0;
        for (int i = 0; i < size; i++) {
            if (mark[i] == 0 && length[i] > 3) {
                capital += form[i] != lower[i] ? 1 : 0;
                small += form[i] == lower[i] ? 1 : 0;
            }
        }
        return capital >= 4 && small * 5 <= capital;
    }

    /** {@return whether a word starts with a digit} */
    boolean startsWithDigit(int i) {
        return number[i];
    }

    /** {@return the hash of the form of a word} */
    public int form(int i) {
        return form[i];
    }
}
