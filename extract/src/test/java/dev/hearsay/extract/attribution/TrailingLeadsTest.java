package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.found;
import static dev.hearsay.extract.attribution.Shown.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sentence says before it tells, behind its last comma, who says or has found it. */
class TrailingLeadsTest {

    @Test
    void twoWhoSayItTogetherAtTheEnd() {
        assertThat(read("The two leaders will meet in May, the council and the port said on Monday."))
                .containsExactly("the council and the port: SAYS FORECAST: The two leaders will meet in May");
        assertThat(read("Forty people have died in the flood, Tim Lund and Ana Berg said on Friday."))
                .containsExactly("Tim Lund and Ana Berg: SAYS FACT: Forty people have died in the flood");
    }

    @Test
    void researchersAndStudiesFind() {
        assertThat(found("The flood killed 300 people, researchers have found."))
                .containsExactly("researchers | have found | The flood killed 300 people");
        assertThat(found("The flood killed 300 people, the scientists found."))
                .containsExactly("the scientists | found | The flood killed 300 people");
        assertThat(found("The flood killed 300 people, an early study covering a dozen towns has found."))
                .containsExactly("an early study covering a dozen towns | has found | The flood killed 300 people");
        assertThat(read("It was a fox, DNA tests showed.")).containsExactly("DNA tests: SHOWS FACT: It was a fox");
        assertThat(read("Two thirds of voters back it, the poll found."))
                .containsExactly("the poll: SHOWS FACT: Two thirds of voters back it");
    }

    @Test
    void whatAVerbTakesItselfIsNoLead() {
        assertThat(found("Though the firm has paid two million, the owner established a fund with the town."))
                .isEmpty();
    }

    @Test
    void aPastTenseTakenForAParticiple() {
        assertThat(found("The flood killed 300 people, the Catalan government confirmed on Tuesday."))
                .containsExactly("the Catalan government | confirmed | The flood killed 300 people");
        assertThat(found("The storm came on Monday. A quarter of a million homes lost power, the utility said."))
                .containsExactly("the utility | said | A quarter of a million homes lost power");
    }

    @Test
    void aDailyHasLearntAndACourtHeard() {
        assertThat(read("Ministers were told of the leak in May, The Times has learnt."))
                .containsExactly("The Times: SAYS FACT: Ministers were told of the leak in May");
        assertThat(read("Lund said that Berg had lied to him, the court heard."))
                .contains("the court: SAYS FACT: Lund said that Berg had lied to him");
    }

    @Test
    void itIsUnderstood() {
        assertThat(read("The minister will resign on Monday, it is understood."))
                .containsExactly(": BELIEVES FORECAST: The minister will resign on Monday");
        assertThat(read("The minister will resign on Monday, it has been reported."))
                .containsExactly(": SAYS FORECAST: The minister will resign on Monday");
    }

    @Test
    void itEmerged() {
        assertThat(read("The plant will close, it emerged on Friday."))
                .containsExactly(": SAYS FORECAST: The plant will close");
    }

    @Test
    void papersThatADailyHasSeenShow() {
        assertThat(read("The mayor knew of the plan, emails seen by the Gazette show."))
                .containsExactly("emails seen by the Gazette: SHOWS FACT: The mayor knew of the plan");
        assertThat(read("Prices fell last month, a survey by Halden shows."))
                .containsExactly("a survey by Halden: SHOWS FACT: Prices fell last month");
        assertThat(found("He went home, moved by the Harper show.")).isEmpty();
    }

    @Test
    void anotherSpeakerBehindAnd() {
        assertThat(
                        found(
                                "The storm hit 200 homes, the utility said, and a spokesman said that repairs would take days."))
                .containsExactly(
                        "the utility | said | The storm hit 200 homes",
                        "a spokesman | said | that repairs would take days");
    }

    @Test
    void aSecondHalfBehindACommaIsNotAllThatIsSaid() {
        assertThat(found("The toll rose to 12, officials said, revising down an earlier figure of 20."))
                .containsExactly("officials | said | The toll rose to 12");
        assertThat(found("The chamber is not opposed, its president said, \"provided somebody answers\"."))
                .containsExactly(
                        "its president | said | The chamber is not opposed ... , \"provided somebody answers\"");
        assertThat(found("As a phone rang, the announcer said, \"It is late.\""))
                .containsExactly("the announcer | said | \"It is late.\"");
    }

    @Test
    void whatSomebodyDeniedIsNoSpeaker() {
        assertThat(read("He said it was a lie, a claim that she denied.")).contains("He: SAYS FACT: it was a lie");
    }

    @Test
    void aLogThatSuggestsSomethingIsADocumentOfSomebodys() {
        assertThat(read("The operator knew that a valve was broken, an internal log suggests."))
                .containsExactly("an internal log: HINTS FACT: The operator knew that a valve was broken");
    }

    @Test
    void anotherViewBehindBut() {
        assertThat(read("Tests showed the water was safe, the company said, but residents say it smells."))
                .containsExactlyInAnyOrder(
                        "the company: SAYS FACT: Tests showed the water was safe",
                        "residents: SAYS FACT: it smells",
                        "Tests ... the company: SHOWS FACT: the water was safe");
    }

    @Test
    void theVerbBehindARelativeClause() {
        assertThat(found("Hussein, 18, who sat the exam, fumed: \"It's so unfair.\""))
                .containsExactly("Hussein, 18, | fumed: | \"It's so unfair.\"");
        assertThat(found("Henn, who had demanded that wolves be shot, said that he stood by his demand."))
                .containsExactly(
                        "who | had demanded | that wolves be shot", "Henn | said | that he stood by his demand");
    }
}
