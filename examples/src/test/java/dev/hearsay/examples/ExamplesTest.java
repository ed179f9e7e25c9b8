package dev.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example runs and prints what it printed before. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("examples/src/main/java/dev/hearsay/examples");
    private static final Path OUTPUTS = Path.of("examples/src/test/resources/output");

    private static ImmutableSet<String> names() {
        return Examples.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExamplePrintsWhatItPrintedBefore(String name) throws IOException {
        Kept.assertKept(OUTPUTS.resolve(name + ".txt"), Examples.output(name));
    }

    @Test
    void everyExampleIsTested() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info")))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }
}
