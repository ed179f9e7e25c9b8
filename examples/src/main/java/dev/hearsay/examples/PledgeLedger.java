package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.SourceUnifier;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.relate.ClaimGrouper;
import dev.hearsay.extract.relate.Pledge;
import dev.hearsay.extract.relate.PositionLine;
import dev.hearsay.extract.relate.Positions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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
        Extractor extractor = Extractor.english();
        Stream<Document> documents = Stream.iterate(0, i -> i < ARTICLES.size(), i -> i + 1)
                .map(i -> reader.read("courier-" + i, ARTICLES.get(i)));
        ImmutableList<Attribution> attributions =
                SourceUnifier.unify(documents.map(extractor::extract).collect(ImmutableList.toImmutableList())).stream()
                        .flatMap(extraction -> extraction.attributions().stream())
                        .collect(ImmutableList.toImmutableList());

        Positions positions =
                Positions.of(ClaimGrouper.english().group(attributions), Optional.of(LocalDate.parse("2021-08-01")));
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
