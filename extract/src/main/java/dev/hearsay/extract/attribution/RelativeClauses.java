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

    /** {@return whether a word is the verb behind the clause of a noun that the tree leaves without one} */
    boolean isVerb(int i) {
        int noun = root(i);
        int relative = noun < 0 || i < noun ? Tokens.NONE : relative(noun, i);
        return relative >= 0 && verb(relative) == i;
    }

    /** {@return the subject of the verb behind the clause, and what stands in the clause cut off before it} */
    ImmutableList<Argument> repair(int i, ImmutableList<Argument> given) {
        int noun = root(i);
        int relative = noun < 0 || i < noun ? Tokens.NONE : relative(noun, i);
        int verb = relative < 0 ? Tokens.NONE : verb(relative);
        if (verb < 0 || i <= relative || i > verb) {
            return given;
        }
        return i < verb ? Argument.before(verb - 1, given) : withSubject(given, verb, noun, relative - 1);
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
            boolean says = tokens.isFinite(i) && ReportingVerbs.contains(tokens.lemma(i)) && withoutSubject(i);
            if (tokens.is(i - 1, ",") && (says || quotes(i))) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    /** What the tree takes for the subject stands before the comma, in the clause. */
    private boolean withoutSubject(int verb) {
        int subject = tokens.childWith(verb, "nsubj");
        return subject < verb - 1;
    }

    /** ", fumed: “It is unfair.”", whatever the tagger takes the verb for */
    private boolean quotes(int i) {
        return tokens.isVerb(i) && tokens.is(i + 1, ":") && tokens.tag(i + 2).equals("``");
    }

    private ImmutableList<Argument> withSubject(ImmutableList<Argument> given, int verb, int noun, int end) {
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(new Argument(Role.SUBJECT, "", noun, tokens.sentenceFirst(verb), end));
        given.stream().filter(a -> a.from() > verb).forEach(repaired::add);
        return repaired.build();
    }
}
