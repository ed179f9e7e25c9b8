package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "Berg claimed that his account was hacked and denied writing the post.": a second verb of saying behind "and" is the
 * first one's subject's, where what is said before it has none that could say it.
 */
final class JoinedVerbs {
    private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "but");
    private static final ImmutableSet<String> BE_OR_WILL = ImmutableSet.of("be", "will", "would", "can", "could");

    private static final ImmutableSet<String> ALSO_SAYING = ImmutableSet.of(
            "accuse",
            "blame",
            "call",
            "criticise",
            "criticize",
            "demand",
            "dismiss",
            "pledge",
            "reject",
            "urge",
            "vow");

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;

    JoinedVerbs(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
    }

    /** {@return what a verb takes, cut before the verb joined to it; and that verb with the first one's subject} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int joint = joint(verb);
        int before = joint < 0 ? Tokens.NONE : firstVerb(verb, joint);
        if (before >= 0) {
            return withSubject(given, verb, before);
        }
        int next = next(verb);
        return next < 0 ? given : Argument.before(joint(next), given);
    }

    private ImmutableList<Argument> withSubject(ImmutableList<Argument> given, int verb, int before) {
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(given.stream()
                .filter(a -> a.role() == Role.SHARED_SUBJECT && a.to() <= before)
                .findFirst()
                .orElseGet(() -> subjectOf(before)));
        given.stream().filter(a -> a.from() > verb).forEach(repaired::add);
        return repaired.build();
    }

    private Argument subjectOf(int verb) {
        int subject = tokens.childWith(verb, "nsubj");
        int end = Math.min(verb, tokens.right(subject) + 1);
        return new Argument(Role.SHARED_SUBJECT, "conj", subject, tokens.left(subject), end);
    }

    /** {@return the verb of saying joined to another, or {@link Tokens#NONE}} */
    private int next(int verb) {
        if (!ReportingVerbs.contains(tokens.lemma(verb))) {
            return Tokens.NONE;
        }
        for (int i = verb + 2; i < tokens.sentenceAfter(verb); i++) {
            if (joint(i) > verb && firstVerb(i, joint(i)) == verb) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    /** {@return the "and" before a verb of saying that has no subject behind it, or {@link Tokens#NONE}} */
    private int joint(int verb) {
        boolean known = ReportingVerbs.contains(tokens.lemma(verb)) || ALSO_SAYING.contains(tokens.lemma(verb));
        boolean says = known && isPast(verb) && !quotations.quoted(verb);
        int at = verb - 1;
        while (says && at > tokens.sentenceFirst(verb) && tokens.isAdverb(at)) {
            at--;
        }
        return says && at > tokens.sentenceFirst(verb) && JOINTS.contains(tokens.lower(at)) ? at : Tokens.NONE;
    }

    private boolean isPast(int verb) {
        return tokens.tag(verb).equals("VBD") || tokens.tag(verb).equals("VBN");
    }

    /** {@return the verb of saying before "and" whose subject goes on, or {@link Tokens#NONE}} */
    private int firstVerb(int second, int joint) {
        int said = Tokens.NONE;
        for (int i = joint - 1; i > tokens.sentenceFirst(second) && said < 0; i--) {
            if (tokens.tag(i).equals("VBD") && ReportingVerbs.contains(tokens.lemma(i))) {
                said = i;
            } else if (tokens.isFinite(i) && !quotations.quoted(i) && couldSay(i)) {
                return Tokens.NONE;
            }
        }
        boolean named = said >= 0 && tokens.childWith(said, "nsubj") >= 0 && tokens.childWith(said, "nsubj") < said;
        return named && joint > said + 1 ? said : Tokens.NONE;
    }

    /** {@return whether the subject of a finite verb could go on to say something, in the same tense} */
    private boolean couldSay(int finite) {
        int subject = subject(finite);
        if (subject < 0) {
            return true;
        }
        boolean helps = BE_OR_WILL.contains(tokens.lemma(finite)) || BE_OR_WILL.contains(tokens.lower(finite));
        if (tokens.tag(subject).equals("PRP")) {
            return !helps;
        }
        Nouns.Sort sort = nouns.sort(tokens.lemma(subject));
        boolean thing = tokens.isNoun(subject) && sort != Nouns.Sort.PERSON && sort != Nouns.Sort.GROUP;
        return !(thing && helps);
    }

    private int subject(int finite) {
        int own = tokens.subject(finite);
        int head = tokens.head(finite);
        return own >= 0 || head < 0 ? own : tokens.subject(head);
    }
}
