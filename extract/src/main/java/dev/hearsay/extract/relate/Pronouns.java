package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * The pronouns of a wording that mean somebody or something outside it: "she was innocent", "the victim was his
 * brother", but not "the army had lost its guns" nor "it was too early to say".
 *
 * @param kinds what they can mean
 * @param own whether it says "I" or "we", or is but a word, which is its speaker's own
 * @param bare whether it holds nothing of its own: "denied this", "dismissed the claims", "no comment"
 * @param named whether it holds a name, by which to tell whom it is about
 * @param leads whether it begins with one of them, its subject
 */
record Pronouns(ImmutableSet<Person> kinds, boolean own, boolean bare, boolean named, boolean leads) {
    static final Pronouns NONE = new Pronouns(ImmutableSet.of(), false, false, false, false);

    static final ImmutableSet<Person> PEOPLE = Sets.immutableEnumSet(Person.HE, Person.SHE);

    /** What a pronoun can mean. */
    enum Person {
        HE,
        SHE,
        IT,
        THEY,
        /** What was said or happened. */
        THAT
    }

    /** {@return whether one means a man and the other a woman} */
    boolean otherSexThan(Pronouns that) {
        return (only(Person.HE) && that.only(Person.SHE)) || (only(Person.SHE) && that.only(Person.HE));
    }

    /** {@return whether each speaks of a man or a woman, and not of the same: "he hit the wall", "he hit her"} */
    boolean otherPeopleThan(Pronouns that) {
        Set<Person> mine = Sets.intersection(kinds, PEOPLE);
        Set<Person> yours = Sets.intersection(that.kinds, PEOPLE);
        return !mine.isEmpty() && !yours.isEmpty() && !mine.equals(yours);
    }

    private boolean only(Person kind) {
        return kinds.size() == 1 && kinds.contains(kind);
    }
}
