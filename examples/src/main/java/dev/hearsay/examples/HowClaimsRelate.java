package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.entailment.Entailment;
import dev.hearsay.extract.relate.RelationClassifier;
import java.util.List;
import java.util.Locale;

/** How two claims stand to each other, by the words alone and with the entailment model. */
public final class HowClaimsRelate {
    private static final ImmutableList<List<String>> PAIRS = ImmutableList.of(
            List.of("The bridge is open", "The bridge is not open"),
            List.of("Not one soldier remains in the valley", "The last troops have pulled out of the valley"),
            List.of("The paintings were a gift to the museum", "The museum's pictures were stolen from their owners"));

    private HowClaimsRelate() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::classifiers[]
        RelationClassifier words = RelationClassifier.english();
        RelationClassifier model =
                RelationClassifier.builder().expert(Entailment.english()).build();
        // end::classifiers[]
        for (List<String> pair : PAIRS) {
            Attribution ministry = said("Harbour Ministry", pair.get(0));
            Attribution council = said("Island Council", pair.get(1));
            System.out.println(pair.get(0) + " | " + pair.get(1));
            System.out.println("  words: " + answer(words, ministry, council));
            System.out.println("  model: " + answer(model, ministry, council));
        }
    }

    private static Attribution said(String speaker, String text) {
        return Attribution.builder()
                .claim(Claim.of(text))
                .chain(Chain.from(Source.organization(speaker)))
                .said(TemporalExtent.parse("2021-03-05"))
                .build();
    }

    private static String answer(RelationClassifier classifier, Attribution a, Attribution b) {
        Relation relation = classifier.relate(classifier.prepare(a), classifier.prepare(b));
        return relation.kind() + String.format(Locale.ROOT, " (%.2f)", relation.confidence());
    }
}
