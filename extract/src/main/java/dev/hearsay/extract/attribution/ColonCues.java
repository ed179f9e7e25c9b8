package dev.hearsay.extract.attribution;

import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.Candidate.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A name, a colon, and what the name says: headlines ("Kremlin: no talks") and transcripts ("MAYOR: Good evening.").
 */
final class ColonCues {

    private static final int LONGEST_LABEL = 8;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;
    private final Turns turns;
    /** How far the headlines reach that start up to a place. */
    private final NavigableMap<Integer, Integer> headlines = new TreeMap<>();

    ColonCues(Tokens tokens, Quotations quotations, SpanEdges edges, List<Span> headlines) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
        turns = new Turns(tokens);
        int end = 0;
        for (Span headline :
                headlines.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            end = Math.max(end, headline.end());
            this.headlines.put(headline.start(), end);
        }
    }

    void addTo(List<Candidate> found) {
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.startsParagraph(from)) {
                boolean marked = quotations.quoted(from) && !tokens.isWord(from);
                int name = marked && from + 1 < tokens.size() ? from + 1 : turns.name(from);
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
        if (tokens.tag(from).equals("IN") || tokens.is(from, "q")) {
            return false;
        }
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
        boolean letter = tokens.is(from, "a");
        boolean longEnough = tokens.end(colon - 1) - tokens.start(from) > 1;
        return headline
                || turns.opens(from, colon)
                || (capitals && Character.isLetter(tokens.word(from).charAt(0)) && (longEnough || letter));
    }

    /** {@return whether what follows is set like a headline: every long word with a capital, no full stop} */
    private boolean titleCase(int colon) {
        int end = tokens.paragraphFrom(colon + 1);
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
        Map.Entry<Integer, Integer> before = headlines.floorEntry(tokens.start(token));
        return before != null && tokens.end(token) <= before.getValue();
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
        int to = tokens.paragraphFrom(colon + 1);
        while (to < tokens.size() && continues(colon, to)) {
            to = tokens.paragraphFrom(to + 1);
        }
        candidate.content = Ranges.of(colon + 1, to);
        edges.trimContent(candidate.content);
        return candidate;
    }
}
