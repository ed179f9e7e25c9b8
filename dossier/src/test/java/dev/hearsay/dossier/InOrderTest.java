package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thread or several: nobody outside can tell. */
class InOrderTest {
    private static final List<Integer> THINGS = List.of(3, 1, 2);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void progress_isToldInTheThreadThatAsked(int threads) {
        List<String> told = new ArrayList<>();
        Thread asking = Thread.currentThread();
        Progress progress = (stage, done, all) -> {
            assertThat(Thread.currentThread()).isSameAs(asking);
            told.add(stage + " " + done + "/" + all);
        };
        assertThat(new InOrder<Integer, Integer>(threads, "reading", progress).map(THINGS, i -> 10 * i))
                .containsExactly(30, 10, 20);
        assertThat(told).containsExactly("reading 1/3", "reading 2/3", "reading 3/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void failure_isThrownAsItIs(int threads) {
        UnsupportedOperationException failure = new UnsupportedOperationException("no such language");
        InOrder<Integer, Integer> inOrder = new InOrder<>(threads, "reading", Progress.NONE);
        assertThatThrownBy(() -> inOrder.map(THINGS, i -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
