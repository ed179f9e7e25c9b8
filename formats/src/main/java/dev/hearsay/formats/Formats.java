package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/** The formats, by name. */
public final class Formats {
    private static final ImmutableMap<String, Format> BY_NAME = Maps.uniqueIndex(
            ImmutableList.of(
                    new JsonFormat(),
                    new JsonLinesFormat(),
                    new CsvFormat(),
                    new DotFormat(),
                    new MermaidFormat(),
                    new GraphmlFormat(),
                    new ProvNFormat(),
                    new ProvJsonFormat(),
                    new ProvJsonLdFormat(),
                    new WebAnnotationFormat(),
                    new SchemaOrgFormat(),
                    new NinjsFormat(),
                    new StixFormat(),
                    new CitronFormat()),
            Format::name);

    private Formats() {}

    /** {@return all formats, by name, in the order in which the guide tells of them} */
    public static ImmutableMap<String, Format> all() {
        return BY_NAME;
    }

    /**
     * Returns the format with a name.
     *
     * @param name the name
     * @return the format
     * @throws IllegalArgumentException if there is none
     */
    public static Format named(String name) {
        Format format = BY_NAME.get(name);
        if (format == null) {
            throw new IllegalArgumentException(
                    "unknown format \"" + name + "\", use one of " + String.join(", ", BY_NAME.keySet()));
        }
        return format;
    }
}
