package dev.hearsay.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a dossier is made of, before its articles were compared with one another and its persons recognised across them:
 * a dossier of more can only be made anew from that.
 *
 * @param documents the documents as they were given, in any order
 * @param diagnostics what was met in reading them
 * @param extractions what is known already to stand in documents, compared with one another or not, each by itself
 */
record Given(
        ImmutableList<Document> documents,
        ImmutableList<Diagnostic> diagnostics,
        ImmutableMap<Document, Extraction> extractions) {

    Given {
        Set<Object> ids = new HashSet<>();
        documents.forEach(document -> checkArgument(
                ids.add(document.id()), "two documents have the id %s; give each its own", document.id()));
    }

    static Given of(Iterable<Document> documents, ImmutableList<Diagnostic> diagnostics) {
        return new Given(ImmutableList.copyOf(documents), diagnostics, ImmutableMap.of());
    }

    /**
     * What a dossier was made of by another maker, as far as the dossier shows it; its articles are to be read anew.
     */
    static Given of(Dossier dossier) {
        ImmutableSet<Diagnostic> extracting = dossier.extractions().stream()
                .flatMap(extraction -> extraction.diagnostics().stream())
                .collect(toImmutableSet());
        return of(
                dossier.documents().stream().map(Given::withoutComparison).toList(),
                dossier.diagnostics().stream()
                        .filter(diagnostic -> !extracting.contains(diagnostic))
                        .collect(toImmutableList()));
    }

    /** Only a comparison gives passages. */
    private static Document withoutComparison(Document document) {
        return Document.builder()
                .from(document)
                .derivations(document.derivations().stream()
                        .flatMap(derivation -> derivation.passages().isEmpty()
                                ? Stream.of(derivation)
                                : announced(derivation).stream())
                        .toList())
                .build();
    }

    private static Optional<Derivation> announced(Derivation compared) {
        return compared.notice()
                .map(notice -> Derivation.builder()
                        .kind(compared.kind())
                        .publisher(compared.publisher())
                        .notice(notice)
                        .build());
    }

    /** Further documents; one of an id that is there takes the place of that document, and of what was met in it. */
    Given plus(Given added) {
        ImmutableSet<String> replaced = added.documents().stream()
                .map(document -> document.id().value())
                .collect(toImmutableSet());
        return new Given(
                Stream.concat(
                                documents.stream()
                                        .filter(document ->
                                                !replaced.contains(document.id().value())),
                                added.documents().stream())
                        .collect(toImmutableList()),
                Stream.concat(
                                diagnostics.stream().filter(diagnostic -> !replaced.contains(diagnostic.file())),
                                added.diagnostics().stream())
                        .collect(toImmutableList()),
                extractions);
    }

    /** The same with what was read from the documents, each by itself. */
    Given with(ImmutableList<Extraction> read) {
        return new Given(
                documents,
                diagnostics,
                read.stream().collect(toImmutableMap(Extraction::document, extraction -> extraction)));
    }
}
