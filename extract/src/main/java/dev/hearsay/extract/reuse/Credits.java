package dev.hearsay.extract.reuse;

import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.SourceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the notices and addresses of two articles say of each other. */
record Credits(boolean firstNamesSecond, boolean secondNamesFirst, boolean sameArticle, boolean sameThird) {

    static Credits of(Document first, Document second) {
        return new Credits(
                names(first, second), names(second, first), announced(first, second), sameThird(first, second));
    }

    boolean announced() {
        return firstNamesSecond || secondNamesFirst || sameArticle;
    }

    /** {@return the original, where exactly one of the two names the other} */
    Optional<Document> original(Document first, Document second) {
        if (firstNamesSecond == secondNamesFirst) {
            return Optional.empty();
        }
        return Optional.of(firstNamesSecond ? second : first);
    }

    private static boolean names(Document article, Document original) {
        return article.derivations().stream()
                .anyMatch(derivation ->
                        derivation.original().equals(Optional.of(original.id())) || isBy(original, derivation));
    }

    private static boolean isBy(Document original, Derivation derivation) {
        Optional<SourceId> outlet = original.outlet().map(Outlet::id);
        return outlet.isPresent() && derivation.publisher().map(Outlet::id).equals(outlet);
    }

    /** Whether the link is to the very article, and not to its outlet only. */
    private static boolean announced(Document first, Document second) {
        boolean sameUrl = first.url().isPresent() && first.url().equals(second.url());
        return sameUrl || derivesFrom(first, second) || derivesFrom(second, first);
    }

    private static boolean derivesFrom(Document article, Document original) {
        return article.derivations().stream()
                .anyMatch(derivation -> derivation.original().equals(Optional.of(original.id())));
    }

    private static boolean sameThird(Document first, Document second) {
        Set<SourceId> credited = credited(first);
        credited.retainAll(credited(second));
        return !credited.isEmpty();
    }

    private static Set<SourceId> credited(Document document) {
        return document.derivations().stream()
                .flatMap(derivation -> derivation.publisher().stream())
                .map(Outlet::id)
                .collect(Collectors.toSet());
    }
}
