package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;

/** The words of a cue: its head with what helps it. */
final class CueSpans {
    private static final ImmutableSet<String> LIGHT = ImmutableSet.of(
            "have", "make", "express", "voice", "give", "take", "issue", "raise", "offer", "show", "hold", "share");

    private final Tokens tokens;
    private final Quotations quotations;

    CueSpans(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** The words of the cue itself: its head with auxiliaries, particle, and the preposition that opens the content. */
    Ranges of(Candidate candidate) {
        int head = candidate.head();
        Ranges cue = Ranges.of(head, head + 1);
        int from = head;
        while (from > tokens.sentenceFirst(head) && helps(from - 1, head) && free(candidate, from - 1)) {
            from--;
        }
        cue.add(from, head + 1);
        int to = head + 1;
        Argument particle = candidate.first(Role.PARTICLE);
        if (particle != null && particle.head() == to) {
            to++;
        }
        to = withPreposition(candidate, to);
        if (to < tokens.sentenceAfter(head) && tokens.is(to, ":")) {
            to++;
        }
        cue.add(head, to);
        withLightVerb(candidate, cue);
        return cue;
    }

    /** "has long had misgivings about": a noun with the verb it is the object of, and what stands between them. */
    private void withLightVerb(Candidate candidate, Ranges cue) {
        int verb = tokens.head(candidate.head());
        boolean object = tokens.relation(candidate.head()).equals("obj") && verb >= 0 && verb < candidate.head();
        if (candidate.wordClass() != WordClass.NOUN || !object || !LIGHT.contains(tokens.lemma(verb))) {
            return;
        }
        int from = verb;
        while (from > tokens.sentenceFirst(verb) && helps(from - 1, verb) && free(candidate, from - 1)) {
            from--;
        }
        boolean free = true;
        for (int i = from; i < cue.first(); i++) {
            free &= free(candidate, i);
        }
        if (free) {
            cue.add(from, cue.first());
        }
    }

    private boolean free(Candidate candidate, int i) {
        return !candidate.source.contains(i) && !candidate.content.contains(i) && !quotations.quoted(i);
    }

    private boolean helps(int i, int head) {
        if (Clauses.noLonger(tokens, i + 1)) {
            return true;
        }
        boolean belongs = tokens.head(i) == head && !tokens.isPeriodical(i);
        String relation = tokens.relation(i);
        return belongs
                && (relation.startsWith("aux")
                        || relation.equals("cop")
                        || (relation.equals("advmod") && tokens.isAdverb(i))
                        || (relation.equals("mark") && tokens.is(i, "to")));
    }

    /** "called for", "aware of": the preposition that opens the content belongs to the cue. */
    private int withPreposition(Candidate candidate, int to) {
        for (Argument argument : candidate.arguments()) {
            boolean opens = argument.role() == Role.PREPOSITIONAL && argument.from() == to && argument.head() != to;
            if (opens && candidate.content.contains(to) && !argument.marker().isEmpty()) {
                return to + 1;
            }
        }
        return to;
    }
}
