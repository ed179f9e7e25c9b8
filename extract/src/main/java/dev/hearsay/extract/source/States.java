package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The states, and the names that stand for their governments: "Moscow", "the Kremlin", "Russia" (metonymy). */
final class States {
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter BARS = Splitter.on('|').omitEmptyStrings().trimResults();
    private static final States STANDARD = new States(read("states.tsv"));

    private static final String GOVERNMENT_OF = "Government of ";

    private final ImmutableMap<String, Organization> byName;
    private final ImmutableMap<String, Organization> byAdjective;
    private final ImmutableMap<Organization, String> adjectives;
    private final ImmutableMap<String, Organization> offices;
    private final ImmutableSet<String> seats;

    private States(List<String> lines) {
        Map<String, Organization> names = new HashMap<>();
        Map<String, Organization> ofAdjectives = new HashMap<>();
        Map<Organization, String> first = new HashMap<>();
        Map<String, Organization> ownOffices = new HashMap<>();
        ImmutableSet.Builder<String> towns = ImmutableSet.builder();
        for (String line : lines) {
            List<String> cells = TABS.splitToList(line);
            Organization government = Source.organization(GOVERNMENT_OF + cells.get(0));
            names.put(key(cells.get(0)), government);
            BARS.split(cells.get(2)).forEach(seat -> names.put(key(seat), government));
            BARS.splitToStream(cells.get(2)).limit(1).map(States::key).forEach(towns::add);
            BARS.split(cells.get(1)).forEach(adjective -> {
                ofAdjectives.put(key(adjective), government);
                first.putIfAbsent(government, adjective);
            });
            BARS.split(cells.get(3)).forEach(office -> ownOffices.put(key(office), office(office, government)));
        }
        byName = ImmutableMap.copyOf(names);
        byAdjective = ImmutableMap.copyOf(ofAdjectives);
        adjectives = ImmutableMap.copyOf(first);
        offices = ImmutableMap.copyOf(ownOffices);
        seats = towns.build();
    }

    private States(States known, Set<String> names) {
        Map<String, Organization> all = new HashMap<>(known.byName);
        names.forEach(name -> all.put(key(name), Source.organization(GOVERNMENT_OF + name)));
        byName = ImmutableMap.copyOf(all);
        Map<String, Organization> ofAdjectives = new HashMap<>();
        names.forEach(name ->
                adjectivesOf(name).forEach(adjective -> ofAdjectives.put(key(adjective), all.get(key(name)))));
        ofAdjectives.putAll(known.byAdjective);
        byAdjective = ImmutableMap.copyOf(ofAdjectives);
        adjectives = known.adjectives;
        offices = known.offices;
        seats = known.seats;
    }

    /** These, and others whose names the text of one document shows. */
    States with(Set<String> names) {
        return new States(this, names);
    }

    static States standard() {
        return STANDARD;
    }

    /** The lines of a resource beside this class, without remarks. */
    static List<String> read(String resource) {
        try {
            return Resources.readLines(Resources.getResource(States.class, resource), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    private static Organization office(String name, Organization government) {
        return Organization.builder().name(name).principal(government).build();
    }

    /** The government or the office that a name alone stands for. */
    Optional<Organization> named(String name) {
        String key = key(name);
        return Optional.ofNullable(byName.get(key)).or(() -> Optional.ofNullable(offices.get(key)));
    }

    /** Whether a name is that of the town where a government sits. */
    boolean isSeat(String name) {
        return seats.contains(key(name));
    }

    /** The government of the state that an adjective names. */
    Optional<Organization> ofAdjective(String adjective) {
        return Optional.ofNullable(byAdjective.get(key(adjective)));
    }

    /** The adjectives that English makes of the name of a land: "Lissan", "Norvian", "Belmarkish". */
    static Stream<String> adjectivesOf(String land) {
        String stem = land.replaceFirst("[aeiou]$", "");
        return Stream.of("n", "an", "ian", "ish", "ese", "i")
                .map(ending -> (ending.equals("n") || ending.equals("i") ? land : stem) + ending);
    }

    /** The adjective of a government's state: "Bulgarian". */
    Optional<String> adjective(Organization government) {
        return Optional.ofNullable(adjectives.get(government));
    }

    /** The name of a government's state. */
    static String country(Organization government) {
        return government.name().replaceFirst("^" + GOVERNMENT_OF, "");
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
