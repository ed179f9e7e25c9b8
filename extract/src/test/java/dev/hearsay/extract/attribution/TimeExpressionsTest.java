package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {

    /** A Friday. */
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2018, 5, 11));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Friday | 2018-05-11",
                "on Tuesday | 2018-05-08",
                "next Monday | 2018-05-14",
                "yesterday | 2018-05-10",
                "Sept. 17 | 2017-09-17",
                "on 3 May | 2018-05-03",
                "three days ago | 2018-05-08",
                "Thursday, May 10 | 2018-05-10",
            })
    void aDayIsTheLastOneSoNamed(String words, String day) {
        assertThat(TimeExpressions.resolve(words, PUBLISHED)).isEqualTo(TemporalExtent.day(LocalDate.parse(day)));
    }

    @Test
    void theResultIsAsFineAsTheWords() {
        assertThat(TimeExpressions.resolve("last month", PUBLISHED))
                .isEqualTo(TemporalExtent.month(YearMonth.of(2018, 4)));
        assertThat(TimeExpressions.resolve("three years ago", PUBLISHED)).isEqualTo(TemporalExtent.year(Year.of(2015)));
        assertThat(TimeExpressions.resolve("last week", PUBLISHED).earliestStart())
                .contains(LocalDate.of(2018, 4, 30).atStartOfDay());
    }

    @Test
    void withoutADayOfPublicationOnlyAYearHelps() {
        assertThat(TimeExpressions.resolve("on Friday", Optional.empty())).isEqualTo(TemporalExtent.unknown());
        assertThat(TimeExpressions.resolve("September 28", Optional.empty())).isEqualTo(TemporalExtent.unknown());
        assertThat(TimeExpressions.resolve("May 11, 2018", Optional.empty()))
                .isEqualTo(TemporalExtent.day(LocalDate.of(2018, 5, 11)));
    }

    @Test
    void aWeekdayThatDoesNotFitIsLeftOpen() {
        assertThat(TimeExpressions.resolve("Monday, May 11, 2018", PUBLISHED)).isEqualTo(TemporalExtent.unknown());
        assertThat(TimeExpressions.resolve("February 30, 2018", PUBLISHED)).isEqualTo(TemporalExtent.unknown());
    }

    @Property(tries = 200)
    void spansLieInTheText(@ForAll String text) {
        for (Span span : TimeExpressions.find(text + " on Friday " + text)) {
            assertThat(span.in(text + " on Friday " + text)).isNotBlank();
        }
    }
}
