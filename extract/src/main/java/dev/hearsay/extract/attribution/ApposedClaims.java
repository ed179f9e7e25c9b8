package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/**
 * "He would not pay – a claim the bank called absurd", "nine were killed, a figure reported by several papers": what
 * the author adds about what somebody says is no part of it.
 */
final class ApposedClaims {
    private static final ImmutableSet<String> SETTING_OFF = ImmutableSet.of(",", "–", "—", "-", "--");
    private static final ImmutableSet<String> CLAIMS = ImmutableSet.of(
            "claim",
            "figure",
            "number",
            "toll",
            "estimate",
            "allegation",
            "accusation",
            "charge",
            "assertion",
            "statement",
            "suggestion",
            "account",
            "version");

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;

    ApposedClaims(Tokens tokens, Quotations quotations, SpanEdges edges) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
    }

    /** Ends a content before such a remark. */
    void cut(Candidate candidate) {
        Ranges content = candidate.content;
        if (content.isEmpty() || !candidate.isVerb() || content.last() < candidate.head()) {
            return;
        }
        for (int i = Math.max(content.first(), candidate.head()) + 2; i + 3 <= content.last(); i++) {
            if (remark(i)) {
                content.remove(i, content.last() + 1);
                edges.trimContent(content);
                return;
            }
        }
    }

    /** {@return whether a comma or dash, "a", such a noun and more of it follow} */
    private boolean remark(int mark) {
        boolean article = tokens.is(mark + 1, "a") || tokens.is(mark + 1, "an");
        return article
                && SETTING_OFF.contains(tokens.lower(mark))
                && !quotations.quoted(mark)
                && !quotations.quoted(mark + 2)
                && CLAIMS.contains(tokens.lemma(mark + 2))
                && tokens.isWord(mark + 3)
                && !tokens.is(mark + 3, "of");
    }
}
