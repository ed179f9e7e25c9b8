package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/** The person, the outlet or the organization that a noun phrase with a proper name means. */
final class NamedSources {
    private static final Splitter WORDS = Splitter.on(' ');
    /** "Brown, of Park Road". */
    private static final Pattern LIVES = Pattern.compile("\\p{Lu}\\S+, of \\p{Lu}");

    private final Persons persons;
    private final OutletNames outlets;
    private final Organizations organizations;
    private final Principals principals;

    NamedSources(Persons persons, OutletNames outlets, Organizations organizations, Principals principals) {
        this.persons = persons;
        this.outlets = outlets;
        this.organizations = organizations;
        this.principals = principals;
    }

    /** Who is meant by a name. */
    Source of(Mention mention) {
        return mention.role().isEmpty() ? nameAlone(mention) : withRole(mention);
    }

    /** Who is meant by a name that the tagger took for other words; nobody where it is no name. */
    Optional<Source> inOtherWords(Mention mention) {
        return surname(mention).or(() -> outletOfOtherWords(mention));
    }

    private Source withRole(Mention mention) {
        return persons.byName(mention.name())
                .orElseGet(() -> Person.builder()
                        .name(mention.name())
                        .role(mention.roleWords())
                        .principal(principals.of(mention))
                        .build());
    }

    private Source nameAlone(Mention mention) {
        return persons.introduced(mention.name())
                .map(known -> addressed(mention, known))
                .or(() -> outlet(mention).map(OutletNames::speaker))
                .orElseGet(() -> unknown(mention));
    }

    /** "Mrs. Vik" is not the Vik of whom the text says "he". */
    private Source addressed(Mention mention, Persons.Introduction known) {
        Gender gender = Gender.ofWord(mention.address());
        return known.gender().fits(gender)
                ? known.person()
                : persons.addressed(mention.name(), gender)
                        .orElseGet(() -> Source.person(mention.address() + " " + mention.name()));
    }

    private Optional<Outlet> outlet(Mention mention) {
        return outlets.of(mention.core())
                .or(() -> mention.name().isBlank() ? Optional.empty() : outlets.of(mention.name()));
    }

    private Source unknown(Mention mention) {
        return organizations.isNamedBy(mention) ? organizations.named(mention) : Source.person(mention.name());
    }

    /** "Waters said". */
    private Optional<Source> surname(Mention mention) {
        boolean oneCapitalised = mention.core().indexOf(' ') < 0
                && Character.isUpperCase(mention.core().charAt(0));
        Optional<Person> known = oneCapitalised ? persons.byName(mention.core()) : Optional.empty();
        return known.isEmpty() && LIVES.matcher(mention.words()).lookingAt()
                ? Optional.of(Source.person(mention.core()))
                : known.map(Source.class::cast);
    }

    /** "The Financial Times". */
    private Optional<Source> outletOfOtherWords(Mention mention) {
        boolean capitalised = mention.role().isEmpty()
                && WORDS.splitToList(mention.core()).stream()
                        .allMatch(w -> w.isEmpty() || Character.isUpperCase(w.charAt(0)));
        return capitalised ? outlets.speakerOf(mention.core()) : Optional.empty();
    }
}
