package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * The outermost quotations of a text, in double, single or angle marks, straight or curly.
 *
 * <p>Marks are paired within a paragraph. A mark that is never closed runs to the end of its paragraph, but opens
 * nothing where another straight mark opens in a later sentence; where the next paragraph opens with a mark again, it
 * continues. Single marks count only in pairs outside other marks, so that an apostrophe opens nothing.
 */
final class Quotations {

    private static final ImmutableSet<String> OPENING = ImmutableSet.of("“", "„", "«", "``", "‟", "〝");
    private static final ImmutableSet<String> CLOSING = ImmutableSet.of("”", "»", "〞");
    private static final ImmutableSet<String> EITHER = ImmutableSet.of("\"", "''", "＂");
    private static final ImmutableSet<String> SINGLE = ImmutableSet.of("'", "‘", "’", "`", "‹", "›");

    private static final int LONG_ENOUGH_FOR_SPEECH = 5;

    private final Tokens tokens;
    private final ImmutableList<Quotation> all;
    private final int[] of;

    private Quotations(Tokens tokens, ImmutableList<Quotation> all) {
        this.tokens = tokens;
        this.all = all;
        of = new int[tokens.size()];
        Arrays.fill(of, Tokens.NONE);
        for (int q = 0; q < all.size(); q++) {
            Arrays.fill(of, all.get(q).from(), all.get(q).to(), q);
        }
    }

    static Quotations in(Tokens tokens) {
        ImmutableList.Builder<Quotation> found = ImmutableList.builder();
        boolean leftOpen = false;
        int at = 0;
        while (at < tokens.size()) {
            int end = tokens.paragraphFrom(at + 1);
            leftOpen = new Paragraph(tokens, at, end, leftOpen, found).scan();
            at = end;
        }
        return new Quotations(tokens, found.build());
    }

    /** {@return whether a finite verb stands in [from, to) outside quotation marks} */
    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isPredicate(i) && !quoted(i)) {
                return true;
            }
        }
        return false;
    }

    ImmutableList<Quotation> all() {
        return all;
    }

    /** {@return whether a token, marks included, stands in a quotation} */
    boolean quoted(int token) {
        return token >= 0 && token < of.length && of[token] != Tokens.NONE;
    }

    /** {@return the number of the quotation a token stands in, or {@link Tokens#NONE}} */
    int indexAt(int token) {
        return token >= 0 && token < of.length ? of[token] : Tokens.NONE;
    }

    /** {@return the quotations in which some token of a set stands} */
    ImmutableList<Quotation> touching(Ranges ranges) {
        ImmutableList.Builder<Quotation> found = ImmutableList.builder();
        int before = Tokens.NONE;
        for (int r = 0; r < ranges.count(); r++) {
            for (int i = ranges.from(r); i < ranges.to(r); i++) {
                if (of[i] != Tokens.NONE && of[i] != before) {
                    before = of[i];
                    found.add(all.get(before));
                }
            }
        }
        return found.build();
    }

    int words(Quotation quotation) {
        int words = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /**
     * {@return whether a quotation is long, or punctuated like a sentence: not a title, a nickname or a scare quote}
     */
    boolean speech(Quotation quotation) {
        int words = words(quotation);
        return words >= LONG_ENOUGH_FOR_SPEECH
                || (words >= 2 && (punctuated(quotation) || leads(quotation)) && !title(quotation))
                || !quotation.closed();
    }

    /**
     * {@return whether a single word is punctuated as all that somebody says: "“No,” she said", "he replied: “Never.”"}
     */
    boolean answer(Quotation quotation) {
        if (!quotation.closed() || words(quotation) != 1 || !punctuated(quotation)) {
            return false;
        }
        int from = quotation.from();
        int before = from - 1;
        boolean comma = tokens.is(quotation.to() - 2, ",");
        return comma
                ? tokens.startsSentence(from)
                : tokens.is(before, ":") || (before > 0 && tokens.is(before, ",") && tokens.isVerb(before - 1));
    }

    /** {@return whether every word longer than three letters has a capital, as in the name of a book or a broadcast} */
    private boolean title(Quotation quotation) {
        int capitals = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            if (tokens.isWord(i) && !tokens.isUpper(i) && tokens.lower(i).length() > 3) {
                return false;
            }
            capitals += tokens.isWord(i) && tokens.isUpper(i) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** {@return whether it stands at the start of its sentence with its comma behind the closing mark} */
    private boolean leads(Quotation quotation) {
        return quotation.closed() && tokens.startsSentence(quotation.from()) && tokens.is(quotation.to(), ",");
    }

    private boolean punctuated(Quotation quotation) {
        int last = quotation.to() - (quotation.closed() ? 2 : 1);
        return last > quotation.from() && ",.?!".contains(tokens.lower(last));
    }

    /** One paragraph's marks, read from left to right. */
    private static final class Paragraph {

        private final Tokens tokens;
        private final int from;
        private final int to;
        private final boolean leftOpen;
        private final ImmutableList.Builder<Quotation> found;
        private int open = Tokens.NONE;

        Paragraph(Tokens tokens, int from, int to, boolean leftOpen, ImmutableList.Builder<Quotation> found) {
            this.tokens = tokens;
            this.from = from;
            this.to = to;
            this.leftOpen = leftOpen;
            this.found = found;
        }

        /** {@return whether the last quotation is left open} */
        boolean scan() {
            int nextSingle = from;
            for (int i = from; i < to; i++) {
                String mark = tokens.lower(i);
                if (open != Tokens.NONE && opensStraight(i)) {
                    open = i;
                } else if (open != Tokens.NONE) {
                    if (CLOSING.contains(mark) || EITHER.contains(mark)) {
                        found.add(new Quotation(open, i + 1, true, continues()));
                        open = Tokens.NONE;
                    }
                } else if (OPENING.contains(mark) || (EITHER.contains(mark) && !afterNumber(i))) {
                    open = i;
                } else if (i >= nextSingle && SINGLE.contains(mark) && opensSingle(i)) {
                    int close = singleClose(i);
                    nextSingle = close == Tokens.NONE ? to : close;
                    if (close != Tokens.NONE) {
                        found.add(new Quotation(i, close + 1, true, false));
                        i = close;
                    }
                }
            }
            return closeAtEnd();
        }

        /** A straight mark that leans on the next word only: the one before it, sentences ago, was never closed. */
        private boolean opensStraight(int i) {
            boolean straight = EITHER.contains(tokens.lower(i))
                    && tokens.lower(i).equals(tokens.lower(open))
                    && tokens.sentence(i) != tokens.sentence(open);
            return straight
                    && tokens.end(i - 1) < tokens.start(i)
                    && i + 1 < to
                    && tokens.end(i) == tokens.start(i + 1)
                    && tokens.isWord(i + 1);
        }

        private boolean closeAtEnd() {
            if (open == Tokens.NONE || to - open < 2) {
                return false;
            }
            found.add(new Quotation(open, to, false, continues()));
            return true;
        }

        private boolean continues() {
            return leftOpen && open == from;
        }

        /** Feet and inches. */
        private boolean afterNumber(int i) {
            return i > from
                    && tokens.end(i - 1) == tokens.start(i)
                    && tokens.tag(i - 1).equals("CD");
        }

        private boolean opensSingle(int i) {
            String mark = tokens.lower(i);
            boolean before = i == from || tokens.end(i - 1) < tokens.start(i) || !tokens.isWord(i - 1);
            boolean after = i + 1 < to && tokens.start(i + 1) == tokens.end(i) && tokens.isWord(i + 1);
            return before && after && !mark.equals("›");
        }

        /** {@return the closing single mark before any double mark, or {@link Tokens#NONE}} */
        private int singleClose(int opening) {
            for (int i = opening + 2; i < to; i++) {
                String mark = tokens.lower(i);
                if (OPENING.contains(mark) || CLOSING.contains(mark) || EITHER.contains(mark)) {
                    return Tokens.NONE;
                }
                if (SINGLE.contains(mark) && closesSingle(i)) {
                    return i;
                }
            }
            return Tokens.NONE;
        }

        private boolean closesSingle(int i) {
            boolean before = tokens.end(i - 1) == tokens.start(i);
            boolean after = i + 1 == to || tokens.end(i) < tokens.start(i + 1) || !tokens.isWord(i + 1);
            boolean possessive =
                    tokens.tag(i).equals("POS") && tokens.lower(i - 1).endsWith("s");
            return before && after && !possessive;
        }
    }
}
