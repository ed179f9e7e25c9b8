package dev.hearsay.core;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Whoever asserts something: a person, an organization (a government is one), an outlet, or somebody a text does not
 * name.
 *
 * <p>Two sources are the same one if their {@linkplain #id ids} are equal; they are {@code equals} only if aliases,
 * principal and all else agree too.
 */
public sealed interface Source permits Person, Organization, Outlet, UnnamedSource {

    /** {@return the id, derived from what sort of source it is and its name} */
    SourceId id();

    /** {@return the name it is shown under, never blank; of an unnamed source the description} */
    String name();

    /** {@return other names it goes by, in the order given} */
    ImmutableSet<String> aliases();

    /** {@return for whom it speaks: the ministry of a spokesman, the government of a ministry} */
    Optional<Source> principal();

    /** {@return the last principal up the line, or the source itself where it speaks for nobody else} */
    default Source lastPrincipal() {
        Source last = this;
        while (last.principal().isPresent()) {
            last = last.principal().get();
        }
        return last;
    }

    /**
     * Returns a person without aliases or principal.
     *
     * @param name the name, not blank
     * @return the person
     */
    static Person person(String name) {
        return Person.builder().name(name).build();
    }

    /**
     * Returns an organization without aliases or principal.
     *
     * @param name the name, not blank
     * @return the organization
     */
    static Organization organization(String name) {
        return Organization.builder().name(name).build();
    }

    /**
     * Returns an outlet of which only the name is known. It is a publisher family of its own, unless another value of
     * the same name knows its family; a directory of outlets knows that of many.
     *
     * @param name the name, not blank
     * @return the outlet
     */
    static Outlet outlet(String name) {
        return Outlet.builder().name(name).build();
    }

    /**
     * Returns an unnamed single source.
     *
     * @param description the words of the text, such as "a senior official", not blank
     * @return the source
     */
    static UnnamedSource unnamed(String description) {
        return UnnamedSource.builder().description(description).build();
    }
}
