package dev.hearsay.dossier;

import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.extract.article.OutletDirectory;
import java.util.Optional;

/**
 * Puts the outlets of a directory in the place of bare names, so that an outlet made by hand has the owner that the
 * directory knows, as the one that an article cites has.
 */
final class KnownOutlets {
    private final OutletDirectory directory;

    KnownOutlets(OutletDirectory directory) {
        this.directory = directory;
    }

    Document in(Document document) {
        Optional<Outlet> known =
                document.outlet().filter(KnownOutlets::isBareName).flatMap(outlet -> directory.byName(outlet.name()));
        return known.isEmpty() || known.equals(document.outlet())
                ? document
                : Document.builder().from(document).outlet(known.get()).build();
    }

    private static boolean isBareName(Outlet outlet) {
        return outlet.equals(Source.outlet(outlet.name()));
    }
}
