package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

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
     * Checks that the evidence holds.
     *
     * @param document the document
     * @param attributions its attributions
     * @param diagnostics what went wrong or is worth knowing
     * @throws IllegalArgumentException if an attribution's evidence does not stand in the document's text
     */
    public Extraction {
        attributions.forEach(attribution -> attribution.evidence().ifPresent(evidence -> {
            boolean holds = evidence.document().equals(document.id()) && evidence.holdsIn(document.text());
            checkArgument(
                    holds,
                    "evidence \"%s\" at %s does not stand in %s",
                    evidence.exact(),
                    evidence.span(),
                    document.id());
        }));
    }
}
