package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phenomena of news, each in a text made up for it. */
class PhenomenaTest {

    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.with(SyntaxAnalyzer.installed());

    private String text = "";

    private List<AttributionReading> read(String news) {
        text = news;
        return EXTRACTOR.read(news);
    }

    private AttributionReading only(String news) {
        List<AttributionReading> readings = read(news);
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private Optional<String> words(Optional<Span> span) {
        return span.map(s -> s.in(text));
    }

    @Test
    void aDailyThatQuotesSomebodyIsALinkOfTheChain() {
        AttributionReading reading =
                only("The Nordland Daily quoted Minister Anna Berg as saying the ferries would sail.");
        assertThat(words(reading.links())).containsExactly("Minister Anna Berg", "The Nordland Daily");
        assertThat(words(reading.spans().content())).containsExactly("the ferries would sail");
        assertThat(reading.unknownIntermediary()).isFalse();
    }

    @Test
    void quotedAsTellingHasAnIntermediaryNobodyNames() {
        AttributionReading reading = only("\"We consider the matter closed,\" he was quoted as telling journalists.");
        assertThat(reading.unknownIntermediary()).isTrue();
        assertThat(words(reading.links())).containsExactly("he");
        assertThat(words(reading.spans().content())).containsExactly("\"We consider the matter closed,\"");
        assertThat(reading.contact()).isEqualTo(Contact.NOT_SHOWN);
    }

    @Test
    void thePassiveNamesWhoQuotes() {
        AttributionReading reading =
                only("The harbour master was quoted by the Gazette as saying that no permit had been issued.");
        assertThat(words(reading.links())).containsExactly("The harbour master", "the Gazette");
        assertThat(reading.polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void citingNamesTheOrigin() {
        AttributionReading reading =
                only("The tunnel is safe, the daily Vesti reported, citing a government official.");
        assertThat(words(reading.links())).containsExactly("a government official", "the daily Vesti");
        assertThat(words(reading.spans().content())).containsExactly("The tunnel is safe");
    }

    @Test
    void whatOneSaysAnotherSaidIsReadWithinIt() {
        List<AttributionReading> readings = read("Lind said Berg had told him that the union would accept the offer.");
        assertThat(readings).hasSize(2);
        assertThat(words(readings.get(1).links())).containsExactly("Berg", "Lind");
        assertThat(readings.get(1).within()).hasValue(0);
        assertThat(words(readings.get(1).spans().content())).containsExactly("that the union would accept the offer");
    }

    @Test
    void accordingToTakesTheWholeNounPhrase() {
        List<AttributionReading> readings =
                read("According to two port officials, the minister said the strike might end this week.");
        assertThat(words(readings.get(0).spans().source())).containsExactly("two port officials");
        assertThat(words(readings.get(1).links())).containsExactly("the minister", "two port officials");
        assertThat(readings.get(1).factuality()).isEqualTo(Factuality.PS_PLUS);
    }

    @Test
    void tellingANewsConferenceShowsContact() {
        assertThat(only("\"The ferries are safe,\" Berg told a news conference.")
                        .contact())
                .isEqualTo(Contact.SHOWN);
        assertThat(only("Speaking at a press conference in the port, Berg said that the ferries were safe.")
                        .contact())
                .isEqualTo(Contact.SHOWN);
        assertThat(only("Berg told his brother that the ferries were safe.").contact())
                .isEqualTo(Contact.NOT_SHOWN);
    }

    @Test
    void tellingAPaperShowsContact() {
        AttributionReading reading = only("Berg told the Harbour Times that the pilots had not returned.");
        assertThat(words(reading.addressee())).contains("the Harbour Times");
        assertThat(reading.contact()).isEqualTo(Contact.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordland Radio",
                "the Times",
                "The Harbour Post",
                "Norhaven News host Ida Holm",
                "Harbour Times reporter Ida Holm",
                "the Norhaven Herald’s Ida Holm"
            })
    void theNameOfAPaperOrStationTellsThePress(String press) {
        assertThat(only("Berg told " + press + " that the pilots had not returned.")
                        .contact())
                .isEqualTo(Contact.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ria Holm",
                "Post Office managers",
                "the Post Office",
                "Emily Post",
                "Independent Party members",
                "Ida Holm, who had left the Harbour Times,"
            })
    void aNameThatOnlyHoldsAWordOfThePressDoesNot(String other) {
        assertThat(read("Berg told " + other + " that the pilots had not returned."))
                .first()
                .extracting(AttributionReading::contact)
                .isEqualTo(Contact.NOT_SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the hearing was the last step before the merger",
                "the match was the third victory of the club",
                "the entrance was on the right",
                "the pier was to the right of the hall"
            })
    void whichOneItWasIsAFact(String fact) {
        assertThat(only("Berg said " + fact + ".").kind()).isEqualTo(ClaimKind.FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the merger was a step in the wrong direction",
                "the closure was the worst mistake of the council",
                "the hearing was a farce",
                "the idea was nonsense",
                "that that vote was a mistake",
                "that the fine was ‘a rounding error’",
                "the pact was only a step",
                "the council was right"
            })
    void whatItIsWorthIsAnEvaluation(String judgement) {
        assertThat(only("Berg said " + judgement + ".").kind()).isEqualTo(ClaimKind.EVALUATION);
    }

    @Test
    void denialDismissalAndRejectionAreDifferentActs() {
        List<AttributionReading> readings = read("The mayor denied that the bridge was closed. "
                + "The governor dismissed the report as \"a strange fantasy\" and rejected the proposal.");
        assertThat(readings)
                .extracting(AttributionReading::act)
                .containsExactly(SpeechAct.DENIES, SpeechAct.DISMISSES, SpeechAct.REJECTS);
        assertThat(readings.get(0).factuality()).isEqualTo(Factuality.CT_MINUS);
        assertThat(words(readings.get(2).spans().source())).containsExactly("The governor");
    }

    @Test
    void whoDeniesAReportHasNotMadeIt() {
        AttributionReading reading = only("The harbour board has denied suggestions that the quay was sinking.");
        assertThat(reading.act()).isEqualTo(SpeechAct.DENIES);
        assertThat(words(reading.spans().content())).containsExactly("suggestions that the quay was sinking");
        assertThat(read("The pilots played down fears that the strike would go on."))
                .hasSize(1);
        assertThat(words(read("Berg rejected Lind's claim that the ferry had sunk.")
                        .get(1)
                        .links()))
                .containsExactly("Lind's", "Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Berg said she could no longer say that the ferry had sunk.",
                "Ana Berg no longer says that the ferry had sunk.",
                "The minister no longer believes that the ferry had sunk.",
                "Ana Berg has dropped her claim that the ferry had sunk.",
                "Ana Berg said she was wrong, walking back her statement that the ferry had sunk.",
                "The ministry said it would withdraw its assertion that the ferry had sunk."
            })
    void whatIsTakenBackIsNotAsserted(String text) {
        List<AttributionReading> readings = read(text);
        AttributionReading innermost = readings.get(readings.size() - 1);
        assertThat(innermost.factuality()).isEqualTo(Factuality.UU);
    }

    @Test
    void decliningToCommentStatesNothing() {
        AttributionReading reading = only("The ministry declined to comment.");
        assertThat(reading.act()).isEqualTo(SpeechAct.DECLINES_TO_COMMENT);
        assertThat(reading.factuality()).isEqualTo(Factuality.UU);
    }

    @Test
    void noCommentInOnesOwnWordsStatesNothing() {
        assertThat(only("\"No comment,\" said mayor Ana Lund.").act()).isEqualTo(SpeechAct.DECLINES_TO_COMMENT);
        assertThat(only("\"No comment on this is needed,\" said mayor Ana Lund.")
                        .act())
                .isEqualTo(SpeechAct.SAYS);
    }

    @Test
    void whatSomebodyDeclinesToSayIsNotSaid() {
        AttributionReading reading = only("The harbour master refused to disclose how many pilots had left.");
        assertThat(reading.act()).isEqualTo(SpeechAct.DECLINES_TO_COMMENT);
        assertThat(read("The firm refused to admit that the dam was unsafe.")).hasSize(1);
    }

    @Test
    void theQuestionPutToASpeakerIsNotTheSpeakers() {
        AttributionReading reading =
                only("Asked whether the ferries would sail, mayor Ana Lund said: \"We have no crews.\"");
        assertThat(words(reading.spans().source())).containsExactly("mayor Ana Lund");
        assertThat(words(reading.spans().content())).containsExactly("\"We have no crews.\"");
        assertThat(words(only("When asked if the pier was safe, Lind said it had been closed.")
                        .spans()
                        .content()))
                .containsExactly("it had been closed");
    }

    @Test
    void aSingleWordIsAnAnswerAndNoFact() {
        AttributionReading reading = only("Asked whether she would stand again, Berg replied: \"Never.\"");
        assertThat(words(reading.spans().content())).containsExactly("\"Never.\"");
        assertThat(reading.kind()).isEqualTo(ClaimKind.POSITION);
        assertThat(words(only("\"Yes,\" the pilot replied.").spans().source())).containsExactly("the pilot");
        assertThat(read("\"Titanic,\" the opera, opened on Sunday.")).isEmpty();
    }

    @Test
    void imageryIsABasis() {
        AttributionReading reading = only("Recent satellite imagery shows that new hangars have been built.");
        assertThat(reading.basis()).isEqualTo(Basis.IMAGERY);
        assertThat(reading.act()).isEqualTo(SpeechAct.SHOWS);
    }

    @Test
    void havingSeenTheMemoIsADocument() {
        assertThat(only("Officials said they had seen the memo.").basis()).isEqualTo(Basis.DOCUMENT);
    }

    @Test
    void talkThatIsPassedOnIsRumour() {
        assertThat(only("\"There is talk that the pilots will be sent home,\" Berg said.")
                        .kind())
                .isEqualTo(ClaimKind.RUMOUR);
    }

    @Test
    void rumoursThatSpreadAreNobodys() {
        AttributionReading reading = only("Rumours reached the harbour on Sunday that the pilots had been paid.");
        assertThat(reading.links()).isEmpty();
        assertThat(reading.kind()).isEqualTo(ClaimKind.RUMOUR);
        assertThat(words(reading.spans().content())).containsExactly("that the pilots had been paid");
        assertThat(only("Reports emerged on Sunday that the pier had cracked.").links())
                .isEmpty();
    }

    @Test
    void reportedlyIsProbableAndNobodys() {
        AttributionReading reading = only("The company reportedly plans to close two plants.");
        assertThat(reading.links()).isEmpty();
        assertThat(reading.factuality()).isEqualTo(Factuality.PR_PLUS);
    }

    @Test
    void aPositionForNowIsNoFact() {
        AttributionReading reading = only("\"For now, we are not talking about new ferries,\" Kozlov said in an "
                + "interview with the Nordland Daily. \"They are not needed.\"");
        assertThat(reading.kind()).isEqualTo(ClaimKind.POSITION);
        assertThat(reading.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(words(reading.spans().content()))
                .containsExactly("\"For now, we are not talking about new ferries,\"", "\"They are not needed.\"");
        assertThat(reading.contact()).isEqualTo(Contact.SHOWN);
        assertThat(reading.form()).isEqualTo(QuoteForm.DIRECT);
    }

    @Test
    void aPromiseInAStatementIsAPledgeWithItsMedium() {
        AttributionReading reading = only("The ministry said in a statement posted on its website that it will deliver "
                + "the boats in two weeks.");
        assertThat(reading.kind()).isEqualTo(ClaimKind.PLEDGE);
        assertThat(words(reading.medium())).contains("in a statement posted on its website");
    }

    @Test
    void confirmationOfOnesOwnActSaysWhen() {
        AttributionReading reading = only("Bulgaria confirmed on Tuesday that it had barred the flights.");
        assertThat(reading.act()).isEqualTo(SpeechAct.CONFIRMS);
        assertThat(reading.basis()).isEqualTo(Basis.OWN_ACT);
        assertThat(words(reading.timeSaid())).contains("on Tuesday");
    }

    @Test
    void aHeadlinesColonIsACue() {
        AttributionReading reading = only("Kremlin: No talks on ferries");
        assertThat(words(reading.spans().source())).containsExactly("Kremlin");
        assertThat(words(reading.spans().cue())).containsExactly(":");
    }

    @Test
    void aTranscriptNamesItsSpeakers() {
        List<AttributionReading> readings =
                read("MAYOR: Good evening, everyone. Thank you for coming.\n\nREPORTER: When will the bridge open?");
        assertThat(readings).hasSize(2);
        assertThat(words(readings.get(1).spans().source())).containsExactly("REPORTER");
        assertThat(readings.get(1).factuality()).isEqualTo(Factuality.UU);
    }

    @Test
    void aQuotationSplitByItsCueIsOne() {
        AttributionReading reading = only("\"The crisis,\" the minister said on Wednesday, \"is over.\"");
        assertThat(words(reading.spans().content())).containsExactly("\"The crisis,\"", "\"is over.\"");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        AttributionReading reading =
                only("“The port is open,” Lind said. “And it stays open.\n\n“The pilots are back.”");
        assertThat(words(reading.spans().content()))
                .containsExactly("“The port is open,”", "“And it stays open.", "“The pilots are back.”");
    }

    @Test
    void nicknamesAndScareQuotesAreNoSpeech() {
        assertThat(read("Fans of the \"Iron Lady\" met in the \"old town\" on Sunday."))
                .isEmpty();
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        AttributionReading reading = only("‘We know what to do about the workers’ pay,’ said the admiral.");
        assertThat(words(reading.spans().source())).containsExactly("the admiral");
        assertThat(reading.form()).isEqualTo(QuoteForm.DIRECT);
    }

    @Test
    void aPartialQuotationIsMixed() {
        AttributionReading reading = only("The premier called the plan \"a grave mistake\" on Monday.");
        assertThat(reading.form()).isEqualTo(QuoteForm.MIXED);
        assertThat(reading.kind()).isEqualTo(ClaimKind.EVALUATION);
    }

    @Test
    void cuesThatAreJoinedShareTheirSubject() {
        List<AttributionReading> readings =
                read("The premier called the plan \"a grave mistake\" but noted that talks would go on.");
        assertThat(readings).hasSize(2);
        assertThat(words(readings.get(1).spans().source())).containsExactly("The premier");
    }

    @Test
    void theTrailingSpeakerAttributesTheSentence() {
        AttributionReading reading = only("Accusations that the minister lied are false, her aide told reporters.");
        assertThat(words(reading.spans().source())).containsExactly("her aide");
        assertThat(words(reading.addressee())).contains("reporters");
    }

    @Test
    void whatHoldsOnlyOnAConditionIsNotAsserted() {
        AttributionReading reading = only("\"If the pilots leave, we will close the port,\" Lund said.");
        assertThat(reading.kind()).isEqualTo(ClaimKind.HYPOTHETICAL);
        reading = only("If the wind turns, the ferries will stay in port, the harbour master said.");
        assertThat(reading.kind()).isEqualTo(ClaimKind.HYPOTHETICAL);
        assertThat(reading.factuality()).isEqualTo(Factuality.CT_PLUS);
        assertThat(only("Lund said the pier was open even if nobody used it.").kind())
                .isEqualTo(ClaimKind.FACT);
    }

    @Test
    void aQuestionIsNotAsserted() {
        AttributionReading reading = only("\"Is it safe?\" she asked.");
        assertThat(reading.act()).isEqualTo(SpeechAct.ASKS);
        assertThat(reading.kind()).isEqualTo(ClaimKind.HYPOTHETICAL);
    }

    @Test
    void aSecondThatTakesUpTheClauseOfTheVerbOfSaying() {
        AttributionReading but =
                only("Berg said the yard was seeking new orders but that no welder would leave in May.");
        assertThat(words(but.spans().content()))
                .containsExactly("the yard was seeking new orders but that no welder would leave in May");
        AttributionReading and = only("The pilot said the channel was deep, and that dredging would end in April.");
        assertThat(words(and.spans().content()))
                .containsExactly("the channel was deep, and that dredging would end in April");
    }

    @Test
    void whatAPaperIsToldIsAClauseOfItsOwn() {
        AttributionReading reading = only("Mr Lind told the Dispatch that the council stood by its plan.");
        assertThat(words(reading.links())).containsExactly("Mr Lind");
        assertThat(words(reading.spans().content())).containsExactly("that the council stood by its plan");
    }

    @Test
    void aWordBeforeTheSpeakersTitleMayLookLikeAVerb() {
        assertThat(words(only("\"It proves nothing at all,\" said lead investigator Ida Holm.")
                        .links()))
                .containsExactly("lead investigator Ida Holm");
        assertThat(words(only("\"We will come back,\" said exiled party leader Olle Lind.")
                        .links()))
                .containsExactly("exiled party leader Olle Lind");
    }

    @Test
    void aTitleBehindTheCommaIsTheSpeakers() {
        AttributionReading reading =
                only("The company will close its factory in Tarvin, chief executive Ida Holm said on Monday.");
        assertThat(words(reading.links())).containsExactly("chief executive Ida Holm");
        assertThat(words(reading.spans().content())).containsExactly("The company will close its factory in Tarvin");
    }

    @Test
    void whoCallsAClaimFalseDoesNotMakeIt() {
        assertThat(words(only("Ms Berg said claims that the mine had closed were completely untrue.")
                        .spans()
                        .content()))
                .containsExactly("claims that the mine had closed were completely untrue");
        assertThat(words(only("Rumours that the mine had closed are false, Ms Berg said.")
                        .spans()
                        .content()))
                .containsExactly("Rumours that the mine had closed are false");
        assertThat(words(only("Ms Berg said that the mine was safe.").spans().content()))
                .containsExactly("that the mine was safe");
    }

    @Test
    void aConditionIsNotShownNorSaid() {
        only("Anna Berg said she would step down if it was shown that she had taken the money.");
        assertThat(only("Lind will appear if he is summoned, his lawyer Eva Roos said.")
                        .kind())
                .isEqualTo(ClaimKind.HYPOTHETICAL);
        assertThat(read("Reporters asked if it was known that the bridge was unsafe."))
                .isNotEmpty();
    }

    @Test
    void whoFacesACallHasNotMadeIt() {
        assertThat(read("The harbour master faces demands to close the quay.")).isEmpty();
        assertThat(read("Eva Roos is facing calls to step down.")).isEmpty();
        assertThat(read("The owners kept quiet and ignored warnings that the crane was rusty."))
                .extracting(AttributionReading::act)
                .containsExactly(SpeechAct.DISMISSES);
    }

    @Test
    void whatARelativeClauseDeniesIsTheClaimAndNotThatItWasMade() {
        List<AttributionReading> accusation =
                read("Lind accused the harbour board of hiding the report, which it denies.");
        assertThat(words(accusation.get(1).links())).containsExactly("the harbour board");
        assertThat(accusation.get(1).factuality()).isEqualTo(Factuality.CT_MINUS);
        assertThat(words(accusation.get(1).spans().content())).containsExactly("hiding the report");

        List<AttributionReading> report =
                read("Police say the fire was set by Lind, an allegation his lawyer has denied.");
        assertThat(report.get(1).act()).isEqualTo(SpeechAct.DENIES);
        assertThat(words(report.get(1).links())).containsExactly("his lawyer");
        assertThat(words(report.get(1).spans().content())).containsExactly("the fire was set by Lind");
    }

    @Test
    void accordingToADocumentStandsBetweenTheSpeakerAndTheText() {
        List<AttributionReading> letter =
                read("Engineers warned councillors that cranes could fall, according to a letter seen by the Herald.");
        assertThat(words(letter.get(1).links())).containsExactly("Engineers", "a letter seen by the Herald");
        assertThat(words(letter.get(1).spans().content())).containsExactly("that cranes could fall");

        List<AttributionReading> agency = read("The tunnel was flooded, rescuers said, according to the agency.");
        assertThat(words(agency.get(1).links())).containsExactly("rescuers", "the agency");
        assertThat(words(agency.get(1).spans().content())).containsExactly("The tunnel was flooded");

        List<AttributionReading> own = read("Lind said prices had risen, according to official figures.");
        assertThat(words(own.get(1).links())).containsExactly("official figures", "Lind");
        assertThat(words(own.get(1).spans().content())).containsExactly("prices had risen");
    }

    @Test
    void verbsOfThinkingInOtherCompanyThinkNothing() {
        assertThat(read("The owners have held talks with the pilots about a loan that could save the port."))
                .isEmpty();
        assertThat(read("Norland has recalled its envoy.")).isEmpty();
        assertThat(read("Lind was last seen leaving the ferry on Monday.")).isEmpty();
        assertThat(read("Anyone with information is asked to contact the coastguard."))
                .isEmpty();
        AttributionReading told = only("Jon Lind showed no remorse as the judge told him that he had ruined the port.");
        assertThat(words(told.links())).containsExactly("the judge");
        assertThat(only("Lind recalls the smell of the harbour.").act()).isEqualTo(SpeechAct.BELIEVES);
    }

    @Test
    void rumourHasIt() {
        AttributionReading rumour = only("Rumour has it that the quarry will close.");
        assertThat(rumour.links()).isEmpty();
        assertThat(rumour.kind()).isEqualTo(ClaimKind.RUMOUR);
    }

    @Test
    void aSpokesmanForSomebodyIsNotThatPersonAsQuotedByAPaper() {
        List<AttributionReading> readings = read("The Herald quoted Lind as saying the port was safe. "
                + "A spokesman for Lind said the cranes had been checked.");
        assertThat(words(readings.get(1).links())).containsExactly("A spokesman for Lind");
    }
}
