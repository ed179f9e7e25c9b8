package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The persons of many documents, in the spellings in which they occur. Fill it, close it, then ask. One thread fills
 * and closes it; once closed it is safe for use by many.
 */
public final class PersonRegister {
    private final Map<String, List<Person>> occurrences = new TreeMap<>();
    private final Map<String, Person> canonical = new HashMap<>();

    /** A spelling, folded once for all that it is compared with. */
    private record Name(String spelling, PersonNames.Folded folded) {
        static Name of(String spelling) {
            return new Name(spelling, PersonNames.folded(spelling));
        }

        boolean isFull() {
            return spelling.indexOf(' ') >= 0;
        }
    }

    /** Makes an empty register. */
    public PersonRegister() {}

    /**
     * Adds an occurrence.
     *
     * @param source a source; who is no person is passed over
     */
    public void add(Source source) {
        if (source instanceof Person person) {
            occurrences
                    .computeIfAbsent(person.name(), name -> new ArrayList<>())
                    .add(person);
        }
    }

    /** Finds out which spellings are one person's. */
    public void close() {
        List<Name> names = occurrences.keySet().stream().map(Name::of).toList();
        Map<String, List<List<Name>>> byInitials = new TreeMap<>();
        Map<Character, List<List<Name>>> bySurname = new TreeMap<>();
        names.stream().filter(Name::isFull).forEach(name -> addFull(name, byInitials, bySurname));
        names.stream().filter(name -> !name.isFull()).forEach(name -> addSurname(name, bySurname));
        bySurname.values().forEach(clusters -> clusters.forEach(this::settle));
    }

    /** Only names of the same initials can be one person's, so each is compared with few. */
    private static void addFull(
            Name name, Map<String, List<List<Name>>> byInitials, Map<Character, List<List<Name>>> bySurname) {
        List<List<Name>> near = byInitials.computeIfAbsent(name.folded().initials(), key -> new ArrayList<>());
        near.stream()
                .filter(cluster -> cluster.stream().anyMatch(other -> PersonNames.same(other.folded(), name.folded())))
                .findFirst()
                .orElseGet(() -> {
                    List<Name> cluster = newCluster(near);
                    clustersOf(name, bySurname).add(cluster);
                    return cluster;
                })
                .add(name);
    }

    /** A surname alone is the one person who has it, if there is just one. */
    private static void addSurname(Name name, Map<Character, List<List<Name>>> bySurname) {
        List<List<Name>> clusters = clustersOf(name, bySurname);
        List<List<Name>> fitting = clusters.stream()
                .filter(cluster -> cluster.stream().anyMatch(full -> PersonNames.couldBe(name.folded(), full.folded())))
                .toList();
        (fitting.size() == 1 ? fitting.get(0) : newCluster(clusters)).add(name);
    }

    private static List<List<Name>> clustersOf(Name name, Map<Character, List<List<Name>>> bySurname) {
        return bySurname.computeIfAbsent(name.folded().key(), key -> new ArrayList<>());
    }

    private static List<Name> newCluster(List<List<Name>> clusters) {
        List<Name> cluster = new ArrayList<>();
        clusters.add(cluster);
        return cluster;
    }

    private void settle(List<Name> names) {
        List<String> spellings = names.stream().map(Name::spelling).toList();
        Comparator<String> order = Comparator.comparing((String name) -> name.indexOf(' ') < 0)
                .thenComparingInt(name -> -count(name))
                .thenComparing(Comparator.naturalOrder());
        String shown = spellings.stream().min(order).orElseThrow();
        ImmutableList<Person> persons = spellings.stream()
                .sorted(order)
                .flatMap(name -> occurrences.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparing(Object::toString))
                .collect(ImmutableList.toImmutableList());
        Person person = Person.builder()
                .name(shown)
                .addAllAliases(ImmutableSortedSet.copyOf(
                        spellings.stream().filter(name -> !name.equals(shown)).toList()))
                .role(first(persons, Person::role))
                .principal(first(persons, Person::principal))
                .build();
        spellings.forEach(name -> canonical.put(name, person));
    }

    private static <T> Optional<T> first(ImmutableList<Person> persons, Function<Person, Optional<T>> field) {
        return persons.stream().flatMap(person -> field.apply(person).stream()).findFirst();
    }

    private int count(String name) {
        return occurrences.getOrDefault(name, List.of()).size();
    }

    /**
     * Returns the person whom all spellings stand for.
     *
     * @param person an occurrence
     * @return the person, itself if it was never added
     */
    public Person canonical(Person person) {
        return canonical.getOrDefault(person.name(), person);
    }
}
