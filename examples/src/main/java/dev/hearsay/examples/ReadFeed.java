package dev.hearsay.examples;

import dev.hearsay.core.Diagnostic;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.RawArticle;
import dev.hearsay.extract.article.Reading;
import java.time.Instant;
import java.util.List;

/** Articles that are no files: held in memory, with outlet and moment of publication. */
public final class ReadFeed {
    private ReadFeed() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::feed[]
        List<RawArticle> articles = List.of(
                RawArticle.builder("coast-1", "The northern bridge is shut, Mayor Ada Lund said.")
                        .outlet("Coast Gazette")
                        .published(Instant.parse("2021-03-05T09:30:00Z"))
                        .build(),
                RawArticle.builder("valley-7", "The northern bridge is shut, Mayor Ada Lund told the Coast Gazette.")
                        .outlet("Valley Post")
                        .published("Fri, 05 Mar 2021 11:00:00 GMT")
                        .build(),
                RawArticle.builder("valley-8", "The bridge needs new cables, engineer Ben Arlo said.")
                        .outlet("Valley Post")
                        .published("last Tuesday")
                        .build());
        Reading reading = ArticleReader.standard().readArticles(articles);
        Dossier dossier = Hearsay.builder().build().dossier(reading);
        dossier.claims().forEach(claim -> System.out.println(ClaimTitle.of(claim) + ": " + claim.status()));
        dossier.diagnostics().stream().map(Diagnostic::toString).forEach(System.out::println);
        // end::feed[]
    }
}
