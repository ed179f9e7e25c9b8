package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.source.Resolutions.Resolution;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Tells who is meant by the words that name a source in one document: a person by name, surname, role or pronoun; an
 * organization; a state by its capital; an outlet; somebody unnamed. What cannot be told stays unnamed or absent. Built
 * once for a document, from all persons it introduces; then every question is answered by what stands before the place,
 * and by what a later sentence says of somebody first left unnamed. It remembers whom it has named for the pronouns
 * that follow: ask in the order of the text, and from one thread.
 */
public final class SourceResolver {
    private final States states;
    private final MentionReader reader;
    private final Mentions mentions;
    private final Persons persons;
    private final OutletNames outlets;
    private final NounSources nouns;
    private final PronounSources pronouns;
    private final JointSpeakers joint;
    private final Resolutions resolutions = new Resolutions();

    /**
     * Prepares for a document.
     *
     * @param document the id of the document
     * @param text its text
     * @param sentences its sentences
     * @param directory the outlets that are known
     */
    public SourceResolver(DocumentId document, String text, List<Sentence> sentences, OutletDirectory directory) {
        Roles roles = Roles.standard();
        states = TextStates.in(sentences, States.standard(), roles);
        reader = new MentionReader(text, states, roles);
        mentions = new Mentions(sentences, reader, roles);
        outlets = new OutletNames(directory);

        Institutions institutions = Institutions.in(sentences, states, roles);
        Ministries ministries = new Ministries(text, sentences, states, institutions);
        persons = Persons.in(text, sentences, roles, states, directory, ministries);

        joint = new JointSpeakers(sentences, new JointParts(reader, persons, states, outlets, roles));

        Principals principals = new Principals(states, roles, institutions, ministries);
        Organizations organizations =
                new Organizations(roles, persons, institutions, new Acronyms(text, sentences), principals);
        nouns = new NounSources(
                new StateBodies(states, ministries, outlets),
                new NamedSources(persons, outlets, organizations, principals),
                new UnnamedSources(
                        document,
                        roles,
                        persons,
                        organizations,
                        principals,
                        resolutions,
                        new OfficeHolders(text, persons)),
                new Demonyms(document, states));
        pronouns = new PronounSources(
                mentions,
                persons,
                roles,
                new CalledIt(sentences),
                new Antecedents(text, ImmutableList.copyOf(sentences), persons, roles),
                new Bodies(sentences, persons, roles),
                new Groups(sentences, states, roles),
                nouns,
                resolutions);
    }

    /**
     * Returns who is meant by the words at a place. Ask in the order of the text.
     *
     * @param span the noun phrase
     * @return the source; empty for a pronoun that refers to nobody known
     */
    public Optional<Source> resolve(Span span) {
        Optional<Mention> mention = mentions.at(span);
        Optional<Source> source = mention.flatMap(this::meant);
        source.ifPresent(s -> resolutions.add(new Resolution(span.start(), mention.orElseThrow(), s)));
        return source;
    }

    /**
     * Returns the words of each where several speak together: of "Jon Vik and the mayor" those of Vik and those of the
     * mayor, and for "they" right after it the same.
     *
     * @param span the noun phrase
     * @return what to {@linkplain #resolve resolve}, in the order of the text; the phrase itself where one speaks
     */
    public ImmutableList<Span> speakers(Span span) {
        return areTogether(span) ? joint.last() : joint.in(span);
    }

    /** Whether "they" are those who have just spoken together: nobody spoke since, and no other group is told of. */
    private boolean areTogether(Span span) {
        Optional<Resolution> last = resolutions.lastBefore(span.start());
        boolean justSpoke = last.isPresent()
                && joint.last().contains(last.get().mention().span())
                && mentions.at(span).flatMap(Mention::pronoun).equals(Optional.of(Pronoun.THEY));
        return justSpoke
                && pronouns.of(Pronoun.THEY, span.start())
                        .map(group -> group.equals(last.get().source()))
                        .orElse(true);
    }

    private Optional<Source> meant(Mention mention) {
        return mention.pronoun().isPresent()
                ? pronouns.of(mention.pronoun().get(), mention.span().start())
                : Optional.of(nouns.of(mention));
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
        return mentions.at(span).flatMap(outlets::in);
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
}
