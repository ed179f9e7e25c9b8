package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import org.jspecify.annotations.Nullable;

/** A word that may be a cue, what it governs, and the spans the rules give it. */
final class Candidate {

    private final int head;
    private final WordClass wordClass;
    private final String lemma;
    private final boolean passive;
    private final ImmutableList<Argument> arguments;
    private final String complement;
    private final @Nullable CueSense sense;
    private final boolean quotes;

    /** The spans; the rules that assemble and repair them write here. */
    Ranges source = new Ranges();

    Ranges cue = new Ranges();
    Ranges content = new Ranges();
    /** The rule that made the attribution. */
    Origin origin = Origin.FRAME;
    /** How likely it is an attribution. */
    double probability;

    /** The rules that make attributions. */
    enum Origin {
        FRAME,
        QUOTE,
        ADVERBIAL,
        COLON
    }

    Candidate(
            int head,
            WordClass wordClass,
            String lemma,
            boolean passive,
            ImmutableList<Argument> arguments,
            String complement,
            @Nullable CueSense sense,
            boolean quotes) {
        this.head = head;
        this.wordClass = wordClass;
        this.lemma = lemma;
        this.passive = passive;
        this.arguments = arguments;
        this.complement = complement;
        this.sense = sense;
        this.quotes = quotes;
    }

    /** {@return a candidate that another rule than that of the frames has found, with its spans still to be set} */
    static Candidate of(int head, Origin origin, String lemma, String complement) {
        Candidate result =
                new Candidate(head, WordClass.VERB, lemma, false, ImmutableList.of(), complement, null, false);
        result.origin = origin;
        result.probability = 1;
        return result;
    }

    /** {@return the same candidate with another content} */
    Candidate over(Ranges other) {
        Candidate result = new Candidate(head, wordClass, lemma, passive, arguments, complement, sense, quotes);
        result.source = source;
        result.cue = cue;
        result.content = other;
        result.origin = origin;
        result.probability = probability;
        return result;
    }

    int head() {
        return head;
    }

    WordClass wordClass() {
        return wordClass;
    }

    String lemma() {
        return lemma;
    }

    boolean passive() {
        return passive;
    }

    ImmutableList<Argument> arguments() {
        return arguments;
    }

    /** {@return what the cue takes: "that", "to", "objto", "obj", "as", "so", "none", "host" or a preposition} */
    String complement() {
        return complement;
    }

    /** {@return the sense of the lexicon that takes this complement, or null} */
    @Nullable CueSense sense() {
        return sense;
    }

    /** {@return whether the lexicon says that the word can introduce a quotation} */
    boolean quotes() {
        return quotes;
    }

    boolean isVerb() {
        return wordClass == WordClass.VERB;
    }

    boolean isFamily(String family) {
        return sense != null && sense.family().equals(family);
    }

    @Nullable Argument first(Role role) {
        return Argument.first(arguments, role);
    }

    boolean has(Role role) {
        return first(role) != null;
    }

    /** {@return the constituent that is the source by its role, or null} */
    @Nullable Argument holder() {
        for (Argument argument : arguments) {
            if (argument.role().holder() && (!passive || argument.role() == Role.AGENT)) {
                return argument;
            }
        }
        return null;
    }

    /**
     * Gives every token one role: the cue's go first, then the source's, but inside quotation marks the content's go
     * before the source's.
     */
    void separateRoles(Quotations quotations) {
        content.removeAll(cue);
        source.removeAll(cue);
        for (Quotation quotation : quotations.touching(source)) {
            Ranges quoted = content.copy();
            quoted.clip(quotation.from(), quotation.to());
            source.removeAll(quoted);
        }
        content.removeAll(source);
    }
}
