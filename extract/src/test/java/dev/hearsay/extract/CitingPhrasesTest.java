package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a paper cites in a phrase beside its verb, and who tells it something at the end of a sentence. */
class CitingPhrasesTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Attribution only(String text) {
        Document document = Document.builder()
                .from(Document.of("a", text))
                .outlet(Source.outlet("Coast Herald"))
                .build();
        List<Attribution> found = EXTRACTOR.extract(document).attributions();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The BBC reported that the mine had been sold, citing two officials.",
                "The BBC reported, quoting two officials, that the mine had been sold.",
                "The BBC, citing two officials, reported that the mine had been sold.",
                "Citing two officials, the BBC reported that the mine had been sold."
            })
    void whoIsCitedIsTheOrigin(String text) {
        Attribution said = only(text);
        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← BBC ← two officials");
        assertThat(said.claim().wording()).isEqualTo("the mine had been sold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister said she would resign, citing poor health. | Coast Herald ← The minister | she would resign
                    The firm reported a loss, citing weak demand.           | Coast Herald ← The firm     | reported a loss
                    The firm declined to comment on the loss, citing privacy rules. | Coast Herald ← The firm | declined to comment on the loss
                    """)
    void aReasonIsNobody(String text, String chain, String wording) {
        Attribution said = only(text);
        assertThat(said.chain().describe()).isEqualTo(chain);
        assertThat(said.claim().wording()).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({
        "two people familiar with the matter",
        "a person briefed on the talks",
        "a source with direct knowledge of the talks"
    })
    void whoKnowsOfItTellsAnAgency(String who) {
        Attribution said = only("The owner has agreed to sell the mine, " + who + " told Reuters on Thursday.");
        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← Reuters ← " + who);
        assertThat(said.claim().wording()).isEqualTo("The owner has agreed to sell the mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"police said", "police in Hull said", "the mayor of Hull said on Monday"})
    void whatIsAddedIsBesideWhatIsSaid(String who) {
        Document document =
                Document.of("a", "The fire killed two people, " + who + ", adding that a man had been held.");
        assertThat(EXTRACTOR.extract(document).attributions())
                .extracting(said -> said.claim().wording())
                .containsExactly("The fire killed two people", "a man had been held");
    }

    @Test
    void aVerbThatIsWrittenLikeANounHasItsSubject() {
        assertThat(only("Analysts in London doubt that the first battery could be in service this year.")
                        .chain()
                        .describe())
                .isEqualTo("Coast Herald ← Analysts in London");
    }

    @Test
    void behindASemicolonAnotherSpeaks() {
        Document document =
                Document.of("a", "The mayor said that the dam was safe; residents say it leaked for weeks.");
        assertThat(EXTRACTOR.extract(document).attributions())
                .extracting(said ->
                        said.chain().origin().name() + ": " + said.claim().wording())
                .containsExactly("The mayor: the dam was safe", "residents: it leaked for weeks");
    }
}
