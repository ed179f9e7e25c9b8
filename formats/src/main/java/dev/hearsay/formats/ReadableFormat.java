package dev.hearsay.formats;

import java.io.IOException;
import java.io.Reader;

/** A format that can be read as well as written. */
public interface ReadableFormat extends Format {

    /**
     * Reads a report: what of it the format can hold.
     *
     * @param in the input; it is not closed
     * @return the report
     * @throws FormatException if the input is not of this format, or beyond the limits of {@link HearsayJson}
     * @throws IOException if {@code in} throws it
     */
    Report read(Reader in) throws IOException;
}
