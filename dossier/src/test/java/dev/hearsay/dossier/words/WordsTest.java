package dev.hearsay.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.TemporalExtent;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void midnight_isTheDayAlone() {
        assertThat(Words.of(TemporalExtent.parse("2018-05-11T00:00"))).isEqualTo("2018-05-11");
        LocalDateTime midnight = LocalDateTime.of(2018, 5, 11, 0, 0);
        assertThat(Words.of(TemporalExtent.within(midnight, midnight.plusHours(34))))
                .isEqualTo("2018-05-11 to 2018-05-12T10:00");
        assertThat(Words.of(TemporalExtent.builder().earliestStart(midnight).build()))
                .isEqualTo("2018-05-11 to ..");
    }

    @Test
    void secondsPastMidnight_keepTheHour() {
        assertThat(Words.of(TemporalExtent.parse("2018-05-11T00:00:30"))).isEqualTo("2018-05-11T00:00:30");
    }
}
