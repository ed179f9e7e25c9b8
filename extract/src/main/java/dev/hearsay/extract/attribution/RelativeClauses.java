package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "Police, who had warned that the wolf was ill, said they were sorry.": where the parser leaves the first noun without
 * its verb, the verb of saying behind the relative clause is that verb, and the clause ends before it.
 */
final class RelativeClauses {
    private final Tokens tokens;

    RelativeClauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the subject of the verb behind the clause, and what stands in the clause cut off before it} */
    ImmutableList<Argument> repair(int i, ImmutableList<Argument> given) {
        int noun = root(i);
        int relative = noun < 0 || i < noun ? Tokens.NONE : relative(noun, i);
        int verb = relative < 0 ? Tokens.NONE : verb(relative);
        if (verb < 0 || i <= relative || i > verb) {
            return given;
        }
        return i < verb ? within(given, verb - 1) : withSubject(given, verb, noun, relative - 1);
    }

    /** {@return the noun that a sentence of the parser's hangs on, or {@link Tokens#NONE} where it is a verb} */
    private int root(int i) {
        int at = tokens.sentenceFirst(i);
        while (at < tokens.sentenceAfter(i) && tokens.head(at) >= 0) {
            at++;
        }
        return at < tokens.sentenceAfter(i) && tokens.isNominal(at) ? at : Tokens.NONE;
    }

    /** {@return the relative pronoun that follows the comma behind a noun} */
    private int relative(int noun, int before) {
        for (int i = noun + 1; i < before; i++) {
            if (tokens.tag(i).startsWith("WP") && tokens.is(i - 1, ",")) {
                return i;
            }
            if (tokens.isFinite(i)) {
                return Tokens.NONE;
            }
        }
        return Tokens.NONE;
    }

    /** {@return the first verb of saying behind a comma, without a subject of its own} */
    private int verb(int relative) {
        for (int i = relative + 2; i < tokens.sentenceAfter(relative); i++) {
            boolean says = tokens.is(i - 1, ",")
                    && tokens.isFinite(i)
                    && ReportingVerbs.contains(tokens.lemma(i))
                    && tokens.childWith(i, "nsubj") < 0;
            if (says) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    private static ImmutableList<Argument> within(ImmutableList<Argument> given, int end) {
        return given.stream()
                .filter(a -> a.from() < end)
                .map(a -> a.to() <= end ? a : new Argument(a.role(), a.marker(), a.head(), a.from(), end))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Argument> withSubject(ImmutableList<Argument> given, int verb, int noun, int end) {
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(new Argument(Role.SUBJECT, "", noun, tokens.sentenceFirst(verb), end));
        given.stream().filter(a -> a.from() > verb).forEach(repaired::add);
        return repaired.build();
    }
}
