package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does not expect, support, show or say. */
class NegatedCuesTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Attribution only(String text) {
        List<Attribution> found = EXTRACTOR.extract(Document.of("a", text)).attributions();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The agency does not expect the ferry to sail before June.  | PREDICTS | PR+ | does not expect the ferry to sail before June
                    The bank no longer expects the economy to shrink.          | PREDICTS | CT+ | no longer expects the economy to shrink
                    The agency does not expect that the ferry will sail.       | PREDICTS | PR- | the ferry will sail
                    The ministry does not support the plan.                    | BELIEVES | CT+ | does not support the plan
                    The data do not show that the drug works.                  | SHOWS    | Uu  | do not show that the drug works
                    Police did not confirm that the man was armed.             | CONFIRMS | Uu  | the man was armed
                    """)
    void theNegationIsToldWithTheAct(String text, SpeechAct act, String factuality, String wording) {
        Attribution said = only(text);
        assertThat(said.claim().wording()).isEqualTo(wording);
        assertThat(said.act()).isEqualTo(act);
        assertThat(said.factuality()).isEqualTo(Factuality.ofCode(factuality));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz stopped short of saying that the mayor had lied.",
                "Ruiz failed to say that the mayor had lied.",
                "Ruiz was wrong to say that the mayor lied.",
                "Ruiz should have said that the mayor lied.",
                "Had Ruiz said that the mayor lied, the council would have met.",
                "Ruiz pretended that the mayor had lied."
            })
    void whatWasNotSaid_isNobodys(String text) {
        assertThat(EXTRACTOR.extract(Document.of("a", text)).attributions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz denied saying that the mayor lied.",
                "Ruiz apologised for saying that the mayor had lied.",
                "It would be wrong to say that the mayor lied, Ruiz said."
            })
    void whatIsDeniedOrTakenBack_isNotSaidBesides(String text) {
        assertThat(only(text).claim().wording()).contains("say");
    }

    @Test
    void whoDeniesAndSaysSo_saysSo() {
        assertThat(EXTRACTOR
                        .extract(Document.of("a", "Ruiz denied the report, saying that the mill was safe."))
                        .attributions())
                .extracting(said -> said.claim().wording())
                .contains("the mill was safe");
    }

    @Test
    void whoWillSayIt_hasNotSaidIt() {
        assertThat(only("Ruiz will tell the council on Monday that the mayor lied.")
                        .factuality())
                .isEqualTo(Factuality.UU);
    }

    @Test
    void reportsThatAreFalse_areDeniedByWhoSaysSo() {
        List<Attribution> found = EXTRACTOR
                .extract(Document.of("a", "Reports that the bridge collapsed are false, police said."))
                .attributions();
        assertThat(found)
                .filteredOn(said -> said.claim().wording().equals("the bridge collapsed"))
                .allSatisfy(said -> assertThat(said.stance()).isEqualTo(Stance.DENIES))
                .hasSize(1);
    }

    @Test
    void whatNoLongerIsSo_isNegated() {
        assertThat(only("The owner said the mill no longer runs at night.")
                        .claim()
                        .proposition())
                .isEqualTo("the mill runs at night");
    }
}
