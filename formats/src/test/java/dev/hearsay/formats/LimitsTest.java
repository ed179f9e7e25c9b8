package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever reads JSON keeps to the limits, and names the place of the fault. */
class LimitsTest {

    /** Something that reads. */
    record Input(String name, Reading reading) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How it reads. */
    interface Reading {
        Object read(Reader in) throws IOException;
    }

    private static Stream<Input> readables() {
        Stream<Input> formats = Formats.all().values().stream()
                .filter(ReadableFormat.class::isInstance)
                .map(ReadableFormat.class::cast)
                .map(format -> new Input(format.name(), format::read));
        return Stream.concat(
                formats,
                Stream.of(new Input("jsonl", AttributionLines::read), new Input("claim review", ClaimReviews::read)));
    }

    /** Hearsay's own JSON passes over fields that it does not know, without looking at their values. */
    private static Stream<Input> allButJson() {
        return readables().filter(input -> !input.name().equals("json"));
    }

    @ParameterizedTest
    @MethodSource("readables")
    void nestingBeyondTheLimitIsAFault(Input input) {
        assertFault(input, "[".repeat(1_000_000), "");
        assertFault(input, "{\"a\":".repeat(1_000_000), "nesting depth");
    }

    @ParameterizedTest
    @MethodSource("allButJson")
    void aStringBeyondTheLimitIsAFault(Input input) {
        assertFault(input, "{\"a\":\"" + "a".repeat(HearsayJson.MAX_STRING + 1) + "\"}", "String value length");
    }

    @ParameterizedTest
    @MethodSource("allButJson")
    void aNumberBeyondTheLimitIsAFault(Input input) {
        assertFault(input, "{\"a\":" + "9".repeat(1_001) + "}", "Number value length");
    }

    @Test
    void aTextBeyondTheLimitIsAFaultOfAReport() {
        String report = "{\"schema\":1,\"extractions\":[{\"document\":{\"id\":\"a\",\"text\":\"";
        assertThatThrownBy(() ->
                        HearsayJson.read(new StringReader(report + "a".repeat(HearsayJson.MAX_STRING + 1) + "\"}}]}")))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("String value length");
    }

    @ParameterizedTest
    @MethodSource("readables")
    void aFieldGivenTwiceIsAFault(Input input) {
        assertFault(input, "{\"a\":1,\"a\":2}", "Duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prov-json", "prov-json-ld", "json-ld", "annotations", "stix", "json", "ninjs", "citron"})
    void hostileTextStaysJson(String format) throws IOException {
        String hostile = "\"},{\"@context\":\"http://evil.example\",\"x\":\"\u2028</script>\\\u0000";
        JsonIo.values(new StringReader(Written.by(format, hostile(hostile))), place -> place.node());
    }

    @Property(tries = 100)
    void anyTextIsReadOrAFault(@ForAll("pieces") String text) throws IOException {
        for (Input input : readables().toList()) {
            try {
                input.reading().read(new StringReader(text));
            } catch (FormatException e) {
                assertThat(e).hasMessageMatching("(?s).*; .*");
            }
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"text\"",
                        "\"quotes\"",
                        "\"uri\"",
                        "\"schema\"",
                        "\"@type\"",
                        "\"ClaimReview\"",
                        "\"@graph\"",
                        "\"id\"",
                        "\"attributions\"",
                        "\"relations\"",
                        "\"positions\"",
                        "\"lines\"",
                        "\"dated\"",
                        "\"start\"",
                        "1",
                        "-1",
                        "1e400",
                        "null",
                        "true",
                        "\"\\ud800\"",
                        " ",
                        "\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static Report hostile(String text) {
        Attribution attribution =
                Attribution.of(Claim.of(text), Chain.from(Source.person(text)).publishedBy(Source.outlet(text)));
        return Report.of(ImmutableList.of(
                new Extraction(Document.of(text, text), ImmutableList.of(attribution), ImmutableList.of())));
    }

    private static void assertFault(Input input, String json, String message) {
        assertThatThrownBy(() -> input.reading().read(new StringReader(json)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(message);
    }
}
