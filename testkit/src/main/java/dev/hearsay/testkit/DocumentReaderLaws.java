package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every reader of a format of articles. A test of your own is a class of a few lines, {@code READER}
 * being {@code ArticleReader.builder().addReader(new MyReader()).format("mine").build()}:
 *
 * <pre>{@code
 * class MyReaderLawsTest implements DocumentReaderLaws {
 *     @Override
 *     public List<Document> read(byte[] file, Consumer<Diagnostic> problems) {
 *         Reading reading = READER.read("a.mine", file);
 *         reading.diagnostics().forEach(problems);
 *         return reading.documents();
 *     }
 *
 *     @Override
 *     public String soundFile() {
 *         return "OUTLET North Wire\nThe harbour is shut, Mayor Ada Lund said.\n";
 *     }
 * }
 * }</pre>
 *
 * <p>The files are sound ones, sound ones with hostile words in the middle, cut off ones, and bytes at random. What
 * they do not show: that title, outlet and date are found.
 */
public interface DocumentReaderLaws {
    /** How many files each law is tried on. */
    int TRIES = 30;

    /**
     * Reads a file.
     *
     * @param file the bytes of a file of the format, or of anything at all
     * @param problems takes what is wrong
     * @return the articles
     */
    List<Document> read(byte[] file, Consumer<Diagnostic> problems);

    /** {@return a file of the format that holds an article, without fault} */
    String soundFile();

    /** {@return files, sound, damaged and senseless} */
    @Provide
    default Arbitrary<byte[]> files() {
        String sound = soundFile();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, sound.length());
        Arbitrary<String> damaged = Combinators.combine(places, places, HearsayArbitraries.hostileStrings())
                .as((from, to, words) -> sound.substring(0, from) + words + sound.substring(to));
        return Arbitraries.oneOf(
                damaged.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                places.map(end -> sound.substring(0, end).getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    /** A sound file is read, and nothing is left out. */
    @Example
    default void aSoundFileIsRead() {
        List<Diagnostic> problems = new ArrayList<>();
        assertThat(read(soundFile().getBytes(StandardCharsets.UTF_8), problems::add))
                .isNotEmpty();
        assertThat(problems).noneMatch(problem -> problem.severity() == Diagnostic.Severity.ERROR);
    }

    /**
     * Whatever the bytes, reading ends: with an article, or with a word on what is wrong.
     *
     * @param file any file
     */
    @Property(tries = 2 * TRIES)
    default void anythingIsReadOrReported(@ForAll("files") byte[] file) {
        List<Diagnostic> problems = new ArrayList<>();
        boolean nothing = read(file, problems::add).isEmpty() && problems.isEmpty();
        assertThat(nothing).as("nothing is read and nothing reported").isFalse();
    }

    /**
     * The same bytes read the same, on whatever thread and after whatever was read before.
     *
     * @param file any file
     * @param before a file that is read in between
     */
    @Property(tries = TRIES)
    default void sameBytesReadTheSame(@ForAll("files") byte[] file, @ForAll("files") byte[] before) {
        Map.Entry<List<Document>, List<Diagnostic>> first = all(file);
        all(before);
        assertThat(Stream.generate(() -> all(file)).limit(2).parallel()).containsOnly(first);
    }

    private Map.Entry<List<Document>, List<Diagnostic>> all(byte[] file) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Document> documents = read(file.clone(), problems::add);
        return Map.entry(documents, problems);
    }
}
