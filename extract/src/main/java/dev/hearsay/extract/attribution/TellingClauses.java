package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * "The firm said it was in no talks, a day after a daily reported that …": behind the comma the author tells what had
 * been said before; it is no part of what the firm said.
 */
final class TellingClauses {

    private static final ImmutableSet<String> PUBLISHING =
            ImmutableSet.of("publish", "reveal", "disclose", "suggest", "accuse", "broadcast", "air", "allege", "hint");
    private static final ImmutableSet<String> SPANS =
            ImmutableSet.of("hour", "day", "week", "fortnight", "month", "year", "minute");
    private static final int LONGEST_SPAN = 4;
    private static final int LONGEST_NAME = 10;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;

    TellingClauses(Tokens tokens, Quotations quotations, SpanEdges edges) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
    }

    /** Ends each content before such a clause, and begins the source in it behind "after". */
    void cut(List<Candidate> likely, BySentence bySentence) {
        likely.forEach(candidate -> cut(candidate, bySentence.around(candidate.head())));
    }

    private void cut(Candidate candidate, List<Candidate> here) {
        Ranges content = candidate.content;
        boolean clause = candidate.isVerb() && candidate.complement().equals("that") && !content.isEmpty();
        if (!clause || content.first() < candidate.head()) {
            return;
        }
        int end = Math.min(content.last() + 1, tokens.sentenceAfter(candidate.head()));
        for (int i = content.first() + 2; i < end; i++) {
            if (tokens.is(i, ",") && !quotations.quoted(i) && tells(behindSpan(i + 1), end)) {
                int after = behindSpan(i + 1) + 1;
                int comma = i;
                here.forEach(told -> told.source.remove(comma, after));
                content.remove(i, end);
                edges.trimContent(content);
                return;
            }
        }
    }

    /** {@return the place behind "a day", "just two weeks", or the one given} */
    private int behindSpan(int from) {
        for (int i = from; i < Math.min(from + LONGEST_SPAN, tokens.sentenceAfter(from - 1)); i++) {
            if (SPANS.contains(tokens.lemma(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean tells(int after, int end) {
        if (!tokens.is(after, "after")) {
            return false;
        }
        int verb = after + 2;
        while (verb < Math.min(end, after + LONGEST_NAME) && !tokens.isFinite(verb)) {
            verb++;
        }
        boolean says =
                verb < end && (ReportingVerbs.contains(tokens.lemma(verb)) || PUBLISHING.contains(tokens.lemma(verb)));
        return says && tokens.tag(verb).equals("VBD");
    }
}
