package dev.hearsay.extract.attribution;

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

    ColonCues(Tokens tokens, Quotations quotations, SpanRules spans) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.spans = spans;
    }

    void addTo(List<Candidate> found) {
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.startsParagraph(from)) {
                int colon = colon(from);
                if (colon > from && label(from, colon)) {
                    found.add(attribution(from, colon));
                }
            }
        }
    }

    private int colon(int from) {
        int last = Math.min(from + LONGEST_LABEL, tokens.sentenceAfter(from) - 2);
        for (int i = from; i < last; i++) {
            if (tokens.is(i, ":")) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    private boolean label(int from, int colon) {
        boolean capitals = true;
        boolean named = false;
        for (int i = from; i < colon; i++) {
            if (tokens.isVerb(i) || tokens.tag(i).equals("MD") || quotations.quoted(i)) {
                return false;
            }
            String word = tokens.word(i);
            capitals &= word.equals(word.toUpperCase(Locale.ROOT));
            named |= tokens.isName(i);
        }
        boolean headline = tokens.paragraph(from) == 0 && named;
        return headline
                || (capitals
                        && Character.isLetter(tokens.word(from).charAt(0))
                        && tokens.end(from) - tokens.start(from) > 1);
    }

    private Candidate attribution(int from, int colon) {
        Candidate candidate = Candidate.of(colon, Origin.COLON, ":", "clause");
        candidate.source = Ranges.of(from, colon);
        candidate.cue = Ranges.of(colon, colon + 1);
        int to = colon + 1;
        while (to < tokens.size() && !tokens.startsParagraph(to)) {
            to++;
        }
        candidate.content = Ranges.of(colon + 1, to);
        spans.trimContent(candidate.content);
        return candidate;
    }
}
