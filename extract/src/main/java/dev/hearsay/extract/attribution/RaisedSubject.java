package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** "The minister is said to be furious": of whom something is said is the subject of what is said. */
final class RaisedSubject {
    private static final ImmutableSet<String> RAISING = ImmutableSet.of(
            "say",
            "believe",
            "think",
            "understand",
            "report",
            "allege",
            "rumour",
            "rumor",
            "suspect",
            "presume",
            "expect");

    private final Tokens tokens;

    RaisedSubject(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether something is said of a candidate's subject, and not only expected} */
    static boolean is(Tokens tokens, Candidate candidate) {
        return candidate.passive()
                && RAISING.contains(candidate.lemma())
                && !candidate.lemma().equals("expect")
                && candidate.content.count() > 1
                && tokens.is(candidate.content.from(1), "to");
    }

    /** {@return the subject and the infinitive of a passive verb as what is said, where it has both; else as given} */
    ImmutableList<Argument> repair(int participle, ImmutableList<Argument> given) {
        @Nullable Argument subject = Argument.first(given, Role.PASSIVE_SUBJECT);
        @Nullable Argument infinitive = infinitive(participle, given);
        if (subject == null || infinitive == null || !RAISING.contains(tokens.lemma(participle))) {
            return given;
        }
        @Nullable Argument named = named(participle, subject);
        return named == null
                ? given
                : given.stream()
                        .map(a -> a.equals(subject) ? clause(named) : a.equals(infinitive) ? clause(a) : a)
                        .collect(ImmutableList.toImmutableList());
    }

    /** "wine | said to be worth two million": of a participle without an auxiliary it is the noun before it. */
    private @Nullable Argument named(int participle, Argument subject) {
        int from = participle;
        while (from > tokens.sentenceFirst(participle) && tokens.inNounPhrase(from - 1)) {
            from--;
        }
        if (from < participle && !tokens.tag(participle - 1).startsWith("W")) {
            return new Argument(Role.PASSIVE_SUBJECT, "", participle - 1, from, participle);
        }
        return tokens.tag(subject.head()).startsWith("W") ? antecedent(subject) : subject;
    }

    private @Nullable Argument infinitive(int participle, ImmutableList<Argument> given) {
        for (Argument argument : given) {
            boolean to = argument.from() > participle && tokens.is(argument.from(), "to");
            boolean verb = to && (tokens.isVerb(argument.from() + 1) || argument.role() == Role.INFINITIVE);
            if (verb) {
                return argument;
            }
        }
        return null;
    }

    /** {@return the noun phrase that "who" or "which" stands for} */
    private @Nullable Argument antecedent(Argument relative) {
        int noun = tokens.head(tokens.head(relative.head()));
        int to = tokens.is(relative.from() - 1, ",") ? relative.from() - 1 : relative.from();
        return noun >= 0 && noun < to && tokens.left(noun) < to
                ? new Argument(Role.PASSIVE_SUBJECT, "", noun, tokens.left(noun), to)
                : null;
    }

    private static Argument clause(Argument part) {
        return new Argument(Role.CLAUSE, part.marker(), part.head(), part.from(), part.to());
    }
}
