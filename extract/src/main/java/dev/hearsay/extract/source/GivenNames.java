package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Given names and who bears them. */
final class GivenNames {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final GivenNames STANDARD = new GivenNames(States.read("given-names.txt"));

    private final ImmutableMap<String, Gender> genders;

    private GivenNames(List<String> lines) {
        Map<String, Gender> read = new HashMap<>();
        Gender section = Gender.UNKNOWN;
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = section(line);
            } else {
                for (String name : WORDS.split(line)) {
                    read.put(name, section);
                }
            }
        }
        genders = ImmutableMap.copyOf(read);
    }

    private static Gender section(String line) {
        return line.equals("[both]")
                ? Gender.UNKNOWN
                : Gender.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
    }

    static GivenNames standard() {
        return STANDARD;
    }

    /** Whether a name of several words begins with a given name: "Ahmed Mohamed". */
    boolean opens(String name) {
        int space = name.indexOf(' ');
        return space > 0 && genders.containsKey(key(name.substring(0, space)));
    }

    /** Whether a word is one: "Gillian". */
    boolean isOne(String word) {
        return genders.containsKey(key(word));
    }

    /** What the first word of a name tells. */
    Gender gender(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Gender.UNKNOWN : genders.getOrDefault(key(name.substring(0, space)), Gender.UNKNOWN);
    }

    private static String key(String given) {
        return given.toLowerCase(Locale.ROOT);
    }
}
