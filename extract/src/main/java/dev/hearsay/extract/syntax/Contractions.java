package dev.hearsay.extract.syntax;

import static dev.hearsay.extract.syntax.Characters.apostrophe;

import com.google.common.collect.ImmutableSet;

/** Words that are cut short by an apostrophe or drawn together: "it's", "’em", "the ’90s", "don't", "cannot". */
final class Contractions {
    private static final ImmutableSet<String> CLITICS = ImmutableSet.of("s", "ll", "re", "ve", "d", "m");
    private static final ImmutableSet<String> CUT_WORDS =
            ImmutableSet.of("em", "til", "tis", "twas", "cause", "bout", "round", "n");

    private final Line line;

    Contractions(Line line) {
        this.line = line;
    }

    /** {@return whether what stands behind an apostrophe is a word of its own: the "s" of "it's"} */
    boolean isClitic(int from, int to) {
        return to > from && to - from <= 2 && CLITICS.contains(line.lower(from, to));
    }

    /** {@return whether an apostrophe before it stands for what is cut off: "’em", "’90s"} */
    boolean isCutWord(int from, int to) {
        boolean decade = to - from == 3 && line.digitAt(from) && line.digitAt(from + 1) && line.charAt(from + 2) == 's';
        return decade || (to > from && to - from <= 5 && CUT_WORDS.contains(line.lower(from, to)));
    }

    /**
     * {@return where the second of two words begins that are written as one: "do" and "n't", "can" and "not", "gon" and
     * "na"; the start where it is one word}
     */
    int secondWord(int at, int end) {
        int length = end - at;
        if (length > 3 && apostrophe(line.charAt(end - 2)) && isNegation(end)) {
            return end - 3;
        }
        if (length != 5 && length != 6) {
            return at;
        }
        return switch (line.lower(at, end)) {
            case "cannot", "gonna", "wanna", "gotta" -> at + 3;
            default -> at;
        };
    }

    private boolean isNegation(int end) {
        return Characters.fold(line.charAt(end - 1)) == 't' && Characters.fold(line.charAt(end - 3)) == 'n';
    }
}
