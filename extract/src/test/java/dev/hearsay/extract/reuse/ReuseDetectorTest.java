package dev.hearsay.extract.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.TextReuse.Signal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseDetectorTest {
    private static final String AGENCY =
            "The river Orla burst its banks near the town of Veldam on Monday night after three "
                    + "days of rain. Firefighters brought some two hundred people to safety in boats and opened two schools as "
                    + "shelters. The bridge to the south was closed because its middle pillar had moved by a hand's breadth. "
                    + "Engineers from the province were measuring the pillar every hour, and trains were sent round by the north. "
                    + "\"We have not seen the water this high since my grandfather was mayor,\" said Hanne Brod, the mayor. "
                    + "Forecasters expected the rain to end on Thursday, but warned that the ground could hold no more.";

    private static final String OWN = " Our own visit to the bridge on Tuesday morning found the railing bent and the "
            + "toll booth under water up to its roof, while a retired engineer we met there blamed the gravel pit upstream.";

    private static final String QUOTE =
            "\"We have not seen the water this high since my grandfather was mayor and I do "
                    + "not wish to see it again in my lifetime\"";

    private final ReuseDetector detector = ReuseDetector.standard();

    @Test
    void anArticleOfOtherWordsIsIndependent() {
        Document other = Document.of(
                "b", "Ministers meeting in the capital put off the vote on the fishing quota until spring.");

        assertThat(detector.compare(Document.of("a", AGENCY), other).kind()).isEqualTo(ReuseKind.INDEPENDENT);
        assertThat(detector.detect(List.of(Document.of("a", AGENCY), other))).isEmpty();
    }

    @Test
    void anArticleUnderAnotherHeadlineIsAReprint() {
        TextReuse reuse = only(Document.of("a", AGENCY), Document.of("b", "Flood in Veldam!\n\n" + AGENCY));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.REPRINT);
        assertThat(reuse.score()).isGreaterThan(0.99);
        assertThat(reuse.original()).as("neither times nor credits").isEmpty();
    }

    @Test
    void whatAReprintAddsIsItsOwn() {
        String text = AGENCY + OWN;
        TextReuse reuse = only(Document.of("a", AGENCY), Document.of("b", text));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.REPRINT);
        assertThat(reuse.addedByFirst()).isEmpty();
        assertThat(reuse.addedBySecond()).hasSize(1);
        assertThat(reuse.addedBySecond().get(0).in(text))
                .startsWith("Our own visit")
                .endsWith("pit upstream");
    }

    @Test
    void aParagraphTakenOverIsPartial() {
        String taken = AGENCY.substring(0, AGENCY.indexOf("\"We"));
        TextReuse reuse = only(
                Document.of("a", AGENCY + OWN + OWN.replace("bridge", "mill")),
                Document.of(
                        "b",
                        taken
                                + "Farmers along the Orla counted their drowned sheep and waited for the insurers. Most of them had been "
                                + "refused cover after the flood nine years ago, the union said, and would get nothing. The province "
                                + "promised a fund. It did not say how large the fund would be, who would pay for it or by when anybody "
                                + "could apply. The opposition called for the dyke that was planned in the spring to be built at last, "
                                + "and a motion to that end will be put to the council on Friday morning by its three members from the "
                                + "river villages."));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.PARTIAL);
    }

    @Test
    void aSharedQuotationIsNoCopy() {
        TextReuse reuse = only(
                Document.of(
                        "a",
                        "In the flooded town the mayor looked tired. " + QUOTE
                                + ", she told reporters outside the school."),
                Document.of(
                        "b",
                        QUOTE
                                + ", Hanne Brod said. Two hundred people spent the night on camp beds, and more were coming."));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.SHARED_QUOTES);
        assertThat(reuse.kind().derived()).isFalse();
        assertThat(reuse.passages()).allMatch(TextReuse.Passage::quoted);
    }

    @Test
    void theEarlierArticleIsTheOriginal() {
        TextReuse reuse = only(dated("a", AGENCY + OWN, 12), dated("b", AGENCY, 11));

        assertThat(reuse.original()).contains(new DocumentId("b"));
    }

    @Test
    void articlesOfOneDayHaveNoDirection() {
        assertThat(only(dated("a", AGENCY + OWN, 11), dated("b", AGENCY, 11)).original())
                .isEmpty();
    }

    @Test
    void aCreditGivesTheDirectionAgainstTheTimes() {
        Outlet agency = Outlet.builder().name("Province News Agency").build();
        Document wire = Document.builder()
                .id(new DocumentId("a"))
                .text(AGENCY)
                .outlet(agency)
                .published(TemporalExtent.day(LocalDate.of(2020, 3, 12)))
                .build();
        Document paper = Document.builder()
                .id(new DocumentId("b"))
                .text(AGENCY)
                .addDerivations(Derivation.of(DerivationKind.WIRE_COPY, agency))
                .published(TemporalExtent.day(LocalDate.of(2020, 3, 11)))
                .build();

        TextReuse reuse = only(wire, paper);

        assertThat(reuse.original()).contains(new DocumentId("a"));
        assertThat(reuse.signals()).containsEntry(Signal.ANNOUNCED, 1.0);
    }

    @Test
    void twoCopiesOfOneAgencyHaveNoDirection() {
        Derivation agency = Derivation.of(
                DerivationKind.WIRE_COPY,
                Outlet.builder().name("Province News Agency").build());
        Document one = dated("a", AGENCY, 11, agency);
        Document other = dated("b", AGENCY, 12, agency);

        TextReuse reuse = only(one, other);

        assertThat(reuse.kind()).isEqualTo(ReuseKind.REPRINT);
        assertThat(reuse.signals()).containsEntry(Signal.SAME_CREDIT, 1.0);
        assertThat(reuse.original()).isEmpty();
    }

    @Test
    void littleSharedTextUnderOneCreditIsOneOrigin() {
        Derivation agency = Derivation.of(
                DerivationKind.WIRE_COPY,
                Outlet.builder().name("Province News Agency").build());
        String phrase = "the bridge to the south was closed because its middle pillar had moved by a hand";
        Document one = dated(
                "a", "Nobody could leave Veldam on Tuesday: " + phrase + ", and buses stood still." + OWN, 11, agency);
        Document other =
                dated("b", "Trains run late. That is because " + phrase + ", officials said. " + filler(), 12, agency);

        assertThat(only(one, other).kind()).isEqualTo(ReuseKind.COMMON_ORIGIN);
    }

    @Test
    void aLinkTiesArticlesOfDifferentWords() {
        Derivation link = Derivation.builder()
                .kind(DerivationKind.TRANSLATION)
                .original(new DocumentId("b"))
                .build();
        TextReuse reuse = only(
                dated("a", AGENCY, 11, link), dated("b", "Die Orla ist am Montag \u00fcber die Ufer getreten.", 11));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.REPRINT);
        assertThat(reuse.original()).contains(new DocumentId("b"));
    }

    @Test
    void aDebunkingCopyDisputesWhatItCarries() {
        TextReuse reuse = only(
                Document.of("a", AGENCY),
                Document.of(
                        "b",
                        "A report on a flood in Veldam is a hoax. There is no such town. The fabricated text reads: "
                                + AGENCY));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.REPRINT);
        assertThat(reuse.disputing()).contains(new DocumentId("b"));
    }

    @Test
    void aStatementWithoutQuotationMarksIsSpeech() {
        String statement =
                " We have written to both owners of the kiosk and shall keep an eye on the matter as part of our "
                        + "ongoing enquiry, and we ask neighbours who feel disturbed to call our office in the town hall.";
        TextReuse reuse = only(
                Document.of("a", "The council answered a question about the noise." + statement + filler()),
                Document.of(
                        "b",
                        "Noise at a kiosk keeps people awake. In an email a spokesman wrote:" + statement
                                + " Nobody at the kiosk wished to comment. It has stood there for eleven years."));

        assertThat(reuse.kind()).isEqualTo(ReuseKind.SHARED_QUOTES);
    }

    @Test
    void boilerplateIsNoSharedText() {
        String subscribe =
                "Sign up for our morning letter and never miss what moves the province, from the first train to "
                        + "the last glass: news, weather, sport and the best of our photographers, free of charge, every day.";

        assertThat(detector.compare(withBoilerplate("a", OWN, subscribe), withBoilerplate("b", filler(), subscribe))
                        .kind())
                .isEqualTo(ReuseKind.INDEPENDENT);
    }

    @Test
    void aWindowKeepsArticlesFarApartFromBeingCompared() {
        List<Document> articles = List.of(dated("a", AGENCY, 1), dated("b", AGENCY, 20), Document.of("c", AGENCY));
        ReuseDetector week = ReuseDetector.builder().window(Duration.ofDays(7)).build();

        assertThat(week.detect(articles))
                .extracting(reuse -> reuse.first() + "-" + reuse.second())
                .as("an unknown date is near to any")
                .containsExactly("a-c", "b-c");
    }

    @Test
    void rareFiguresAndErrorsAreSignals() {
        List<Document> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            articles.add(Document.of(
                    "x" + i,
                    "The governor of Veldam province met farmers of parish number " + (char) ('a' + i)
                            + " in the market hall, where the governor spoke for a while about wheat and rye."));
        }
        String odd = "The govenor of the province counted 48,317 sandbags, of which 1,259 were torn when they came.";
        articles.add(Document.of("a", odd + " " + filler()));
        articles.add(Document.of("b", "Sandbags are scarce, it was said. " + odd + OWN));

        TextReuse reuse = detector.detect(articles).stream()
                .filter(found -> found.first().value().equals("a"))
                .findFirst()
                .orElseThrow();

        assertThat(reuse.signals()).containsEntry(Signal.RARE_FIGURES, 2.0).containsEntry(Signal.SHARED_ERRORS, 1.0);
    }

    @Test
    void aReportInMoreArticlesThanTheCapStaysOneFamily() {
        List<Document> articles = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            articles.add(Document.of(String.format("d%03d", i), AGENCY + " Copy number " + i + "."));
        }

        ImmutableList<TextReuse> found = detector.detect(articles);

        assertThat(found).hasSizeLessThan(80 * 79 / 2).allMatch(reuse -> reuse.kind() == ReuseKind.REPRINT);
        assertThat(found.stream().map(TextReuse::second).distinct())
                .as("each but the first is tied to an earlier one")
                .hasSize(79);
    }

    @Test
    void twoArticlesOfOneIdAreRefused() {
        List<Document> twice = List.of(Document.of("a", AGENCY), Document.of("a", OWN));

        assertThatThrownBy(() -> detector.detect(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two articles have the id a");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> ReuseDetector.builder().derived(1.5))
                .hasMessage("derived must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> ReuseDetector.builder().frequencyCap(1)).hasMessageContaining("at least 2");
        assertThatThrownBy(() -> ReuseDetector.builder().sharedFingerprints(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> ReuseDetector.builder().reprint(-0.1)).hasMessageContaining("[0, 1]");
        assertThatThrownBy(() -> ReuseDetector.builder().window(Duration.ofDays(-1)))
                .hasMessageContaining("negative");
    }

    private TextReuse only(Document one, Document other) {
        ImmutableList<TextReuse> found = detector.detect(List.of(one, other));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Document dated(String id, String text, int day, Derivation... derivations) {
        return Document.builder()
                .id(new DocumentId(id))
                .text(text)
                .published(TemporalExtent.day(LocalDate.of(2020, 3, day)))
                .addDerivations(derivations)
                .build();
    }

    private static Document withBoilerplate(String id, String text, String boilerplate) {
        return Document.builder()
                .id(new DocumentId(id))
                .text(text + "\n\n" + boilerplate)
                .addSegments(Segment.of(SegmentKind.BODY, new Span(0, text.length())))
                .addSegments(Segment.of(
                        SegmentKind.BOILERPLATE, new Span(text.length() + 2, text.length() + 2 + boilerplate.length())))
                .build();
    }

    private static String filler() {
        return " Shopkeepers in the lower town have lined their doors with clay. The museum carried its paintings to the "
                + "attic. The library lends no books until further notice, and the cinema shows films from morning to night "
                + "for children whose schools are closed. The ferry has been tied up since Sunday.";
    }
}
