package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextTest {
    private static final String BODY =
            "The harbour of Lissa was closed on Tuesday after a crane fell into the basin, the port "
                    + "authority said.\n\nNobody was hurt. Divers began to cut the crane into pieces in the afternoon.";

    private final ArticleReader reader = ArticleReader.standard();

    @Test
    void aTextWithoutFurnitureIsBody() {
        Document document = read("The crane fell at noon, the port authority said.\nNobody was hurt, it added.");

        assertThat(document.segments()).extracting(Segment::kind).containsExactly(SegmentKind.BODY);
        assertThat(document.title()).isEmpty();
        assertThat(document.outlet()).isEmpty();
        assertThat(document.published().known()).isFalse();
        assertThat(document.derivations()).isEmpty();
    }

    @Test
    void theTextIsKeptAsItIs() {
        String text = "\n\n# A title\n\r\n  " + BODY + "\n ";

        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void aReprintNoticeIsADerivationWithItsWords() {
        String notice =
                "This article was originally published by Radio Free Europe/Radio Liberty and is reprinted with permission.";
        Document document = read("Harbour closed\n\n" + notice + "\n\n" + BODY);

        Derivation derivation = only(document);
        assertThat(derivation.kind()).isEqualTo(DerivationKind.REPRINT);
        assertThat(derivation.publisher().orElseThrow().aliases()).contains("RFE/RL");
        assertThat(derivation.notice().orElseThrow().exact()).isEqualTo(notice);
        assertThat(texts(document, SegmentKind.NOTICE)).containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story first appeared in the Christian Science Monitor.",
                "Reprinted with permission from The Christian Science Monitor",
                "Originally published in The Christian Science Monitor on May 4.",
                "A version of this article originally appeared in The Christian Science Monitor.",
                "Republished with permission of the Christian Science Monitor.",
                "This report is republished from The Christian Science Monitor under a free licence.",
                "Read the original article at The Christian Science Monitor",
                "This article was first published on csmonitor.com.",
                "Courtesy of The Christian Science Monitor",
                "Republished courtesy of The Christian Science Monitor",
                "This article appeared originally in the Christian Science Monitor",
                "Published by arrangement with The Christian Science Monitor",
                "Cross-posted from The Christian Science Monitor",
                "Copyright (c) 2018. CSM, Inc. Reprinted with the permission of The Christian Science Monitor, 210 "
                        + "Massachusetts Ave, Boston.",
                "Source: Christian Science Monitor"
            })
    void noticesOfManyWordingsNameTheOriginal(String notice) {
        Derivation derivation = only(read("Harbour closed\n\n" + BODY + "\n\n" + notice));

        assertThat(derivation.publisher().orElseThrow().name()).isEqualTo("The Christian Science Monitor");
        assertThat(derivation.kind()).isEqualTo(DerivationKind.REPRINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LISSA, May 4 (Reuters) - | Reuters",
                "LISSA (AP) \u2014 | Associated Press",
                "(AP) \u2014 | Associated Press",
                "Lissa (AFP) \u2013 | Agence France-Presse",
                "LISSA, May 4. /TASS/. | Tass",
                "LISSA, September 4, 2019 (Xinhua) -- | Xinhua",
                "Reuters - | Reuters",
                "LISSA: (Reuters) | Reuters",
                "TASS, September 24. | Tass",
                "NEW LISSA, Dalmatia (UPI) -- | United Press International"
            })
    void anAgencyInTheDatelineIsWireCopy(String dateline, String agency) {
        Document document = read("Harbour closed\n\n" + dateline + " " + BODY);

        assertThat(only(document).kind()).isEqualTo(DerivationKind.WIRE_COPY);
        assertThat(only(document).publisher().orElseThrow().name()).isEqualTo(agency);
        assertThat(texts(document, SegmentKind.NOTICE)).containsExactly(dateline);
        assertThat(texts(document, SegmentKind.BODY).get(0)).startsWith("The harbour");
    }

    @Test
    void aDatelineOfAPlaceIsSetApart() {
        assertThat(texts(read("Harbour closed\n\nLISSA \u2014 " + BODY), SegmentKind.NOTICE))
                .containsExactly("LISSA \u2014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Reuters",
                "By [Reuters](#)",
                "**By REUTERS**",
                "By Reuters Staff",
                "Text: Reuters",
                "Reuters",
                "Source: Reuters",
                "\u00a9 2019 Reuters"
            })
    void anAgencyAsAuthorIsWireCopy(String byline) {
        assertThat(only(read("Harbour closed\n\n" + byline + "\n\n" + BODY)).kind())
                .isEqualTo(DerivationKind.WIRE_COPY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Associated Press contributed to this report.",
                "(With inputs from AP)",
                "With files from The Associated Press",
                "Mira Kolar in Split and The Associated Press contributed to this article."
            })
    void aContributionIsPartial(String line) {
        Document document = read("Harbour closed\n\n" + BODY + "\n\n" + line);

        assertThat(document.derivations()).allMatch(derivation -> derivation.kind() == DerivationKind.PARTIAL);
        assertThat(texts(document, SegmentKind.BODY)).hasSize(1);
    }

    @Test
    void anAgencyAtTheEndOfTheTextIsACredit() {
        assertThat(only(read("Harbour closed\n\n" + BODY + "\n\n(AFP)")).kind()).isEqualTo(DerivationKind.WIRE_COPY);
    }

    @Test
    void aNoticeMayEndAParagraph() {
        Document document = read("Harbour closed\n\n" + BODY + " This article first appeared in the L.A. Times.");

        assertThat(only(document).publisher().orElseThrow().name()).isEqualTo("Los Angeles Times");
        assertThat(texts(document, SegmentKind.BODY).get(0)).endsWith("in the afternoon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The study was first published in The Lancet on Monday.",
                "He told the Associated Press that the crane was old and that the port had been warned.",
                "The interview, which first appeared in Le Monde, was widely read in the port.",
                "By Friday the basin is to be open again, the authority said."
            })
    void aSentenceAboutOtherTextsIsNoNotice(String sentence) {
        Document document = read("Harbour closed\n\n" + BODY + "\n\n" + sentence);

        assertThat(document.derivations()).isEmpty();
        assertThat(document.authors()).isEmpty();
        assertThat(texts(document, SegmentKind.BODY).get(0)).endsWith(sentence);
    }

    @Test
    void aPhotoCreditIsNoWireCopy() {
        String caption = "Divers in the basin of Lissa wait for the tide to turn on Tuesday afternoon.";
        Document document = read("Harbour closed\n\n" + caption + "\n\n(Ana Petric / AFP/Getty Images)\n\n" + BODY);

        assertThat(document.derivations()).isEmpty();
        assertThat(texts(document, SegmentKind.CAPTION)).containsExactly(caption, "(Ana Petric / AFP/Getty Images)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFP/Getty Images",
                "REUTERS/Ana Petric",
                "Picture courtesy of Reuters",
                "Photo: AP",
                "Credit: Reuters/Ana Petric"
            })
    void aCreditAloneOnItsLineIsTheCaptionsAndNotTheTexts(String credit) {
        Document document = read("Harbour closed\n\n" + credit + "\n\n" + BODY);

        assertThat(document.derivations()).isEmpty();
        assertThat(texts(document, SegmentKind.CAPTION)).containsExactly(credit);
    }

    @Test
    void aCaptionMayEndWithItsCreditAndStandTwice() {
        Document document =
                read("Harbour closed\n\nThe mayor's boat at the pier. (City Hall/Released)\n\nThe pier\u2019s lamps at "
                        + "night, seen from the old mole on Monday.\n\nThe pier's lamps at night, seen from the old mole on Monday.\n\n"
                        + BODY);

        assertThat(texts(document, SegmentKind.CAPTION)).hasSize(3);
        assertThat(texts(document, SegmentKind.BODY)).containsExactly(BODY);
    }

    @Test
    void aHeadingThatIsAPictureCreditIsACaption() {
        Document document = read("# Harbour closed\n\n## Wikimedia Commons\n\n" + BODY);

        assertThat(document.title()).contains("Harbour closed");
        assertThat(texts(document, SegmentKind.CAPTION)).containsExactly("## Wikimedia Commons");
    }

    @Test
    void anAddressGivesOutletAndDay() {
        Document document = read("Harbour closed\n\n" + BODY
                + "\n\nOriginal url:\n\n<https://www.themoscowtimes.com/2019/05/04/harbour-closed-a1>");

        assertThat(document.outlet().orElseThrow().name()).isEqualTo("The Moscow Times");
        assertThat(document.outletFrom()).contains(MetadataOrigin.URL);
        assertThat(document.published().iso()).isEqualTo("2019-05-04");
        assertThat(document.publishedFrom()).contains(MetadataOrigin.URL);
        assertThat(document.derivations()).as("it is the article itself").isEmpty();
        assertThat(texts(document, SegmentKind.NOTICE)).hasSize(2);
    }

    @Test
    void theOriginalOfAnotherOutletIsADerivation() {
        Document document = ArticleReader.builder()
                .metadata(ArticleMetadata.parse("m.tsv", "id\toutlet\na\tIsrael Hayom\n"))
                .build()
                .read("a", BODY + "\n\nOriginal url: https://www.themoscowtimes.com/news/harbour");

        assertThat(document.outlet().orElseThrow().name()).isEqualTo("Israel Hayom");
        assertThat(only(document).publisher().orElseThrow().name()).isEqualTo("The Moscow Times");
        assertThat(only(document).kind()).isEqualTo(DerivationKind.SYNDICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 4, 2019",
                "4 May 2019",
                "Saturday, May 4, 2019",
                "Published: May 4th, 2019 at 9:30 a.m. EST",
                "2019-05-04",
                "Posted on 4 May 2019",
                "By Mira Kolar | May 4, 2019",
                "Sat 4 May 2019 11.20 BST"
            })
    void aLineThatIsADateGivesTheDay(String line) {
        Document document = read("Harbour closed\n\n" + line + "\n\n" + BODY);

        assertThat(document.published().iso()).isEqualTo("2019-05-04");
        assertThat(document.publishedFrom()).contains(MetadataOrigin.TEXT);
        assertThat(texts(document, SegmentKind.NOTICE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 4", "Saturday, 4 May", "Updated: May 4, 2019", "February 30, 2019", "04/05/2019"})
    void withoutAYearOrADayOfPublicationThereIsNoDate(String line) {
        assertThat(read("Harbour closed\n\n" + line + "\n\n" + BODY).published().known())
                .isFalse();
    }

    @Test
    void datesThatContradictOneAnotherAreLeftOpen() {
        Document document = read("Harbour closed\n\nMay 4, 2019\n\n" + BODY
                + "\n\nOriginal url: https://www.themoscowtimes.com/2018/03/01/harbour");

        assertThat(document.published().known()).isFalse();
    }

    @Test
    void bylinesGiveAuthors() {
        Document document = read("Harbour closed\n\nBy MIRA KOLAR and Jan van der Meer, in Lissa\n\n" + BODY);

        assertThat(document.authors()).extracting(Source::name).containsExactly("Mira Kolar", "Jan van der Meer");
    }

    @Test
    void theFurnitureOfPagesIsBoilerplate() {
        List<String> lines = List.of(
                "Advertisement",
                "Share via",
                "Continue reading the main story",
                "Follow @mirakolar for the latest news from Lissa.",
                "Join our brand new Telegram channel and never miss a story!",
                "Sign up for our newsletter",
                "12 comments",
                "\u00a9 2019 Lissa Herald. All rights reserved.");
        String text = "Harbour closed\n\n" + BODY.replace("\n\n", "\n\n" + String.join("\n\n", lines) + "\n\n");

        assertThat(texts(read(text), SegmentKind.BOILERPLATE)).isEqualTo(lines);
    }

    @Test
    void relatedHeadlinesAreLinks() {
        Document document = read("""
                Harbour closed

                The crane fell at noon, the port authority said.

                **Related article:** [Crane was rusty for years](#)

                Nobody was hurt, the authority added on Tuesday.

                ALSO

                Advertisement

                Port of Split closed too

                \u2018We have no other crane,\u2019 says mayor

                Advertisement""");

        assertThat(texts(document, SegmentKind.RELATED_LINK))
                .containsExactly(
                        "**Related article:** [Crane was rusty for years](#)",
                        "ALSO",
                        "Port of Split closed too",
                        "\u2018We have no other crane,\u2019 says mayor");
        assertThat(document.title()).contains("Harbour closed");
    }

    @Test
    void anAnalysisBoxHasItsOwnAuthorUntilTheTextResumes() {
        String first =
                "For the port this is a blow that was long foreseen. The crane had been due for repair since spring. Nobody "
                        + "wished to pay for it.";
        String second = "The mayor has no good choice now. He can rent a crane from Split, or he can wait.";
        String resumed = "Fishermen said they would land their catch in the northern bay until the basin was open.";
        Document document = read(
                "The crane fell at noon, the port authority said.\nNobody was hurt, it added.\nAnalysis\nJana Horvat"
                        + "\nBBC News\n" + first + "\n" + second + "\n" + resumed
                        + "\n\u2018Nobody listened\u2019\nThe basin is the only one on the island.");

        Segment box = document.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.ANALYSIS_BOX)
                .findFirst()
                .orElseThrow();
        assertThat(box.author().orElseThrow().name()).isEqualTo("Jana Horvat");
        assertThat(box.span().in(document.text())).isEqualTo(first + "\n" + second);
        assertThat(texts(document, SegmentKind.BODY)).element(1).asString().isEqualTo(resumed);
        assertThat(texts(document, SegmentKind.PULL_QUOTE)).containsExactly("\u2018Nobody listened\u2019");
    }

    @Test
    void frontMatterIsReadAndKept() {
        String text = """
                ---
                title: "Harbour closed"
                outlet: BBC
                published: 2019-05-04
                url: https://www.bbc.com/a
                mood: calm
                ---
                """ + BODY;
        Document document = read(text);

        assertThat(document.title()).contains("Harbour closed");
        assertThat(document.outlet().orElseThrow().name()).isEqualTo("BBC");
        assertThat(document.outletFrom()).contains(MetadataOrigin.MARKUP);
        assertThat(document.published().iso()).isEqualTo("2019-05-04");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.segments().get(0).kind()).isEqualTo(SegmentKind.NOTICE);
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String wrapped =
                "The harbour of Lissa was closed on Tuesday after a crane had\nfallen into the basin, the port authority said in a\n"
                        + "statement.";

        assertThat(Blocks.of(wrapped)).hasSize(1);
    }

    @Test
    void givenMetadataGoesBeforeTheText() {
        Document document = ArticleReader.builder()
                .metadata(ArticleMetadata.parse(
                        "m.tsv", "id\toutlet\tpublished\tauthor\na\tThe Lissa Herald\t2019-05\tMira Kolar\n"))
                .build()
                .read("a", "Harbour closed\n\nMay 4, 2018\n\n" + BODY);

        assertThat(document.outlet().orElseThrow().name()).isEqualTo("The Lissa Herald");
        assertThat(document.outletFrom()).contains(MetadataOrigin.GIVEN);
        assertThat(document.published().iso()).isEqualTo("2019-05");
        assertThat(document.publishedFrom()).contains(MetadataOrigin.GIVEN);
        assertThat(document.authors()).extracting(Source::name).containsExactly("Mira Kolar");
    }

    private Document read(String text) {
        return reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .documents()
                .get(0);
    }

    private static Derivation only(Document document) {
        assertThat(document.derivations()).hasSize(1);
        return document.derivations().get(0);
    }

    private static ImmutableList<String> texts(Document document, SegmentKind kind) {
        return document.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> segment.span().in(document.text()))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ida Holm | The Coast Courier | 12 March 2024",
                "By Ida Holm, Port Correspondent | Lissa Post | March 12, 2024",
                "By Reuters | The Lissa Gazette | Tuesday 12 March 2024"
            })
    void theLineUnderTheBylineNamesTheOutlet(String byline, String outlet, String day) {
        Document document = read("Harbour closed\n\n" + byline + "\n" + outlet + "\n" + day + "\n\n" + BODY);

        assertThat(document.outlet().orElseThrow().name()).isEqualTo(outlet);
        assertThat(document.outletFrom()).contains(MetadataOrigin.TEXT);
        assertThat(texts(document, SegmentKind.HEADLINE)).containsExactly("Harbour closed");
        assertThat(texts(document, SegmentKind.NOTICE)).containsExactly(byline, outlet, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Political Editor", "New York", "Mayor sends a cable", "Harbour Strike Ends"})
    void anotherLineUnderTheBylineIsNoOutlet(String line) {
        assertThat(read("Harbour closed\n\nBy Ida Holm\n" + line + "\n12 March 2024\n\n" + BODY)
                        .outlet())
                .isEmpty();
    }
}
