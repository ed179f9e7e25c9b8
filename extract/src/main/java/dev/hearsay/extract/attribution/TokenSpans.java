package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;

/** Ranges of tokens as spans of text. */
final class TokenSpans {

    private TokenSpans() {}

    static AttributionSpans of(Tokens tokens, Candidate candidate) {
        return AttributionSpans.builder()
                .source(of(tokens, candidate.source))
                .cue(of(tokens, candidate.cue))
                .content(of(tokens, candidate.content))
                .build();
    }

    /** {@return the spans of ranges, cut where a paragraph ends} */
    static ImmutableList<Span> of(Tokens tokens, Ranges ranges) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (int r = 0; r < ranges.count(); r++) {
            int from = ranges.from(r);
            for (int i = from; i < ranges.to(r); i++) {
                if (i + 1 == ranges.to(r) || tokens.startsParagraph(i + 1)) {
                    spans.add(new Span(tokens.start(from), tokens.end(i)));
                    from = i + 1;
                }
            }
        }
        return spans.build();
    }
}
