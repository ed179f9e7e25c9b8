package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Document;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.extract.article.ArticleReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one side has said over time: its line of positions, and what became of its pledges. */
public final class PledgeLedger {
    private static final ImmutableList<String> ARTICLES = ImmutableList.of(
            article(
                    "2021-03-05",
                    "Mayor Ada Lund promised on Friday that she would open the North Pier in three weeks."),
            article("2021-03-30", "Mayor Ada Lund said on Tuesday that she might open the North Pier in May 2021."),
            article("2021-05-12", "Mayor Ada Lund said on Wednesday that she had started to open the North Pier."),
            article("2021-05-20", "Mayor Ada Lund promised on Thursday to repair the Fog Bell by June 2021."));

    private PledgeLedger() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ArticleReader reader = ArticleReader.standard();
        List<Document> documents = new ArrayList<>();
        ARTICLES.forEach(article -> documents.add(reader.read("courier-" + documents.size(), article)));

        Positions positions = Hearsay.builder()
                .asOf(LocalDate.parse("2021-08-01"))
                .build()
                .dossier(documents)
                .positions();
        for (PositionLine line : positions.lines()) {
            System.out.println(line.principal().name() + " on " + String.join(", ", line.topic()));
            line.dated()
                    .forEach(said -> System.out.println(
                            "  " + said.said().iso() + " " + said.claim().wording()));
            line.steps()
                    .forEach(step ->
                            System.out.println("  step: " + step.relation().kind()));
        }
        for (Pledge pledge : positions.ledger()) {
            System.out.println(pledge.status() + ": " + pledge.pledge().claim().wording()
                    + pledge.due().map(due -> ", due by " + due.toLocalDate()).orElse(""));
            pledge.moves()
                    .forEach(move -> System.out.println(
                            "  " + move.to() + " on " + move.by().said().iso() + " by \""
                                    + move.by().claim().wording() + "\""));
        }
    }

    private static String article(String published, String sentence) {
        return "---\noutlet: Norhaven Courier\npublished: " + published + "\n---\n" + sentence + "\n";
    }
}
