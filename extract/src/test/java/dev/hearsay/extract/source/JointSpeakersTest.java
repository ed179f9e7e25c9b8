package dev.hearsay.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.extract.Extractor;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever says something together says it each, and one body with an "and" in its name says it once. */
class JointSpeakersTest {
    private static final Extractor EXTRACTOR = Extractor.english();
    private static final Splitter BARS = Splitter.on(';').trimResults();

    private static List<Attribution> read(String text) {
        return EXTRACTOR.extract(Document.of("a", text)).attributions();
    }

    private static List<String> speakers(String text, String words) {
        return read(text).stream()
                .filter(said -> said.claim().wording().contains(words))
                .map(said -> said.chain().origin().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Karen Holt and Peter Lund said the quay was safe.                            | Karen Holt; Peter Lund
            Reuters and AFP reported that the quay was safe.                             | Reuters; Agence France-Presse
            Both the Pentagon and the Kremlin said the quay was safe.                    | Pentagon; Kremlin
            According to Holt and Lund, the quay was safe.                               | Holt; Lund
            The UN and the Red Cross said the quay was safe.                             | UN; Red Cross
            The charity Oxfam and the UN agency Unicef said that the quay was safe.      | Oxfam; Unicef
            France and Germany said the quay was safe.                                   | Government of France; Government of Germany
            The quay was safe, said Holt and Lund.                                       | Holt; Lund
            The quay was safe, said Karen Holt, the mayor, and Peter Lund, the governor. | Karen Holt; Peter Lund
            "The quay was safe," Karen Holt and Peter Lund said in a statement.          | Karen Holt; Peter Lund
            The mayor of Bergen and the governor said the quay was safe.                 | The mayor of Bergen; the governor
            Holt and her lawyer said the quay was safe.                                  | Holt; her lawyer
            The bank, the union and the port said the quay was safe.                     | The bank; the union; the port
            Lund and more than 30 members said the quay was safe.                        | Lund; more than 30 members
            Holt, Lund and two other lawmakers said the quay was safe.                   | Holt; Lund; two other lawmakers
            Police and the mayor said the quay was safe.                                 | Police; the mayor
            Amnesty International and Human Rights Watch said the quay was safe.         | Amnesty International; Human Rights Watch
            Harvard professor Peter Lund and MIT's Karen Holt said the quay was safe.    | Peter Lund; Karen Holt
            Secretary of State Peter Lund and his counterpart said the quay was safe.    | Peter Lund; his counterpart
            Reuters and other agencies reported that the quay was safe.                  | Reuters; other agencies
            Iran's envoy and Russia's ambassador said the quay was safe.                 | Iran's envoy; Russia's ambassador
            """)
    void eachOfThemSaysIt(String text, String names) {
        assertThat(speakers(text, "uay was safe")).containsExactlyElementsOf(BARS.split(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Johnson and Johnson said the quay was safe.                             | Johnson and Johnson
            The Department of Health and Human Services said the quay was safe.     | Department of Health and Human Services
            The Food and Drug Administration said the quay was safe.                | Food and Drug Administration
            Trinidad and Tobago said the quay was safe.                             | Government of Trinidad and Tobago
            The Bill and Melinda Gates Foundation said the quay was safe.           | Bill and Melinda Gates Foundation
            Ministers and officials said the quay was safe.                         | Ministers and officials
            U.S. and Chinese officials said the quay was safe.                      | U.S. and Chinese officials
            The actor and director Peter Lund said the quay was safe.               | Peter Lund
            Peter Lund, the founder and chief executive of Norvik, said the quay was safe. | Peter Lund
            Peter Lund, an economist and tax expert, said the quay was safe.        | Peter Lund
            Her ex-husband and Brandt's father, Peter Lund, said the quay was safe. | Peter Lund
            Brighton and Hove Albion said the quay was safe.                        | Brighton and Hove Albion
            A spokesman for Holt and Lund said the quay was safe.                   | A spokesman for Holt and Lund
            Holt and Lund's lawyer said the quay was safe.                          | Holt and Lund's lawyer
            """)
    void oneIsNotMadeTwo(String text, String name) {
        assertThat(speakers(text, "was safe")).containsExactly(name);
    }

    @Test
    void theyAreThoseWhoHaveJustSpokenTogether() {
        String both = "Karen Holt and Peter Lund said the quay was old. They said that it was safe.";
        String others =
                "Karen Holt and Peter Lund said the quay was old. They met farmers. They said that it was safe.";

        assertThat(speakers(both, "was safe")).containsExactly("Karen Holt", "Peter Lund");
        assertThat(speakers(others, "was safe")).containsExactly("farmers");
    }

    @Provide
    Arbitrary<List<String>> people() {
        return Arbitraries.of("Karen Holt", "Peter Lund", "Mary Brandt", "David Rell", "Anna Sund")
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Property(tries = 25)
    void everyoneOfAListSpeaksInItsOrder(@ForAll("people") List<String> people) {
        int last = people.size() - 1;
        String list = Joiner.on(", ").join(people.subList(0, last)) + " and " + people.get(last);

        assertThat(speakers(list + " said the quay was safe.", "was safe")).isEqualTo(people);
    }

    @Test
    void whatIsSaidTogetherIsOneClaimWithOneEvidence() {
        List<Attribution> said = read("Karen Holt and Peter Lund said they would close the quay.");

        assertThat(said).hasSize(2);
        assertThat(said)
                .extracting(Attribution::claim)
                .extracting(Claim::id)
                .containsOnly(said.get(0).claim().id());
        assertThat(said).extracting(Attribution::spans).containsOnly(said.get(0).spans());
        assertThat(said.get(0).spans().map(AttributionSpans::source).orElseThrow())
                .hasSize(1);
        assertThat(said).extracting(Attribution::claim).extracting(Claim::actor).containsOnly(Optional.empty());
    }

    @Test
    void eachOfTwoAgenciesPassesOnWhatBothReport() {
        List<List<String>> chains =
                read("Reuters and AFP reported that Karen Holt had said the quay was safe.").stream()
                        .filter(said -> said.within().isPresent())
                        .map(said ->
                                said.chain().links().stream().map(Source::name).toList())
                        .toList();

        assertThat(chains)
                .containsExactly(List.of("Karen Holt", "Reuters"), List.of("Karen Holt", "Agence France-Presse"));
    }
}
