package dev.hearsay.extract.outside;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.CueLexicon;
import dev.hearsay.extract.attribution.CueSense;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** A lexicon of the user's own, in the format of the library's file. */
public final class SailorsCues implements CueLexicon {
    private static final String FILE = """
            [verb deny]
            act = DENIES
            fact = CT-
            frames = that, quote
            belay
            """;

    private final CueLexicon read = read();

    private static CueLexicon read() {
        try {
            return CueLexicon.read(new StringReader(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImmutableList<CueSense> senses(CueSense.WordClass wordClass, String lemma) {
        return read.senses(wordClass, lemma);
    }
}
