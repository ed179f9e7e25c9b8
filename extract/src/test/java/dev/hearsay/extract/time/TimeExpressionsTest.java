package dev.hearsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {
    /** A Tuesday. */
    private static final TemporalExtent PUBLISHED = TemporalExtent.parse("2021-05-18");

    private static String read(String text, TemporalExtent published) {
        return TimeExpressions.find(text, new Span(0, text.length()), published).stream()
                .map(expression -> expression.extent().iso())
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    she said on Friday                          | 2021-05-14
                    she said on Tuesday                         | 2021-05-18
                    the pump failed on Sept. 17                 | 2020-09-17
                    the pump failed on 3 March                  | 2021-03-03
                    the pump failed on March 3, 2019            | 2019-03-03
                    the pump failed on 3 March 2019             | 2019-03-03
                    opened in 2011                              | 2011
                    opened in September 2018                    | 2018-09
                    opened in June                              | 2020-06
                    three years ago the bridge opened           | 2018
                    two months ago the bridge opened            | 2021-03
                    the bridge opened yesterday                 | 2021-05-17
                    as was said last month                      | 2021-04
                    as was said last week                       | 2021-05-10T00:00/2021-05-17T00:00
                    earlier this week it opened                 | 2021-05-17T00:00/2021-05-19T00:00
                    delivered in two weeks' time                | 2021-05-18T00:00/2021-06-02T00:00
                    the road might open in June                 | 2021-06
                    it would be shut in March                   | 2022-03
                    it could have failed in June                | 2020-06
                    Yesterday she said so                       | 2021-05-17
                    Last week she said so                       | 2021-05-10T00:00/2021-05-17T00:00
                    In two weeks it opens                       | 2021-05-18T00:00/2021-06-02T00:00
                    In June it opened                           | 2020-06
                    Two months ago it opened                    | 2021-03
                    it closed on February 29                    | 2020-02-29
                    In March 3,000 people marched               | 2021-03
                    """)
    void newsLooksBackFromTheDayOfPublication(String text, String iso) {
        assertThat(read(text, PUBLISHED)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"she said on Friday", "it failed on Sept. 17", "three years ago it opened", "it opened yesterday"})
    void withoutADayOfPublicationNothingIsGuessed(String text) {
        assertThat(read(text, TemporalExtent.unknown())).isEmpty();
        assertThat(read(text, TemporalExtent.parse("2021"))).isEmpty();
    }

    @Test
    void aYearInTheTextNeedsNoDayOfPublication() {
        assertThat(read("it failed on May 11, 2018", TemporalExtent.unknown())).isEqualTo("2018-05-11");
    }

    @ParameterizedTest
    @CsvSource({"Resolution 2254 was passed", "S-300 missiles", "it may have failed", "he marched on"})
    void numbersAndVerbsAreNoDates(String text) {
        assertThat(read(text, PUBLISHED)).isEqualTo("none");
    }

    @Test
    void aDayThatDoesNotExistIsUnknown() {
        assertThat(read("it failed on February 30", PUBLISHED)).isEmpty();
    }

    @Test
    void aLongTextOfTimesIsReadInTimeThatGrowsWithItsLength() {
        String text = "Monday ".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(TimeExpressions.find(text, new Span(0, text.length()), PUBLISHED))
                        .hasSize(100_000));
    }

    @Property
    void whatIsFoundStandsInOrderAndApart(@ForAll("times") String text) {
        ImmutableList<TimeExpression> found = TimeExpressions.find(text, new Span(0, text.length()), PUBLISHED);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of(
                        "last", "Monday", "in", "May", "2018", "3", "days", "ago", "this", "week", "1,", "of", "year")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        if (!text.isEmpty()) {
            assertThat(TimeExpressions.find(text, new Span(0, text.length()), PUBLISHED))
                    .allSatisfy(found -> assertThat(found.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
