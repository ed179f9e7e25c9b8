package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.Document;
import dev.hearsay.core.Span;

/** The words of a span in one line. */
final class SpanWords {
    private SpanWords() {}

    static String of(Document document, Span span) {
        return CharMatcher.whitespace().trimAndCollapseFrom(span.in(document.text()), ' ');
    }
}
