package dev.hearsay.examples;

import dev.hearsay.core.Assessment;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import java.nio.file.Path;

/** From a folder of articles to a dossier. */
public final class QuickStart {
    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::read[]
        Dossier dossier = Hearsay.read(Path.of("examples/articles"));
        for (Assessment claim : dossier.claims()) {
            System.out.println(ClaimTitle.of(claim) + "\n  " + claim.status() + ": " + claim.reason());
            claim.group().provenance().paths().forEach(path -> System.out.println("  " + path.describe()));
        }
        // end::read[]
    }
}
