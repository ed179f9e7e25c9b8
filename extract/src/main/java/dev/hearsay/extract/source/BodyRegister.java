package dev.hearsay.extract.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bodies of many documents: initials such as "PWU" are those of "Port Workers' Union" where no other body that
 * speaks has the same. Fill it, then ask. One thread fills it; once filled it is safe for use by many.
 */
public final class BodyRegister {
    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
    private static final ImmutableSet<String> BETWEEN = ImmutableSet.of("of", "and", "for", "the", "on", "&");
    private static final int FEWEST = 3;

    private final SetMultimap<String, String> longNames = TreeMultimap.create();
    private final TreeMap<String, Organization> byName = new TreeMap<>();

    /** Makes an empty register. */
    public BodyRegister() {}

    /**
     * Adds an occurrence.
     *
     * @param source a source; who is no organization is passed over
     */
    public void add(Source source) {
        if (source instanceof Organization body) {
            String initials = initials(body.name());
            if (initials.length() >= FEWEST) {
                longNames.put(initials, body.name());
                byName.merge(body.name(), body, BodyRegister::telling);
            }
        }
    }

    /** Of two occurrences the one that says whose the body is. */
    private static Organization telling(Organization one, Organization other) {
        return one.principal().isEmpty() && other.principal().isPresent() ? other : one;
    }

    /** The first letters of a name; empty where a word of it has no capital. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : WORDS.split(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            } else if (!BETWEEN.contains(word)) {
                return "";
            }
        }
        return initials.toString();
    }

    /**
     * Returns the body whose initials a name is.
     *
     * @param body an occurrence
     * @return the body under its long name, itself where its name is no one's initials
     */
    public Organization canonical(Organization body) {
        Set<String> names = longNames.get(body.name());
        return names.size() == 1
                ? Organization.builder()
                        .from(byName.getOrDefault(names.iterator().next(), body))
                        .addAliases(body.name())
                        .build()
                : body;
    }
}
