/** Hearsay values in other formats. */
module dev.hearsay.formats {
    requires transitive dev.hearsay.core;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports dev.hearsay.formats;
}
