package dev.hearsay.extract.source;

import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who was meant at the places asked about until now, for the pronouns and the bare roles that follow. */
final class Resolutions {
    private static final int PRONOUN_REACH = 1500;

    private final NavigableMap<Integer, Resolution> byPlace = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Resolution>> byRole = new HashMap<>();

    /** Who was meant at a place. */
    record Resolution(int offset, Mention mention, Source source) {
        boolean isPerson() {
            return source instanceof Person
                    || (source instanceof UnnamedSource unnamed
                            && !unnamed.group()
                            && !mention.role().isEmpty());
        }

        boolean isGroup() {
            return !(source instanceof Person) && !(source instanceof UnnamedSource unnamed && !unnamed.group());
        }
    }

    void add(Resolution resolution) {
        byPlace.putIfAbsent(resolution.offset(), resolution);
        byRole.computeIfAbsent(resolution.mention().role(), role -> new TreeMap<>())
                .putIfAbsent(resolution.offset(), resolution);
    }

    /** The last one before a place, if a pronoun there still reaches it. */
    Optional<Resolution> lastBefore(int offset) {
        return Optional.ofNullable(byPlace.lowerEntry(offset))
                .map(Map.Entry::getValue)
                .filter(last -> offset - last.offset() <= PRONOUN_REACH);
    }

    /** Whoever was meant before a place, as far back as a pronoun there reaches. */
    Stream<Source> within(int offset) {
        return byPlace.subMap(offset - PRONOUN_REACH, offset).values().stream().map(Resolution::source);
    }

    /** The last one of a role before a place. */
    Optional<Source> lastOfRole(String role, int offset) {
        return Optional.ofNullable(byRole.get(role))
                .map(same -> same.lowerEntry(offset))
                .map(last -> last.getValue().source());
    }
}
