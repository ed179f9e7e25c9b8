package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Attribution only(String text) {
        List<Attribution> found = EXTRACTOR.extract(Document.of("a", text)).attributions();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aRecommendation_isAnAct() {
        Attribution said = only("The Drugs Agency recommended approval of the vaccine.");

        assertThat(said.act()).isEqualTo(SpeechAct.ANNOUNCES);
        assertThat(said.claim().kind()).isEqualTo(ClaimKind.OWN_DECISION);
        assertThat(said.factuality()).isEqualTo(Factuality.CT_PLUS);
    }

    @Test
    void whatIsRecommendedToBeDone_isNotSaidToBe() {
        Attribution said = only("The Drugs Agency recommended that the vaccine be refused.");

        assertThat(said.act()).isEqualTo(SpeechAct.CALLS_ON);
        assertThat(said.stance()).isEqualTo(Stance.UNCOMMITTED);
    }

    @Test
    void aSuggestion_isAHint() {
        assertThat(only("The lawyer suggested that the mayor had lied.").act()).isEqualTo(SpeechAct.HINTS);
    }
}
