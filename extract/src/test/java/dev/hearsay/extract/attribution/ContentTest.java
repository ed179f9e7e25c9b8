package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where sources and contents begin and end, each in a text made up for it: "source | cue | content". */
class ContentTest {

    @Test
    void aSpeakerWithAnAppositionAfterTheClause() {
        assertThat(found("The bridge will stay closed until spring, Ana Ruiz, an engineer, said."))
                .containsExactly("Ana Ruiz, an engineer, | said | The bridge will stay closed until spring");
    }

    @Test
    void whatFollowsAnAppositionAfterAccordingToIsTheSubject() {
        assertThat(
                        found(
                                "According to Maria Lund, the harbour minister, the western tunnel of Bergen had been flooded."))
                .containsExactly("Maria Lund, the harbour minister, | According to"
                        + " | the western tunnel of Bergen had been flooded");
        assertThat(found("According to Jon Lund, who built the tunnel, the pumps have failed."))
                .containsExactly("Jon Lund, who built the tunnel, | According to | the pumps have failed");
        assertThat(found("According to Lund, who built it, the tunnel leaks."))
                .containsExactly("Lund, who built it, | According to | the tunnel leaks");
        assertThat(found("According to Hofer, who was there when the roof fell, nobody was warned."))
                .containsExactly("Hofer, who was there when the roof fell, | According to | nobody was warned");
    }

    @Test
    void whoIsWrittenOfBeforeAccordingToSaysNothing() {
        assertThat(found("The firm turned to its neighbour, according to Peter Lund."))
                .containsExactly("Peter Lund | according to | The firm turned to its neighbour");
    }

    @Test
    void whatBergSaidAsAClauseOfComparison() {
        assertThat(found("As Berg said, the bridge will not open again."))
                .containsExactly("Berg | said | the bridge will not open again");
        assertThat(found("The bridge, as Berg noted, will not open again."))
                .containsExactly("Berg | noted | The bridge ... will not open again");
    }

    @Test
    void aSecondSpeakerJoinedByAndHasHisOwnClause() {
        assertThat(found("Berg said the harbour would close, and Lindqvist warned that jobs would go."))
                .containsExactly("Berg | said | the harbour would close", "Lindqvist | warned | that jobs would go");
    }

    @Test
    void verbsJoinedByAndShareTheirSubject() {
        assertThat(found("The union criticized the plan and demanded that talks resume."))
                .containsExactly("The union | criticized | the plan", "The union | demanded | that talks resume");
    }

    @Test
    void headlinesOfRelatedArticlesHaveTheirSpeakerBeforeTheColon() {
        assertThat(found("A plain headline\n\nThe fair opened on Monday.\n\nLindqvist: Harbour Will Never Close"))
                .containsExactly("Lindqvist | : | Harbour Will Never Close");
    }

    @Test
    void whatFollowsAnIntroductoryClauseIsNotItsHost() {
        assertThat(found("While the mayor keeps his title, the council has demanded his resignation."))
                .contains("the council | has demanded | his resignation");
    }

    @Test
    void whatTheTreeAloneTakesForAClauseOfAVerbIsNone() {
        assertThat(found("Passengers face long queues after the pilots turned down the offer."))
                .isEmpty();
    }

    @Test
    void aTitleMayBeginWithAParticiple() {
        assertThat(found("\"The bridge is safe,\" said acting mayor Jon Lund."))
                .containsExactly("acting mayor Jon Lund | said | \"The bridge is safe,\"");
    }

    @Test
    void theAmountBelongsToWhatIsPutAtIt() {
        assertThat(found("The insurers put the damage at 40 million euros."))
                .containsExactly("The insurers | put | the damage at 40 million euros");
        assertThat(found("Police put the number of arrests at more than 200."))
                .containsExactly("Police | put | the number of arrests at more than 200");
    }

    @Test
    void aPassiveInsideAQuotationDoesNotMakeItsCuePassive() {
        assertThat(found("\"The lamps are out,\" said Berg, adding that nobody was hurt."))
                .contains("Berg | said | \"The lamps are out,\"");
    }

    @Test
    void theAnswerBehindTheCommaIsNotPartOfTheClaimItAnswers() {
        assertThat(found("Lind accused the Bank of Norland of hiding its losses, which it denies."))
                .containsExactly("Lind | accused | the Bank of Norland of hiding its losses");
        assertThat(found("Pilots accused the owners of saving fuel, a charge they called \"absurd\"."))
                .containsExactly(
                        "Pilots | accused | the owners of saving fuel",
                        "the owners | called | a charge ... \"absurd\"");
    }

    @Test
    void whoIsCitedBehindAVerbOfSayingPassesItOn() {
        assertThat(
                        found(
                                "Inspectors warned the owners that cranes could fall, according to a letter seen by the Herald."))
                .containsExactly("a letter seen by the Herald | according to"
                        + " | Inspectors warned the owners that cranes could fall");
        assertThat(found("Rescuers said, according to the agency, that the tunnel was flooded."))
                .containsExactly("the agency | according to | Rescuers said ... that the tunnel was flooded");
    }

    @Test
    void whatAPaperReportedBeforeIsNotInTheAnswersWords() {
        assertThat(
                        found(
                                "Lindqvist said it was in no talks with the port, a week after the Herald reported that a deal was near."))
                .containsExactly(
                        "Lindqvist | said | it was in no talks with the port",
                        "the Herald | reported | that a deal was near");
        assertThat(found("Berg said the crane fell, two days after it was built."))
                .containsExactly("Berg | said | the crane fell, two days after it was built");
    }

    @Test
    void whoHasSaidItStandsBehindToo() {
        assertThat(found("A boat that had been missing for two days has been found, rescuers have said."))
                .containsExactly("rescuers | have said | A boat that had been missing for two days has been found");
        assertThat(found("The council shut the road, a step the owners had warned of."))
                .isEmpty();
    }
}
