package dev.hearsay.examples;

import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.formats.Formats;
import dev.hearsay.formats.HearsayJson;
import dev.hearsay.formats.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dossier in formats that other systems read: W3C PROV, W3C Web Annotation, and Hearsay's own JSON, read back. */
public final class ExportProvenance {
    private ExportProvenance() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of("examples/target/export");
        // tag::export[]
        Dossier dossier = Hearsay.read(Path.of("examples/articles"));
        Report report = Report.builder()
                .extractions(dossier.extractions())
                .assessments(dossier.claims())
                .relations(dossier.relations())
                .reuse(dossier.reuse())
                .variants(dossier.variants())
                .positions(dossier.positions())
                .build();
        Files.createDirectories(folder);
        for (String format : List.of("prov-n", "annotations", "json")) {
            try (Writer writer = Files.newBufferedWriter(folder.resolve(format))) {
                Formats.named(format).write(report, writer);
            }
        }
        try (Reader reader = Files.newBufferedReader(folder.resolve("json"))) {
            System.out.println("read back equal: " + HearsayJson.read(reader).equals(report));
        }
        // end::export[]
        try (Reader reader = Files.newBufferedReader(folder.resolve("json"))) {
            System.out.println(HearsayJson.read(reader).documents().size() + " documents");
        }
        System.out.println("revisions in PROV-N:");
        Files.readAllLines(folder.resolve("prov-n")).stream()
                .filter(line -> line.contains("prov:Revision"))
                .forEach(line -> System.out.println(line.strip()));
    }
}
