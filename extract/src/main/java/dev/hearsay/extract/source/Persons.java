package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.hearsay.core.Person;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The persons a document names, each with the role and the state that some mention gives. A person is told by a role or
 * a form of address before the name, by a role after a comma behind it, or by a given name.
 */
final class Persons {
    /** How far the next sentence reaches, in characters. */
    private static final int NEXT = 400;

    private final ImmutableList<Introduction> introductions;
    private final PersonIndex index;
    private final Employers employers;
    private final ImmutableListMultimap<String, Introduction> byRole;
    private final ImmutableListMultimap<String, Introduction> byPlainRole;

    /** A person with the place where the document first says who it is. */
    record Introduction(int offset, Person person, String role, Gender gender) {}

    private Persons(List<Introduction> introductions, PersonIndex index, Employers employers) {
        this.employers = employers;
        this.introductions = ImmutableList.copyOf(introductions);
        this.index = index;
        this.byRole = Multimaps.index(this.introductions, Introduction::role);
        this.byPlainRole = Multimaps.index(this.introductions, introduction -> Roles.plain(introduction.role()));
    }

    static Persons in(
            String text,
            List<Sentence> sentences,
            Roles roles,
            States states,
            OutletDirectory outlets,
            Ministries ministries) {
        Employers employers = new Employers(text, sentences, roles, states);
        PersonFinder finder = new PersonFinder(text, roles, states, outlets, employers, ministries);
        return new Persons(finder.find(sentences), finder.index(), employers);
    }

    /** Whether a name is that of a firm whose head or spokesman the document names. */
    boolean isFirm(String name) {
        return employers.isFirm(name);
    }

    /** The person of a full name, or of the surname alone; where two share it, the one introduced first. */
    Optional<Person> byName(String name) {
        return introduced(name).map(Introduction::person);
    }

    /** How the person of a full name, or of the surname alone, is introduced. */
    Optional<Introduction> introduced(String name) {
        OptionalInt at = index.named(name);
        return at.isEmpty() ? Optional.empty() : Optional.of(introductions.get(at.getAsInt()));
    }

    /** The first person of a surname whom a form of address fits: "Mr Lund" beside "Ana Lund" is "Jon Lund". */
    Optional<Person> addressed(String surname, Gender gender) {
        return introductions.stream()
                .filter(known ->
                        known.gender().fits(gender) && known.person().name().endsWith(' ' + surname))
                .map(Introduction::person)
                .findFirst();
    }

    /** Where the document introduces the one person of a role; nothing where it names several of it, or none. */
    Optional<Introduction> oneOfRole(String role) {
        ImmutableList<Introduction> all = byRole.get(role);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    Optional<Person> lastOfRole(String role, int offset) {
        return last(byRole.get(role), offset).map(Introduction::person);
    }

    /** Whoever is first named inside a phrase: "the Norwegian president, Jon Vik". */
    Optional<Person> introducedIn(Span phrase, String role) {
        return last(byRole.get(role), phrase.end())
                .filter(introduction -> introduction.offset() > phrase.start())
                .map(Introduction::person);
    }

    /** Whoever is named behind a place as the one person of a role; nobody where there are several. */
    Optional<Person> introducedLater(String role, int offset) {
        ImmutableList<Introduction> all = byRole.get(role);
        return all.size() == 1 && all.get(0).offset() > offset
                ? Optional.of(all.get(0).person())
                : Optional.empty();
    }

    /**
     * The one person of a narrower role whom the words right behind a place name: "a diplomat said. Attache Jon Vik".
     */
    Optional<Person> narrowerNext(String role, int offset, Roles roles) {
        boolean taken = !byRole.get(role).isEmpty();
        List<Introduction> narrower = roles.narrower(role).stream()
                .flatMap(name -> byPlainRole.get(name).stream())
                .limit(2)
                .toList();
        return taken
                        || narrower.size() != 1
                        || narrower.get(0).offset() <= offset
                        || narrower.get(0).offset() > offset + NEXT
                ? Optional.empty()
                : Optional.of(narrower.get(0).person());
    }

    /** By binary search: the last that stands before an offset. */
    private static Optional<Introduction> last(ImmutableList<Introduction> ordered, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(ordered.get(low - 1));
    }
}
