package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Person;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The persons a document names, each with the role and the state that some mention gives. A person is told by a role or
 * a form of address before the name, or by a role after a comma behind it.
 */
final class Persons {
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");
    private static final int APPOSITIVE_REACH = 8;
    /** How far the next sentence reaches, in characters. */
    private static final int NEXT = 400;

    private final ImmutableList<Introduction> introductions;
    private final PersonIndex index;
    private final ImmutableListMultimap<String, Introduction> byRole;

    /** A person with the place where the document first says who it is. */
    record Introduction(int offset, Person person, String role) {}

    private Persons(List<Introduction> introductions, PersonIndex index) {
        this.introductions = ImmutableList.copyOf(introductions);
        this.index = index;
        this.byRole = Multimaps.index(this.introductions, Introduction::role);
    }

    static Persons in(String text, List<Sentence> sentences, Roles roles, States states, OutletDirectory outlets) {
        Finder finder = new Finder(text, roles, states, outlets);
        return new Persons(finder.find(sentences), finder.index);
    }

    /** The person of a full name, or of the surname alone; where two share it, the one introduced first. */
    Optional<Person> byName(String name) {
        OptionalInt at = index.named(name);
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(introductions.get(at.getAsInt()).person());
    }

    Optional<Person> lastBefore(int offset, int reach) {
        return last(introductions, offset)
                .filter(introduction -> offset - introduction.offset() <= reach)
                .map(Introduction::person);
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
        List<Introduction> narrower = introductions.stream()
                .filter(introduction -> roles.isNarrower(introduction.role(), role))
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

    /** Finds the introductions. */
    private static final class Finder {
        private final String text;
        private final Roles roles;
        private final States states;
        private final OutletDirectory outlets;
        private final List<Introduction> found = new ArrayList<>();
        private final PersonIndex index = new PersonIndex();
        private final Map<Integer, String> served = new HashMap<>();
        private final Map<Integer, String> offices = new HashMap<>();
        private final StateWords words;

        Finder(String text, Roles roles, States states, OutletDirectory outlets) {
            this.text = text;
            this.roles = roles;
            this.states = states;
            this.outlets = outlets;
            words = new StateWords(states);
        }

        List<Introduction> find(List<Sentence> sentences) {
            sentences.forEach(this::scan);
            complete(sentences);
            return found;
        }

        private void scan(Sentence sentence) {
            int i = 0;
            while (i < sentence.size()) {
                int end = endOfNames(sentence, i);
                if (end > i) {
                    consider(sentence, i, end);
                    i = end;
                } else {
                    i++;
                }
            }
        }

        private static int endOfNames(Sentence sentence, int from) {
            int end = from;
            while (end < sentence.size()
                    && (sentence.tag(end).startsWith("NNP") || (end > from && hyphenated(sentence, end)))) {
                end++;
            }
            return end;
        }

        /** The hyphen of "al-Sabri". */
        private static boolean hyphenated(Sentence sentence, int i) {
            return sentence.word(i).equals("-")
                    && i + 1 < sentence.size()
                    && sentence.tag(i + 1).startsWith("NNP")
                    && sentence.end(i - 1) == sentence.start(i)
                    && sentence.end(i) == sentence.start(i + 1);
        }

        /** A run of proper nouns: split at the last role or title in it, or look before it and behind it. */
        private void consider(Sentence sentence, int from, int to) {
            int role = -1;
            for (int i = from; i < to - 1; i++) {
                if (roles.isPerson(sentence.word(i)) || roles.isTitle(sentence.word(i))) {
                    role = i;
                }
            }
            boolean before = role < 0
                    && from > 0
                    && roles.isPerson(sentence.lemma(from - 1))
                    && sentence.tag(from - 1).startsWith("NN");
            int nameFrom = role + 1 > from ? role + 1 : from;
            int roleAt = role >= 0 ? role : before ? from - 1 : -1;
            String name = join(sentence, nameFrom, to);
            Optional<Integer> setOff = roleAt >= 0 ? Optional.empty() : officeBefore(sentence, nameFrom);
            if (roleAt >= 0) {
                add(sentence, nameFrom, name, roleAt);
                appositive(sentence, to)
                        .filter(behind -> roles.isOffice(office(sentence, behind)))
                        .ifPresent(behind -> add(sentence, nameFrom, name, behind));
            } else if (setOff.isPresent()) {
                add(sentence, nameFrom, name, setOff.get());
            } else if (to - nameFrom >= 2
                    && outlets.byName(name).isEmpty()
                    && states.named(name).isEmpty()) {
                appositive(sentence, to).ifPresent(behind -> add(sentence, nameFrom, name, behind));
            }
        }

        /** The office in "the Norwegian president, Jon Vik, said". */
        private Optional<Integer> officeBefore(Sentence sentence, int name) {
            boolean setOff = name >= 2
                    && sentence.word(name - 1).equals(",")
                    && sentence.tag(name - 2).startsWith("NN")
                    && roles.isOffice(office(sentence, name - 2))
                    && words.before(sentence, name - 2).isPresent();
            return setOff ? Optional.of(name - 2) : Optional.empty();
        }

        private String office(Sentence sentence, int role) {
            return Service.office(sentence, role);
        }

        /** The role in ", an aide to the president," behind a name. */
        private Optional<Integer> appositive(Sentence sentence, int to) {
            if (to + 1 >= sentence.size()
                    || !sentence.word(to).equals(",")
                    || !ARTICLES.contains(sentence.word(to + 1).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            for (int i = to + 2; i < Math.min(sentence.size(), to + APPOSITIVE_REACH); i++) {
                if (roles.isPerson(sentence.lemma(i))) {
                    return Optional.of(i);
                }
                if (sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("IN")) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private void add(Sentence sentence, int nameFrom, String name, int roleAt) {
            boolean title = roles.isTitle(sentence.word(roleAt)) && !roles.isPerson(sentence.word(roleAt));
            String role = title ? "" : sentence.lemma(roleAt).toLowerCase(Locale.ROOT);
            OptionalInt known = index.related(name);
            String master = roles.isState(role) ? Service.served(sentence, roleAt) : "";
            if (!master.isEmpty()) {
                served.putIfAbsent(known.orElse(found.size()), master);
            }
            Optional<Organization> government = roles.isState(role) ? government(sentence, roleAt) : Optional.empty();
            if (roles.isOffice(office(sentence, roleAt))) {
                offices.putIfAbsent(known.orElse(found.size()), office(sentence, roleAt));
            }
            if (known.isEmpty()) {
                index.add(name, found.size());
                found.add(new Introduction(sentence.start(nameFrom), person(name, role, government), role));
            } else {
                enrich(known.getAsInt(), name, role, government);
            }
        }

        private void enrich(int at, String name, String role, Optional<Organization> government) {
            Introduction known = found.get(at);
            Person person = known.person();
            boolean fuller = name.length() > person.name().length();
            boolean tells = (person.principal().isEmpty() && government.isPresent())
                    || known.role().isEmpty();
            if (fuller || tells) {
                String kept = known.role().isEmpty() ? role : known.role();
                Person richer = person(
                        fuller ? name : person.name(),
                        kept,
                        person.principal().map(p -> (Organization) p).or(() -> government));
                found.set(at, new Introduction(known.offset(), richer, kept));
                index.add(richer.name(), at);
            }
        }

        private static Person person(String name, String role, Optional<Organization> government) {
            Person.Builder person = Person.builder().name(name).principal(government);
            if (!role.isEmpty()) {
                person.role(role);
            }
            return person.build();
        }

        /** The state in the words before a role, or the subject before a phrase that is set off. */
        private Optional<Organization> government(Sentence sentence, int role) {
            return words.before(sentence, role)
                    .or(() -> words.behind(sentence, role))
                    .or(() -> ofSubjectBefore(sentence, role));
        }

        /** Gives those without a state that of whom they serve, or that of an earlier description. */
        private void complete(List<Sentence> sentences) {
            Service service = new Service(sentences, roles, words);
            for (int i = 0; i < found.size(); i++) {
                Introduction known = found.get(i);
                if (known.person().principal().isEmpty() && !known.role().isEmpty()) {
                    String office = offices.getOrDefault(i, "");
                    Optional<Organization> state = ofServed(i)
                            .or(() -> alone(known.role())
                                    ? service.describedBefore(known.role(), known.offset())
                                    : Optional.empty())
                            .or(() -> soleHolder(office)
                                    ? service.holding(office, known.person().name())
                                    : Optional.empty());
                    Person person = person(known.person().name(), known.role(), state);
                    found.set(i, new Introduction(known.offset(), person, known.role()));
                }
            }
        }

        private boolean soleHolder(String office) {
            return !office.isEmpty()
                    && offices.values().stream().filter(office::equals).count() == 1;
        }

        private boolean alone(String role) {
            return found.stream().filter(other -> other.role().equals(role)).count() == 1;
        }

        private Optional<Organization> ofServed(int servant) {
            OptionalInt master = index.named(served.getOrDefault(servant, ""));
            return master.isEmpty()
                    ? Optional.empty()
                    : found.get(master.getAsInt()).person().principal().map(state -> (Organization) state);
        }

        /** "Norway has agreed, Foreign Minister ... said": a minister of no named state is the subject's. */
        private Optional<Organization> ofSubjectBefore(Sentence sentence, int role) {
            int first = role;
            while (first > 0
                    && sentence.tag(first - 1).matches("NN.*|JJ.*|DT|CD|POS")
                    && role - first < APPOSITIVE_REACH) {
                first--;
            }
            boolean afterComma = first > 0 && sentence.tag(first - 1).equals(",");
            for (int i = 0; afterComma && i < first; i++) {
                Optional<Organization> state = states.named(sentence.word(i));
                if (state.isPresent() && sentence.relation(i).startsWith("nsubj")) {
                    return state;
                }
            }
            return Optional.empty();
        }

        private String join(Sentence sentence, int from, int to) {
            return text.substring(sentence.start(from), sentence.end(to - 1)).replaceAll("\\s+", " ");
        }
    }
}
