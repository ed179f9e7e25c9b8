package dev.hearsay.examples;

import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Truth discovery on a table of source, item and value. Four books say when things in a harbour were opened, each with
 * an error or two of its own; five tour pages copy one another, mistakes and all, and outvote them.
 */
public final class TruthOnATable {
    private TruthOnATable() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        // tag::truth[]
        Observations table = Observations.builder()
                .header(true)
                .read(Path.of("examples/tables/openings.tsv"))
                .build();
        TruthResult vote = TruthDiscovery.vote().discover(table);
        TruthResult result = TruthDiscovery.standard().discover(table);
        for (String item : table.items()) {
            System.out.println(item + ": " + best(result, item) + ", by vote " + best(vote, item)
                    + (vote.tied(item).size() > 1 ? ", a tie" : ""));
        }
        result.accuracies()
                .forEach(source -> System.out.println(source.source() + " " + number(source.accuracy()) + " ["
                        + number(source.low()) + ", " + number(source.high()) + "]"));
        // end::truth[]
        result.explain("Old Bridge", "1889")
                .shares()
                .forEach(share -> System.out.println(
                        share.source() + " says " + share.claims() + ": " + number(share.logOdds())));
    }

    private static String best(TruthResult result, String item) {
        return result.best(item)
                .map(best -> best.value() + " (" + number(best.probability()) + ")")
                .orElse("nothing known");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
