package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TextReuse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells each document which passages of it are another document's text. Where no credit and no time says which of two
 * came first, the one whose id sorts first stands for both; that names no direction, it only keeps the text from
 * counting twice.
 */
final class DerivedDocuments {
    private final ImmutableMap<DocumentId, Document> documents;
    private final ListMultimap<DocumentId, Derivation> found = ArrayListMultimap.create();

    private DerivedDocuments(ImmutableList<Document> documents) {
        this.documents = Maps.uniqueIndex(documents, Document::id);
    }

    static ImmutableList<Document> of(ImmutableList<Document> documents, List<TextReuse> reuse) {
        DerivedDocuments derived = new DerivedDocuments(documents);
        reuse.stream()
                .filter(pair -> pair.kind() == ReuseKind.REPRINT || pair.kind() == ReuseKind.PARTIAL)
                .forEach(derived::add);
        return documents.stream().map(derived::withDerivations).collect(toImmutableList());
    }

    private void add(TextReuse pair) {
        DocumentId original = pair.original().orElse(pair.first());
        boolean firstIsCopy = original.equals(pair.second());
        DocumentId copy = firstIsCopy ? pair.first() : pair.second();
        ImmutableList<Span> passages = pair.passages().stream()
                .filter(passage -> !passage.quoted())
                .map(passage -> firstIsCopy ? passage.first() : passage.second())
                .collect(toImmutableList());
        if (documents.containsKey(original) && !passages.isEmpty()) {
            found.put(
                    copy,
                    Derivation.builder()
                            .kind(kind(pair))
                            .original(original)
                            .addAllPassages(passages)
                            .build());
        }
    }

    /** The document at the end of the line of originals, and who published that, or whom it credits. */
    private Derivation atRoot(Derivation derivation) {
        Set<DocumentId> visited = new HashSet<>();
        DocumentId root = derivation.original().orElseThrow();
        while (visited.add(root) && found.containsKey(root)) {
            root = found.get(root).get(0).original().orElseThrow();
        }
        return Derivation.builder()
                .from(derivation)
                .original(root)
                .publisher(publisherOf(root))
                .build();
    }

    private Optional<Outlet> publisherOf(DocumentId id) {
        Document document = documents.get(id);
        return document == null
                ? Optional.empty()
                : document.derivations().stream()
                        .flatMap(credit -> credit.publisher().stream())
                        .findFirst()
                        .or(document::outlet);
    }

    private static DerivationKind kind(TextReuse pair) {
        if (pair.original().isEmpty()) {
            return DerivationKind.SYNDICATION;
        }
        return pair.kind() == ReuseKind.REPRINT ? DerivationKind.REPRINT : DerivationKind.PARTIAL;
    }

    /** A derivation from an outlet that the article itself announces is kept, and told which document that is. */
    private Document withDerivations(Document document) {
        List<Derivation> compared = found.get(document.id()).stream()
                .map(this::atRoot)
                .filter(derivation -> !derivation.original().equals(Optional.of(document.id())))
                .toList();
        if (compared.isEmpty()) {
            return document;
        }
        ImmutableList<Derivation> announced = document.derivations().stream()
                .map(derivation -> withOriginal(derivation, compared))
                .collect(toImmutableList());
        ImmutableList<Derivation> others = compared.stream()
                .filter(derivation ->
                        announced.stream().noneMatch(known -> known.original().equals(derivation.original())))
                .collect(toImmutableList());
        return Document.builder()
                .from(document)
                .derivations(ImmutableList.<Derivation>builder()
                        .addAll(announced)
                        .addAll(others)
                        .build())
                .build();
    }

    private static Derivation withOriginal(Derivation announced, List<Derivation> compared) {
        Optional<Derivation> same = compared.stream()
                .filter(derivation -> announced.original().isEmpty()
                        && derivation.publisher().isPresent()
                        && announced.publisher().equals(derivation.publisher()))
                .findFirst();
        return same.map(derivation -> Derivation.builder()
                        .from(announced)
                        .original(derivation.original())
                        .passages(derivation.passages())
                        .build())
                .orElse(announced);
    }
}
