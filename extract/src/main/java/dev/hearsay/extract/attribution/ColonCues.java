package dev.hearsay.extract.attribution;

import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.Candidate.Origin;
import java.util.List;
import java.util.Locale;

/**
 * A name, a colon, and what the name says: headlines ("Kremlin: no talks") and transcripts ("MAYOR: Good evening.").
 */
final class ColonCues {

    private static final int LONGEST_LABEL = 8;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanRules spans;
    private final List<Span> headlines;

    ColonCues(Tokens tokens, Quotations quotations, SpanRules spans, List<Span> headlines) {
        this.headlines = headlines;
        this.tokens = tokens;
        this.quotations = quotations;
        this.spans = spans;
    }

    void addTo(List<Candidate> found) {
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.startsParagraph(from)) {
                boolean marked = quotations.quoted(from) && !tokens.isWord(from);
                int name = marked && from + 1 < tokens.size() ? from + 1 : from;
                int colon = colon(name);
                if (colon > name && label(name, colon, marked)) {
                    found.add(attribution(name, colon));
                }
            }
        }
    }

    private int colon(int from) {
        if (from >= tokens.size()) {
            return Tokens.NONE;
        }
        int last = Math.min(from + LONGEST_LABEL, tokens.sentenceAfter(from) - 2);
        for (int i = from; i < last; i++) {
            if (tokens.is(i, ":")) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    private boolean label(int from, int colon, boolean marked) {
        boolean capitals = true;
        boolean named = false;
        for (int i = from; i < colon; i++) {
            if (tokens.isVerb(i) || tokens.tag(i).equals("MD") || (quotations.quoted(i) && !marked)) {
                return false;
            }
            String word = tokens.word(i);
            capitals &= word.equals(word.toUpperCase(Locale.ROOT));
            named |= tokens.isName(i);
        }
        boolean top = named && (tokens.paragraph(from) == 0 || inHeadline(from));
        boolean headline = top || (tokens.isUpper(from) && titleCase(colon));
        boolean letter = tokens.is(from, "q") || tokens.is(from, "a");
        boolean longEnough = tokens.end(colon - 1) - tokens.start(from) > 1;
        return headline || (capitals && Character.isLetter(tokens.word(from).charAt(0)) && (longEnough || letter));
    }

    /** {@return whether what follows is set like a headline: every long word with a capital, no full stop} */
    private boolean titleCase(int colon) {
        int end = paragraphEnd(colon + 1);
        int words = 0;
        for (int i = colon + 1; i < end; i++) {
            boolean counts = tokens.isWord(i) && tokens.lower(i).length() > 3;
            if (counts
                    && !tokens.isUpper(i)
                    && Character.isLetter(tokens.word(i).charAt(0))) {
                return false;
            }
            words += counts ? 1 : 0;
        }
        return words >= 2 && !tokens.is(end - 1, ".");
    }

    private boolean inHeadline(int token) {
        for (Span headline : headlines) {
            if (headline.start() <= tokens.start(token) && tokens.end(token) <= headline.end()) {
                return true;
            }
        }
        return false;
    }

    private int paragraphEnd(int i) {
        int to = i;
        while (to < tokens.size() && !tokens.startsParagraph(to)) {
            to++;
        }
        return to;
    }

    /** A transcript in quotation marks goes on while paragraphs open with a mark and bear no new name. */
    private boolean continues(int colon, int next) {
        int quotation = quotations.indexAt(next);
        boolean goesOn = quotations.quoted(colon)
                && quotation >= 0
                && quotations.all().get(quotation).continues();
        return goesOn && colon(next + 1) < 0;
    }

    private Candidate attribution(int from, int colon) {
        Candidate candidate = Candidate.of(colon, Origin.COLON, ":", "clause");
        candidate.source = Ranges.of(from, colon);
        candidate.cue = Ranges.of(colon, colon + 1);
        int to = paragraphEnd(colon + 1);
        while (to < tokens.size() && continues(colon, to)) {
            to = paragraphEnd(to + 1);
        }
        candidate.content = Ranges.of(colon + 1, to);
        spans.trimContent(candidate.content);
        return candidate;
    }
}
