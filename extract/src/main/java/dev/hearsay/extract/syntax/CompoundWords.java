package dev.hearsay.extract.syntax;

import static dev.hearsay.extract.syntax.Characters.apostrophe;
import static dev.hearsay.extract.syntax.Characters.hyphen;

/** Which signs join two runs of word characters to one word: "O'Brien", "AT&T", "pre-war", "S-300". */
final class CompoundWords {
    private static final int LONGEST_PREFIX = 7;
    private static final int LONGEST_TYPE = 6;

    private final Line line;
    private final Contractions contractions;

    CompoundWords(Line line, Contractions contractions) {
        this.line = line;
        this.contractions = contractions;
    }

    /** {@return the end of the word that starts at a position and whose first run ends at another} */
    int end(int at, int firstRun) {
        int end = firstRun;
        while (end < at + Line.MAX_LENGTH && line.holds(end + 1) && line.wordAt(end + 1)) {
            int next = line.wordRun(end + 1);
            if (!joins(at, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean joins(int at, int end, int next) {
        char c = line.charAt(end);
        if (apostrophe(c)) {
            return !contractions.isClitic(end + 1, next);
        }
        if (c == '&') {
            return line.capitalAt(end - 1) && line.capitalAt(end + 1);
        }
        return hyphen(c) && (isPrefix(at, end) || isTypeNumber(at, end, next));
    }

    private boolean isPrefix(int at, int end) {
        return end - at <= LONGEST_PREFIX
                && line.letterAt(end + 1)
                && Abbreviations.PREFIXES.contains(line.lower(at, end));
    }

    /** "S-300", "COVID-19": capitals, a hyphen, digits. */
    private boolean isTypeNumber(int at, int end, int next) {
        if (!line.digitAt(end + 1) || !line.digitAt(next - 1) || end - at > LONGEST_TYPE) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!line.capitalAt(i)) {
                return false;
            }
        }
        return true;
    }
}
