/** An entailment model that may be asked how two claims stand to each other. */
module dev.hearsay.entailment {
    requires transitive dev.hearsay.extract;
    requires dev.hearsay.encoder;
    requires static org.jspecify;

    exports dev.hearsay.entailment;
}
