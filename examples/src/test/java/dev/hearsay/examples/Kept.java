package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that follow from the examples. Where a change is meant, {@code -Dexamples.refresh} writes them anew; what
 * changed is then looked at.
 */
final class Kept {
    private Kept() {}

    static void assertKept(Path file, String content) throws IOException {
        if (Boolean.getBoolean("examples.refresh")) {
            Files.writeString(file, content);
        }
        assertThat(content)
                .as("%s; if the change is meant, run the tests of examples with -Dexamples.refresh=true", file)
                .isEqualTo(Files.readString(file));
    }
}
