package dev.hearsay.extract.syntax;

import static dev.hearsay.extract.syntax.Characters.digit;
import static dev.hearsay.extract.syntax.Characters.gap;

import com.google.common.collect.ImmutableSet;

/**
 * Finds the tokens of one line in the manner of the English Universal Dependencies treebanks: clitics and hyphens
 * apart, abbreviations with their full stop, quotation marks and brackets alone. Looks a bounded number of characters
 * ahead, so that its time is linear in the length of any line.
 */
final class TokenScanner {
    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th", "s");
    private static final int LONGEST_SUFFIX = 4;

    private final Line line;
    private final Spans spans;
    private final Contractions contractions;
    private final CompoundWords compounds;
    private final FullStops fullStops;
    private final InternetNames internetNames;

    private TokenScanner(Line line, Spans spans) {
        this.line = line;
        this.spans = spans;
        contractions = new Contractions(line);
        compounds = new CompoundWords(line, contractions);
        fullStops = new FullStops(line);
        internetNames = new InternetNames(line);
    }

    /** Adds the tokens between two positions. */
    static void scan(String text, int from, int to, Spans spans) {
        new TokenScanner(new Line(text, to), spans).scan(from);
    }

    private void scan(int from) {
        int at = from;
        while (line.holds(at)) {
            int c = line.codePointAt(at);
            if (gap(c)) {
                at += Character.charCount(c);
            } else {
                at = token(at, c);
            }
        }
    }

    private int token(int at, int c) {
        if (Characters.word(c)) {
            return digit(c) ? number(at) : word(at);
        }
        return switch (c) {
            case '@', '#' -> add(at, line.wordRun(at + 1));
            case '\'', '’', '‘' -> apostrophe(at);
            case '.' -> dot(at);
            case '-', '*', '=', '~', '+', '|', '`' -> add(at, line.sameRun(at));
            case '!', '?' -> add(at, line.exclamationRun(at));
            default -> add(at, line.markRun(at + Character.charCount(c)));
        };
    }

    private int add(int start, int end) {
        spans.add(start, end);
        return end;
    }

    private int dot(int at) {
        boolean fraction = line.digitAt(at + 1) && (at == 0 || gap(line.charAt(at - 1)));
        return fraction ? number(at) : add(at, line.sameRun(at));
    }

    /** Clitics, "’90s", "’em", doubled apostrophes as quotation marks; else a token of its own. */
    private int apostrophe(int at) {
        char c = line.charAt(at);
        if (line.charAt(at + 1) == c && c == '\'') {
            return add(at, at + 2);
        }
        int end = line.wordRun(at + 1);
        boolean inside = at > 0 && Characters.word(line.charAt(at - 1));
        boolean clitic = (inside || touchesFullStop(at)) && contractions.isClitic(at + 1, end);
        return clitic || (!inside && contractions.isCutWord(at + 1, end)) ? add(at, end) : add(at, at + 1);
    }

    private boolean touchesFullStop(int at) {
        return spans.size() > 0 && spans.end(spans.size() - 1) == at && line.charAt(at - 1) == '.';
    }

    // ---------------------------------------------------------------- numbers

    private int number(int at) {
        int end = line.digitRun(at + (line.charAt(at) == '.' ? 1 : 0));
        while (end < at + Line.MAX_LENGTH && isNumberSeparator(line.charAt(end)) && line.digitAt(end + 1)) {
            end = line.digitRun(end + 1);
        }
        int tail = line.wordRun(end);
        return tail == end ? add(at, end) : number(at, end, tail);
    }

    /** A number with letters behind it: "3rd", "10km", "4x4". */
    private int number(int at, int end, int tail) {
        String suffix = tail - end <= LONGEST_SUFFIX ? line.lower(end, tail) : "";
        if (ORDINALS.contains(suffix)) {
            return add(at, tail);
        }
        if (Abbreviations.UNITS.contains(suffix)) {
            add(at, end);
            return word(end);
        }
        return word(at, tail);
    }

    private static boolean isNumberSeparator(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/';
    }

    // ---------------------------------------------------------------- words

    private int word(int at) {
        int url = internetNames.url(at);
        return url > at ? add(at, url) : word(at, line.wordRun(at));
    }

    /** A word that starts at a position and whose first run of word characters ends at another. */
    private int word(int at, int firstRun) {
        int end = compounds.end(at, firstRun);
        int mailbox = internetNames.mailbox(end);
        if (mailbox > end) {
            return add(at, mailbox);
        }
        int stop = line.charAt(end) == '.' ? withFullStop(at, end) : end;
        return stop > end ? add(at, stop) : plainWord(at, end);
    }

    /** {@return the end of a word with the full stops that belong to it, or the end given} */
    private int withFullStop(int at, int end) {
        int acronym = fullStops.acronym(at, end);
        if (acronym > end) {
            return acronym;
        }
        int domain = internetNames.domain(end);
        if (domain > end) {
            return domain;
        }
        return fullStops.isAbbreviation(at, end) ? end + 1 : end;
    }

    private int plainWord(int at, int end) {
        int second = contractions.secondWord(at, end);
        if (second > at) {
            add(at, second);
        }
        return add(second, end);
    }
}
