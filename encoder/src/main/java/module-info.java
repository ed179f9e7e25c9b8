/** The transformer that the models of Hearsay share; not for other use. */
@SuppressWarnings("module") // the modules that read it are built after it
module dev.hearsay.encoder {
    requires com.google.common;
    requires static org.jspecify;

    exports dev.hearsay.encoder to
            dev.hearsay.entailment,
            dev.hearsay.embeddings;
}
