package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.relate.QuotationVariants;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What news articles do with what others say; each row of the table of phenomena in a text made up for it. */
class NewsPhenomenaTest {
    private static final Extractor EXTRACTOR = Extractor.english();
    private static final ArticleReader READER = ArticleReader.standard();
    private static final Outlet PAPER = Source.outlet("Coast Herald");

    private static Document article(String text) {
        Document read = READER.read("article.txt", text);
        return read.outlet().isPresent()
                ? read
                : Document.builder().from(read).outlet(PAPER).build();
    }

    private static Document dated(String text, String day) {
        return Document.builder()
                .from(article(text))
                .published(TemporalExtent.parse(day))
                .build();
    }

    private static ImmutableList<Attribution> read(String text) {
        return EXTRACTOR.extract(article(text)).attributions();
    }

    private static Attribution only(String text) {
        List<Attribution> found = read(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Attribution saying(List<Attribution> found, String words) {
        return found.stream()
                .filter(a -> a.claim().wording().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\" in " + found));
    }

    private static String origin(Attribution attribution) {
        return attribution.chain().origin().name();
    }

    @Test
    @DisplayName("1 reprint with permission")
    void aReprintHasItsOriginalOnTheChain() {
        Document document = article("Quarry to close\n\nThis article was originally published by Radio Free "
                + "Europe/Radio Liberty and is reprinted with permission.\n\nQuarry owner Ida Holm said the quarry "
                + "would close in May.\n\nThe quarry has been open for ninety years and employs forty people.");
        Attribution said = saying(EXTRACTOR.extract(document).attributions(), "would close in May");

        assertThat(document.derivations()).extracting(d -> d.kind()).containsExactly(DerivationKind.REPRINT);
        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← Radio Free Europe/Radio Liberty ← Ida Holm");
    }

    @Test
    @DisplayName("2 wire byline")
    void anAgencyAsAuthorIsNotThePublisher() {
        Document document = article(
                "# Quarry to close\n\nBy [Reuters](#)\n\nMay 11, 2018\n\nQuarry owner Ida Holm said "
                        + "the quarry would close.\n\nThe quarry has been open for ninety years and employs forty people.");

        assertThat(document.authors()).extracting(Source::name).containsExactly("Reuters");
        assertThat(document.derivations()).extracting(d -> d.kind()).containsExactly(DerivationKind.WIRE_COPY);
        assertThat(saying(EXTRACTOR.extract(document).attributions(), "would close")
                        .chain()
                        .describe())
                .isEqualTo("Coast Herald ← Reuters ← Ida Holm");
    }

    @Test
    @DisplayName("3 host known only from the URL, chain of four")
    void theAddressNamesTheHost() {
        Document document = READER.read(
                "article.txt",
                "# No new ferries\n\nBy [Reuters](#)\n\nThe port is not in talks about new ferries, the Izvestia daily "
                        + "cited Kremlin aide Boris Kozlov as saying on Friday.\n\nOriginal url:"
                        + "\n\n<https://www.themoscowtimes.com/2018/05/11/no-new-ferries-a1>");

        assertThat(document.outlet()).map(Source::name).contains("The Moscow Times");
        assertThat(document.published().iso()).isEqualTo("2018-05-11");
        assertThat(saying(EXTRACTOR.extract(document).attributions(), "is not in talks")
                        .chain()
                        .describe())
                .isEqualTo("The Moscow Times ← Reuters ← Izvestia ← Boris Kozlov");
    }

    @Test
    @DisplayName("4 quotation of a quotation")
    void whoCitesIsALinkAndWhoIsCitedTheOrigin() {
        Attribution said = only("“For now, we are not talking about new ferries,” Izvestia cited Kozlov as saying when "
                + "asked about the port.");

        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← Izvestia ← Kozlov");
        assertThat(said.contact()).isEqualTo(Contact.NOT_SHOWN);
        assertThat(said.occasion()).contains("when asked about the port");
    }

    @Test
    @DisplayName("4 quotation of a quotation, the speaker with a title")
    void aTitleDoesNotHideWhoIsCited() {
        assertThat(only("“We have no plans,” the daily cited Premier Boris Kozlov as saying.")
                        .chain()
                        .describe())
                .isEqualTo("Coast Herald ← the daily ← Boris Kozlov");
        assertThat(only("“The dam is safe,” the paper cited Foreign Minister Ana Duarte as saying.")
                        .chain()
                        .describe())
                .isEqualTo("Coast Herald ← the paper ← Ana Duarte");
        Attribution asked = only("“We have no plans,” the Izvestia daily cited Premier Boris Kozlov as saying when "
                + "asked about the port.");
        assertThat(asked.chain().describe()).isEqualTo("Coast Herald ← Izvestia ← Boris Kozlov");
        assertThat(asked.occasion()).contains("when asked about the port");
        assertThat(only("Izvestia cited Deputy Transport Minister Ana Duarte as saying that the dam was safe.")
                        .chain()
                        .describe())
                .isEqualTo("Coast Herald ← Izvestia ← Ana Duarte");
    }

    @Test
    @DisplayName("4 quotation of a quotation, the comma behind the mark")
    void theSpeakerIsKeptWhereTheDailyCitesAShortQuotation() {
        Attribution said = only("\"We have no plans\", the Kommersant daily cited Premier Ana Duarte as saying.");

        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← Kommersant ← Ana Duarte");
        assertThat(said.form()).isEqualTo(QuoteForm.DIRECT);
    }

    @Test
    @DisplayName("5 intermediary dropped later")
    void theChainOfTheSentenceBeforeIsCarriedOn() {
        List<Attribution> found = read("“We are not talking about new ferries,” Izvestia cited Kozlov as saying."
                + "\n\nThe port already had \"everything it needed,\" Kozlov added.\n\n“The pilots agree,” he said.");

        assertThat(found)
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.chain().describe()).isEqualTo("Coast Herald ← Izvestia ← Kozlov"));
        assertThat(found).extracting(Attribution::inferred).containsExactly(false, true, true);
    }

    @Test
    @DisplayName("6 unnamed, two links deep, hedged")
    void aSecondReporterInOneSentenceReportsForItself() {
        List<Attribution> found =
                read("Minister Olga Lind said the strikes had removed the duty and Russia's Kommersant "
                        + "daily cited unnamed military sources as saying deliveries might begin soon.");
        Attribution hedged = saying(found, "deliveries might begin");

        assertThat(found).hasSize(2);
        assertThat(hedged.chain().describe()).isEqualTo("Coast Herald ← Kommersant ← unnamed military sources");
        assertThat(hedged.factuality()).isEqualTo(Factuality.PS_PLUS);
        assertThat(saying(found, "removed the duty").claim().wording()).isEqualTo("the strikes had removed the duty");
    }

    @Test
    @DisplayName("6 what unnamed sources told a daily")
    void whatIsToldBeginsBehindTheAddressee() {
        Attribution told = only("Unnamed military sources told the Kommersant daily that deliveries might begin soon.");

        assertThat(told.claim().wording()).isEqualTo("deliveries might begin soon");
        assertThat(told.factuality()).isEqualTo(Factuality.PS_PLUS);
        assertThat(told.chain().relays()).extracting(Source::name).containsExactly("Kommersant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tass",
                "the Kommersant daily",
                "Reuters reporter Ida Holm",
                "Reuters’ Ida Holm",
                "CNN’s Ida Holm",
                "Axios",
                "Al Jazeera",
                "RIA",
                "the Anadolu agency"
            })
    void whoTalksToAnOutletOfTheDirectoryIsInContact(String outlet) {
        assertThat(only("Minister Olga Lind told " + outlet + " that deliveries had begun.")
                        .contact())
                .isEqualTo(Contact.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ria Holm", "Post Office managers", "the court’s Ida Holm"})
    void whoTalksToSomebodyElseIsNot(String other) {
        assertThat(only("Minister Olga Lind told " + other + " that deliveries had begun.")
                        .contact())
                .isEqualTo(Contact.NOT_SHOWN);
    }

    @Test
    @DisplayName("7 unnamed groups")
    void aGroupIsOneSourceOfOneDocument() {
        assertThat(only("Some diplomats have said the truce could provide a window.")
                        .chain()
                        .origin())
                .isInstanceOfSatisfying(UnnamedSource.class, some -> {
                    assertThat(some.group()).isTrue();
                    assertThat(some.document()).isPresent();
                });
        assertThat(only("Opposition activists said they had documented the flood damage in two villages.")
                        .basis())
                .isEqualTo(Basis.MEASURED);
    }

    @Test
    @DisplayName("8 unnamed first, named later: by the role")
    void anAideIsWhoeverTheTextNamesAsTheAide() {
        List<Attribution> found =
                read("The port needs no ferries, the Izvestia daily cited a top harbour aide as saying "
                        + "on Friday.\n\nThe comments, by Boris Kozlov, an aide to the mayor who oversees the port, follow a "
                        + "visit.\n\n“We need nothing,” Izvestia cited Kozlov as saying.");

        assertThat(found).hasSize(2).allSatisfy(a -> assertThat(origin(a)).isEqualTo("Boris Kozlov"));
    }

    @Test
    @DisplayName("8 unnamed first, named later: by the words")
    void theWordsOfANamedSpeakerNameTheUnnamedOne() {
        List<Attribution> found =
                read("The road allows trucks to pass, one senior Harbour Board official said, and another "
                        + "noted that the board “has never made a secret” of its trade.\n\n“The board has never made a secret of "
                        + "its trade with the islands,” Harbour Board spokeswoman Ida Holm said.");

        assertThat(origin(saying(found, "has never made a secret of its trade")))
                .isEqualTo("Ida Holm");
        assertThat(saying(found, "allows trucks").chain().origin()).isInstanceOf(UnnamedSource.class);
    }

    @Test
    @DisplayName("9 the outlet as its own source")
    void anOutletThatHeardEvidenceIsTheOrigin() {
        Document document = Document.builder()
                .from(article(
                        "Meanwhile, the BBC has heard evidence that 20 people were hurt in the flood this month."))
                .outlet(Source.outlet("BBC"))
                .build();
        Attribution heard = EXTRACTOR.extract(document).attributions().get(0);

        assertThat(heard.chain().links()).extracting(Source::name).containsExactly("BBC");
        assertThat(heard.basis()).isEqualTo(Basis.HEARD);
        assertThat(heard.claim().kind()).isEqualTo(ClaimKind.FACT);
    }

    @Test
    @DisplayName("9 told to the outlet and others")
    void tellingTheOutletItselfShowsContact() {
        Document document = Document.builder()
                .from(article("Port sources told the Los Angeles Times and other media that two cranes had fallen."))
                .outlet(Source.outlet("Los Angeles Times"))
                .build();
        Attribution told = EXTRACTOR.extract(document).attributions().get(0);

        assertThat(told.contact()).isEqualTo(Contact.SHOWN);
        assertThat(told.addressee()).contains("the Los Angeles Times and other media");
        assertThat(told.claim().wording()).isEqualTo("two cranes had fallen");
        assertThat(told.chain().describe()).isEqualTo("Los Angeles Times ← Port sources");
    }

    @Test
    @DisplayName("10 the basis of the knowledge is named")
    void imageryIsTheBasisOfWhoeverRestsOnIt() {
        Attribution told = saying(
                read("Port sources last week told reporters that recent satellite imagery shows two new piers."),
                "satellite imagery");

        assertThat(told.basis()).isEqualTo(Basis.IMAGERY);
        assertThat(told.chain().origin().name()).isEqualTo("Port sources");
    }

    @Test
    @DisplayName("10b a condition")
    void theIfOfAConditionBelongsToTheClaimAndThatOfAQuestionDoesNot() {
        assertThat(only("“If the pilots leave, we will close the port,” Ana Lund said.")
                        .claim()
                        .wording())
                .isEqualTo("If the pilots leave, we will close the port");
        assertThat(only("Ana Lund wondered if the pier was safe.").claim().wording())
                .isEqualTo("the pier was safe");
    }

    @Test
    @DisplayName("11 was quoted as telling, and the author's gloss")
    void quotedByNobodyKeepsTheUnknownIntermediary() {
        Attribution said =
                only("“We consider the ferries a calming factor,” Kozlov was quoted as telling journalists, in a "
                        + "coded reference to the strike of 2011.");

        assertThat(said.chain().relays()).hasSize(1).first().isInstanceOf(UnnamedSource.class);
        assertThat(said.contact()).isEqualTo(Contact.NOT_SHOWN);
        assertThat(said.claim().wording()).isEqualTo("We consider the ferries a calming factor");
    }

    @Test
    @DisplayName("12 website statement carried by state media")
    void aStatementThatMediaCarryHasTwoWays() {
        List<Attribution> found =
                read("“The board has never hidden its trade,” spokeswoman Ida Holm said in a statement "
                        + "posted on the board's website and carried by state-run media.");

        assertThat(found)
                .extracting(a -> a.chain().describe())
                .containsExactly("Coast Herald ← Ida Holm", "Coast Herald ← state-run media ← Ida Holm");
        assertThat(found)
                .allSatisfy(a -> assertThat(a.occasion())
                        .contains("in a statement posted on the board's website and carried by state-run media"));
        assertThat(found)
                .extracting(a -> a.claim().id())
                .hasSize(2)
                .containsOnly(found.get(0).claim().id());
    }

    @Test
    @DisplayName("13 an agency in the middle")
    void anAgencyThatIsToldOrReportsIsNamed() {
        List<Attribution> found = read(
                "Iceland opened its port, a diplomat in Oslo told the Tass news agency Wednesday."
                        + "\n\nThe two mayors spoke again Wednesday, Tass reported, casting the talk as more of a chat.");

        assertThat(saying(found, "opened its port").chain().describe())
                .isEqualTo("Coast Herald ← Tass ← a diplomat in Oslo");
        assertThat(origin(saying(found, "spoke again Wednesday"))).isEqualTo("Tass");
    }

    @Test
    @DisplayName("14 institutions and capitals speak for a state")
    void aMinistryWithoutAStateBelongsToTheOneTheArticleNames() {
        List<Attribution> found = read(
                "Norway says the road is open. Oslo also denied the delay.\n\n“The talk was short,” the "
                        + "Fisheries Ministry said.\n\nNorwegian Fisheries Ministry spokeswoman Eva Lund added that it went well.");

        assertThat(origin(saying(found, "the road is open"))).isEqualTo("Government of Norway");
        Attribution ministry = saying(found, "The talk was short");
        assertThat(origin(ministry)).isEqualTo("Norwegian Fisheries Ministry");
        assertThat(ministry.chain().origin().lastPrincipal().name()).isEqualTo("Government of Norway");
    }

    @Test
    @DisplayName("14 of two states with such a ministry, the one the article speaks of")
    void ofTwoOwnersTheOneSpokenOfBefore() {
        List<Attribution> found = read(
                "Norway opened the port to Norwegian boats. “The talk was short,” the Fisheries Ministry "
                        + "said. Danish Fisheries Ministry clerk Bo Juhl disagreed with Norwegian Fisheries Ministry clerk Eva Lund.");

        assertThat(origin(saying(found, "The talk was short"))).isEqualTo("Norwegian Fisheries Ministry");
    }

    @Test
    @DisplayName("15 role alone; confirmation of one's own act and of a request")
    void confirmingIsAnActWithItsOwnObject() {
        List<Attribution> found =
                read("Bulgaria on Tuesday confirmed that it had barred the flights.\n\nA spokesman for the "
                        + "Greek Coast Guard also confirmed that it had been asked to deny the boats a berth.");

        assertThat(found)
                .extracting(Attribution::act)
                .containsOnly(SpeechAct.CONFIRMS)
                .hasSize(2);
        assertThat(found.get(0).basis()).isEqualTo(Basis.OWN_ACT);
        assertThat(found.get(1).chain().origin()).isInstanceOf(UnnamedSource.class);
    }

    @Test
    @DisplayName("16 reportedly, and figures of nobody")
    void reportedlyIsNobodysWordAndFiguresWithoutASourceAreNotRead() {
        Attribution led =
                only("The concern about the quarry reportedly led to two of the owners asking for a meeting.");
        assertThat(led.factuality()).isEqualTo(Factuality.PR_PLUS);
        assertThat(led.chain().origin()).isInstanceOf(UnnamedSource.class);
        assertThat(led.claim().wording())
                .isEqualTo("The concern about the quarry led to two of the owners asking for a meeting");

        assertThat(read("The flood has killed more than 400 people and displaced thousands."))
                .isEmpty();
    }

    @Test
    @DisplayName("17 analysis box by another author")
    void aBoxHasItsAuthorAndAPluralPronounMeansTheGroupBefore() {
        Document document = article("Norway says the road is open, and that the trucks will help the north."
                + "\nDeputy Transport Minister Jon Vik said the road was a “calming factor”."
                + "\nContinue reading the main story\nAnalysis\nMira Kolar\nBBC News"
                + "\nThe step has stirred an angry reaction from the Norwegians. They’ve said the move harms the talks, and "
                + "that they plan to go on."
                + "\nResidents said they had counted the trucks at night after the guards had left the gate.");
        List<Attribution> found = EXTRACTOR.extract(document).attributions();
        Attribution boxed = saying(found, "the move harms the talks");

        assertThat(boxed.segment()).isEqualTo(SegmentKind.ANALYSIS_BOX);
        assertThat(origin(boxed)).isEqualTo("Government of Norway");
        assertThat(document.segments())
                .filteredOn(segment -> segment.kind() == SegmentKind.ANALYSIS_BOX)
                .first()
                .satisfies(box -> assertThat(box.author().map(Source::name)).contains("Mira Kolar"));
        assertThat(origin(saying(found, "calming factor"))).isEqualTo("Jon Vik");
    }

    @Test
    @DisplayName("18 headline against body")
    void aHeadlineIsAClaimOfItsOwn() {
        List<Attribution> found = read("Advertisement\n\nKremlin: It’s no secret that the port sends boats north"
                + "\n\nRussian Foreign Ministry spokeswoman Olga Lind noted that the port has a long history of trade."
                + "\n\nThe port has been open for ninety years and employs forty people in two shifts.");

        assertThat(origin(saying(found, "no secret"))).isEqualTo("Kremlin");
        assertThat(saying(found, "no secret").segment()).isEqualTo(SegmentKind.HEADLINE);
        assertThat(origin(saying(found, "long history of trade"))).isEqualTo("Olga Lind");
    }

    @Test
    @DisplayName("19 pull quote without a speaker")
    void aPullQuoteIsTheWordsOfWhoeverIsQuotedWithThem() {
        List<Attribution> found = read("Norway has warned that it “would know what to do” if the trucks came."
                + "\nActivists said they had counted the trucks after the guards had left the gate at night."
                + "\n‘We know what to do’"
                + "\nThe road is a fast way to the north that can carry trucks of any size and weight.");
        Attribution pulled = saying(found, "We know what to do");

        assertThat(pulled.segment()).isEqualTo(SegmentKind.PULL_QUOTE);
        assertThat(origin(pulled)).isEqualTo("Government of Norway");
        assertThat(pulled.inferred()).isTrue();
    }

    @Test
    @DisplayName("20 no headline, no outlet, no date")
    void whatIsNotThereIsNotMadeUp() {
        Document document = READER.read(
                "article.txt", "Mayor Eva Lund said on Friday that the road was open. The road was shut on Sept. 17.");

        assertThat(document.title()).isEmpty();
        assertThat(document.outlet()).isEmpty();
        assertThat(document.published().known()).isFalse();
        assertThat(EXTRACTOR.extract(document).attributions())
                .allSatisfy(a -> assertThat(a.said().known()).isFalse());
    }

    @Test
    @DisplayName("21 time relative to the day of publication")
    void relativeTimesWaitForTheDay() {
        String text = "Mayor Eva Lund said last week that the road would be opened in two weeks.";
        assertThat(only(text).said().known()).isFalse();

        Attribution anchored =
                EXTRACTOR.extract(dated(text, "2021-05-19")).attributions().get(0);
        assertThat(anchored.said().iso()).isEqualTo("2021-05-10T00:00/2021-05-17T00:00");
    }

    @Test
    @DisplayName("22 variants of names")
    void spellingsOfOneNameAreOnePerson() {
        Document one = article("Foreign Minister Sergey Lavrin said the road was open.");
        Document other = Document.builder()
                .from(READER.read(
                        "other.txt",
                        "“The road is open,” Sergei Lavrin said. President Omar al-Sabri "
                                + "agreed. Sabri already has rejected the toll."))
                .outlet(PAPER)
                .build();
        ImmutableList<Attribution> found =
                SourceUnifier.unify(ImmutableList.of(EXTRACTOR.extract(one), EXTRACTOR.extract(other))).stream()
                        .flatMap(extraction -> extraction.attributions().stream())
                        .collect(ImmutableList.toImmutableList());

        assertThat(found.get(0).chain().origin().id())
                .isEqualTo(found.get(1).chain().origin().id());
        assertThat(origin(saying(found, "the toll"))).isEqualTo("Omar al-Sabri");
    }

    @Test
    @DisplayName("23 variants of a quotation")
    void twoPrintingsOfOneQuotationAreVariants() {
        Attribution other = EXTRACTOR
                .extract(READER.read(
                        "other.txt",
                        "“The fence will ensure 100 percent safety of the crew,” Ida Holm told reporters."))
                .attributions()
                .get(0);
        List<Attribution> all = new ArrayList<>(
                read("“The work has begun. The fence will ensure 100% safety of the crew,” Ida Holm said."));
        all.add(other);

        assertThat(QuotationVariants.of(all)).isNotEmpty();
    }

    @Test
    @DisplayName("24 partial quotations and scare quotes")
    void aWordInMarksIsPartOfWhatIsSaid() {
        Attribution warned = saying(
                read(
                        "Premier Jon Vik warned Norway about the “dangers” of putting trucks into what he called “careless "
                                + "hands” in the north."),
                "dangers");

        assertThat(warned.form()).isEqualTo(QuoteForm.MIXED);
        assertThat(warned.act()).isEqualTo(SpeechAct.WARNS);
        assertThat(read("Fans of the “Iron Lady” met in the “old town” on Sunday."))
                .isEmpty();
    }

    @Test
    @DisplayName("24 whom a warning is given to")
    void thoseOutsideAreWarnedAndArePartOfNoCue() {
        Attribution warned = only("The mayor warned outside powers against meddling in the talks.");

        assertThat(warned.act()).isEqualTo(SpeechAct.WARNS);
        assertThat(warned.claim().wording()).isEqualTo("warned outside powers against meddling in the talks");
    }

    @Test
    @DisplayName("25 insertions and omissions in a quotation")
    void bracketsAndEllipsesStayInsideTheQuotation() {
        List<Attribution> found = read(
                "“For now we need no new (ice) boats [for the north]; it is unacceptable…They must go,” Kozlov said.");

        assertThat(found).extracting(Attribution::form).containsOnly(QuoteForm.DIRECT);
        assertThat(found)
                .extracting(a -> a.claim().wording())
                .containsExactly(
                        "For now we need no new (ice) boats [for the north]; it is unacceptable…", "They must go");
    }

    @Test
    @DisplayName("26 a quotation that carries a rumour")
    void talkThatIsPassedOnIsARumourAndWhatFollowsIsNot() {
        List<Attribution> found =
                read("“There is talk that the crews will be sent off to other ports,” minister Olga Lind said. "
                        + "“This is unacceptable and wrong.”");

        assertThat(saying(found, "There is talk").claim().kind()).isEqualTo(ClaimKind.RUMOUR);
        assertThat(saying(found, "unacceptable").claim().kind()).isEqualTo(ClaimKind.EVALUATION);
    }

    @Test
    @DisplayName("31 denial, dismissal, rejection, accusation, warning, vow and hint are different acts")
    void actsAreToldApart() {
        assertThat(acts("The mayor denied that the bridge was closed.")).containsExactly(SpeechAct.DENIES);
        assertThat(acts("The mayor called the claims of a leak “a strange hysteria,” but noted that repairs go on."))
                .containsExactly(SpeechAct.DISMISSES, SpeechAct.SAYS);
        assertThat(acts("The mayor has rejected the idea.")).containsExactly(SpeechAct.REJECTS);
        assertThat(acts("The mayor accused the owners of trying to undermine the talks."))
                .containsExactly(SpeechAct.ACCUSES);
        assertThat(acts("The mayor warned that any delay would be a mistake.")).containsExactly(SpeechAct.WARNS);
        assertThat(acts("The mayor vowed that the city would go on.")).containsExactly(SpeechAct.PROMISES);
        assertThat(acts("The city last month hinted it would supply the boats."))
                .containsExactly(SpeechAct.HINTS);
    }

    @Test
    @DisplayName("31 a telephone call is no statement")
    void callingSomebodySaysNothing() {
        assertThat(
                        read(
                                "Premier Ana Duarte called President Karl Voss to express sorrow at the deaths and sent a team north."))
                .isEmpty();
        assertThat(acts("Premier Ana Duarte called Minister Karl Voss on Sunday to warn that the dam might burst."))
                .containsExactly(SpeechAct.WARNS);
    }

    @Test
    @DisplayName("31 what is left open is no statement")
    void whoLeavesItOpenDeclines() {
        assertThat(acts("The force refused to be drawn on claims that a call had been missed."))
                .containsExactly(SpeechAct.DECLINES_TO_COMMENT);
        assertThat(acts("The port did not say whether the quay would open. Karl Voss would not confirm who had paid."))
                .containsExactly(SpeechAct.DECLINES_TO_COMMENT, SpeechAct.DECLINES_TO_COMMENT);
        assertThat(acts("Karl Voss did not say the quay was safe.")).containsExactly(SpeechAct.SAYS);
    }

    @Test
    @DisplayName("31 a blow is no criticism")
    void whatStrikesSaysNothing() {
        assertThat(acts("Floods hit Norvia on Monday. Rebels attacked a convoy. Police slammed the door."))
                .isEmpty();
        assertThat(acts("The union attacked the plan. The premier hit the firm for its silence."))
                .containsExactly(SpeechAct.CRITICISES, SpeechAct.CRITICISES);
    }

    private static List<SpeechAct> acts(String text) {
        return read(text).stream().map(Attribution::act).toList();
    }

    @Test
    @DisplayName("32 the author's inference")
    void whatThingsSuggestIsTheAuthorsReading() {
        Attribution inferred =
                only("But the comments, made so soon after the premier's visit, suggest the lobbying has, for "
                        + "the time being, paid off.");

        assertThat(inferred.claim().kind()).isEqualTo(ClaimKind.INTERPRETATION);
        assertThat(inferred.chain().links()).extracting(Source::name).containsExactly("Coast Herald");
        assertThat(only("The study suggests that coffee is harmless.").claim().kind())
                .isEqualTo(ClaimKind.FACT);
        assertThat(only("Officials suggested that the talks could resume.")
                        .chain()
                        .origin())
                .isInstanceOf(UnnamedSource.class);
    }

    @Test
    @DisplayName("33 boilerplate, some of it like claims")
    void furnitureIsNotReadForClaims() {
        Document document = article("Join our new channel and get important news uncensored!\n\nQuarry to close in May"
                + "\n\n(Jon Vik / AFP/Getty Images)\n\nShare via\n\nQuarry owner Ida Holm said the quarry would close in May."
                + "\n\n**Related article:** [Norway says the bridge is a Danish plot](#)"
                + "\n\nThe quarry has been open for ninety years and employs forty people.\n\nALSO"
                + "\n\nDenmark says the refusal of berths is a plot\n\nAdvertisement");

        assertThat(document.derivations()).isEmpty();
        assertThat(EXTRACTOR.extract(document).attributions())
                .extracting(a -> origin(a))
                .containsOnly("Ida Holm");
    }

    @Test
    @DisplayName("34 noise in the typography")
    void aMissingBlankIsNoObstacle() {
        String text = "“The delivery started already,” in line with orders after the loss of a boat that killed 15 "
                + "sailors,Lind told a news conference late on Monday.";
        Attribution told = only(text);

        assertThat(origin(told)).isEqualTo("Lind");
        assertThat(told.claim().wording()).isEqualTo("The delivery started already");
        assertThat(told.evidence().orElseThrow().holdsIn(text)).isTrue();
    }

    @Test
    @DisplayName("a second speaker in one sentence")
    void whoSpeaksBehindWhileSpeaksForNobodyElse() {
        List<Attribution> found =
                read("Lind said the road was open, while Denmark insisted that the bridge was closed.");

        assertThat(found)
                .extracting(a -> a.claim().wording())
                .containsExactly("the road was open", "the bridge was closed");
        assertThat(found).extracting(a -> origin(a)).containsExactly("Lind", "Government of Denmark");
        assertThat(found).noneMatch(a -> a.within().isPresent());
        assertThat(saying(read("Lind said the road was open, and that Denmark insisted the bridge was closed."), "road")
                        .claim()
                        .wording())
                .isEqualTo("the road was open, and that Denmark insisted the bridge was closed");
    }

    @Test
    @DisplayName("a noun of saying with a time behind it")
    void aTimeDoesNotPartANounFromItsClause() {
        Attribution claimed = only("Norway's claims on Tuesday that the bridge was unsafe were false.");

        assertThat(claimed.act()).isEqualTo(SpeechAct.CLAIMS);
        assertThat(claimed.claim().wording()).isEqualTo("the bridge was unsafe");
    }

    @Test
    @DisplayName("a comparison is one statement")
    void whatIsComparedStaysInTheStatement() {
        Attribution said = only(
                "The Lissa efforts have been far more successful than Oslo at resolving the strike, said Ana Duarte.");

        assertThat(origin(said)).isEqualTo("Ana Duarte");
        assertThat(said.claim().wording())
                .isEqualTo("The Lissa efforts have been far more successful than Oslo at resolving the strike");
    }

    @Test
    @DisplayName("events are no sources")
    void whatIsDoneSupportsWithoutWords() {
        assertThat(read("The Lissa efforts have supported the opposition in the north."))
                .isEmpty();
        assertThat(acts("The Norwegian government has praised the truce.")).containsExactly(SpeechAct.PRAISES);
    }

    private static String principal(Attribution attribution) {
        return attribution.chain().origin().lastPrincipal().name();
    }

    @Test
    @DisplayName("an aide speaks for the state of the office")
    void anAideSpeaksForTheStateThatADescriptionOrThePersonServedNames() {
        List<Attribution> described = read("The port needs no ferries, a top Kremlin aide said on Friday.\n\nThe "
                + "comments, by Boris Kozlov, an aide to President Pavel Orlov, follow a visit.\n\n“We need nothing,” "
                + "Kozlov said.");
        List<Attribution> served = read("Norwegian President Jon Vik arrived on Friday.\n\n“We need nothing,” said "
                + "Kari Holm, an aide to President Jon Vik.");

        assertThat(described).extracting(a -> principal(a)).containsOnly("Government of Russia");
        assertThat(served).extracting(a -> principal(a)).containsOnly("Government of Norway");
    }

    @Test
    @DisplayName("an envoy speaks for who sent him")
    void anEnvoyOfABodyOfManyStatesSpeaksForNoneOfThem() {
        List<Attribution> found =
                read("The Harbour Council, of which Norway is a member, has sent U.N. envoy Karl Berg to "
                        + "Lissa.\n\nBerg said the road was open.");

        assertThat(principal(saying(found, "road was open"))).isEqualTo("United Nations");
    }

    @Test
    @DisplayName("texts that are not English")
    void noAttributionComesOutOfATextInAnotherLanguage() {
        Document german =
                article("Der Hafen von Lissa wurde am Dienstag gesperrt, nachdem ein Kran in das Becken gefallen "
                        + "war, wie der Minister Karl Berg sagte. Niemand wurde verletzt, sagte er der Zeitung.");

        assertThat(EXTRACTOR.extract(german).attributions()).isEmpty();
        assertThat(EXTRACTOR.extract(german).diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "article.txt: the text is not English, so that no claim is read from it; give an English "
                                + "text to have it read");
        assertThat(only("Premier Ana Duarte denied it.").chain().origin()).isInstanceOf(Person.class);
    }

    @Test
    @DisplayName("21 relative time between source and cue")
    void theTimeBetweenSourceAndCueIsWhenItWasSaid() {
        Attribution hinted = EXTRACTOR
                .extract(dated("Norway last month hinted it would sell the ferries to Tarn.", "2021-05-12"))
                .attributions()
                .get(0);

        assertThat(hinted.said().asDay()).isEmpty();
        assertThat(hinted.said().earliestStart().orElseThrow().toLocalDate()).hasToString("2021-04-01");
        assertThat(hinted.said().latestEnd().orElseThrow().toLocalDate()).hasToString("2021-05-01");
    }

    @Test
    @DisplayName("a dateline is no part of what is said, nor of who says it")
    void aDatelineIsNeitherSourceNorContent() {
        Attribution spoken = only("TARVIN, Norvia, June 3 (Coastwire) - A ferry struck the pier on Saturday, the port "
                + "authority said.");
        Attribution credited = only("Reuters - A ferry struck the pier on Saturday, harbour master Ida Holm said.");

        assertThat(spoken.claim().wording()).isEqualTo("A ferry struck the pier on Saturday");
        assertThat(origin(spoken)).isEqualTo("the port authority");
        assertThat(credited.claim().wording()).isEqualTo("A ferry struck the pier on Saturday");
        assertThat(credited.chain().describe()).isEqualTo("Coast Herald ← Reuters ← Ida Holm");
    }

    @Test
    @DisplayName("an agency's name and acronym as a subject are no dateline")
    void anAgencyThatReportsIsNoDateline() {
        assertThat(article("The Associated Press (AP) reported on Friday that the pier had been shut. Nobody was hurt "
                                + "when the ferry struck it.")
                        .derivations())
                .isEmpty();
    }

    @Test
    @DisplayName("a figure as all that is said")
    void aCommaPartsWhatIsSaidFromWhoSaysIt() {
        assertThat(read("The number of dead is 47, the health ministry said on Monday."))
                .extracting(attribution -> attribution.claim().wording())
                .containsExactly("The number of dead is 47");
    }

    @Test
    @DisplayName("the paper that was named before")
    void whoTalksToThePaperTalksToTheOneNamedBefore() {
        List<Attribution> found = read("Norrland has closed the strait, the newspaper Dagens Brev reported. "
                + "Knut Dahl, an officer, told the paper the last ship had passed on Thursday.");

        assertThat(saying(found, "the last ship").chain().relays())
                .extracting(Source::name)
                .containsExactly(origin(saying(found, "closed the strait")));
    }

    @Test
    @DisplayName("a correction")
    void whoeverWritesWronglySaidDeniesItAndPassesNothingOn() {
        Attribution correction =
                only("A notice\n\nA report published on 3 May wrongly stated that Eva Roos left early.");
        assertThat(correction.act()).isEqualTo(SpeechAct.DENIES);
        assertThat(correction.stance()).isEqualTo(Stance.DENIES);
        assertThat(correction.claim().kind()).isEqualTo(ClaimKind.FACT);
        assertThat(correction.claim().wording()).isEqualTo("Eva Roos left early");
        assertThat(correction.chain().describe()).isEqualTo("Coast Herald");

        List<Attribution> nested =
                read("A notice\n\nAnna Berg said the council falsely claimed that the quay was dry.");
        assertThat(saying(nested, "council").chain().describe()).isEqualTo("Coast Herald ← Anna Berg");
        assertThat(nested.get(1).chain().describe()).isEqualTo("Coast Herald ← Anna Berg");
        assertThat(nested.get(1).stance()).isEqualTo(Stance.DENIES);
    }
}
