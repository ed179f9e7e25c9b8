package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;

/** The words that name whoever speaks, thinks or shows: those of the argument that does, and what runs on from them. */
final class SourceSpans {
    private static final int LONGEST_TITLE = 6;

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;
    private final SpanEdges edges;

    SourceSpans(Tokens tokens, Quotations quotations, SpanEdges edges) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
        times = new TimeWords(tokens);
    }

    /** The words for whoever speaks. */
    Ranges of(Candidate candidate) {
        Argument holder = candidate.isFamily("seem") ? null : candidate.holder();
        if (holder == null) {
            return subjectless(candidate) ? before(candidate) : beforeVerbLikeNoun(candidate);
        }
        Ranges source = Ranges.of(holder.from(), holder.to());
        source.removeAll(candidate.content);
        source.remove(candidate.head(), candidate.head() + 1);
        keepAround(source, holder.head());
        dropSideClauses(source, holder.head());
        if (!source.isEmpty() && !standsFor(holder.head())) {
            runOn(candidate, source);
            titleBefore(candidate, source);
        }
        edges.trimSource(source);
        return source;
    }

    /** "he", "which": a word for somebody named elsewhere, before which no name belongs to it. */
    private boolean standsFor(int head) {
        String tag = tokens.tag(head);
        return tag.startsWith("PRP") || (tag.startsWith("W") && !tokens.is(head, "that"));
    }

    private boolean subjectless(Candidate candidate) {
        return candidate.isVerb()
                && !candidate.passive()
                && !candidate.isFamily("seem")
                && tokens.isFinite(candidate.head())
                && !candidate.has(Role.EXPLETIVE);
    }

    /** A finite verb that the tree leaves without a subject has the noun phrase right before it. */
    private Ranges before(Candidate candidate) {
        int to = candidate.head();
        int first = tokens.sentenceFirst(to);
        while (to > first && (tokens.isAdverb(to - 1) || tokens.relationStarts(to - 1, "aux"))) {
            to--;
        }
        int from = to;
        while (from > first && edges.inNounPhrase(from - 1) && !candidate.content.contains(from - 1)) {
            from--;
        }
        Ranges source = Ranges.of(from, to);
        edges.trimSource(source);
        return source;
    }

    /** "Analysts in London doubt that …": a verb that is written like a noun, and taken for one. */
    private Ranges beforeVerbLikeNoun(Candidate candidate) {
        int verb = candidate.head();
        int first = tokens.sentenceFirst(verb);
        boolean stands = tokens.tag(verb).equals("NN")
                && tokens.is(verb + 1, "that")
                && tokens.tag(first).equals("NNS")
                && first < verb
                && tokens.isNominal(verb - 1);
        for (int i = first; i < verb && stands; i++) {
            stands = !tokens.isVerb(i) && !tokens.is(i, ",") && !tokens.tag(i).equals("POS");
        }
        return stands ? Ranges.of(first, verb) : new Ranges();
    }

    private static void keepAround(Ranges source, int head) {
        for (int r = 0; r < source.count(); r++) {
            if (source.from(r) <= head && head < source.to(r)) {
                source.clip(source.from(r), source.to(r));
                return;
            }
        }
    }

    /** A parser's slips: a clause hung on the name. */
    private void dropSideClauses(Ranges source, int head) {
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            String relation = tokens.relation(child);
            boolean clause = relation.equals("parataxis") || (relation.equals("conj") && tokens.isVerb(child));
            if (clause && !source.isEmpty()) {
                source.remove(tokens.left(child), tokens.right(child) + 1);
            }
        }
    }

    /** Nouns and names that run on from the source, or up to it, without punctuation belong to it. */
    private void runOn(Candidate candidate, Ranges source) {
        int first = tokens.sentenceFirst(candidate.head());
        if (source.first() > first + 1 && tokens.is(source.first() - 1, "&") && tokens.isUpper(source.first() - 2)) {
            source.add(source.first() - 2, source.first());
        }
        while (source.first() > first && runsOn(candidate, source.first() - 1)) {
            source.add(source.first() - 1, source.first());
        }
        int to = source.last() + 1;
        while (to < candidate.head() && runsOn(candidate, to)) {
            to++;
        }
        boolean precedes = source.last() < candidate.head();
        if (precedes && (to == candidate.head() || tokens.head(to) == candidate.head())) {
            source.add(source.last() + 1, to);
        }
    }

    /** "The plant will close, chief executive | Ida Holm said": behind the content's comma the title is the name's. */
    private void titleBefore(Candidate candidate, Ranges source) {
        int name = source.first();
        int from = name;
        while (from > tokens.sentenceFirst(name)
                && edges.inNounPhrase(from - 1)
                && candidate.content.contains(from - 1)) {
            from--;
        }
        boolean title = tokens.isName(name)
                && source.last() < candidate.head()
                && name - from <= LONGEST_TITLE
                && tokens.is(from - 1, ",")
                && candidate.content.first() < from - 1;
        if (title) {
            source.add(from, name);
        }
    }

    private boolean runsOn(Candidate candidate, int i) {
        if (tokens.isPeriodical(i)) {
            return !candidate.content.contains(i);
        }
        boolean noun = tokens.isNoun(i)
                || tokens.isName(i)
                || tokens.isAdjective(i)
                || tokens.tag(i).equals("POS");
        return noun
                && !edges.leadsToDay(i)
                && !times.isTime(i)
                && !quotations.quoted(i)
                && !candidate.content.contains(i)
                && (tokens.head(i) != candidate.head() || owns(i) || describesVerb(i));
    }

    /** "Newspaper | Faro reports": no name describes a verb. */
    private boolean describesVerb(int i) {
        return tokens.isName(i) && tokens.relation(i).equals("amod");
    }

    /** "Workers" in "Workers' Union", whatever the parser has it depend on. */
    private boolean owns(int i) {
        return i + 1 < tokens.size() && tokens.tag(i + 1).equals("POS");
    }
}
