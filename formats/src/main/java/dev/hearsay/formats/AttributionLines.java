package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.STRING;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Extraction;
import dev.hearsay.formats.AttributionLine.Entry;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * JSON Lines of attributions: a line for each document, with offsets in Unicode code points.
 *
 * <pre>{@code
 * {"id":"a.txt","attributions":[{"source":[[0,6]],"cue":[[7,11]],"content":[[12,35]],"type":"indirect","speaker":"Kozhin",…}]}
 * }</pre>
 *
 * <p>Only {@code id} and the three lists of spans must be there on reading, so that lines of other programs and
 * hand-made ones are read too.
 */
public final class AttributionLines {
    private static final JsonCodec<AttributionId> ATTRIBUTION_ID =
            Scalars.text(AttributionId::value, AttributionId::new);

    static final JsonCodec<AttributionLine> LINE = line();

    private AttributionLines() {}

    /**
     * Writes the line of one document, its end included.
     *
     * @param extraction what was read from the document
     * @param withText whether the text of the document is written too
     * @param out where to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(Extraction extraction, boolean withText, Writer out) throws IOException {
        try (JsonGenerator generator = JsonIo.generator(out)) {
            LINE.write(AttributionLine.of(extraction, withText), generator);
            generator.writeRaw('\n');
        }
    }

    /**
     * Reads all lines of an input.
     *
     * @param in the input; it is not closed
     * @return the lines, in their order
     * @throws FormatException if one is malformed, or beyond the limits of {@link HearsayJson}
     * @throws IOException if {@code in} throws it
     */
    public static ImmutableList<AttributionLine> read(Reader in) throws IOException {
        return JsonIo.values(in, LINE::read);
    }

    private static JsonCodec<AttributionLine> line() {
        Shape<AttributionLine> shape = Shape.named("AttributionLine");
        var id = shape.required("id", SourceCodecs.DOCUMENT_ID, AttributionLine::document);
        var text = shape.optional("text", STRING, AttributionLine::text);
        var attributions = shape.writtenList("attributions", entry(), AttributionLine::attributions);
        return shape.readAs(in -> new AttributionLine(id.read(in), text.read(in), attributions.read(in)));
    }

    private static JsonCodec<Entry> entry() {
        Shape<Entry> shape = Shape.named("AttributionLineEntry");
        var source = shape.writtenList("source", DocumentCodecs.SPAN, Entry::source);
        var cue = shape.writtenList("cue", DocumentCodecs.SPAN, Entry::cue);
        var content = shape.writtenList("content", DocumentCodecs.SPAN, Entry::content);
        var type = shape.optional("type", ClaimCodecs.FORM, Entry::type);
        var speaker = shape.nullable("speaker", STRING, Entry::speaker);
        var chain = shape.writtenList("chain", STRING, Entry::chain);
        var act = shape.optional("act", ClaimCodecs.ACT, Entry::act);
        var kind = shape.optional("kind", ClaimCodecs.CLAIM_KIND, Entry::kind);
        var polarity = shape.optional("polarity", ClaimCodecs.POLARITY, Entry::polarity);
        var factuality = shape.optional("factuality", ClaimCodecs.FACTUALITY, Entry::factuality);
        var segment = shape.optional("segment", DocumentCodecs.SEGMENT_KIND, Entry::segment);
        var said = shape.optional("said", STRING, Entry::said);
        var id = shape.optional("id", ATTRIBUTION_ID, Entry::id);
        var within = shape.optional("within", ATTRIBUTION_ID, Entry::within);
        return shape.readAs(in -> new Entry(
                source.read(in),
                cue.read(in),
                content.read(in),
                type.read(in),
                speaker.read(in),
                chain.read(in),
                act.read(in),
                kind.read(in),
                polarity.read(in),
                factuality.read(in),
                segment.read(in),
                said.read(in),
                id.read(in),
                within.read(in)));
    }
}
