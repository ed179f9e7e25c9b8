package dev.hearsay.dossier;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.extract.Extractor;

/** The versions of what makes a dossier, kept with it so that it can be made again. */
final class Versions {
    private static final String DEVELOPMENT = "development";

    private Versions() {}

    static ImmutableMap<String, String> of(Extractor extractor) {
        String program = Versions.class.getPackage().getImplementationVersion();
        return ImmutableMap.<String, String>builder()
                .put("hearsay", program == null ? DEVELOPMENT : program)
                .putAll(extractor.versions())
                .buildKeepingLast();
    }
}
