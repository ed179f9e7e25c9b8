package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.examples.OwnReader.TelegramReader;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.testkit.HearsayArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OwnReaderTest {
    private final ArticleReader reader =
            ArticleReader.builder().addReader(new TelegramReader()).build();

    @Provide
    Arbitrary<String> hostile() {
        return HearsayArbitraries.hostileStrings();
    }

    // tag::property[]
    @Property(tries = 200)
    void everyTelegramIsReadOrReported(@ForAll("hostile") String text) {
        byte[] telegram = ("ZCZC " + text).getBytes(StandardCharsets.UTF_8);
        Reading reading = reader.read("a.tlx", telegram);
        assertThat(reading.documents().isEmpty() && reading.diagnostics().isEmpty())
                .isFalse();
    }
    // end::property[]
}
