package dev.hearsay.extract.attribution;

/**
 * Finds the speaker beside a verb that quotes, by word classes alone, where the tree shows none or one in the quote.
 */
final class SourceRepair {

    private static final int LONGEST_NAME = 40;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;
    private final TimeWords times;

    SourceRepair(Tokens tokens, Quotations quotations, SpanEdges edges) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
        times = new TimeWords(tokens);
    }

    /**
     * Sets the source of a verb that quotes, if the tree gives none outside the quotation.
     *
     * @param quotation what it quotes
     */
    void repair(Candidate candidate, Quotation quotation) {
        Ranges source = candidate.source;
        unquote(source);
        if (!source.isEmpty() || tokens.childWith(candidate.head(), "aux:pass") >= 0) {
            return;
        }
        int verb = candidate.head();
        int end = verb;
        while (end > tokens.sentenceFirst(verb) && helps(end - 1)) {
            end--;
        }
        int from = before(end, tokens.sentenceFirst(verb));
        if (between(quotation.to(), end)) {
            source.add(quotation.to(), end);
        } else if (from < end) {
            source.add(from, end);
        } else {
            source.add(verb + 1, after(verb + 1));
        }
        edges.trimSource(source);
        if (source.isEmpty() || source.overlap(candidate.cue) > 0) {
            candidate.source = new Ranges();
        }
    }

    /** {@return whether what stands between a quotation and its verb is a name with its appositions} */
    private boolean between(int from, int to) {
        if (from >= to
                || to - from > LONGEST_NAME
                || !edges.inNounPhrase(from)
                || tokens.sentence(from) != tokens.sentence(to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tokens.isFinite(i) && !afterRelative(i, from)) {
                return false;
            }
        }
        return true;
    }

    private boolean afterRelative(int i, int from) {
        for (int k = i - 1; k >= from; k--) {
            if (tokens.tag(k).startsWith("W") || tokens.is(k, "that")) {
                return true;
            }
        }
        return false;
    }

    private void unquote(Ranges source) {
        for (int i = source.isEmpty() ? 0 : source.first(); !source.isEmpty() && i <= source.last(); i++) {
            if (quotations.quoted(i) || (times.isTime(i) && source.size() == 1)) {
                source.remove(i, i + 1);
            }
        }
        edges.trimSource(source);
    }

    private boolean helps(int i) {
        return tokens.isAdverb(i) || tokens.tag(i).equals("MD") || tokens.relationStarts(i, "aux");
    }

    /** {@return the noun phrase that ends before a token, or nothing} */
    Ranges before(int end) {
        Ranges found = Ranges.of(before(end, tokens.sentenceFirst(end)), end);
        edges.trimSource(found);
        return found;
    }

    private int before(int end, int first) {
        int from = end;
        while (from > first && edges.inNounPhrase(from - 1)) {
            from--;
        }
        return from;
    }

    private int after(int from) {
        int stop = from == tokens.size() ? from : tokens.sentenceAfter(from);
        int to = from;
        while (to < stop && (edges.inNounPhrase(to) || (to == from ? describes(to, stop) : tokens.is(to, "of")))) {
            to++;
        }
        return to;
    }

    /** "Said lead author …", "said exiled leader …": taken for a verb by the tagger. */
    private boolean describes(int i, int stop) {
        boolean noun = i + 1 < stop && tokens.isNominal(i + 1);
        return tokens.isVerb(i) && noun && !quotations.quoted(i);
    }
}
