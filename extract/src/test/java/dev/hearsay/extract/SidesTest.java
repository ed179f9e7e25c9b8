package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.relate.PositionReader;
import dev.hearsay.extract.relate.RelationClassifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom somebody speaks, and whose deed a passive tells of. */
class SidesTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Document article(String id, String text) {
        return Document.builder().id(new DocumentId(id)).text(text).build();
    }

    private static Document dated(String text) {
        return Document.builder()
                .from(article("a.txt", text))
                .published(TemporalExtent.parse("2021-05-15"))
                .build();
    }

    private static Attribution saying(List<Attribution> found, String words) {
        return found.stream()
                .filter(a -> a.claim().wording().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\" in " + found));
    }

    private static Optional<String> side(String text) {
        return saying(EXTRACTOR.extract(article("a.txt", text)).attributions(), "ferry")
                .chain()
                .origin()
                .principal()
                .map(Source::name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Jon Vik, the Norwegian president, said the ferry was late.",
                "The Norwegian president, Jon Vik, said the ferry was late.",
                "President Vik said the ferry was late. The Norwegian president had come by train.",
                "The talks with the Norwegian president lasted an hour. President Vik said the ferry was late.",
                "Premier Vik said the ferry was late. The quay was wet. The Norwegian premier had come by train.",
                "Jon Vik, the president of Norway, said the ferry was late.",
            })
    void theStateOfAnOfficeIsTakenFromTheText(String text) {
        assertThat(side(text)).contains("Government of Norway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Vik said the ferry was late.",
                "President Vik met the Danish president on Friday. President Vik said the ferry was late.",
                "President Vik said the ferry was late. The Danish president and the Norwegian president were there.",
                "President Vik said the ferry was late. President Lone Dahl left. The Danish president had slept.",
            })
    void anOfficeWhoseStateIsNotToldHasNone(String text) {
        assertThat(side(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lissa's government said the ferry was late.",
                "Lissa's parliament met. Lissa said the ferry was late.",
                "Prime Minister Jon Vik of Lissa said the ferry was late.",
                "President Jon Vik of Lissa said the ferry was late for his country.",
            })
    void aStateThatNoListHasIsTakenFromTheText(String text) {
        Source speaker = saying(EXTRACTOR.extract(article("a.txt", text)).attributions(), "ferry")
                .chain()
                .origin();
        assertThat(speaker.lastPrincipal().name()).isEqualTo("Government of Lissa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Jon Vik of Lissa said the ferry was late.",
                "Lissa's president, Jon Vik, said the ferry was late.",
                "Vik's government fell. President Jon Vik said the ferry was late.",
            })
    void whatMayBeNoStateIsNone(String text) {
        assertThat(side(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lissamar chief executive Jon Vik said the ferry was late.                            | Lissamar
            Lissamar's chairman, Jon Vik, said the ferry was late.                               | Lissamar
            The Port Workers' Union met. "The ferry is late," said the union's general secretary, Jon Vik. | Port Workers' Union
            Prof Karen Holt of Bergen University said the ferry was late.                        | Bergen University
            The Harbour Front's secretary, Jon Vik, said the ferry was late.                     | Harbour Front
            """)
    void whoSpeaksForABodyIsOnItsSide(String text, String body) {
        assertThat(side(text)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Port Workers' Union met. The Dockers' Union met. The union's chairman, Jon Vik, said the ferry was late.",
                "Transport Secretary Karen Holt said the ferry was late.",
                "Lissa resident Karen Holt said the ferry was late.",
                "The Norwegian Bakers' Association said the ferry was late.",
                "Norwegian newspaper Fjordposten said the ferry was late.",
                "Norwegian engineering group Brattli said the ferry was late.",
                "The Norwegian company said the ferry was late.",
            })
    void whoSpeaksForNoBodyThatIsToldHasNone(String text) {
        assertThat(side(text)).isEmpty();
    }

    @Test
    void aFirmIsNoPersonOnceItsHeadIsNamed() {
        List<Attribution> found = EXTRACTOR
                .extract(article("a.txt", "Lissamar chief executive Jon Vik left. Lissamar said the ferry was late."))
                .attributions();
        assertThat(saying(found, "ferry").chain().origin()).isEqualTo(Source.organization("Lissamar"));
    }

    @Test
    void anotherArticleTellsTheState() {
        List<Attribution> found = SourceUnifier.unify(ImmutableList.of(
                        EXTRACTOR.extract(article("a.txt", "President Vik said the ferry was late.")),
                        EXTRACTOR.extract(article("b.txt", "Norwegian President Jon Vik said the quay was wet."))))
                .stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .toList();
        assertThat(saying(found, "ferry").chain().origin().principal())
                .map(Source::name)
                .contains("Government of Norway");
    }

    @Test
    void whoShadowsAMinisterIsNone() {
        List<Attribution> found = EXTRACTOR
                .extract(article(
                        "a.txt",
                        "Transport Secretary Karen Holt met the Norwegian secretary. Shadow transport secretary Peter Lund "
                                + "said the ferry was late."))
                .attributions();

        Source lund = saying(found, "ferry").chain().origin();
        assertThat(lund.name()).isEqualTo("Peter Lund");
        assertThat(lund.principal()).isEmpty();
        assertThat(lund).hasFieldOrPropertyWithValue("role", "shadow transport secretary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"He sank the ferry himself,\" said Peter Lund.",
                "Peter Lund said she sank the ferry.",
                "Peter Lund said that he heard the ferry sink.",
                "\"I saw the ferry sink,\" said Peter Lund.",
            })
    void whatIsToldOfAnotherIsNoDeedOfTheSpeaker(String text) {
        assertThat(saying(EXTRACTOR.extract(article("a.txt", text)).attributions(), "ferry")
                        .claim()
                        .actor())
                .isEmpty();
    }

    @Test
    void aPassiveByTheSpeakersSideIsItsPledge() {
        List<Attribution> found = EXTRACTOR
                .extract(article(
                        "a.txt", "Norwegian Minister Kari Holm said the boats would be delivered by Norway in May."))
                .attributions();
        assertThat(saying(found, "boats").claim().kind()).isEqualTo(ClaimKind.PLEDGE);
    }

    @Test
    void aPassiveOfWhatTheSideIsShownToDoIsItsPledge() {
        List<Attribution> found = EXTRACTOR
                .extract(article(
                        "a.txt",
                        "Norway has started delivering new boats to Lissa. Norwegian Defence Minister Kari Holm said "
                                + "last week that the boats would be delivered in two weeks."))
                .attributions();
        assertThat(saying(found, "would be delivered").claim().kind()).isEqualTo(ClaimKind.PLEDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Minister Kari Holm said the boats would be delivered in May.",
                "Norwegian Minister Kari Holm said the boats would be delivered by Denmark in May.",
                "Norway delivers boats. Denmark delivers boats. Norwegian Minister Kari Holm said the boats would be "
                        + "delivered in May.",
            })
    void aPassiveOfAnothersOrNobodysDeedStaysAForecast(String text) {
        Attribution said = saying(EXTRACTOR.extract(article("a.txt", text)).attributions(), "would be delivered");
        assertThat(said.claim().kind()).isEqualTo(ClaimKind.FORECAST);
    }

    @Test
    void theOwnSidesBeginningMovesAPassivePledge() {
        List<Attribution> found = EXTRACTOR
                .extract(dated("Norway has started delivering new boats to Lissa, Foreign Minister Jon Vik of Norway "
                        + "said on Friday.\n\nNorwegian Defence Minister Kari Holm said last week that the boats would "
                        + "be delivered to Lissa in two weeks."))
                .attributions();
        List<Pledge> ledger = PositionReader.read(found, RelationClassifier.english(), Optional.empty())
                .ledger();
        assertThat(ledger)
                .filteredOn(pledge -> pledge.pledge().claim().wording().contains("would be delivered"))
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.status()).isEqualTo(PledgeStatus.BEGUN));
    }

    @Test
    void nothingIsDueBeforeItWasPromised() {
        List<Attribution> found = EXTRACTOR
                .extract(dated("Norway promised on Friday to pay back what it took in March 2019."))
                .attributions();
        assertThat(PositionReader.read(found, RelationClassifier.english(), Optional.empty())
                        .ledger())
                .isNotEmpty()
                .allSatisfy(pledge -> assertThat(pledge.due()).isEmpty());
    }

    @Test
    void aDiplomatNamedInTheNextSentenceIsOneSource() {
        List<Attribution> found = EXTRACTOR
                .extract(article(
                        "a.txt",
                        "The harbour is open to all boats, a Norwegian diplomat said. Press attache Jon Vik said the "
                                + "customs office was ready."))
                .attributions();
        assertThat(saying(found, "harbour").chain().origin().name()).isEqualTo("Jon Vik");
    }

    @Test
    void aDiplomatOfAnotherStateStaysUnnamed() {
        List<Attribution> found = EXTRACTOR
                .extract(article(
                        "a.txt",
                        "The harbour is open to all boats, a Norwegian diplomat said. Danish press attache Jon Vik said "
                                + "the customs office was ready."))
                .attributions();
        assertThat(saying(found, "harbour").chain().origin().name()).isNotEqualTo("Jon Vik");
    }
}
