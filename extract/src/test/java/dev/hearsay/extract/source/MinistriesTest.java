package dev.hearsay.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One ministry is one source, in whatever words an article names it. */
class MinistriesTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Source whoSays(String words, String text) {
        return EXTRACTOR.extract(Document.of("a", text)).attributions().stream()
                .filter(attribution -> attribution.claim().wording().contains(words))
                .findFirst()
                .map(Attribution::chain)
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\""))
                .origin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's health ministry said the ferry was late.",
                "Norway's Health Ministry said the ferry was late.",
                "The Norwegian health ministry said the ferry was late.",
                "The Norwegian Ministry of Health said the ferry was late.",
                "The ministry of health of Norway said the ferry was late.",
                "The ferry left Norway on Monday. The health ministry said the ferry was late.",
                "The ferry left Norway on Monday. The Ministry of Health said the ferry was late.",
                "The health ministry of Norway met. It rained in Denmark. The ministry said the ferry was late.",
                "The health ministry said the quay was wet in Norway. The ministry said the ferry was late.",
            })
    void aMinistryIsOneSource(String text) {
        assertThat(whoSays("ferry was late", text)).satisfies(source -> {
            assertThat(source.name()).isEqualTo("Norwegian Health Ministry");
            assertThat(source.principal().map(Source::name)).hasValue("Government of Norway");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lissa's health ministry said the ferry was late.                                    | Health Ministry of Lissa
            The Lissan health ministry said the ferry was late. It had left Lissa on Monday.    | Health Ministry of Lissa
            The Lissan health ministry said the ferry was late.                                 | Lissan Health Ministry
            The Norwegian Ministry of Food and Agriculture said the ferry was late.             | Norwegian Food and Agriculture Ministry
            The Norwegian Ministry of Labor said the ferry was late.                            | Norwegian Labour Ministry
            The Russian Defence Ministry said the ferry was late.                               | Ministry of Defence of Russia
            The defense ministry in Moscow said the ferry was late.                             | Ministry of Defence of Russia
            """)
    void itsNameIsThatOfItsStateAndField(String text, String name) {
        assertThat(whoSays("ferry was late", text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The health ministry said the ferry was late.",
                "The ministry said the ferry was late.",
                "The ferry left Norway for Denmark. The health ministry said the ferry was late.",
                "The Norwegian Geological Survey left. The health ministry said the ferry was late.",
                "The ferry left Norway on Monday. The defence ministry said the ferry was late.",
                "The ferry left Norway on Monday. A source in the health ministry said the ferry was late.",
            })
    void whoseMinistryItIsIsNotGuessed(String text) {
        assertThat(whoSays("ferry was late", text)).isInstanceOf(UnnamedSource.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Hamas-run health ministry said the ferry was late.",
                "Gaza's Hamas-run Ministry of Health said the ferry was late.",
                "The Hamas-run health ministry met in Norway. The health ministry said the ferry was late.",
            })
    void whatAMovementRunsIsNoStates(String text) {
        assertThat(whoSays("ferry was late", text)).satisfies(source -> {
            assertThat(source.name()).isEqualTo("Hamas-run Health Ministry");
            assertThat(source.lastPrincipal().name()).isEqualTo("Hamas");
        });
    }

    @Test
    void whoSpeaksForItIsOnTheSideOfItsState() {
        String text =
                "The ferry left Norway on Monday. A spokesman for the health ministry, Ivar Berg, said it was late. "
                        + "Health ministry spokeswoman Ada Dahl said it was full. A health ministry official said it was slow.";

        assertThat(whoSays("late", text).principal().map(Source::name)).hasValue("Government of Norway");
        assertThat(whoSays("late", text).name()).isEqualTo("Ivar Berg");
        assertThat(whoSays("full", text).principal().map(Source::name)).hasValue("Government of Norway");
        assertThat(whoSays("slow", text))
                .isInstanceOfSatisfying(
                        UnnamedSource.class,
                        official -> assertThat(official.affiliation()).hasValue("Government of Norway"));
    }
}
