package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;

import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * Writes a dossier as one self-contained HTML page: it opens from disk, loads nothing, and needs no network.
 *
 * <p>The page holds an overview, a table of claims and outlets, every claim with all that is known of its provenance,
 * and every article with what was read in it. Texts of the articles are escaped wherever they stand, and a content
 * security policy lets nothing run but the page's own script. Numbers are shown only where somebody was graded. The
 * same dossier gives the same bytes. Each part is rendered as it is written.
 */
public final class DossierPage {
    /** How many claims the browser lays out together; it passes over those out of sight, a part at a time. */
    private static final int CLAIMS_LAID_OUT = 50;
    /** With a script, what follows is built when there is time for it, so that a large page opens at once. */
    private static final int CLAIMS_NEVER_FOLDED = 2 * CLAIMS_LAID_OUT;

    private final Dossier dossier;
    private final PageIndex index;
    private final FlatHtml<Writer> html;
    private final Writer out;

    private DossierPage(Dossier dossier, Writer out) {
        this.dossier = dossier;
        this.index = new PageIndex(dossier);
        this.html = FlatHtml.into(out, SafeText.CONFIG);
        this.out = out;
    }

    /**
     * Writes the page.
     *
     * @param dossier what to show
     * @param out where to; it should encode UTF-8, and is neither flushed nor closed
     * @throws IOException if writing fails
     */
    public static void write(Dossier dossier, Writer out) throws IOException {
        new DossierPage(dossier, out).write();
    }

    private void write() throws IOException {
        PageAssets assets = PageAssets.load();
        out.append(assets.head(title()));
        out.append("<body>");
        add(a("Skip to the content").withHref("#content").withClass("skip"));
        add(ChainDrawing.shapes());
        add(top());
        add(parts());
        out.append("<main id=\"content\" tabindex=\"-1\">");
        add(new OverviewPart(dossier, index).render());
        ClaimTable table = new ClaimTable(dossier, index);
        add(table.render());
        add(new LedgerPart(index).render());
        writeClaims();
        writeArticles();
        out.append("</main>");
        add(foot());
        table.writeData(out);
        out.append(assets.script());
        out.append("</body></html>\n");
    }

    private void add(DomContent content) throws IOException {
        content.render(html);
    }

    private String title() {
        return "Hearsay dossier: " + Words.count(dossier.claims().size(), "claim") + " in "
                + Words.count(dossier.extractions().size(), "article");
    }

    private DomContent top() {
        return header(
                        h1(title()),
                        p("Who said it first, who only repeats it, and how far independent agreement carries it. "
                                + "Evidence, never a verdict."),
                        each(
                                dossier.asOf().stream().toList(),
                                day -> p("As of " + day + ": what was surely said later is left out of every status.")))
                .withClass("top");
    }

    private DomContent parts() {
        boolean positions = !index.positions().lines().isEmpty()
                || !index.positions().pledges().isEmpty();
        return nav(
                        a("Overview").withHref("#overview"),
                        a("Table").withHref("#table"),
                        iff(positions, a("Positions").withHref("#positions")),
                        a("Claims").withHref("#claims"),
                        a("Articles").withHref("#articles"))
                .attr("aria-label", "Parts of this page");
    }

    private void writeClaims() throws IOException {
        out.append("<section id=\"claims\" aria-labelledby=\"claims-h\"><h2 id=\"claims-h\">Claims, one by one</h2>");
        ClaimPart part = new ClaimPart(index);
        int claims = dossier.claims().size();
        for (int start = 0; start < claims; start += CLAIMS_LAID_OUT) {
            int end = Math.min(start + CLAIMS_LAID_OUT, claims);
            boolean folded = start >= CLAIMS_NEVER_FOLDED;
            out.append(end - start == CLAIMS_LAID_OUT ? "<div class=\"part\">" : "<div>");
            out.append(folded ? "<noscript>" : "");
            for (int i = start; i < end; i++) {
                add(part.render(i + 1, dossier.claims().get(i)));
            }
            out.append(folded ? "</noscript></div>" : "</div>");
        }
        out.append("</section>");
    }

    private void writeArticles() throws IOException {
        out.append("<section id=\"articles\" aria-labelledby=\"articles-h\"><h2 id=\"articles-h\">Articles</h2>");
        ArticlePart part = new ArticlePart(index);
        add(ArticlePart.legend());
        for (int i = 0; i < dossier.extractions().size(); i++) {
            add(part.render(i + 1, dossier.extractions().get(i)));
        }
        out.append("</section>");
    }

    private DomContent foot() {
        String versions = dossier.versions().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return footer(
                p("Made by Hearsay" + (versions.isEmpty() ? "" : ": " + versions) + "."),
                p("Statuses and roles say what these texts show. What they do not mention, nobody is said to have "
                        + "denied or confirmed."));
    }
}
