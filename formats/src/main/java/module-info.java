/** Hearsay values in other formats. */
module dev.hearsay.formats {
    requires transitive dev.hearsay.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;
}
