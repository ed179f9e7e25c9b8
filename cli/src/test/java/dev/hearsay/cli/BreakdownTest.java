package dev.hearsay.cli;

import static com.google.common.base.Throwables.throwIfUnchecked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceConfigurationError;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that breaks down says so in a line, and not by a stack trace. */
class BreakdownTest extends CommandTest {

    static Throwable[] breakdowns() {
        ZipException broken = new ZipException("invalid\nblock type");
        return new Throwable[] {
            new ServiceConfigurationError(
                    SyntaxAnalyzer.class.getName() + ": Provider could not be instantiated",
                    new ExceptionInInitializerError(new UncheckedIOException("english.model", broken))),
            new NoClassDefFoundError("dev/hearsay/cli/Console"),
            new OutOfMemoryError("Java heap space"),
            new ServiceConfigurationError("no room", new OutOfMemoryError("Java heap space")),
            new StackOverflowError(),
            new IllegalStateException("no mixin", new NoClassDefFoundError("dev/hearsay/cli/Console"))
        };
    }

    @ParameterizedTest
    @MethodSource("breakdowns")
    void isALineWithAWayOut(Throwable breakdown) {
        int code = Breakdown.toldBy(stream(err), () -> thrown(breakdown));
        assertThat(code).isEqualTo(70);
        assertThat(messages())
                .startsWith("hearsay: ")
                .containsPattern("; (run|read|leave)")
                .hasLineCount(1);
        assertThat(messages()).doesNotContain("\tat ");
    }

    @Test
    void namesWhatFailedAndWhy() {
        Breakdown.toldBy(stream(err), () -> thrown(breakdowns()[0]));
        assertThat(messages()).contains("SyntaxAnalyzer", "invalid block type");
    }

    @Test
    void isNotAFaultOfTheProgram() {
        IllegalStateException fault = new IllegalStateException("a fault", new IOException());
        assertThatThrownBy(() -> Breakdown.toldBy(stream(err), () -> thrown(fault)))
                .isSameAs(fault);
    }

    private static int thrown(Throwable any) {
        throwIfUnchecked(any);
        throw new IllegalStateException(any);
    }

    @Test
    void changesNothingOfWhatEndsWell() throws IOException {
        String article = write("a.txt", ARTICLE).toString();
        assertThat(Breakdown.toldBy(stream(err), () -> run("extract", article))).isZero();
        assertThat(output()).contains("Kari Holm");
        assertThat(messages()).isEmpty();
    }
}
