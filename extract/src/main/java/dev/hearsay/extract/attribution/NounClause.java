package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/** "Accusations last week that …": the clause of a noun, which the tree hangs on the time or takes for a relative. */
final class NounClause {

    private static final int LONGEST_TIME = 4;
    private static final ImmutableSet<String> AROUND_TIME =
            ImmutableSet.of("on", "last", "this", "late", "early", "earlier", "in", "the", "past");

    private final Tokens tokens;
    private final TimeWords times;

    NounClause(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    /** {@return the constituents of a noun with the clause behind its time, if there is one; else as given} */
    ImmutableList<Argument> repair(int noun, ImmutableList<Argument> given) {
        int that = tokens.is(noun + 1, "that") && whole(noun + 1) ? noun + 1 : behindTime(noun);
        boolean clause = that >= 0 && given.stream().noneMatch(argument -> argument.role() == Role.CLAUSE);
        if (!clause || !Clauses.opensClause(tokens, that)) {
            return given;
        }
        int predicate = tokens.head(that);
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        for (Argument argument : given) {
            if (argument.to() <= noun || argument.to() <= that) {
                repaired.add(argument);
            } else if (argument.from() > noun && argument.from() < that) {
                repaired.add(new Argument(argument.role(), argument.marker(), argument.head(), argument.from(), that));
            }
        }
        return repaired.add(new Argument(Role.CLAUSE, "that", predicate, that, end(predicate)))
                .build();
    }

    /** {@return the noun whose time ends right before "that", or {@link Tokens#NONE}} */
    int before(int that) {
        int i = that - 1;
        while (i > tokens.sentenceFirst(that) && (times.isTime(i) || AROUND_TIME.contains(tokens.lower(i)))) {
            i--;
        }
        return i < that - 1 && behindTime(i) == that ? i : Tokens.NONE;
    }

    /** {@return the "that" right behind a time that follows a noun} */
    private int behindTime(int noun) {
        int last = Math.min(tokens.sentenceAfter(noun), noun + 2 + LONGEST_TIME);
        boolean timed = false;
        for (int i = noun + 1; i < last; i++) {
            if (tokens.is(i, "that")) {
                return timed ? i : Tokens.NONE;
            }
            boolean time = times.isTime(i);
            if (!time && !AROUND_TIME.contains(tokens.lower(i))) {
                return Tokens.NONE;
            }
            timed |= time;
        }
        return Tokens.NONE;
    }

    /** {@return whether "that" is nothing in its clause: "claims that he fled", and not "claims that he made"} */
    private boolean whole(int that) {
        int predicate = tokens.head(that);
        return tokens.relation(that).equals("mark")
                || (tokens.relationStarts(that, "nsubj") && predicate > that && subjects(predicate) > 1);
    }

    private int subjects(int predicate) {
        int subjects = 0;
        for (int k = 0; k < tokens.childCount(predicate); k++) {
            subjects += tokens.relationStarts(tokens.child(predicate, k), "nsubj") ? 1 : 0;
        }
        return subjects;
    }

    /** The clause ends before a verb joined to it by nothing: "that the bridge was unsafe | were false". */
    private int end(int predicate) {
        for (int k = 0; k < tokens.childCount(predicate); k++) {
            int child = tokens.child(predicate, k);
            boolean bare = tokens.relation(child).equals("conj") && tokens.childWith(child, "cc") < 0;
            if (bare && child > predicate && tokens.isWord(tokens.left(child) - 1)) {
                return tokens.left(child);
            }
        }
        return tokens.right(predicate) + 1;
    }
}
