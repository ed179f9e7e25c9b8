package dev.hearsay.formats;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** {@link HearsayJson}. */
final class JsonFormat implements ReadableFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        HearsayJson.write(report, out);
    }

    @Override
    public Report read(Reader in) throws IOException {
        return HearsayJson.read(in);
    }
}
