package dev.hearsay.examples;

import dev.hearsay.core.Assessment;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import java.io.PrintStream;
import java.nio.file.Path;

/** From a folder of articles to a dossier. */
public final class QuickStart {
    private static final int SHOWN = 5;

    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param args a folder of articles; by default {@code examples/articles}
     */
    public static void main(String[] args) {
        run(Path.of(args.length > 0 ? args[0] : "examples/articles"), System.out);
    }

    static void run(Path articles, PrintStream out) {
        Dossier dossier = Hearsay.read(articles);
        for (Assessment claim :
                dossier.claims().subList(0, Math.min(SHOWN, dossier.claims().size()))) {
            out.println(ClaimTitle.of(claim));
            out.println("  " + claim.status() + ": " + claim.reason());
            claim.group().provenance().paths().forEach(path -> out.println("  " + path.describe()));
        }
    }
}
