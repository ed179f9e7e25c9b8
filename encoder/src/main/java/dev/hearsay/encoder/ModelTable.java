package dev.hearsay.encoder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the table of a model, which lies in the jar beside the class that asks for it. */
public final class ModelTable {
    private static final int BUFFER = 1 << 16;

    private ModelTable() {}

    /**
     * Makes a model of the rest of its table.
     *
     * @param <M> the kind of model
     */
    @FunctionalInterface
    public interface Reader<M> {
        /**
         * Reads the model.
         *
         * @param in the table, behind its version
         * @return the model
         * @throws IOException if the table ends early
         */
        M read(DataInputStream in) throws IOException;
    }

    /**
     * Reads a model.
     *
     * @param <M> the kind of model
     * @param beside a class in the same package and jar
     * @param table the name of the table
     * @param version the version that the reader understands
     * @param reader makes the model
     * @return the model
     * @throws IllegalStateException if the table is missing
     * @throws UncheckedIOException if it is of another version or cannot be read
     */
    public static <M> M read(Class<?> beside, String table, int version, Reader<M> reader) {
        try (InputStream in = beside.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + table + " is missing from the jar of " + beside.getPackageName());
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER));
            int found = data.readInt();
            if (found != version) {
                throw new IOException("it is of version " + found + ", not " + version);
            }
            return reader.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The table " + table + " of " + beside.getPackageName() + " cannot be read", e);
        }
    }

    /**
     * Reads names, each behind its length in one byte.
     *
     * @param in the table
     * @param count how many
     * @return the names
     * @throws IOException if the table ends early
     */
    public static List<String> names(DataInputStream in, int count) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8));
        }
        return names;
    }
}
