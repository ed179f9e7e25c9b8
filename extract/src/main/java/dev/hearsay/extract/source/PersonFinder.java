package dev.hearsay.extract.source;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Person;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds where a document introduces its persons, and what it says of each: role, state, gender. */
final class PersonFinder {
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");
    private static final Pattern MIDDLE_INITIAL = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\. \\p{Lu}\\S+");
    private static final int APPOSITIVE_REACH = 8;

    private final String text;
    private final Roles roles;
    private final States states;
    private final GivenNames givenNames = GivenNames.standard();
    private final OutletDirectory outlets;
    private final Employers employers;
    private final Ministries ministries;
    private final List<Persons.Introduction> found = new ArrayList<>();
    private final PersonIndex index = new PersonIndex();
    private final Map<Integer, String> served = new HashMap<>();
    private final Map<Integer, String> offices = new HashMap<>();
    private final StateWords words;

    PersonFinder(
            String text,
            Roles roles,
            States states,
            OutletDirectory outlets,
            Employers employers,
            Ministries ministries) {
        this.employers = employers;
        this.ministries = ministries;
        this.text = text;
        this.roles = roles;
        this.states = states;
        this.outlets = outlets;
        words = new StateWords(states);
    }

    List<Persons.Introduction> find(List<Sentence> sentences) {
        sentences.forEach(this::scan);
        complete(sentences);
        return found;
    }

    /** {@return the names of those found} */
    PersonIndex index() {
        return index;
    }

    private void scan(Sentence sentence) {
        NameRuns.in(sentence, roles).forEach(run -> consider(sentence, run));
    }

    /** A run of proper nouns is a person's by a role or title in it, before it or behind it, or by a given name. */
    private void consider(Sentence sentence, NameRuns.Run run) {
        String name = SentenceWords.join(text, sentence, run.name(), run.to());
        OptionalInt role = run.role() >= 0 ? OptionalInt.of(run.role()) : roleBefore(sentence, run);
        boolean several = run.to() - run.name() >= 2
                && outlets.byName(name).isEmpty()
                && states.named(name).isEmpty();
        if (role.isEmpty()) {
            role = officeBefore(sentence, run.name());
        }
        if (role.isEmpty() && several) {
            role = appositive(sentence, run.to());
        }
        if (role.isPresent()) {
            add(sentence, run, name, role.getAsInt());
            appositive(sentence, run.to()).stream()
                    .filter(behind -> roles.isOffice(office(sentence, behind)))
                    .forEach(behind -> add(sentence, run, name, behind));
        } else if (several && looksPersonal(name) && !roles.isOrganization(sentence.word(run.to() - 1))) {
            Optional<Organization> owner = employers
                    .owner(sentence, run)
                    .filter(body -> outlets.byName(body.name()).isEmpty());
            add(sentence.start(run.name()), name, "", owner, Gender.UNKNOWN);
        }
    }

    /** It begins with a given name, or has an initial in the middle. */
    private boolean looksPersonal(String name) {
        return givenNames.opens(name) || MIDDLE_INITIAL.matcher(name).matches();
    }

    /** The role in "spokesman Jon Vik" or in "his manager, Jon Vik,". */
    private OptionalInt roleBefore(Sentence sentence, NameRuns.Run run) {
        int before = run.from() - 1;
        boolean setOff = before > 0
                && sentence.word(before).equals(",")
                && run.to() - run.name() >= 2
                && run.to() < sentence.size()
                && (sentence.word(run.to()).equals(",") || run.to() + 1 == sentence.size())
                && sentence.relation(run.head(sentence)).equals("appos");
        int behind = setOff ? NounPhrases.qualified(sentence, run.head(sentence), before, roles) : -1;
        int role = behind >= 0 ? behind : setOff ? before - 1 : before;
        boolean is = role >= 0
                && roles.isPerson(sentence.lemma(role))
                && (setOff
                        ? sentence.tag(role).equals("NN")
                        : sentence.tag(role).startsWith("NN") || ofChief(sentence, role));
        return is ? OptionalInt.of(role) : OptionalInt.empty();
    }

    /** "Chief executive Jon Vik": taggers take the second word for an adjective. */
    private static boolean ofChief(Sentence sentence, int role) {
        return role > 0
                && sentence.tag(role).equals("JJ")
                && sentence.word(role - 1).equalsIgnoreCase("chief");
    }

    /** The office in "the Norwegian president, Jon Vik, said". */
    private OptionalInt officeBefore(Sentence sentence, int name) {
        boolean setOff = name >= 2
                && sentence.word(name - 1).equals(",")
                && sentence.tag(name - 2).startsWith("NN")
                && roles.isOffice(office(sentence, name - 2))
                && words.before(sentence, name - 2).isPresent();
        return setOff ? OptionalInt.of(name - 2) : OptionalInt.empty();
    }

    private String office(Sentence sentence, int role) {
        return Service.office(sentence, role);
    }

    /** The role in ", an aide to the president," behind a name. */
    private OptionalInt appositive(Sentence sentence, int to) {
        if (to + 1 >= sentence.size()
                || !sentence.word(to).equals(",")
                || !ARTICLES.contains(sentence.word(to + 1).toLowerCase(Locale.ROOT))) {
            return OptionalInt.empty();
        }
        for (int i = to + 2; i < Math.min(sentence.size(), to + APPOSITIVE_REACH); i++) {
            if (roles.isPerson(sentence.lemma(i))) {
                return OptionalInt.of(i);
            }
            if (sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("IN")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private void add(Sentence sentence, NameRuns.Run run, String name, int roleAt) {
        boolean title = roles.isTitle(sentence.word(roleAt)) && !roles.isPerson(sentence.word(roleAt));
        String role = title ? "" : Service.role(sentence, roleAt);
        Optional<Organization> government = roles.isState(role)
                ? government(sentence, roleAt).or(() -> words.behind(sentence, run.to() - 1))
                : Optional.empty();
        Optional<Organization> side = government.or(() -> roles.isState(role) && !roles.isSpeaking(role)
                ? Optional.empty()
                : employers.of(sentence, run, roleAt));
        Gender gender = Gender.ofWord(sentence.word(roleAt));
        add(sentence.start(run.name()), name, role, side, gender).ifPresent(at -> {
            String master = roles.isState(role) ? Service.served(sentence, roleAt) : "";
            if (!master.isEmpty()) {
                served.putIfAbsent(at, master);
            }
            if (roles.isOffice(office(sentence, roleAt))) {
                offices.putIfAbsent(at, office(sentence, roleAt));
            }
        });
    }

    /** The number of the person; nobody where the name is known as another's, whom the words do not fit. */
    private OptionalInt add(int offset, String name, String role, Optional<Organization> government, Gender gender) {
        OptionalInt known = index.related(name);
        Gender told = gender.or(givenNames.gender(name));
        if (known.isEmpty()) {
            index.add(name, found.size());
            found.add(new Persons.Introduction(offset, person(name, role, government), role, told));
            return OptionalInt.of(found.size() - 1);
        }
        if (!found.get(known.getAsInt()).gender().fits(told)) {
            return OptionalInt.empty();
        }
        enrich(known.getAsInt(), name, role, government, gender);
        return known;
    }

    private void enrich(int at, String name, String role, Optional<Organization> government, Gender gender) {
        Persons.Introduction known = found.get(at);
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
            found.set(at, new Persons.Introduction(known.offset(), richer, kept, known.gender()));
            index.add(richer.name(), at);
        }
        tellGender(at, gender.or(givenNames.gender(name)));
    }

    private void tellGender(int at, Gender gender) {
        Persons.Introduction known = found.get(at);
        Gender told = known.gender().or(gender);
        found.set(at, new Persons.Introduction(known.offset(), known.person(), known.role(), told));
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
                .or(() -> ofMinistry(sentence, role))
                .or(() -> ofSubjectBefore(sentence, role));
    }

    /** "Health ministry spokesman", "a spokesman for the health ministry". */
    private Optional<Organization> ofMinistry(Sentence sentence, int role) {
        int from = role;
        while (from > 0 && sentence.tag(from - 1).matches("NN.*|JJ.*|POS")) {
            from--;
        }
        int to = role + 1;
        while (to < sentence.size() && sentence.tag(to).matches("NN.*|JJ.*|POS|DT|IN|CC")) {
            to++;
        }
        int offset = sentence.start(role);
        Optional<Organization> before = from < role
                ? ministries.state(SentenceWords.join(text, sentence, from, role), offset)
                : Optional.empty();
        return before.isPresent() || to < role + 3
                ? before
                : ministries.state(SentenceWords.join(text, sentence, role + 2, to), offset);
    }

    /** Gives those without a state that of whom they serve, or that of an earlier description. */
    private void complete(List<Sentence> sentences) {
        Service service = new Service(sentences, roles, words);
        Multiset<String> holders = HashMultiset.create(offices.values());
        Multiset<String> bearers = HashMultiset.create(Lists.transform(found, Persons.Introduction::role));
        for (int i = 0; i < found.size(); i++) {
            Persons.Introduction known = found.get(i);
            if (known.person().principal().isEmpty() && !known.role().isEmpty()) {
                String office = offices.getOrDefault(i, "");
                Optional<Organization> state = ofServed(i)
                        .or(() -> bearers.count(known.role()) == 1
                                ? service.describedBefore(known.role(), known.offset())
                                : Optional.empty())
                        .or(() -> holders.count(office) == 1
                                ? service.holding(office, known.person().name())
                                : Optional.empty());
                Person person = person(known.person().name(), known.role(), state);
                found.set(i, new Persons.Introduction(known.offset(), person, known.role(), known.gender()));
            }
        }
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
        while (first > 0 && sentence.tag(first - 1).matches("NN.*|JJ.*|DT|CD|POS") && role - first < APPOSITIVE_REACH) {
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
}
