package dev.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTableTest {
    private static List<String> names(String table, int version) {
        return ModelTable.read(ModelTableTest.class, table, version, in -> ModelTable.names(in, in.readByte()));
    }

    @Test
    void givesTheReaderWhatIsBehindTheVersion() {
        assertThat(names("names.bin", 1)).containsExactly("a", "bc");
    }

    @Test
    void aTableThatIsMissingOrOfAnotherVersionIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> names("other.bin", 1))
                .withMessage("The table other.bin is missing from the jar of dev.hearsay.encoder");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> names("names.bin", 2))
                .withMessageContaining("names.bin of dev.hearsay.encoder")
                .withStackTraceContaining("it is of version 1, not 2");
    }

    @Test
    void aTableThatEndsEarlyIsNamed() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelTable.read(ModelTableTest.class, "names.bin", 1, in -> Floats.read(in, 9)))
                .withCauseInstanceOf(EOFException.class);
    }
}
