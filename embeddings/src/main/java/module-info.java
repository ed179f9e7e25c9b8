/** Sentence embeddings of English claims. */
module dev.hearsay.embeddings {
    requires transitive dev.hearsay.extract;
    requires dev.hearsay.encoder;
    requires static org.jspecify;

    exports dev.hearsay.embeddings;
}
