package dev.hearsay.extract.attribution;

/**
 * Finds the speaker beside a verb that quotes, by word classes alone, where the tree shows none or one in the quote.
 */
final class SourceRepair {

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanRules spans;

    SourceRepair(Tokens tokens, Quotations quotations, SpanRules spans) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.spans = spans;
    }

    void repair(Candidate candidate) {
        Ranges source = candidate.source;
        unquote(source);
        if (!source.isEmpty() || candidate.passive()) {
            return;
        }
        int verb = candidate.head();
        int end = verb;
        while (end > tokens.sentenceFirst(verb) && helps(end - 1)) {
            end--;
        }
        int from = before(end, tokens.sentenceFirst(verb));
        if (from < end) {
            source.add(from, end);
        } else {
            source.add(verb + 1, after(verb + 1));
        }
        spans.trimSource(source);
        if (source.isEmpty() || source.overlap(candidate.cue) > 0) {
            candidate.source = new Ranges();
        }
    }

    private void unquote(Ranges source) {
        for (int i = source.isEmpty() ? 0 : source.first(); !source.isEmpty() && i <= source.last(); i++) {
            if (quotations.quoted(i)) {
                source.remove(i, i + 1);
            }
        }
        spans.trimSource(source);
    }

    private boolean helps(int i) {
        return tokens.isAdverb(i) || tokens.tag(i).equals("MD") || tokens.relationStarts(i, "aux");
    }

    /** {@return the noun phrase that ends before a token, or nothing} */
    Ranges before(int end) {
        Ranges found = Ranges.of(before(end, tokens.sentenceFirst(end)), end);
        spans.trimSource(found);
        return found;
    }

    private int before(int end, int first) {
        int from = end;
        while (from > first && nounPhrase(from - 1)) {
            from--;
        }
        return from;
    }

    private int after(int from) {
        int to = from;
        int stop = from == tokens.size() ? from : tokens.sentenceAfter(from);
        while (to < stop && (nounPhrase(to) || (tokens.is(to, "of") && to > from))) {
            to++;
        }
        return to;
    }

    private boolean nounPhrase(int i) {
        boolean inside = tokens.isNominal(i)
                || tokens.isDeterminer(i)
                || tokens.isAdjective(i)
                || tokens.tag(i).equals("POS");
        return inside && !quotations.quoted(i);
    }
}
