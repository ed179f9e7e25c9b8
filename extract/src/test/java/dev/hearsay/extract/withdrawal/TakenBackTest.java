package dev.hearsay.extract.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrew his claim that ",
                "he was withdrawing his earlier statement that ",
                "she has since retracted her allegation that ",
                "it had backtracked on its assessment that ",
                "walked back the suggestion that ",
                "no longer stands by his account that ",
                "he could no longer say that ",
                "I take back my remark that ",
                "no longer believes "
            })
    void whatIsTakenBack_followsTheWordsThatTakeItBack(String words) {
        assertThat(TakenBack.in(words + "the dam was unsafe")).contains("the dam was unsafe");
        assertThat(TakenBack.opening("On Friday Moss " + words.replaceFirst("(?:that)? $", "")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has not withdrawn his claim that ",
                "refused to retract her statement that ",
                "stood by his claim that ",
                "repeated the claim that ",
                "withdrew its troops and said that ",
                "the mayor should have withdrawn his claim that ",
                "Ruiz had withdrawn her claim that "
            })
    void whatIsNotTakenBackByItsSpeaker_stands(String words) {
        assertThat(TakenBack.in(words + "the dam was unsafe")).isEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void aLongRowOfSuchWords_takesNoLongTime() {
        String row = "he no longer says that she has withdrawn his claim that ".repeat(20_000);
        assertThat(TakenBack.in(row)).isPresent();
        assertThat(TakenBack.opening(row)).isEmpty();
    }
}
