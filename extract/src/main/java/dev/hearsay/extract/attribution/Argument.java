package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constituent that stands in a relation to a cue.
 *
 * @param role the relation
 * @param marker its preposition or conjunction in lower case, or empty
 * @param head its head token
 * @param from its first token
 * @param to the token after its last
 */
record Argument(Role role, String marker, int head, int from, int to) {

    /** How a constituent relates to a cue. */
    enum Role {
        /** The subject of an active verb, an adjective or a noun with "be". */
        SUBJECT(true),
        /** The subject of a passive verb. */
        PASSIVE_SUBJECT(false),
        /** The subject of a verb the cue is joined to or depends on: "X nodded and said". */
        SHARED_SUBJECT(true),
        /** The noun a participle modifies: "a report saying". */
        MODIFIED_NOUN(true),
        /** "by X" with a passive. */
        AGENT(true),
        /** "X's claim". */
        POSSESSOR(true),
        /** The subject of the verb whose object or complement the cue is: "X expressed concern". */
        GOVERNING_SUBJECT(true),
        /** "there", or "it" that stands for a clause. */
        EXPLETIVE(false),
        /** A complement clause. */
        CLAUSE(false),
        /** The clause a cue is put in or after: "X, he said". */
        HOST(false),
        /** An infinitive or gerund. */
        INFINITIVE(false),
        /** What an object is said to be: "called it a mistake". */
        PREDICATE(false),
        /** A direct object. */
        OBJECT(false),
        /** An indirect object. */
        INDIRECT_OBJECT(false),
        /** A prepositional phrase, or an adverbial clause after a preposition or "as". */
        PREPOSITIONAL(false),
        /** A particle: "point out". */
        PARTICLE(false),
        /** "so", "otherwise". */
        PRO_CLAUSE(false),
        /** A clause put beside the cue. */
        PARATAXIS(false),
        /** A time without a preposition, an adverb or a clause of circumstance. */
        ADJUNCT(false);

        private final boolean holder;

        Role(boolean holder) {
            this.holder = holder;
        }

        /** {@return whether the constituent can be the source} */
        boolean holder() {
            return holder;
        }
    }

    /** {@return whether one of some constituents has a role} */
    static boolean has(List<Argument> found, Role role) {
        return found.stream().anyMatch(argument -> argument.role() == role);
    }

    /** {@return the first of some constituents that has a role, or null} */
    static @Nullable Argument first(List<Argument> found, Role role) {
        for (Argument argument : found) {
            if (argument.role() == role) {
                return argument;
            }
        }
        return null;
    }

    /** {@return those of some constituents that begin before a place, cut off there} */
    static ImmutableList<Argument> before(int end, List<Argument> found) {
        return found.stream()
                .filter(argument -> argument.from() < end)
                .map(argument -> argument.to() <= end ? argument : argument.within(argument.from(), end))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the constituent with other ends} */
    Argument within(int begin, int end) {
        return new Argument(role, marker, head, begin, end);
    }

    /** {@return the constituent without the preposition it begins with} */
    Argument behindPreposition() {
        return within(Math.min(from + 1, head), to);
    }
}
