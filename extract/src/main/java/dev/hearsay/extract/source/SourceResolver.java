package dev.hearsay.extract.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells who is meant by the words that name a source in one document: a person by name, surname, role or pronoun; an
 * organization; a state by its capital; an outlet; somebody unnamed. What cannot be told stays unnamed or absent. Built
 * once for a document, from all persons it introduces; then every question is answered by what stands before the place,
 * and by what a later sentence says of somebody first left unnamed. It remembers whom it has named for the pronouns
 * that follow: ask in the order of the text, and from one thread.
 */
public final class SourceResolver {
    private static final Pattern KIND_OF_OUTLET =
            Pattern.compile("^(?:state(?:-run)? )?(?:news agency|newspaper|daily|broadcaster|radio|television) "
                    + "| (?:daily|weekly|newspaper|magazine|news agency|agency|website|channel|television)$");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<=.)(?:,| \\(| (?:who|which|whose) ).*$");
    private static final Pattern KIND_BEFORE_NAME =
            Pattern.compile("\\p{Lu}\\S*(?: \\p{Ll}\\S*)* (\\p{Ll}+) (?=\\p{Lu})");
    private static final Pattern LAST_WORD = Pattern.compile(" \\S+$");
    private static final Splitter WORDS = Splitter.on(' ');
    private static final int PRONOUN_REACH = 1500;

    private final DocumentId document;
    private final OutletDirectory outlets;
    private final States states;
    private final Roles roles = Roles.standard();
    private final MentionReader reader;
    private final Mentions mentions;
    private final Persons persons;
    private final Antecedents antecedents;
    private final Institutions institutions;
    private final Ministries ministries;
    private final Acronyms acronyms;
    private final Groups groups;
    private final Bodies bodies;
    private final CalledIt calledIt;
    private final NavigableMap<Integer, Resolved> resolved = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Resolved>> resolvedRoles = new HashMap<>();

    /** Who was meant at a place. */
    private record Resolved(int offset, Mention mention, Source source) {}

    /**
     * Prepares for a document.
     *
     * @param document the id of the document
     * @param text its text
     * @param sentences its sentences
     * @param outlets the outlets that are known
     */
    public SourceResolver(DocumentId document, String text, List<Sentence> sentences, OutletDirectory outlets) {
        this.document = document;
        this.outlets = outlets;
        this.states = TextStates.in(sentences, States.standard(), roles);
        this.reader = new MentionReader(text, states, roles);
        this.mentions = new Mentions(sentences, reader, roles);
        this.institutions = Institutions.in(sentences, states, roles);
        this.ministries = new Ministries(text, sentences, states, institutions);
        this.persons = Persons.in(text, sentences, roles, states, outlets, ministries);
        this.antecedents = new Antecedents(text, ImmutableList.copyOf(sentences), persons, roles);
        this.acronyms = new Acronyms(text, sentences);
        this.groups = new Groups(sentences, states, roles);
        this.bodies = new Bodies(sentences, persons, roles);
        this.calledIt = new CalledIt(sentences);
    }

    /**
     * Returns who is meant by the words at a place. Ask in the order of the text.
     *
     * @param span the noun phrase
     * @return the source; empty for a pronoun that refers to nobody known
     */
    public Optional<Source> resolve(Span span) {
        Optional<Mention> mention = mentions.at(span);
        Optional<Source> source = mention.flatMap(this::resolve);
        source.ifPresent(s -> remember(new Resolved(span.start(), mention.orElseThrow(), s)));
        return source;
    }

    private void remember(Resolved r) {
        resolved.putIfAbsent(r.offset(), r);
        resolvedRoles
                .computeIfAbsent(r.mention().role(), role -> new TreeMap<>())
                .putIfAbsent(r.offset(), r);
    }

    /**
     * Whether the words at a place are "I" or "we": whose words they stand in, the resolver cannot know.
     *
     * @param span the noun phrase
     * @return whether it is a pronoun of the first person
     */
    public boolean isFirstPerson(Span span) {
        return mentions.at(span).flatMap(Mention::pronoun).equals(Optional.of(Pronoun.FIRST));
    }

    /**
     * Whether "he" or "she" can mean a person, as far as the document tells.
     *
     * @param source the person
     * @param pronoun the pronoun
     * @return whether nothing speaks against it
     */
    public boolean fits(Source source, String pronoun) {
        return persons.introduced(source.name())
                .map(known -> known.gender().fits(Pronoun.of(pronoun).gender()))
                .orElse(true);
    }

    /**
     * Returns the outlet that the words at a place name.
     *
     * @param span the noun phrase
     * @return the outlet, empty if they name none
     */
    public Optional<Outlet> outlet(Span span) {
        return mentions.at(span)
                .flatMap(mention -> outlet(mention.core()).or(() -> outlet(behindPossessive(mention.core()))));
    }

    /** "Russia's Kommersant daily" names Kommersant. */
    private static String behindPossessive(String words) {
        return words.replaceFirst("^.*['’]s? ", "");
    }

    /**
     * Returns the party that the subject of a clause names: a state, an office, or a person the document introduces.
     *
     * @param sentence the sentence
     * @param token the head of the subject
     * @return the last principal of that party, empty where it is none that is known
     */
    public Optional<Source> actor(Sentence sentence, int token) {
        Mention mention = reader.read(sentence, NounPhrases.start(sentence, token), token + 1);
        Optional<Source> state = states.named(mention.words())
                .or(() -> states.named(sentence.word(token)))
                .or(() -> mention.named() && !mention.role().isEmpty() ? Optional.empty() : mention.government())
                .map(Source.class::cast);
        Optional<Source> person =
                mention.named() ? persons.byName(mention.name()).map(Source.class::cast) : Optional.empty();
        return state.or(() -> person).map(Source::lastPrincipal);
    }

    private Optional<Source> resolve(Mention mention) {
        if (mention.pronoun().isPresent()) {
            return byPronoun(mention);
        }
        Optional<Source> body = state(mention).or(() -> ministry(mention));
        if (body.isPresent()) {
            return body;
        }
        return mention.named()
                ? Optional.of(named(mention))
                : knownSurname(mention).or(() -> outletOfOtherWords(mention)).or(() -> Optional.of(unnamed(mention)));
    }

    /** A surname that the tagger took for another word: "Waters said". */
    private Optional<Source> knownSurname(Mention mention) {
        boolean oneCapitalised = mention.core().indexOf(' ') < 0
                && Character.isUpperCase(mention.core().charAt(0));
        return oneCapitalised ? persons.byName(mention.core()).map(Source.class::cast) : Optional.empty();
    }

    /** A paper whose name the tagger took for other words: "the Financial Times". */
    private Optional<Source> outletOfOtherWords(Mention mention) {
        boolean capitalised = mention.role().isEmpty()
                && WORDS.splitToList(mention.core()).stream()
                        .allMatch(w -> w.isEmpty() || Character.isUpperCase(w.charAt(0)));
        return capitalised ? outlets.byName(mention.core()).map(SourceResolver::speaker) : Optional.empty();
    }

    private Optional<Source> state(Mention mention) {
        boolean bare = mention.role().isEmpty() && mention.organization().isEmpty();
        Optional<Organization> whole = states.named(mention.core());
        return bare && whole.isPresent() ? whole.map(Source.class::cast) : Optional.empty();
    }

    /** Some have a site of their own, and go by its name. */
    private Optional<Source> ministry(Mention mention) {
        if (!mention.role().isEmpty()) {
            return Optional.empty();
        }
        return ministries
                .named(nameAlone(mention), mention.span().start())
                .map(ministry ->
                        outlet(ministry.name()).map(SourceResolver::speaker).orElse(ministry));
    }

    private Source named(Mention mention) {
        if (mention.role().isEmpty()) {
            Gender gender = Gender.ofWord(mention.address());
            Optional<Persons.Introduction> known = persons.introduced(mention.name());
            if (known.isPresent()) {
                return known.get().gender().fits(gender)
                        ? known.get().person()
                        : persons.addressed(mention.name(), gender)
                                .orElseGet(() -> Source.person(mention.address() + " " + mention.name()));
            }
            Optional<Outlet> outlet = outlet(mention.core())
                    .or(() -> mention.name().isBlank() ? Optional.empty() : outlet(mention.name()));
            if (outlet.isPresent()) {
                return speaker(outlet.get());
            }
            return isOrganization(mention)
                    ? organization(organizationName(mention), mention)
                    : Source.person(mention.name());
        }
        return persons.byName(mention.name()).orElseGet(() -> person(mention));
    }

    /**
     * The name without what stands behind it in brackets or after a comma; the long one where initials stand for it.
     */
    private String organizationName(Mention mention) {
        String name = kindBetween(mention).isPresent() ? mention.name() : nameAlone(mention);
        return acronyms.longName(name).orElse(name);
    }

    private static String nameAlone(Mention mention) {
        return BEHIND_NAME
                .matcher(MentionReader.withoutArticle(mention.words()))
                .replaceFirst("");
    }

    private boolean isOrganization(Mention mention) {
        int space = mention.name().lastIndexOf(' ');
        String last = mention.name().substring(space + 1);
        boolean acronym = space < 0 && last.length() <= 6 && last.equals(last.toUpperCase(Locale.ROOT));
        boolean article = mention.words().toLowerCase(Locale.ROOT).startsWith("the ");
        return acronym
                || article
                || mention.plural()
                || roles.isOrganization(last)
                || persons.isFirm(mention.name())
                || mention.government().isPresent();
    }

    /** A ministry or a campaign that has a site of its own speaks for itself, and is no outlet where it is quoted. */
    private static Source speaker(Outlet outlet) {
        if (!outlet.kind().equals(Optional.of(OutletKind.INSTITUTION))) {
            return outlet;
        }
        Organization.Builder body = Organization.builder().name(outlet.name()).addAllAliases(outlet.aliases());
        return outlet.family().equals(outlet.name())
                ? body.build()
                : body.principal(Source.organization(outlet.family())).build();
    }

    private Optional<Outlet> outlet(String name) {
        String bare = MentionReader.withoutArticle(name);
        return bare.isBlank()
                ? Optional.empty()
                : outlets.byName(bare)
                        .or(() -> outlets.byName(KIND_OF_OUTLET.matcher(bare).replaceAll("")));
    }

    private Organization organization(String name, Mention mention) {
        Optional<String> fullName = mention.government().isPresent()
                ? Optional.empty()
                : institutions.fullName(name, mention.span().start());
        return Organization.builder()
                .name(fullName.orElse(name))
                .principal(principal(mention))
                .build();
    }

    private Person person(Mention mention) {
        return Person.builder()
                .name(mention.name())
                .role(mention.roleWords())
                .principal(principal(mention))
                .build();
    }

    /** For whom somebody of a role speaks: the state whose adjective stands before it. */
    private Optional<Organization> principal(Mention mention) {
        boolean service = (mention.role().isEmpty() && !isPrivate(mention)) || roles.isState(mention.role());
        Optional<Organization> office =
                mention.organization().flatMap(name -> states.named(name).or(() -> StateWords.body(name)));
        return service ? office.or(mention::government).or(() -> owner(mention)) : Optional.empty();
    }

    /** "The British Bakers' Association" and "Spanish newspaper Faro" are named after a state and serve none. */
    private boolean isPrivate(Mention mention) {
        List<String> words = WORDS.splitToList(mention.core());
        String kind = kindBetween(mention).orElse(words.get(words.size() - 1));
        return roles.isPrivate(kind) && words.stream().noneMatch(roles::isPublic);
    }

    /** The "newspaper" of "Spanish newspaper Faro". */
    private static Optional<String> kindBetween(Mention mention) {
        Matcher kind = KIND_BEFORE_NAME.matcher(mention.core());
        return mention.named()
                        && mention.government().isPresent()
                        && kind.lookingAt()
                        && mention.core().endsWith(mention.name())
                ? Optional.of(kind.group(1))
                : Optional.empty();
    }

    /** Whose institution it is that the article names without a state here. */
    private Optional<Organization> owner(Mention mention) {
        return institutions.owner(institution(mention), mention.span().start());
    }

    /**
     * Whose institution it is that "a spokesman for the health ministry" or "a health ministry official" speaks for.
     */
    private Optional<Organization> served(Mention mention) {
        int offset = mention.span().start();
        return mention.organization().isPresent()
                ? owner(mention)
                        .or(() -> ministries.state(mention.organization().get(), offset))
                : ministries.state(LAST_WORD.matcher(mention.core()).replaceFirst(""), offset);
    }

    private static String institution(Mention mention) {
        return mention.organization().orElse(mention.roleWords().isEmpty() ? mention.core() : mention.roleWords());
    }

    private Optional<Source> byPronoun(Mention mention) {
        int offset = mention.span().start();
        return switch (mention.pronoun().orElseThrow()) {
            case FIRST, OTHER -> Optional.empty();
            case HE, SHE -> person(offset, mention.pronoun().orElseThrow().gender());
            case IT -> body(offset);
            case THEY ->
                group(offset)
                        .or(() -> lastResolved(offset)
                                .filter(SourceResolver::isGroup)
                                .map(Resolved::source));
        };
    }

    /**
     * Whoever spoke last, if the pronoun fits and no main clause is about somebody else since; else who is mentioned.
     */
    private Optional<Source> person(int offset, Gender gender) {
        Optional<Resolved> speaker = lastResolved(offset)
                .filter(r -> isPerson(r) && !isBody(r.source()) && gender(r).fits(gender));
        Optional<Antecedents.Candidate> mentioned = antecedents.before(offset, gender);
        boolean since = mentioned.isPresent()
                && mentioned.get().mainSubject()
                && speaker.isPresent()
                && mentioned.get().span().start()
                        >= speaker.get().mention().span().end();
        return speaker.isPresent() && !since ? speaker.map(Resolved::source) : mentioned.flatMap(this::source);
    }

    private Optional<Source> source(Antecedents.Candidate candidate) {
        return candidate.person().isPresent()
                ? candidate.person().map(Source.class::cast)
                : mentions.at(candidate.span()).flatMap(this::resolve);
    }

    private Gender gender(Resolved r) {
        return r.source() instanceof Person person
                ? persons.introduced(person.name())
                        .map(Persons.Introduction::gender)
                        .orElse(Gender.UNKNOWN)
                : Gender.ofWord(r.mention().role());
    }

    /**
     * Whatever body spoke last, or is the subject of a main clause since; a name that no person is known by may be one.
     */
    private Optional<Source> body(int offset) {
        Optional<Resolved> speaker = lastResolved(offset)
                .filter(r -> !isPerson(r)
                        || isUnknownName(r.source())
                        || (r.source() instanceof UnnamedSource
                                && roles.isInstitution(r.mention().role())));
        Optional<Span> subject = bodies.before(offset);
        boolean since = subject.isPresent()
                && speaker.map(r -> r.mention().span().end() <= subject.get().start())
                        .orElse(true);
        return since ? mentions.at(subject.get()).flatMap(this::resolve) : speaker.map(Resolved::source);
    }

    private boolean isBody(Source source) {
        return isUnknownName(source) && calledIt.is(source.name());
    }

    private boolean isUnknownName(Source source) {
        return source instanceof Person person
                && person.role().isEmpty()
                && persons.introduced(person.name()).isEmpty();
    }

    private Optional<Source> group(int offset) {
        return groups.before(offset)
                .flatMap(group -> group.state().isPresent()
                        ? group.state().map(Source.class::cast)
                        : mentions.at(group.span()).map(this::unnamed));
    }

    private Optional<Resolved> lastResolved(int offset) {
        return Optional.ofNullable(resolved.lowerEntry(offset))
                .map(Map.Entry::getValue)
                .filter(r -> offset - r.offset() <= PRONOUN_REACH);
    }

    private static boolean isPerson(Resolved r) {
        return r.source() instanceof Person
                || (r.source() instanceof UnnamedSource unnamed
                        && !unnamed.group()
                        && !r.mention().role().isEmpty());
    }

    private static boolean isGroup(Resolved r) {
        return !(r.source() instanceof Person) && !(r.source() instanceof UnnamedSource unnamed && !unnamed.group());
    }

    private Source unnamed(Mention mention) {
        Optional<Person> inside = persons.introducedIn(mention.span(), mention.role());
        if (inside.isPresent() && !mention.role().isEmpty()) {
            return inside.get();
        }
        if (mention.definite()) {
            Optional<Source> known = byRole(mention);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (!mention.plural() && !mention.role().isEmpty()) {
            Optional<Person> later = persons.introducedLater(
                            mention.role(), mention.span().start())
                    .or(() -> persons.narrowerNext(
                                    mention.role(), mention.span().start(), roles)
                            .filter(person -> agrees(mention, person)));
            if (later.isPresent() && !mention.definite()) {
                return later.get();
            }
        }
        Optional<Organization> body = organizationWithoutName(mention);
        return body.isPresent() ? body.get() : description(mention);
    }

    /** Whether whoever is described and whoever is named could serve one state. */
    private static boolean agrees(Mention described, Person named) {
        return described.government().isEmpty()
                || named.principal().isEmpty()
                || named.principal()
                        .map(Source::id)
                        .equals(described.government().map(Source::id));
    }

    /** "The minister" is the last person or unnamed source of that role. */
    private Optional<Source> byRole(Mention mention) {
        if (mention.role().isEmpty() || mention.plural()) {
            return Optional.empty();
        }
        Optional<Person> person =
                persons.lastOfRole(mention.role(), mention.span().start());
        NavigableMap<Integer, Resolved> same = resolvedRoles.getOrDefault(mention.role(), new TreeMap<>());
        return person.isPresent()
                ? person.map(Source.class::cast)
                : Optional.ofNullable(same.lowerEntry(mention.span().start()))
                        .map(before -> before.getValue().source());
    }

    /** "The Syrian government", "the Greek Foreign Ministry": no proper name, yet one body. */
    private Optional<Organization> organizationWithoutName(Mention mention) {
        if (!mention.role().isEmpty() || mention.government().isEmpty() || mention.plural()) {
            return Optional.empty();
        }
        String bare = MentionReader.withoutArticle(mention.words());
        return bare.endsWith("government") || bare.endsWith("regime")
                ? mention.government()
                : Optional.of(organization(bare, mention));
    }

    private UnnamedSource description(Mention mention) {
        return UnnamedSource.builder()
                .description(CharMatcher.anyOf(",;: ").trimTrailingFrom(mention.words()))
                .group(mention.plural())
                .affiliation(affiliation(mention))
                .document(document)
                .build();
    }

    private Optional<String> affiliation(Mention mention) {
        Optional<String> state = mention.government().or(() -> served(mention)).map(government -> government.name());
        int offset = mention.span().start();
        return state.or(mention::organization)
                .or(() -> SpokenFor.oneBody(
                        mention.words(),
                        resolved.subMap(offset - PRONOUN_REACH, offset).values().stream()
                                .map(Resolved::source)));
    }
}
