package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.TemporalExtent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-03-05                       | 2021-03-05
                    2021-03-05T09:30                 | 2021-03-05T09:30
                    2021-03-05 09:30:10              | 2021-03-05T09:30:10
                    2021-03-05T09:30:00+0200         | 2021-03-05T09:30+02:00
                    2021-03-05 09:30:00 +02:00       | 2021-03-05T09:30+02:00
                    2021-03-05T09:30:00.5Z           | 2021-03-05T09:30:00.500Z
                    2021-03-05T09:30-08              | 2021-03-05T09:30-08:00
                    Fri, 5 Mar 2021 09:30:00 -0500   | 2021-03-05T09:30-05:00
                    Fri, 5 Mar 2021 09:30:00 GMT     | 2021-03-05T09:30Z
                    2021-03-05T09:30:00+99:00        | 2021-03-05
                    March 5, 2021 at 9:30 am EST     | 2021-03-05
                    """)
    void fieldIsReadWithTheOffsetItGives(String field, String iso) {
        assertThat(Dates.field(field).map(TemporalExtent::iso)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"last Tuesday", "2021-13-05", "2021-02-30T09:30", "5 March"})
    void fieldThatIsNoDate_isNone(String field) {
        assertThat(Dates.field(field)).isEmpty();
    }
}
