package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The contracts of formats and of readable formats, on each there is. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class FormatContractsTest {

    @Example
    void noFormatIsLeftOut() {
        assertThat(Arrays.stream(FormatContractsTest.class.getDeclaredClasses())
                        .filter(group -> group.isAnnotationPresent(Group.class))
                        .map(group -> group.getSimpleName().toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(Formats.all().keySet().stream()
                        .map(name -> name.replace("-", ""))
                        .toList());
    }

    /** The contract on the format of a name. */
    private abstract static class Named extends FormatContract {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        Format format() {
            return Formats.named(name);
        }
    }

    /** The contract on the readable format of a name. */
    private abstract static class NamedReadable extends ReadableFormatContract {
        private final String name;

        NamedReadable(String name) {
            this.name = name;
        }

        @Override
        ReadableFormat format() {
            return (ReadableFormat) Formats.named(name);
        }
    }

    @Group
    class Json extends NamedReadable {
        Json() {
            super("json");
        }
    }

    @Group
    class Jsonl extends Named {
        Jsonl() {
            super("jsonl");
        }
    }

    @Group
    class Csv extends Named {
        Csv() {
            super("csv");
        }
    }

    @Group
    class Dot extends Named {
        Dot() {
            super("dot");
        }
    }

    @Group
    class Mermaid extends Named {
        Mermaid() {
            super("mermaid");
        }
    }

    @Group
    class Graphml extends Named {
        Graphml() {
            super("graphml");
        }
    }

    @Group
    class ProvN extends Named {
        ProvN() {
            super("prov-n");
        }
    }

    @Group
    class ProvJson extends Named {
        ProvJson() {
            super("prov-json");
        }
    }

    @Group
    class ProvJsonLd extends Named {
        ProvJsonLd() {
            super("prov-json-ld");
        }
    }

    @Group
    class Annotations extends Named {
        Annotations() {
            super("annotations");
        }
    }

    @Group
    class JsonLd extends Named {
        JsonLd() {
            super("json-ld");
        }
    }

    @Group
    class Ninjs extends NamedReadable {
        Ninjs() {
            super("ninjs");
        }
    }

    @Group
    class Stix extends Named {
        Stix() {
            super("stix");
        }
    }

    @Group
    class Citron extends NamedReadable {
        Citron() {
            super("citron");
        }
    }
}
