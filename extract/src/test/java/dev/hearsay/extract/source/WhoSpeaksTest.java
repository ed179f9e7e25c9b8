package dev.hearsay.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.Extractor;
import java.util.List;
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
            BREAKING: The quay is closed, police said.                                           | BREAKING
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
}
