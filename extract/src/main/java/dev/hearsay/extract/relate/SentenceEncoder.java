package dev.hearsay.extract.relate;

/**
 * Turns a sentence into a vector, so that sentences of like meaning point the same way, whatever their words (Reimers
 * and Gurevych 2019). The module {@code embeddings} has one for English; a model of a library or a service is a lambda:
 *
 * <pre>{@code
 * CandidateSource near = CandidateSource.nearest(text -> model.embed(text).content().vector());
 * }</pre>
 *
 * <p>Thread-safe, and the same text gives the same vector. {@code SentenceEncoderLaws} of the testkit tries one of your
 * own.
 */
@FunctionalInterface
public interface SentenceEncoder {
    /**
     * Encodes a sentence.
     *
     * @param text a text of whatever words, perhaps none
     * @return its vector, of any length, all zeros where nothing can be told; always of as many finite numbers
     */
    float[] encode(String text);
}
