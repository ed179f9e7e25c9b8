package dev.hearsay.extract.syntax;

import com.google.common.collect.ImmutableSet;

/** Finds where sentences end among the tokens of a line. */
final class SentenceSplitter {

    private static final int MAX_NAME = 4;
    private static final int LONGEST_SPEAKER = 8;

    /** Verbs by which a name after "…!”" goes on with the sentence: “Stop!” Smith said. */
    private static final ImmutableSet<String> SPEECH = ImmutableSet.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "adds",
            "told",
            "wrote",
            "writes",
            "replied",
            "cried",
            "shouted",
            "tweeted",
            "exclaimed",
            "wondered",
            "demanded",
            "answered",
            "responded",
            "recalled",
            "declared",
            "joked");

    private final String text;
    private final Spans spans;

    SentenceSplitter(String text, Spans spans) {
        this.text = text;
        this.spans = spans;
    }

    /** {@return the end, exclusive, of the sentence that starts at a token} */
    int end(int start) {
        int limit = Math.min(spans.size(), start + Tokenizer.MAX_TOKENS);
        boolean quoted = false;
        for (int i = start; i < limit; i++) {
            quoted ^= first(i) == '"' || first(i) == (quoted ? '”' : '“');
            if (!quoted && first(i) == ';' && anotherSpeaks(i + 1, limit)) {
                return i + 1;
            }
            if (mayEnd(i)) {
                int end = afterClosers(i + 1, limit);
                if (startsSentence(i, end)) {
                    return end;
                }
                i = end - 1;
            }
        }
        return limit == spans.size() ? limit : cut(start, limit);
    }

    /**
     * "…; the owner says it leaked", "…; “We have won,” said Rell": behind the semicolon stands a sentence of its own.
     */
    private boolean anotherSpeaks(int from, int limit) {
        int at = from;
        if (from < limit && isQuote(from)) {
            at = from + 1;
            while (at < limit && !isQuote(at)) {
                at++;
            }
        }
        int stop = Math.min(limit, at + LONGEST_SPEAKER);
        for (int i = at; i < stop && (i == at || ",;:“\"".indexOf(first(i)) < 0); i++) {
            if (SPEECH.contains(word(i)) || word(i).equals("say")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the place behind the last punctuation mark in the second half of an overlong sentence} */
    private int cut(int start, int limit) {
        for (int i = limit - 1; i > start + Tokenizer.MAX_TOKENS / 2; i--) {
            char c = first(i);
            if (c == ';' || c == ',' || c == ':' || c == '.') {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean mayEnd(int i) {
        char c = first(i);
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            return !(i > 0 && (first(i - 1) == '(' || first(i - 1) == '['));
        }
        return text.charAt(spans.end(i) - 1) == '.' && length(i) > 1 && mayEndAbbreviated(i);
    }

    /** "…by the U.S. The …": only before a word that starts sentences rather than names. */
    private boolean mayEndAbbreviated(int i) {
        if (i + 1 == spans.size()) {
            return true;
        }
        String stem = text.substring(spans.start(i), spans.end(i) - 1);
        return !Abbreviations.TITLES.contains(stem) && (Abbreviations.STARTERS.contains(word(i + 1)) || isQuote(i + 1));
    }

    private boolean isQuote(int i) {
        char c = first(i);
        return c == '“' || c == '"' || c == '”';
    }

    private int afterClosers(int from, int limit) {
        int i = from;
        while (i < limit && (closes(i) || isEndMark(i))) {
            i++;
        }
        return i;
    }

    private boolean isEndMark(int i) {
        return ".!?…".indexOf(first(i)) >= 0 && !isFraction(i);
    }

    private boolean isFraction(int i) {
        return length(i) > 1 && Characters.digit(text.charAt(spans.start(i) + 1));
    }

    private boolean closes(int i) {
        char c = first(i);
        if (Characters.closer(c)) {
            return true;
        }
        boolean straight = c == '"' || (c == '\'' && length(i) <= 2) || (c == '’' && length(i) == 1);
        return straight && spans.touches(i);
    }

    private boolean startsSentence(int mark, int next) {
        if (next >= spans.size()) {
            return true;
        }
        char c = first(next);
        if (Character.isLowerCase(c) || ",;:—–-".indexOf(c) >= 0) {
            return false;
        }
        if (spans.touches(next)) {
            return isRunOn(mark, next);
        }
        return !(next > mark + 1 && first(mark) != '.' && isSpeaker(next));
    }

    /** "…said.The": a point between a small letter and a capital; also after a closing quotation mark. */
    private boolean isRunOn(int mark, int next) {
        int before = spans.start(mark) - 1;
        return before > 0
                && Character.isLowerCase(text.charAt(before))
                && (Character.isUpperCase(first(next)) || first(next) == '“' || first(next) == '"')
                && length(mark) == 1;
    }

    private boolean isSpeaker(int from) {
        for (int i = from; i < spans.size() && i < from + MAX_NAME; i++) {
            if (SPEECH.contains(word(i))) {
                return true;
            }
            if (!Character.isUpperCase(first(i))) {
                return false;
            }
        }
        return from + MAX_NAME < spans.size() && SPEECH.contains(word(from + MAX_NAME));
    }

    private char first(int i) {
        return text.charAt(spans.start(i));
    }

    private int length(int i) {
        return spans.end(i) - spans.start(i);
    }

    private String word(int i) {
        return length(i) > 20 ? "" : text.substring(spans.start(i), spans.end(i));
    }
}
