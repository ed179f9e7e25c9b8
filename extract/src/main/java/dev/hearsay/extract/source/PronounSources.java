package dev.hearsay.extract.source;

import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.source.Resolutions.Resolution;
import java.util.Optional;

/** Who is meant by a pronoun: whoever spoke last, or whom the sentences before it are about since. */
final class PronounSources {
    private final Mentions mentions;
    private final Persons persons;
    private final Roles roles;
    private final CalledIt calledIt;
    private final Antecedents antecedents;
    private final Bodies bodies;
    private final Groups groups;
    private final NounSources nouns;
    private final Resolutions before;

    PronounSources(
            Mentions mentions,
            Persons persons,
            Roles roles,
            CalledIt calledIt,
            Antecedents antecedents,
            Bodies bodies,
            Groups groups,
            NounSources nouns,
            Resolutions before) {
        this.mentions = mentions;
        this.persons = persons;
        this.roles = roles;
        this.calledIt = calledIt;
        this.antecedents = antecedents;
        this.bodies = bodies;
        this.groups = groups;
        this.nouns = nouns;
        this.before = before;
    }

    /** {@return who a pronoun at a place refers to, if to anybody known} */
    Optional<Source> of(Pronoun pronoun, int offset) {
        return switch (pronoun) {
            case FIRST, OTHER -> Optional.empty();
            case HE, SHE -> person(offset, pronoun.gender());
            case IT -> body(offset);
            case THEY -> group(offset);
        };
    }

    /**
     * Whoever spoke last, if the pronoun fits and no main clause is about somebody else since; else who is mentioned.
     */
    private Optional<Source> person(int offset, Gender gender) {
        Optional<Resolution> speaker = before.lastBefore(offset)
                .filter(last -> last.isPerson()
                        && !isBody(last.source())
                        && gender(last).fits(gender));
        Optional<Antecedents.Candidate> mentioned = antecedents.before(offset, gender);
        boolean since = mentioned.isPresent()
                && mentioned.get().mainSubject()
                && speaker.isPresent()
                && mentioned.get().span().start()
                        >= speaker.get().mention().span().end();
        return speaker.isPresent() && !since ? speaker.map(Resolution::source) : mentioned.flatMap(this::source);
    }

    private Optional<Source> source(Antecedents.Candidate candidate) {
        return candidate.person().map(Source.class::cast).or(() -> noun(candidate.span()));
    }

    private Optional<Source> noun(Span span) {
        return mentions.at(span).map(nouns::of);
    }

    private Gender gender(Resolution last) {
        return last.source() instanceof Person person
                ? persons.introduced(person.name())
                        .map(Persons.Introduction::gender)
                        .orElse(Gender.UNKNOWN)
                : Gender.ofWord(last.mention().role());
    }

    /**
     * Whatever body spoke last, or is the subject of a main clause since; a name that no person is known by may be one.
     */
    private Optional<Source> body(int offset) {
        Optional<Resolution> speaker = before.lastBefore(offset)
                .filter(last -> !last.isPerson() || isUnknownName(last.source()) || isInstitution(last));
        Optional<Span> subject = bodies.before(offset);
        boolean since = subject.isPresent()
                && speaker.map(last ->
                                last.mention().span().end() <= subject.get().start())
                        .orElse(true);
        return since ? noun(subject.get()) : speaker.map(Resolution::source);
    }

    private boolean isInstitution(Resolution last) {
        return last.source() instanceof UnnamedSource
                && roles.isInstitution(last.mention().role());
    }

    private boolean isBody(Source source) {
        return isUnknownName(source) && calledIt.is(source.name());
    }

    private boolean isUnknownName(Source source) {
        return source instanceof Person person
                && person.role().isEmpty()
                && persons.introduced(person.name()).isEmpty();
    }

    /** The people the sentences before are about; else whatever group spoke last. */
    private Optional<Source> group(int offset) {
        return groups.before(offset)
                .flatMap(this::source)
                .or(() -> before.lastBefore(offset).filter(Resolution::isGroup).map(Resolution::source));
    }

    private Optional<Source> source(Groups.Group group) {
        return group.state().isPresent()
                ? group.state().map(Source.class::cast)
                : mentions.at(group.span()).map(nouns::unnamed);
    }
}
