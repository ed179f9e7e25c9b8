package dev.hearsay.extract.source;

import dev.hearsay.extract.source.PersonNames.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/** Finds the number of a person by a name in any spelling; surnames that begin alike are compared, and no others. */
final class PersonIndex {
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<Character, List<Entry>> bySurname = new HashMap<>();

    private record Entry(Folded name, int number) {}

    void add(String name, int number) {
        if (exact.putIfAbsent(name, number) == null) {
            Folded folded = PersonNames.folded(name);
            bySurname.computeIfAbsent(folded.key(), key -> new ArrayList<>()).add(new Entry(folded, number));
        }
    }

    /** The person of this name, or the first whose name it could be short for. */
    OptionalInt named(String name) {
        Integer same = exact.get(name);
        return same != null ? OptionalInt.of(same) : first(name, PersonNames::couldBe);
    }

    /** The first person whose name this could be short for, or the other way round. */
    OptionalInt related(String name) {
        Integer same = exact.get(name);
        return same != null
                ? OptionalInt.of(same)
                : first(name, (one, other) -> PersonNames.couldBe(one, other) || PersonNames.couldBe(other, one));
    }

    private OptionalInt first(String name, BiPredicate<Folded, Folded> fits) {
        Folded folded = PersonNames.folded(name);
        return bySurname.getOrDefault(folded.key(), List.of()).stream()
                .filter(entry -> fits.test(folded, entry.name()))
                .mapToInt(Entry::number)
                .min();
    }
}
