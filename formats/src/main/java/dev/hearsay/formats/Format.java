package dev.hearsay.formats;

import java.io.IOException;
import java.io.Writer;

/**
 * A format that reports can be written in. What each keeps and loses is told in the guide to formats; only
 * {@link HearsayJson} keeps everything.
 *
 * <p>A format is a function of the report: equal reports give equal bytes. It is safe to use from several threads.
 */
public interface Format {

    /** {@return the name it is found by, such as {@code prov-n}} */
    String name();

    /** {@return the media type, such as {@code text/csv}} */
    String mediaType();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is not closed
     * @throws IOException if {@code out} throws it
     */
    void write(Report report, Writer out) throws IOException;
}
