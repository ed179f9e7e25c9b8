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
        Map<String, List<List<String>>> byInitials = new TreeMap<>();
        Map<String, List<List<String>>> bySurname = new TreeMap<>();
        for (String name : occurrences.keySet()) {
            if (name.indexOf(' ') >= 0) {
                byInitials.computeIfAbsent(PersonNames.initials(name), key -> new ArrayList<>()).stream()
                        .filter(cluster -> cluster.stream().anyMatch(other -> PersonNames.same(other, name)))
                        .findFirst()
                        .orElseGet(() -> newCluster(name, byInitials, bySurname))
                        .add(name);
            }
        }
        occurrences.keySet().stream()
                .filter(name -> name.indexOf(' ') < 0)
                .forEach(name -> addSurname(name, bySurname));
        bySurname.values().forEach(clusters -> clusters.forEach(this::settle));
    }

    /** Only names of the same initials can be one person's, so each is compared with few. */
    private static List<String> newCluster(
            String name, Map<String, List<List<String>>> byInitials, Map<String, List<List<String>>> bySurname) {
        List<String> cluster =
                newCluster(byInitials.computeIfAbsent(PersonNames.initials(name), key -> new ArrayList<>()));
        bySurname
                .computeIfAbsent(PersonNames.surnameInitial(name), key -> new ArrayList<>())
                .add(cluster);
        return cluster;
    }

    private static List<String> newCluster(List<List<String>> clusters) {
        List<String> cluster = new ArrayList<>();
        clusters.add(cluster);
        return cluster;
    }

    /** A surname alone is the one person who has it, if there is just one. */
    private static void addSurname(String name, Map<String, List<List<String>>> bySurname) {
        List<List<String>> clusters =
                bySurname.computeIfAbsent(PersonNames.surnameInitial(name), key -> new ArrayList<>());
        List<List<String>> fitting = clusters.stream()
                .filter(cluster -> cluster.stream().anyMatch(full -> PersonNames.couldBe(name, full)))
                .toList();
        (fitting.size() == 1 ? fitting.get(0) : newCluster(clusters)).add(name);
    }

    private void settle(List<String> spellings) {
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
