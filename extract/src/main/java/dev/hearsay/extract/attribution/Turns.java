package dev.hearsay.extract.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The turns of an interview: paragraphs that open with a name and a colon, "Karen Holt: No.", where one of that name
 * answers a question; in bold or not.
 */
final class Turns {
    private static final int LONGEST_NAME = 3;

    private final Tokens tokens;
    /** The last words of their names, in lower case. */
    private final Set<String> speakers = new HashSet<>();

    Turns(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 1; i < tokens.size(); i++) {
            int from = name(i);
            int colon = tokens.startsParagraph(i) ? colon(from) : Tokens.NONE;
            if (colon > from && tokens.isName(colon - 1) && asks(i - 1)) {
                speakers.add(tokens.lower(colon - 1));
            }
        }
    }

    /** {@return the first token of a paragraph behind the asterisks of bold type} */
    int name(int paragraph) {
        boolean bold = tokens.is(paragraph, "**") || tokens.is(paragraph, "__");
        return bold && paragraph + 1 < tokens.size() ? paragraph + 1 : paragraph;
    }

    /** {@return whether a paragraph's first words, up to a colon, name one who takes turns} */
    boolean opens(int from, int colon) {
        return colon(from) == colon && speakers.contains(tokens.lower(colon - 1));
    }

    /** {@return the colon behind a short name, or {@link Tokens#NONE}} */
    private int colon(int from) {
        for (int i = from; i < tokens.size() && i <= from + LONGEST_NAME; i++) {
            if (tokens.is(i, ":")) {
                return isLetter(from, i) ? Tokens.NONE : i;
            }
            if (!tokens.isUpper(i) || !tokens.isNominal(i)) {
                return Tokens.NONE;
            }
        }
        return Tokens.NONE;
    }

    private boolean isLetter(int from, int colon) {
        return colon - from == 1 && tokens.word(from).length() == 1;
    }

    /** {@return whether the paragraph that ends at a token is a question, or is marked as one} */
    private boolean asks(int last) {
        int first = last;
        while (first > 0 && !tokens.startsParagraph(first)) {
            first--;
        }
        int end = last;
        while (end > first && !tokens.isWord(end) && !tokens.is(end, "?")) {
            end--;
        }
        boolean marked =
                tokens.word(name(first)).toLowerCase(Locale.ROOT).equals("q") && tokens.is(name(first) + 1, ":");
        return marked || tokens.is(end, "?");
    }
}
