package dev.hearsay.extract.article;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;

/**
 * What was read.
 *
 * @param documents the documents, in the order in which the files were named and folders are sorted
 * @param diagnostics what went wrong or is worth knowing, in the same order
 */
public record Reading(ImmutableList<Document> documents, ImmutableList<Diagnostic> diagnostics) {
    /**
     * Checks that nothing is missing.
     *
     * @param documents the documents, in the order in which the files were named and folders are sorted
     * @param diagnostics what went wrong or is worth knowing, in the same order
     */
    public Reading {
        requireNonNull(documents, "documents");
        requireNonNull(diagnostics, "diagnostics");
    }
}
