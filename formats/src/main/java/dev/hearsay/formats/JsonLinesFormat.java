package dev.hearsay.formats;

import dev.hearsay.core.Extraction;
import java.io.IOException;
import java.io.Writer;

/** {@link AttributionLines}, without the texts. */
final class JsonLinesFormat implements Format {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        for (Extraction extraction : report.extractions()) {
            AttributionLines.write(extraction, false, out);
        }
    }
}
