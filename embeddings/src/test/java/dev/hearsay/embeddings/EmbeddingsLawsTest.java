package dev.hearsay.embeddings;

import dev.hearsay.testkit.SentenceEncoderLaws;

/** The laws of sentence encoders on the model that ships. */
class EmbeddingsLawsTest implements SentenceEncoderLaws {
    @Override
    public float[] encode(String text) {
        return Embeddings.english().encode(text);
    }
}
