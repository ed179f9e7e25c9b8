package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.attribution.CueLexicon;
import java.io.IOException;
import java.io.StringReader;

/** A cue and an outlet that Hearsay does not know, added in a few lines. */
public final class OwnWords {
    private static final String ARTICLE = """
            ---
            url: https://www.norhavencourier.example/pier
            ---
            The harbour board tannoyed that the North Pier was shut.

            The pier will open in May, the Courier reported, citing Mayor Ada Lund.
            """;

    private OwnWords() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println("before");
        print(ArticleReader.standard(), Extractor.english());

        // tag::words[]
        CueLexicon cues = CueLexicon.english().plus(CueLexicon.read(new StringReader("""
                [verb say]
                act = ANNOUNCES
                fact = CT+
                frames = that, quote
                tannoy
                """)));
        OutletDirectory outlets = OutletDirectory.standard()
                .with(OutletDirectory.of(ImmutableList.of(Outlet.builder()
                        .name("Norhaven Courier")
                        .addAliases("the Courier", "Courier")
                        .addDomains("norhavencourier.example")
                        .family("Coast Media")
                        .kind(OutletKind.NEWSPAPER)
                        .build())));
        ArticleReader reader = ArticleReader.builder().outlets(outlets).build();
        Extractor extractor = Extractor.builder().lexicon(cues).outlets(outlets).build();
        // end::words[]

        System.out.println("after");
        print(reader, extractor);
    }

    private static void print(ArticleReader reader, Extractor extractor) {
        Document document = reader.read("pier.txt", ARTICLE);
        System.out.println(
                "  published by " + document.outlet().map(Outlet::name).orElse("nobody known"));
        extractor
                .extract(document)
                .attributions()
                .forEach(attribution -> System.out.println("  "
                        + attribution.chain().describe() + " " + attribution.act() + ": "
                        + attribution.claim().wording()));
    }
}
