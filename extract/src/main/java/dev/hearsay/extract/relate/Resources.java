package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The readable tables beside this package's classes. */
final class Resources {
    private Resources() {}

    /** {@return the lines of a table that are neither blank nor comments} */
    static ImmutableList<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the jar of hearsay-extract");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " of hearsay-extract cannot be read", e);
        }
    }
}
