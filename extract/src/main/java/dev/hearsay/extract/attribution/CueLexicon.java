package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ServiceLoader;

/**
 * The words by which English attributes: "say", "claim", "aware", with what each takes as its content. Implementations
 * are immutable and safe for use by many threads; the senses depend on the word alone, and any string may be looked up.
 *
 * <p>A lexicon in a readable file is {@linkplain #read read}, joined to the one that comes with the library by
 * {@link #plus}. The format is described at the head of the library's own file, {@code cues.txt} beside this class.
 */
@FunctionalInterface
public interface CueLexicon {

    /**
     * Looks a word up.
     *
     * @param wordClass its part of speech
     * @param lemma its dictionary form in lower case; a verb with a particle is written with a space, "point out"
     * @return its senses, the preferred first; empty where the lexicon does not know the word
     */
    ImmutableList<CueSense> senses(CueSense.WordClass wordClass, String lemma);

    /**
     * {@return this lexicon with another's senses after its own}
     *
     * @param that the lexicon to add
     */
    default CueLexicon plus(CueLexicon that) {
        return (wordClass, lemma) -> ImmutableList.<CueSense>builder()
                .addAll(senses(wordClass, lemma))
                .addAll(that.senses(wordClass, lemma))
                .build();
    }

    /**
     * Reads a lexicon from a file in UTF-8.
     *
     * @param file the file
     * @return the lexicon
     * @throws IOException if it cannot be read or is no UTF-8
     * @throws IllegalArgumentException if a line is not in the format; the message names the file, the line and the
     *     fault
     */
    static CueLexicon read(Path file) throws IOException {
        TextFile text = TextFile.read(file);
        try {
            return CueLexiconReader.read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a lexicon.
     *
     * @param reader where from; left open
     * @return the lexicon
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is not in the format; the message names the line and the fault
     */
    static CueLexicon read(Reader reader) throws IOException {
        return CueLexiconReader.read(TextFile.read(reader));
    }

    /**
     * {@return the lexicon that comes with the library, preceded by that of every installed provider}
     *
     * <p>A provider is a {@link ServiceLoader} provider of this interface: a class that reads a file of its own with
     * {@link #read}, say. Providers are joined in the order of their class names.
     */
    static CueLexicon standard() {
        return ServiceLoader.load(CueLexicon.class, CueLexicon.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(
                                (CueLexicon lexicon) -> lexicon.getClass().getName())
                        .reversed())
                .reduce(english(), (all, provided) -> provided.plus(all));
    }

    /** {@return the lexicon that comes with the library alone, read on each call} */
    static CueLexicon english() {
        try (InputStream in = CueLexicon.class.getResourceAsStream("cues.txt");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
