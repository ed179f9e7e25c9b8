package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.article.ArticleReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeniedBeforeTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<Attribution> read(String text) {
        return EXTRACTOR
                .extract(ArticleReader.standard().read("article.txt", text))
                .attributions();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pumps were set by the port, Marlin Data said. The port disputes this. | The pumps were set by the port",
                "Police said the sailor was armed on Monday. But the family denied that. | the sailor was armed on Monday",
                "The minister said the army had crossed the river, but rebels denied this. | the army had crossed the river",
                "Ines Vidal said that the mayor took money. The mayor rejected the allegation. | the mayor took money"
            })
    void aBareDenialDeniesWhatWasClaimedJustBefore(String text, String claim) {
        List<Attribution> found = read(text);

        assertThat(found).extracting(said -> said.claim().wording()).containsExactly(claim, claim);
        assertThat(found.get(1).act()).isEqualTo(SpeechAct.DENIES);
        assertThat(found.get(1).factuality()).isEqualTo(Factuality.CT_MINUS);
        assertThat(found.get(1).chain().origin())
                .isNotEqualTo(found.get(0).chain().origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said Lee Marr was charged with murder. Marr denied it.",
                "The mayor said the harbour was closed. It has forty berths. The port denied this.",
                "The minister said that the army had not crossed the river. The rebels denied this.",
                "Lee Marr said: \"Ines Vidal hit me.\" Vidal denied it.",
                "The port denied this."
            })
    void whatADenialCannotBeSureToMeanIsLeft(String text) {
        assertThat(read(text))
                .extracting(said -> said.claim().wording())
                .last()
                .asString()
                .startsWith("denied ");
    }
}
