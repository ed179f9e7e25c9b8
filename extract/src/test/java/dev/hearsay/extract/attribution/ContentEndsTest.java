package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.found;
import static dev.hearsay.extract.attribution.Shown.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where what somebody says ends, and the author's own words go on. */
class ContentEndsTest {

    @Test
    void beforeWhatTheAuthorCallsAClaimOrAFigure() {
        assertThat(found("Lund told AFP he would not pay – a claim the bank called \"laughable\"."))
                .containsExactly("Lund | told | he would not pay");
        assertThat(
                        found(
                                "The mayor said nine people were killed, a figure widely reported by media including the Star."))
                .containsExactly("The mayor | said | nine people were killed");
    }

    @Test
    void beforeASemicolonAndAnotherAccordingTo() {
        assertThat(found("According to Lund's lawyer, Berg lied; according to Berg's, Lund did."))
                .containsExactly("Lund's lawyer | According to | Berg lied", "Berg's | according to | Lund did");
    }

    @Test
    void theNameBehindAccordingToEndsWhereAClauseBegins() {
        assertThat(found("According to the report, the bridge was unsafe; according to the council, it was not."))
                .containsExactly(
                        "the report | According to | the bridge was unsafe", "the council | according to | it was not");
        assertThat(found("According to the report, seen by Reuters, the deal is off."))
                .containsExactly("the report, seen by Reuters, | According to | the deal is off");
        assertThat(found("A third of adults smoke, according to a study; half did in the war."))
                .containsExactly("a study | according to | A third of adults smoke");
    }

    @Test
    void beforeWhatTheSpeakerSaidDaysAgo() {
        assertThat(read("President Daniel Oyo said a truce would hold, days after warning that it would not."))
                .containsExactly(
                        "President Daniel Oyo: SAYS FORECAST: a truce would hold",
                        "President Daniel Oyo: WARNS FACT: that it would not");
        assertThat(read("Lund said he would go, days after promising to stay."))
                .containsExactly("Lund: SAYS PLEDGE: he would go", "Lund: PROMISES PLEDGE: to stay");
        assertThat(found("Oyo said the talks had failed, hours after saying that they were going well."))
                .containsExactly("Oyo | said | the talks had failed", "Oyo | saying | that they were going well");
    }

    @Test
    void aVideoThatWasReleasedShows() {
        assertThat(found("Video released Saturday shows Lund raising his arm."))
                .containsExactly("Video released Saturday | shows | Lund raising his arm");
        assertThat(found("Body camera video released Sunday shows Lund with a bag in his hand."))
                .containsExactly("Body camera video released Sunday | shows | Lund with a bag in his hand");
        assertThat(found("CCTV footage from the bank shows a man running."))
                .containsExactly("CCTV footage from the bank | shows | a man running");
    }

    @Test
    void theTimeBelongsToThePublishingOfAStudy() {
        assertThat(read("A study published on Monday finds bees sleep."))
                .containsExactly("A study published on Monday: SHOWS FACT: bees sleep");
    }

    @Test
    void aClauseBehindOnlyWhoseVerbTheTaggerMisses() {
        assertThat(found("Mandrake, a Google subsidiary, says only that the code overlaps with older tools."))
                .containsExactly("Mandrake, a Google subsidiary, | says | that the code overlaps with older tools");
    }

    @Test
    void whoTellsIsNoParticiple() {
        assertThat(found("Three diplomats told Reuters, but Germany and Italy oppose the move."))
                .noneMatch(line -> line.startsWith("Three diplomats told"));
    }

    @Test
    void aTollThatIsRevisedIsAClaimOfItsOwn() {
        assertThat(read("The disaster agency has revised down the death toll from a volcano to six, blaming counting."))
                .contains("The disaster agency: ANNOUNCES OWN_DECISION: the death toll from a volcano to six");
    }
}
