package dev.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Standard output, whose reader may close the pipe before all is written, as {@code head} does. Then nothing is left to
 * be done, which is no fault: the command ends without a word.
 */
final class PipeOutput extends OutputStream {
    /** What a shell tells of a program that the signal SIGPIPE ended. */
    static final int EXIT_CODE = 128 + 13;

    private final OutputStream out;

    /** Nobody reads on. A print stream would keep it to itself if it were checked. */
    static final class Closed extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Closed(IOException cause) {
            super(cause);
        }
    }

    PipeOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                throw new Closed(e);
            }
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Java tells it by the words of the system alone: "Broken pipe", "The pipe is being closed". */
    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
