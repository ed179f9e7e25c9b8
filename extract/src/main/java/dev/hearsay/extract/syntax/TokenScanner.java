package dev.hearsay.extract.syntax;

import static dev.hearsay.extract.syntax.Characters.apostrophe;
import static dev.hearsay.extract.syntax.Characters.digit;
import static dev.hearsay.extract.syntax.Characters.gap;
import static dev.hearsay.extract.syntax.Characters.hyphen;

import com.google.common.collect.ImmutableSet;

/**
 * Finds the tokens of one line in the manner of the English Universal Dependencies treebanks: clitics and hyphens
 * apart, abbreviations with their full stop, quotation marks and brackets alone. Looks a bounded number of characters
 * ahead, so that its time is linear in the length of any line.
 */
final class TokenScanner {

    /** A longer run of characters is cut. */
    static final int MAX_LENGTH = 200;

    private static final int MAX_SEGMENTS = 8;
    private static final ImmutableSet<String> CLITICS = ImmutableSet.of("s", "ll", "re", "ve", "d", "m");
    private static final ImmutableSet<String> CUT_WORDS =
            ImmutableSet.of("em", "til", "tis", "twas", "cause", "bout", "round", "n");
    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th", "s");

    private final String text;
    private final int limit;
    private final Spans spans;

    private TokenScanner(String text, int limit, Spans spans) {
        this.text = text;
        this.limit = limit;
        this.spans = spans;
    }

    /** Adds the tokens between two positions. */
    static void scan(String text, int from, int to, Spans spans) {
        new TokenScanner(text, to, spans).scan(from);
    }

    private void scan(int from) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
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
            case '@', '#' -> add(at, wordRun(at + 1));
            case '\'', '’', '‘' -> apostropheToken(at);
            case '.' -> dot(at);
            case '-', '*', '=', '~', '+', '|', '`' -> add(at, sameRun(at));
            case '!', '?' -> add(at, exclamationRun(at));
            default -> add(at, marked(at + Character.charCount(c)));
        };
    }

    private int add(int start, int end) {
        spans.add(start, end);
        return end;
    }

    private char charAt(int at) {
        return at < limit ? text.charAt(at) : '\n';
    }

    private boolean letterAt(int at) {
        return Character.isLetter(charAt(at));
    }

    private int marked(int at) {
        int end = at;
        while (end < limit && end < at + MAX_LENGTH && Characters.mark(charAt(end))) {
            end++;
        }
        return end;
    }

    private int sameRun(int at) {
        int end = at + 1;
        while (end < limit && end < at + MAX_LENGTH && charAt(end) == charAt(at)) {
            end++;
        }
        return end;
    }

    private int exclamationRun(int at) {
        int end = at + 1;
        while (end < at + MAX_LENGTH && (charAt(end) == '!' || charAt(end) == '?')) {
            end++;
        }
        return end;
    }

    private int dot(int at) {
        boolean fraction = digit(charAt(at + 1)) && (at == 0 || gap(text.charAt(at - 1)));
        return fraction ? number(at) : add(at, sameRun(at));
    }

    /** Clitics, "’90s", "’em", doubled apostrophes as quotation marks; else a token of its own. */
    private int apostropheToken(int at) {
        char c = charAt(at);
        if (charAt(at + 1) == c && c == '\'') {
            return add(at, at + 2);
        }
        int end = wordRun(at + 1);
        boolean inside = at > 0 && Characters.word(text.charAt(at - 1));
        boolean clitic = (inside || touchesFullStop(at)) && isClitic(at + 1, end);
        return clitic || (!inside && isCutWord(at + 1, end)) ? add(at, end) : add(at, at + 1);
    }

    private boolean touchesFullStop(int at) {
        return spans.size() > 0 && spans.end(spans.size() - 1) == at && text.charAt(at - 1) == '.';
    }

    private boolean isClitic(int from, int to) {
        return to > from && to - from <= 2 && CLITICS.contains(lower(from, to));
    }

    private boolean isCutWord(int from, int to) {
        boolean decade = to - from == 3 && digit(charAt(from)) && digit(charAt(from + 1)) && charAt(from + 2) == 's';
        return decade || (to > from && to - from <= 5 && CUT_WORDS.contains(lower(from, to)));
    }

    private String lower(int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            folded.append(Characters.fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** {@return the end of the longest run of word characters, cut at the longest length of a token} */
    private int wordRun(int from) {
        int end = from;
        while (end < limit && end < from + MAX_LENGTH) {
            int c = text.codePointAt(end);
            if (!Characters.word(c) && !(Character.getType(c) == Character.FORMAT && wordAt(end + 1))) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.min(end, limit);
    }

    private boolean wordAt(int at) {
        return at < limit && Characters.word(text.codePointAt(at));
    }

    private int number(int at) {
        int end = digits(at + (charAt(at) == '.' ? 1 : 0));
        while (end < at + MAX_LENGTH && isNumberSeparator(charAt(end)) && digit(charAt(end + 1))) {
            end = digits(end + 1);
        }
        int tail = wordRun(end);
        if (tail == end) {
            return add(at, end);
        }
        String suffix = tail - end <= 4 ? lower(end, tail) : "";
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

    private int digits(int from) {
        int end = from;
        while (end < from + MAX_LENGTH && digit(charAt(end))) {
            end++;
        }
        return end;
    }

    private int word(int at) {
        int url = url(at);
        return url > at ? add(at, url) : word(at, wordRun(at));
    }

    /** A word that starts at a position and whose first run of word characters ends at another. */
    private int word(int at, int firstRun) {
        int end = joined(at, firstRun);
        int address = address(end);
        if (address > end) {
            return add(at, address);
        }
        int stop = fullStop(at, end);
        if (stop > end) {
            return add(at, stop);
        }
        return contraction(at, end);
    }

    /** Extends a word over inner apostrophes, ampersands, points and the hyphens of prefixes and type numbers. */
    private int joined(int at, int firstRun) {
        int end = firstRun;
        while (end < at + MAX_LENGTH && end + 1 < limit && wordAt(end + 1)) {
            int next = wordRun(end + 1);
            if (!joins(at, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean joins(int at, int end, int next) {
        char c = charAt(end);
        if (apostrophe(c)) {
            return !isClitic(end + 1, next);
        }
        if (c == '&') {
            return Character.isUpperCase(charAt(end - 1)) && Character.isUpperCase(charAt(end + 1));
        }
        return hyphen(c) && (isPrefix(at, end) || isTypeNumber(at, end, next));
    }

    private boolean isNegation(int apostrophe, int next) {
        return next == apostrophe + 2
                && Characters.fold(charAt(apostrophe + 1)) == 't'
                && Characters.fold(charAt(apostrophe - 1)) == 'n';
    }

    private boolean isPrefix(int at, int end) {
        return end - at <= 7 && letterAt(end + 1) && Abbreviations.PREFIXES.contains(lower(at, end));
    }

    /** "S-300", "COVID-19": capitals, a hyphen, digits. */
    private boolean isTypeNumber(int at, int end, int next) {
        if (!digit(charAt(end + 1)) || !digit(charAt(next - 1)) || end - at > 6) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!Character.isUpperCase(charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "don't" as "do" and "n't", "cannot" as "can" and "not", "gonna" as "gon" and "na". */
    private int contraction(int at, int end) {
        int cut = cut(at, end);
        if (cut > at) {
            add(at, cut);
            return add(cut, end);
        }
        return add(at, end);
    }

    private int cut(int at, int end) {
        int length = end - at;
        if (length > 3 && apostrophe(charAt(end - 2)) && isNegation(end - 2, end)) {
            return end - 3;
        }
        if (length != 5 && length != 6) {
            return at;
        }
        return switch (lower(at, end)) {
            case "cannot", "gonna", "wanna", "gotta" -> at + 3;
            default -> at;
        };
    }

    /** {@return the end of a word with the full stops that belong to it, or the end given} */
    private int fullStop(int at, int end) {
        if (charAt(end) != '.') {
            return end;
        }
        int acronym = acronym(at, end);
        if (acronym > end) {
            return acronym;
        }
        int domain = domain(end);
        if (domain > end) {
            return domain;
        }
        return isAbbreviation(at, end) ? end + 1 : end;
    }

    /** "U.S.", "a.m.", "Ph.D.", "J." before a name. */
    private int acronym(int at, int end) {
        boolean degree =
                end - at == 2 && letterAt(end + 1) && charAt(end + 2) == '.' && Character.isUpperCase(charAt(at));
        if (!letterAt(at) || (end - at != 1 && !degree)) {
            return end;
        }
        int stop = end + 1;
        while (stop < at + MAX_LENGTH && letterAt(stop) && charAt(stop + 1) == '.') {
            stop += 2;
        }
        if (stop > end + 1) {
            return stop;
        }
        if (letterAt(stop) && !wordAt(stop + 1)) {
            return stop + 1;
        }
        return isInitial(at, end) ? stop : end;
    }

    private boolean isInitial(int at, int end) {
        if (!Character.isUpperCase(charAt(at)) || charAt(at) == 'I') {
            return false;
        }
        int next = skipGap(end + 1);
        return Character.isUpperCase(charAt(next)) && !Abbreviations.STARTERS.contains(wordString(next));
    }

    private String wordString(int at) {
        return text.substring(at, Math.min(wordRun(at), at + 20));
    }

    private int skipGap(int from) {
        int at = from;
        while (at < limit && at < from + 4 && gap(charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isAbbreviation(int at, int end) {
        if (end - at > 6) {
            return false;
        }
        String word = text.substring(at, end).replace('’', '\'');
        if (Abbreviations.TITLES.contains(word) || Abbreviations.PLAIN.contains(word)) {
            return true;
        }
        char next = charAt(skipGap(end + 1));
        if (Abbreviations.NUMBERED.contains(word)) {
            return digit(next);
        }
        return Abbreviations.AMBIGUOUS.contains(word)
                && (next == ',' || next == ')' || digit(next) || Character.isLowerCase(next));
    }

    /** "example.com" and the like. */
    private int domain(int end) {
        int last = end;
        int stop = end;
        for (int i = 0; i < MAX_SEGMENTS && charAt(stop) == '.' && wordAt(stop + 1); i++) {
            int next = wordRun(stop + 1);
            if (next - stop <= 7 && Abbreviations.DOMAINS.contains(text.substring(stop + 1, next))) {
                last = next;
            }
            stop = next;
        }
        return last;
    }

    /** "name@example.org". */
    private int address(int end) {
        int local = end;
        for (int i = 0; i < MAX_SEGMENTS && isLocalSeparator(charAt(local)) && wordAt(local + 1); i++) {
            local = wordRun(local + 1);
        }
        if (charAt(local) != '@' || !wordAt(local + 1)) {
            return end;
        }
        int host = wordRun(local + 1);
        for (int i = 0; i < MAX_SEGMENTS && (charAt(host) == '.' || charAt(host) == '-') && wordAt(host + 1); i++) {
            host = wordRun(host + 1);
        }
        return host;
    }

    private static boolean isLocalSeparator(char c) {
        return c == '.' || c == '-' || c == '+';
    }

    private int url(int at) {
        if (!starts(at, "http://") && !starts(at, "https://") && !starts(at, "www.")) {
            return at;
        }
        int end = at;
        int open = 0;
        while (end < limit
                && end < at + 10 * MAX_LENGTH
                && isUrlPart(charAt(end))
                && (charAt(end) != ')' || open > 0)) {
            open += charAt(end) == '(' ? 1 : charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > at && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean starts(int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length()) && at + prefix.length() < limit;
    }

    private static boolean isUrlPart(char c) {
        return !gap(c) && "<>\"“”«»[]{}|\\^`".indexOf(c) < 0;
    }

    private static boolean isTrailing(char c) {
        return ".,;:!?'’…*".indexOf(c) >= 0;
    }
}
