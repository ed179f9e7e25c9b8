package dev.hearsay.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.extract.relate.SpeechContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EntailmentTest {
    private static final RelationClassifier WORDS = RelationClassifier.english();
    private static final RelationClassifier ASKING =
            RelationClassifier.builder().expert(Entailment.english()).build();

    private static Attribution said(String speaker, String text, String date) {
        return Attribution.builder()
                .claim(Claim.of(text))
                .chain(Chain.from(Source.organization(speaker)))
                .act(SpeechAct.SAYS)
                .said(date.isEmpty() ? TemporalExtent.unknown() : TemporalExtent.parse(date))
                .build();
    }

    private static Relation relate(RelationClassifier classifier, Attribution a, Attribution b) {
        return classifier.relate(classifier.prepare(a), classifier.prepare(b));
    }

    private static RelationKind kind(String a, String b) {
        return relate(ASKING, said("Army of Norland", a, "2020-03-01"), said("Rebel Council", b, "2020-03-01"))
                .kind();
    }

    @Test
    void seesWhatNoWordTells() {
        assertThat(kind("The bridge at Orm was blown up by the rebels", "Our fighters never touched the bridge at Orm"))
                .isIn(RelationKind.CONTRADICTS, RelationKind.IN_TENSION);
        assertThat(kind("The last soldiers have left the valley", "Not one soldier remains in the valley"))
                .isEqualTo(RelationKind.AGREES);
    }

    @Test
    void wordsAndModelTogetherAreExplained() {
        Relation relation = relate(
                ASKING,
                said("Army of Norland", "Our men hold the mill", "2020-03-01"),
                said("Rebel Council", "The garrison has fled to the coast", "2020-03-01"));

        assertThat(relation.contributions()).anyMatch(part -> part.feature().equals("entailment-1"));
    }

    @Property(tries = 15)
    void exchangingTheClaimsTurnsTheRelationAround(@ForAll Attribution a, @ForAll Attribution b) {
        Relation there = relate(ASKING, a, b);
        Relation back = relate(ASKING, b, a);

        assertThat(back.kind()).isEqualTo(there.kind());
        assertThat(back.direction()).isEqualTo(there.direction().reversed());
        assertThat(back.confidence()).isEqualTo(there.confidence());
    }

    @Property(tries = 15)
    void withoutADateNothingIsUpdated(@ForAll Attribution a, @ForAll Attribution b) {
        Attribution undated =
                Attribution.builder().from(a).said(TemporalExtent.unknown()).build();

        assertThat(relate(ASKING, undated, b).kind()).isNotEqualTo(RelationKind.UPDATES);
    }

    @Test
    void readsSpeakersActsAndTimes() {
        Attribution early = said("River Board", "The dam holds", "2020-03-01");
        Attribution late = said("River Board", "The dam leaks", "2020-05-01");
        SpeechContext context = SpeechContext.of(WORDS.prepare(early), WORDS.prepare(late));

        assertThat(PairText.of(WORDS.prepare(early), WORDS.prepare(late), context))
                .isEqualTo(new PairText(
                        "same side, first earlier, weeks. River Board says: The dam holds",
                        "River Board says: The dam leaks"));
    }

    @Test
    void emptyAndEndlessTextsHaveAnAnswerToo() {
        EntailmentModel model = EntailmentModel.english();

        assertThat(model.logOdds("", "").values()).allMatch(Double::isFinite);
        assertThat(model.logOdds("word ".repeat(100_000), "\uD800 \u0000").values())
                .allMatch(Double::isFinite);
    }
}
