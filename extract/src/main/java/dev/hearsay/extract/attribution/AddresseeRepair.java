package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts whom a verb of telling speaks to from what they are told, where the tree hangs the one on the other. */
final class AddresseeRepair {

    private static final ImmutableSet<String> TELLING = ImmutableSet.of(
            "tell", "inform", "remind", "assure", "reassure", "warn", "caution", "notify", "advise", "alert", "brief");
    private static final ImmutableSet<String> MATTER = ImmutableSet.of("about", "against");
    private static final ImmutableSet<String> PLACE = ImmutableSet.of("outside", "inside");

    private final Tokens tokens;
    private final TimeWords times;

    AddresseeRepair(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    /** {@return whether the object of a verb is whom it speaks to} */
    static boolean addresses(String lemma) {
        return TELLING.contains(lemma);
    }

    /** Puts the constituents of a verb of telling right in place. */
    void repair(int verb, List<Argument> found) {
        if (addresses(tokens.lemma(verb))) {
            adjectiveOfPlace(verb, found);
            clauseBehindSeveral(verb, found);
            matterUnderAddressee(verb, found);
        }
    }

    /** "warned outside powers against it": those who stand outside, and no place where the warning was given. */
    private void adjectiveOfPlace(int verb, List<Argument> found) {
        found.replaceAll(argument -> {
            boolean bare = argument.role() == Role.PREPOSITIONAL
                    && argument.from() == verb + 1
                    && PLACE.contains(argument.marker())
                    && tokens.tag(argument.from() + 1).equals("NNS");
            return bare ? new Argument(Role.OBJECT, "", argument.head(), argument.from(), argument.to()) : argument;
        });
    }

    /** "told the Herald and other media that the crane had fallen": the clause hangs on the second addressee. */
    private void clauseBehindSeveral(int verb, List<Argument> found) {
        int that = behindNouns(verb);
        if (that < 0 || Argument.has(found, Role.CLAUSE) || !Clauses.opensClause(tokens, that)) {
            return;
        }
        int predicate = tokens.head(that);
        found.removeIf(argument -> argument.from() > verb && argument.from() < tokens.right(predicate) + 1);
        found.replaceAll(argument -> argument.from() < verb && argument.to() > verb
                ? new Argument(argument.role(), argument.marker(), argument.head(), argument.from(), verb)
                : argument);
        found.add(new Argument(Role.INDIRECT_OBJECT, "", that - 1, verb + 1, that));
        found.add(new Argument(Role.CLAUSE, "that", predicate, that, tokens.right(predicate) + 1));
    }

    /** {@return the "that" right behind two or more noun phrases joined by "and" after a verb} */
    private int behindNouns(int verb) {
        int i = verb + 1;
        boolean joined = false;
        int after = tokens.sentenceAfter(verb);
        while (i < after && (noun(i) || tokens.is(i, "and") || tokens.is(i, ","))) {
            joined |= tokens.is(i, "and");
            i++;
        }
        return joined && i < after && tokens.is(i, "that") && noun(i - 1) ? i : Tokens.NONE;
    }

    private boolean noun(int i) {
        return tokens.inNounPhrase(i) && !tokens.is(i, "that");
    }

    /** "warned Norway about the dangers of it": no dangers of Norway's. */
    private void matterUnderAddressee(int verb, List<Argument> found) {
        for (int a = 0; a < found.size(); a++) {
            Argument argument = found.get(a);
            boolean object = argument.role() == Role.OBJECT || argument.role() == Role.INDIRECT_OBJECT;
            @Nullable Argument matter = object && argument.from() > verb ? matter(argument) : null;
            if (matter != null) {
                found.set(a, new Argument(argument.role(), "", argument.head(), argument.from(), matter.from()));
                found.add(a + 1, matter);
                return;
            }
        }
    }

    private @Nullable Argument matter(Argument addressee) {
        for (int k = 0; k < tokens.childCount(addressee.head()); k++) {
            int child = tokens.child(addressee.head(), k);
            int preposition = tokens.childWith(child, tokens.isVerb(child) ? "mark" : "case");
            boolean about = preposition > addressee.head() && MATTER.contains(tokens.lower(preposition));
            if (about && preposition == tokens.left(child) && !times.isTime(child)) {
                return new Argument(Role.PREPOSITIONAL, tokens.lower(preposition), child, preposition, addressee.to());
            }
        }
        return null;
    }
}
