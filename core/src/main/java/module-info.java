/** Claims, their sources, and how one came to the other: immutable values. */
module dev.hearsay.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports dev.hearsay.core;
}
