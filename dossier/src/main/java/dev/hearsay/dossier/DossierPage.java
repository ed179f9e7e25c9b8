package dev.hearsay.dossier;

import dev.hearsay.dossier.page.Page;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a dossier as one self-contained HTML page: it opens from disk, loads nothing, and needs no network.
 *
 * <p>The page holds an overview, a table of claims and outlets, every claim with all that is known of its provenance,
 * and every article with what was read in it. Texts of the articles are escaped wherever they stand, and a content
 * security policy lets nothing run but the page's own script. Numbers are shown only where somebody was graded. The
 * same dossier gives the same bytes.
 */
public final class DossierPage {
    private DossierPage() {}

    /**
     * Writes the page.
     *
     * @param dossier what to show
     * @param out where to; it should encode UTF-8, and is neither flushed nor closed
     * @throws IOException if writing fails
     */
    public static void write(Dossier dossier, Writer out) throws IOException {
        Page.write(dossier, out);
    }
}
