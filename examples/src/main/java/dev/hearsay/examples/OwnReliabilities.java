package dev.hearsay.examples;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.scoring.ReliabilitiesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Grades of sources from a file, and what they change: numbers where there were none, and never a status. */
public final class OwnReliabilities {
    private OwnReliabilities() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        // tag::grades[]
        ReliabilitiesFile grades = ReliabilitiesFile.read(Path.of("examples/tables/reliabilities.tsv"));
        grades.diagnostics().stream().map(Diagnostic::toString).forEach(System.out::println);

        Hearsay hearsay =
                Hearsay.builder().reliabilities(grades.reliabilities()).build();
        Dossier dossier = hearsay.dossier(Path.of("examples/articles"));
        for (Assessment claim : dossier.claims()) {
            claim.so()
                    .ifPresent(so ->
                            System.out.println(ClaimTitle.of(claim) + "\n  " + claim.status() + ", so with probability "
                                    + number(so.probability().value()) + " ["
                                    + number(so.probability().low()) + ", "
                                    + number(so.probability().high()) + "]"));
        }
        // end::grades[]

        long without = Hearsay.read(Path.of("examples/articles")).claims().stream()
                .filter(claim -> claim.so().isPresent())
                .count();
        System.out.println("without grades: " + without + " numbers");
        dossier.claims().stream()
                .flatMap(claim -> claim.so().stream())
                .reduce((earlier, last) -> last)
                .ifPresent(so -> System.out.print(so.logOdds().describe()));
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }
}
