package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AttributionLinesTest {

    @Test
    void countsCodePoints() {
        int[] points = Samples.TEXT.codePoints().toArray();
        AttributionLine.Entry pledge =
                AttributionLine.of(Samples.EXTRACTION, false).attributions().get(0);
        Span source = pledge.source().get(0);
        assertThat(new String(points, source.start(), source.length())).isEqualTo("Mayor Ada Lund");
        assertThat(source.start()).isEqualTo(Samples.TEXT.indexOf("Mayor") - 1);
    }

    @Test
    void writesALineForADocument() throws IOException {
        String line = written(false);
        assertThat(line)
                .startsWith("{\"id\":\"radio.txt\",\"attributions\":[{\"source\":[[")
                .contains("\"type\":\"direct\",\"speaker\":\"Ada Lund\",\"chain\":[\"Coast Radio\",\"Ada Lund\"],"
                        + "\"act\":\"promises\",\"kind\":\"pledge\"")
                .contains("\"type\":\"indirect\",\"speaker\":null,\"chain\":[\"Coast Radio\",\"a port worker\"]")
                .endsWith("}\n");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    }

    @Test
    void writesTheTextWhereAskedTo() throws IOException {
        assertThat(AttributionLines.read(new StringReader(written(true))).get(0).text())
                .hasValue(Samples.TEXT);
    }

    @Test
    void readsLinesBackEqual() throws IOException {
        assertThat(AttributionLines.read(new StringReader(written(false) + "\n" + written(true))))
                .containsExactly(
                        AttributionLine.of(Samples.EXTRACTION, false), AttributionLine.of(Samples.EXTRACTION, true));
    }

    @Test
    void readsLinesThatHoldSpansOnly() throws IOException {
        String gold = "{\"id\":\"a\",\"text\":\"He left, she said.\","
                + "\"attributions\":[{\"source\":[[9,12]],\"cue\":[[13,17]],\"content\":[[0,7]]}]}\n";
        AttributionLine line = AttributionLines.read(new StringReader(gold)).get(0);
        assertThat(line.attributions().get(0).content()).isEqualTo(ImmutableList.of(new Span(0, 7)));
        assertThat(line.attributions().get(0).speaker()).isEmpty();
    }

    @Test
    void namesTheLineOfAFault() {
        assertThatThrownBy(() -> AttributionLines.read(new StringReader("{\"id\":\"a\"}\n\n{\"id\":3}\n")))
                .hasMessageStartingWith("line 3, $.id: expected a string");
        assertThatThrownBy(() -> AttributionLines.read(new StringReader("{\"id\":\"a\"}\n{\"id\":\n")))
                .hasMessageStartingWith("line 3, column");
    }

    private static String written(boolean withText) throws IOException {
        StringWriter out = new StringWriter();
        AttributionLines.write(Samples.EXTRACTION, withText, out);
        return out.toString();
    }
}
