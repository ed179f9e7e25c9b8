package dev.hearsay.embeddings;

import dev.hearsay.encoder.ModelTable;
import dev.hearsay.encoder.TextEncoder;
import dev.hearsay.extract.relate.SentenceEncoder;

/**
 * Sentence embeddings for English (all-MiniLM-L6-v2; Reimers and Gurevych 2019, Wang et al. 2020), to find claims that
 * say like things in other words. Fused with the words they find more than either alone:
 *
 * <pre>{@code
 * CandidateSource source =
 *         CandidateSource.fused(CandidateSource.bm25(), CandidateSource.nearest(Embeddings.english()));
 * }</pre>
 *
 * <p>A vector has 384 numbers: the mean of the states of the text's pieces, of which the first 126 are read. Vectors
 * tell what a sentence is about and not what it claims of it; a denial lies beside what it denies. A sentence takes
 * some ten milliseconds; the model takes about 60 MB once it is first asked. Plain Java, the same vector to the last
 * bit on every machine. Thread-safe.
 */
public final class Embeddings implements SentenceEncoder {
    private static final int VERSION = 1;
    private static final Embeddings ENGLISH = new Embeddings();

    private static final class Shipped {
        static final TextEncoder ENCODER =
                ModelTable.read(Embeddings.class, "embeddings.bin", VERSION, TextEncoder::read);
    }

    private Embeddings() {}

    /** {@return the embeddings for English} */
    public static Embeddings english() {
        return ENGLISH;
    }

    @Override
    public float[] encode(String text) {
        return TextEncoder.mean(Shipped.ENCODER.states(text));
    }
}
