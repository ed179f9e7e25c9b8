package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.number.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a wording into the words that are compared: lower case, contractions resolved, possessives off, marks kept. */
final class WordScanner {
    /**
     * A word, a number or a mark.
     *
     * @param form the word in lower case, the digits of a number without group marks, or the mark itself
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param capital whether it begins with a capital letter
     * @param kind what it is
     */
    record Word(String form, int start, int end, boolean capital, Kind kind) {}

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final int LONGEST = 40;
    private static final ImmutableList<String> ADDRESSES =
            ImmutableList.of("http://", "https://", "www.", "pic.twitter.com");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private WordScanner(String text) {
        this.text = text;
    }

    /** {@return the words of a text, at most so many} */
    static List<Word> scan(String text, int most) {
        WordScanner scanner = new WordScanner(text);
        while (scanner.at < text.length() && scanner.words.size() < most) {
            scanner.next();
        }
        return scanner.words;
    }

    private void next() {
        char c = text.charAt(at);
        if (address()) {
            skipToSpace();
        } else if ((c == '#' || c == '@') && letterAt(at + 1)) {
            at++;
            tag();
        } else if (digit(at)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            if (!Character.isWhitespace(c) && c != '#' && c != '@') {
                words.add(new Word(fold(c), at, at + 1, false, Kind.MARK));
            }
            at++;
        }
    }

    private boolean address() {
        return ADDRESSES.stream().anyMatch(beginning -> text.startsWith(beginning, at));
    }

    private void skipToSpace() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** The words of a hashtag or handle are told by their capitals. */
    private void tag() {
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            int start = at++;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !wordStarts(at)) {
                at++;
            }
            String form = text.substring(start, Math.min(at, start + LONGEST)).toLowerCase(Locale.ROOT);
            add(form, start, Character.isUpperCase(text.charAt(start)));
        }
    }

    private boolean wordStarts(int i) {
        boolean lowerFollows = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return Character.isUpperCase(text.charAt(i)) && (lowerFollows || !Character.isUpperCase(text.charAt(i - 1)));
    }

    private static String fold(char c) {
        return switch (c) {
            case '“', '”', '«', '»', '„' -> "\"";
            case '‘', '’', '`' -> "'";
            case '–', '—' -> "-";
            default -> String.valueOf(c);
        };
    }

    private void number() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && (digit(at) || separator(at))) {
            char c = text.charAt(at++);
            if (c != ',') {
                digits.append(c);
            }
        }
        if (at < text.length() && Character.isLetter(text.charAt(at)) && !magnitudeFollows()) {
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                digits.append(Character.toLowerCase(text.charAt(at++)));
            }
            words.add(new Word(digits.toString(), start, at, false, Kind.WORD));
        } else {
            words.add(new Word(digits.toString(), start, at, false, Kind.NUMBER));
        }
    }

    private boolean digit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean separator(int i) {
        char c = text.charAt(i);
        if (c == ',') {
            return digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
        }
        return c == '.' && digit(i + 1);
    }

    private boolean magnitudeFollows() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String letters = text.substring(at, end).toLowerCase(Locale.ROOT);
        return NumberWords.scale(letters) > 0 || Measure.isUnit(letters);
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || joiner(at))) {
            at++;
        }
        if (at < text.length()
                && text.charAt(at) == '.'
                && text.substring(start, at).indexOf('.') > 0) {
            at++;
        }
        String lower = text.substring(start, Math.min(at, start + LONGEST))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        split(lower, start, Character.isUpperCase(text.charAt(start)));
    }

    private boolean joiner(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '-' || c == '.')
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && (c != '.' || abbreviation(i));
    }

    private boolean abbreviation(int dot) {
        boolean letterBefore = dot < 2 || !Character.isLetterOrDigit(text.charAt(dot - 2));
        boolean letterAfter = dot + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(dot + 2));
        return letterBefore && letterAfter;
    }

    private void split(String lower, int start, boolean capital) {
        int mark = lower.lastIndexOf('\'');
        String tail = mark < 0 ? "" : lower.substring(mark + 1);
        if (lower.endsWith("n't")) {
            add(stump(lower), start, capital);
            add("not", start, false);
        } else if (lower.equals("cannot")) {
            add("can", start, capital);
            add("not", start, false);
        } else if (tail.equals("ll")) {
            add(lower.substring(0, mark), start, capital);
            add("will", start, false);
        } else if (tail.equals("s") || tail.equals("re") || tail.equals("ve") || tail.equals("d") || tail.equals("m")) {
            add(lower.substring(0, mark), start, capital);
        } else {
            add(lower, start, capital);
        }
    }

    private static String stump(String negated) {
        return switch (negated) {
            case "won't" -> "will";
            case "can't" -> "can";
            case "shan't" -> "shall";
            default -> negated.substring(0, negated.length() - 3);
        };
    }

    private void add(String form, int start, boolean capital) {
        if (!form.isEmpty()) {
            boolean america = form.equals("us") && text.startsWith("US", start);
            words.add(new Word(america ? "u.s." : form, start, at, capital, Kind.WORD));
        }
    }
}
