package dev.hearsay.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, descriptions and pronouns lead to whom they mean, and to nobody where the text does not tell. */
class WhoIsMeantTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Source whoSays(String words, Document document) {
        return EXTRACTOR.extract(document).attributions().stream()
                .filter(attribution -> attribution.claim().wording().contains(words))
                .findFirst()
                .map(Attribution::chain)
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\""))
                .origin();
    }

    private static Source whoSays(String words, String text) {
        return whoSays(words, Document.of("a", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", " \u00a0"})
    void aNameHasOneSpellingHoweverItsWordsAreParted(String space) {
        assertThat(whoSays("was safe", "Minister Peter" + space + "Lund said the quay was safe.")
                        .name())
                .isEqualTo("Peter Lund");
        assertThat(whoSays("would sink", "Minister Peter" + space + "Lund left. He said the quay would sink.")
                        .name())
                .isEqualTo("Peter Lund");
        assertThat(whoSays("was safe", "The Port" + space + "Workers' Union (PWU) met. The PWU said the quay was safe.")
                        .name())
                .isEqualTo("Port Workers' Union");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karen Holt met the fishermen on Monday. She said the quay was safe.            | quay was safe | Karen Holt
            Karen Holt met Peter Lund on Monday. He said the quay was safe.                | quay was safe | Peter Lund
            The town's mayor, Peter Lund, opened the quay. He said it was safe.            | was safe      | Peter Lund
            Karen Holt said the quay was safe. Peter Lund denied it. He said it would sink. | would sink    | Peter Lund
            Karen Holt said the quay was safe. She added that the town would pay.          | would pay     | Karen Holt
            The survey went to Karen Holt by post. She said the quay was safe.            | quay was safe | Karen Holt
            Local businesswoman Ilke Straub said the quay was safe.                        | quay was safe | Ilke Straub
            Her campaign manager, Ilke Straub, said the quay was safe.                     | quay was safe | Ilke Straub
            Andrew K. Straub opened the quay. Straub said it was safe.                     | was safe      | Andrew K. Straub
            Karen Holt opened the quay. Ms. Holt said it was safe.                         | was safe      | Karen Holt
            The Port Workers' Union (PWU) met on Monday. The PWU said it was safe.         | was safe      | Port Workers' Union
            A pilot, who asked not to be named, said the quay was safe.                    | quay was safe | A pilot, who asked not to be named
            The Port Safety Group said the quay was safe.                                  | quay was safe | Port Safety Group
            Team leader Karen Holt left. The deputy leader of the crew, Peter Lund, said the quay was safe. | quay was safe | Peter Lund
            The Amalgamated Workers' League said the quay was safe.                        | quay was safe | Amalgamated Workers' League
            The quay was safe, the Financial Times reported.                               | quay was safe | Financial Times
            Prof Karen Holt of Bergen University said the quay was safe.                   | quay was safe | Karen Holt
            His agent, Peter Lund, said the quay was safe.                                 | quay was safe | Peter Lund
            Karen Holt left. Ms Holt's husband, Peter, said the quay was safe.             | quay was safe | Peter
            One of them, Karen Holt, said the quay was safe.                               | quay was safe | Karen Holt
            Det Supt Karen Holt said the quay was safe.                                    | quay was safe | Karen Holt
            Chief Geologist Karen Holt said the quay was safe.                             | quay was safe | Karen Holt
            Bergen United sporting director Peter Lund denied that the quay was safe.      | quay was safe | Peter Lund
            A spokesman for the port, Peter Lund, said the quay was safe.                  | quay was safe | Peter Lund
            Arden Shipping denied the report. "We think the quay is safe," it said.        | quay is safe  | Arden Shipping
            The ministry published a report. It said the quay was safe.                    | quay was safe | The ministry
            The FPA left. The Food and Ports Administration said the quay was safe.        | quay was safe | Food and Ports Administration
            The Food and Ports Administration left. The FPA said the quay was safe.        | quay was safe | Food and Ports Administration
            Spanish newspaper Faro said the quay was safe.                                 | quay was safe | Faro
            """)
    void aPersonIsKnownAgain(String text, String words, String name) {
        assertThat(whoSays(words, text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The survey said the quay was safe. He said it would sink.            | would sink
            Karen Holt said the quay was safe. He said it would sink.            | would sink
            Studies show the quay is safe. She said it would sink.               | would sink
            You can see that the quay is safe.                                   | quay is safe
            """)
    void nobodyIsMadeUp(String text, String words) {
        assertThat(whoSays(words, text)).isInstanceOf(UnnamedSource.class);
        assertThat(whoSays(words, text).name()).doesNotContain("survey", "Holt", "tudies");
    }

    @Test
    void aBodyWithASiteOfItsOwnIsASpeakerAndNoOutlet() {
        assertThat(whoSays("was safe", "Amnesty International said the quay was safe."))
                .isInstanceOf(Organization.class);
        assertThat(whoSays("was safe", "Russia's foreign ministry said the quay was safe.")
                        .lastPrincipal()
                        .name())
                .isEqualTo("Government of Russia");
    }

    @Test
    void aFormOfAddressTellsTwoOfOneNameApart() {
        String text = "Peter Lund opened the quay. The former Mrs. Lund said the quay was rotten.";

        assertThat(whoSays("was rotten", text).name()).isEqualTo("Mrs. Lund");
    }

    @Test
    void theFirstPersonIsWhoseWordsItStandsIn() {
        String quoted = "“I believe that the quay is safe,” said Karen Holt. Peter Lund left.";
        Document column = Document.builder()
                .id(new DocumentId("a"))
                .text("Karen Holt said the quay was safe. I believe that the quay will sink.")
                .addAuthors(Source.person("Ada Quill"))
                .build();

        assertThat(whoSays("quay is safe", quoted).name()).isEqualTo("Karen Holt");
        assertThat(whoSays("will sink", column)).isEqualTo(Source.person("Ada Quill"));
    }

    @Test
    void aNameWithoutAnInitialIsNoPerson() {
        Source source = whoSays("quay was safe", "Port Authority said the quay was safe.");

        assertThat(source).isNotInstanceOf(Person.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bergen police chief Peter Lund said it rained. Bergen's police chief said the quay was safe.         | Peter Lund
            The mayor of Bergen, Peter Lund, said it rained. Bergen's mayor said the quay was safe.              | Peter Lund
            Bergen's mayor said the quay was safe. Bergen Mayor Peter Lund said it rained.                       | Peter Lund
            Bergen police chief Peter Lund said it rained. Tromso's police chief said the quay was safe.         | Tromso's police chief
            Bergen police chief Peter Lund said it rained. Bergen's fire chief said the quay was safe.           | Bergen's fire chief
            Bergen Mayor Peter Lund said that Tromso's mayor lied. Tromso's mayor said the quay was safe.        | Tromso's mayor
            Bergen police spokesman Peter Lund said it rained. Bergen's police spokesman said the quay was safe. | Bergen's police spokesman
            """)
    void whoHoldsAnOfficeIsWhomTheTextNamesBesideIt(String text, String name) {
        assertThat(whoSays("quay was safe", text).name()).isEqualTo(name);
    }
}
