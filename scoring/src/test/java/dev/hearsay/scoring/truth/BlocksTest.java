package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    /** Just enough for two blocks. */
    private static final int ROWS = 1 << 14;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void run_aFaultIsTheSameOnAnyNumberOfThreads(int threads) {
        Observations.Builder table = Observations.builder();
        for (int i = 0; i < ROWS; i++) {
            table.add("s", "i" + i, "v");
        }
        try (Blocks blocks = new Blocks(table.build(), threads, 1)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> blocks.run((block, from, to) -> {
                        throw new CancellationException("enough");
                    }));
        }
    }
}
