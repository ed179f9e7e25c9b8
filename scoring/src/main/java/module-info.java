/** What provenance and agreement let us say of a claim. */
module dev.hearsay.scoring {
    requires transitive dev.hearsay.core;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports dev.hearsay.scoring;
    exports dev.hearsay.scoring.truth;
}
