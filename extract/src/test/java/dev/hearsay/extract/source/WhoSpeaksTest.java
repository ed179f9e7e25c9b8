package dev.hearsay.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Into whose mouth words are put, and into whose they must not be put. "/" parts paragraphs. */
class WhoSpeaksTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<Attribution> read(String text) {
        return EXTRACTOR.extract(Document.of("a", text.replace(" / ", "\n\n"))).attributions();
    }

    private static Source whoSays(String words, String text) {
        return read(text).stream()
                .filter(attribution -> attribution.claim().wording().contains(words))
                .findFirst()
                .map(attribution -> attribution.chain().origin())
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peter Lund said the quay was safe. Tenant Gillian Holt was told by letter. "I feel sick," she said. | I feel sick | Gillian Holt
            "It will sink," Peter Lund said. / One buyer, a collector in Bergen, said that he liked it. "It was fine," he said. | It was fine | One buyer, a collector in Bergen
            Peter Lund said the quay would sink. A crewman denied this. "We told everyone," he said. | We told everyone | A crewman
            Peter Lund vowed to stay. Norvik said it had been told late. "Things change," he said. | Things change | Peter Lund
            Lissa says the quay is safe. The UN High Commissioner for Ports said that 40 people had fled. It had previously warned that more would go. | more would go | The UN High Commissioner for Ports
            """)
    void aPronounMeansWhoStandsJustBefore(String text, String words, String name) {
        assertThat(whoSays(words, text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sources close to the mayor, Peter Lund, say that the quay is safe.      | quay is safe
            A friend of the singer, Karen Holt, said that the quay was safe.        | quay was safe
            """)
    void whoWantsToStayUnnamedIsNotTheOneTheyKnow(String text, String words) {
        assertThat(whoSays(words, text)).isInstanceOf(UnnamedSource.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither side has confirmed the deal.",
                "No one had said that the quay was safe.",
                "None of the ministers said that the quay would sink.",
                "Nobody denied that the quay was safe."
            })
    void whatNobodySaysIsNoClaim(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karen Holt denied that the port had known about the leak, as the Gazette had reported. | port had known | Karen Holt
            Karen Holt said the port had known about the leak, as the port has admitted.           | Karen Holt    | nobody
            As the Gazette reported, Karen Holt denied that the port knew.                         | denied that   | Gazette
            """)
    void whatAClauseWithAsReports(String text, String words, String name) {
        if (name.equals("nobody")) {
            assertThat(read(text)).noneMatch(a -> a.claim().wording().contains(words));
        } else {
            assertThat(whoSays(words, text).name()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EXCLUSIVE: The quay will close, its manager tells the Gazette.                       | EXCLUSIVE
            20:58 – According to our correspondent in Bergen, the quay is closed.                | 20:58
            Between the lines: The quay will close, a diplomat told the Gazette.                 | Between
            21:14 – "Hold, hold, hold." The countdown has stopped.                               | countdown
            On Peter Lund's injury: "He trained today."                                          | injury
            Summary / This is a summary of what was said by Karen Holt – to whom quoted text may be attributed – at the briefing. | summary
            BREAKING: The quay is closed, police said.                                           | BREAKING
            An article about quays (Grandmaster accused of fraud, 3 July, p17) said that the quay was shut. | Grandmaster
            """)
    void whatTheNewsroomSetsInFrontIsNobodysNorAnybody(String text, String word) {
        assertThat(read(text))
                .noneMatch(a -> a.claim().wording().contains(word)
                        || a.chain().origin().name().contains(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peter Lund met the press on Friday. Here is what he said: / On the quay: "It is safe." / On the town: "It will pay." | It is safe   | Peter Lund
            Peter Lund met the press on Friday. Here is what he said: / On the quay: "It is safe." / On the town: "It will pay." | It will pay  | Peter Lund
            The quay is closed, three sources said. / What they're saying: "We are close," Mayor Peter Lund told reporters.      | We are close | Peter Lund
            Peter Lund, board member for safety at Norvik Shipping: "The quay is safe."                                           | quay is safe | Peter Lund
            The town needs a quay, which the mayor claims it cannot afford.                                                       | cannot afford | the mayor
            """)
    void aSpeakerStandsBeforeTheColonOrIsAnnounced(String text, String words, String name) {
        assertThat(whoSays(words, text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Police, who had said last week that a wolf attacked the woman, said they had seen her.                | they had seen | Police
            The lad, 17, who we are not naming, told The Gazette: "I did it."                          | I did it      | The lad, 17
            President Peter Lund said a truce would start at midnight, hours after denying that any deal existed. | any deal existed | Peter Lund
            Police have seized bottles of Burgundy said to be worth 2 million.                          | worth         | a source the text does not name
            "We stand by it," a state department spokesperson said. Pressed on the quay, he said: "Ask them." | Ask them | a state department spokesperson
            An article about quays (Mayor resigns, 3 July, p17) said that the quay was shut.             | quay was shut | An article about quays
            Port spokeswoman Karen Holt called the ban illegal, adding that the town would pay.          | would pay     | Karen Holt
            Trust chief executive Dr Peter Lund said that the quay was safe.                             | was safe      | Peter Lund
            The ferry will sail at 6 p.m. PWU expects that the quay will sink.                           | will sink     | PWU
            Bergen police confirmed they had seen it but said no quay was shut.                          | no quay       | Bergen police
            MP Sir Peter Lund said the quay was old, and said its manager should go.                     | should go     | Peter Lund
            Secretary Karen Holt, whose brother owns it, called on the town to shut the quay.            | shut the quay | Karen Holt
            German newspaper Bild reports that the quay will close.                                      | will close    | Bild
            """)
    void theVerbHasItsOwnSubject(String text, String words, String name) {
        assertThat(whoSays(words, text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karen Rivers met Councillor Peter Rivers. Mr Rivers said the quay was safe. | Peter Rivers
            Ms Woods said the quay was safe.                                      | Woods
            Holt & Lund said the quay was safe.                                   | Holt & Lund
            Labour's Karen Holt said the quay was safe.                           | Karen Holt
            Her neighbour in town, Karen Holt, said the quay was safe.            | Karen Holt
            Cmdr. Lund said the quay was safe.                                    | Lund
            The ministry's Jan Toth said the quay was safe.                       | Jan Toth
            Norvik's Karen Holt told ITV News the quay was safe.                  | Karen Holt
            The Gazette's Ollie Sund said the quay was safe.                      | Ollie Sund
            Lund, of Park Road, Bergen, said the quay was safe.                   | Lund
            Brown, of Elm Street, Bergen, said the quay was safe.                 | Brown
            Peter Lund, of the University of Bergen, said the quay was safe.      | Peter Lund
            The charity Norvik said the quay was safe.                            | Norvik
            Salas said on Monday that he was safe.                                | Salas
            Salas says the quay was safe.                                         | Salas
            """)
    void aNameIsWholeAndWithoutOthersWords(String text, String name) {
        assertThat(whoSays("was safe", text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frenchman", "Welshwoman", "Dane", "American"})
    void whoIsToldByALandIsNeitherANameNorTheState(String word) {
        Source source = whoSays("was safe", "Karen Holt met Peter Lund. The " + word + " said the quay was safe.");

        assertThat(source).isInstanceOf(UnnamedSource.class);
        assertThat(source.name()).isEqualTo("The " + word);
        assertThat(((UnnamedSource) source).affiliation()).isEmpty();
    }

    @Test
    void whoIsABodysSpeaksForItWhereTheTextHasItSpeak() {
        String text = "Norvik said the quay would stay. Norvik's Karen Holt said the quay was safe.";

        assertThat(whoSays("was safe", text).lastPrincipal().name()).isEqualTo("Norvik");
        assertThat(whoSays("was safe", "Bergen's Karen Holt said the quay was safe.")
                        .principal())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Farmers", "Liberals", "Police", "Victims"})
    void aGroupIsNoSurname(String people) {
        assertThat(((UnnamedSource) whoSays("was wrong", people + " said he was wrong.")).group())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berlin's senate",
                "London's health authority",
                "The Moscow police",
                "Madrid's regional government"
            })
    void aTownsOwnBodyIsNotTheState(String body) {
        assertThat(whoSays("was safe", body + " said the quay was safe.")
                        .lastPrincipal()
                        .name())
                .doesNotContain("Government of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Q: Is it safe?** / **Peter Lund:** No. I have told the mayor. / **Q: And now?** / **Lund:** I refused to go.  | told the mayor  | Peter Lund
            **Q: Is it safe?** / **Peter Lund:** No. I have told the mayor. / **Q: And now?** / **Lund:** I refused to go.  | refused to go   | Peter Lund
            Q: Did you go? / Lund: I refused to go without my lawyer.                                                        | refused to go   | Lund
            CHIEF LUND: The man had a gun. / REPORTER: Was he sure? / LUND: I was told so.                                    | had a gun       | LUND
            CHIEF LUND: The man had a gun. / REPORTER: Was he sure? / LUND: I was told so.                                    | told so         | LUND
            """)
    void anAnswerIsWhosesNameStandsBeforeIt(String text, String words, String name) {
        assertThat(whoSays(words, text).name()).isEqualTo(name);
    }

    @Test
    void aSpokespersonSpeaksForTheOneBodyThatHasSpoken() {
        String one = "The PWU said that the quay was closed. \"We take this seriously,\" a spokesperson said.";
        String two =
                "The PWU said that the quay was closed. The FDA denied it. \"We take this seriously,\" a spokesperson said.";

        assertThat(((UnnamedSource) whoSays("seriously", one)).affiliation()).contains("PWU");
        assertThat(((UnnamedSource) whoSays("seriously", two)).affiliation()).isEmpty();
    }
}
