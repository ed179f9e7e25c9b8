package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * What was read from one document.
 *
 * @param document the document
 * @param attributions its attributions, in the order of the text
 * @param diagnostics what went wrong or is worth knowing
 */
public record Extraction(
        Document document, ImmutableList<Attribution> attributions, ImmutableList<Diagnostic> diagnostics) {

    /**
     * Checks that evidence and spans stand in the text.
     *
     * @param document the document
     * @param attributions its attributions
     * @param diagnostics what went wrong or is worth knowing
     * @throws IllegalArgumentException if an attribution's evidence does not stand in the document's text, or a span of
     *     it ends beyond the text
     */
    public Extraction {
        requireNonNull(document, "document");
        requireNonNull(attributions, "attributions");
        requireNonNull(diagnostics, "diagnostics");
        for (Attribution attribution : attributions) {
            attribution.evidence().ifPresent(evidence -> checkStands(evidence, document));
            attribution.spans().stream()
                    .flatMap(spans -> Stream.of(spans.source(), spans.cue(), spans.content()))
                    .flatMap(ImmutableList::stream)
                    .forEach(span -> checkEnds(span, document));
        }
    }

    private static void checkStands(Evidence evidence, Document document) {
        boolean holds = evidence.document().equals(document.id()) && evidence.holdsIn(document.text());
        checkArgument(
                holds, "evidence \"%s\" at %s does not stand in %s", evidence.exact(), evidence.span(), document.id());
    }

    private static void checkEnds(Span span, Document document) {
        checkArgument(
                span.end() <= document.text().length(),
                "span %s of an attribution ends beyond the text of %s, which has %s code units",
                span,
                document.id(),
                document.text().length());
    }
}
