package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/** Questions about the clause at the heart of a content. */
final class Clauses {

    private static final ImmutableSet<String> NEGATIONS =
            ImmutableSet.of("not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "hardly", "nor");
    private static final ImmutableSet<String> CONDITIONS = ImmutableSet.of("if", "unless");
    private static final ImmutableSet<String> ASKS =
            ImmutableSet.of("ask", "see", "know", "decide", "wonder", "check", "consider", "say", "tell");
    private static final ImmutableSet<String> SELF = ImmutableSet.of("i", "we");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the first token of a content that no other token of it governs, a verb or predicate if there is one} */
    int root(Ranges content) {
        int first = Tokens.NONE;
        for (int r = 0; r < content.count(); r++) {
            int complement = complement(content, r);
            if (complement >= 0) {
                return complement;
            }
            for (int i = content.from(r); i < content.to(r); i++) {
                boolean top = tokens.isWord(i) && !content.contains(tokens.head(i));
                if (top && isPredicate(i)) {
                    return i;
                }
                first = top && first < 0 ? i : first;
            }
        }
        return first < 0 ? content.first() : first;
    }

    /** {@return the head of the complement clause of a range's first sentence, or {@link Tokens#NONE}} */
    private int complement(Ranges content, int range) {
        int first = content.from(range);
        int to = Math.min(content.to(range), tokens.sentenceAfter(first));
        for (int i = first; i < to; i++) {
            boolean top = tokens.relation(i).equals("ccomp") && !content.contains(tokens.head(i));
            if (top && isPredicate(i)) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    boolean isPredicate(int i) {
        return tokens.isVerb(i) || tokens.childWith(i, "cop") >= 0;
    }

    /** {@return whether an "and that" or "but that" takes up a clause of the verb before} */
    static boolean second(Tokens tokens, int and) {
        boolean joint = tokens.is(and, "and") || tokens.is(and, "but");
        return joint
                && tokens.is(and + 1, "that")
                && tokens.sentence(and) == tokens.sentence(and + 1)
                && opensClause(tokens, and + 1);
    }

    /** {@return whether a clause with a subject of its own follows "that": not "the officials and media that came"} */
    static boolean opensClause(Tokens tokens, int that) {
        int next = that + 1;
        boolean subject = next < tokens.sentenceAfter(that) && !tokens.isFinite(next) && !tokens.isAdverb(next);
        return subject && tokens.head(that) > next;
    }

    boolean negated(int predicate) {
        return negated(predicate, new Ranges());
    }

    /** {@return whether a cue is negated by a word of its own: not in "he replied: “Never.”"} */
    boolean negated(Candidate candidate) {
        return negated(candidate.head(), candidate.content);
    }

    private boolean negated(int predicate, Ranges others) {
        for (int k = 0; k < tokens.childCount(predicate); k++) {
            int child = tokens.child(predicate, k);
            boolean adverb = tokens.relation(child).equals("advmod")
                    || tokens.relation(child).equals("det");
            boolean own = !others.contains(child);
            boolean negates = NEGATIONS.contains(tokens.lower(child)) || noLonger(tokens, child);
            if (own && negates && (adverb || tokens.relationStarts(child, "nsubj"))) {
                return true;
            }
        }
        int subject = tokens.subject(predicate);
        int determiner = subject < 0 ? Tokens.NONE : tokens.childWith(subject, "det");
        return determiner >= 0 && tokens.is(determiner, "no");
    }

    /** {@return whether a token is the "longer" of "no longer"} */
    static boolean noLonger(Tokens tokens, int i) {
        return tokens.is(i, "longer") && i > tokens.sentenceFirst(i) && tokens.is(i - 1, "no");
    }

    /**
     * {@return whether an auxiliary, an adverb or another child of a predicate is among some words, and no name: "May"}
     */
    boolean hasChild(int predicate, ImmutableSet<String> words) {
        for (int k = 0; k < tokens.childCount(predicate); k++) {
            int child = tokens.child(predicate, k);
            if (words.contains(tokens.lower(child)) && !tokens.isName(child)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether what is said holds only if something else does, "we will resign if we lose", also where the tree
     * hangs the condition on the cue; not "even if"}
     */
    boolean conditioned(Candidate candidate) {
        return conditioned(root(candidate.content), candidate.content)
                || conditioned(candidate.head(), candidate.content);
    }

    private boolean conditioned(int predicate, Ranges content) {
        for (int k = 0; k < tokens.childCount(predicate); k++) {
            int child = tokens.child(predicate, k);
            if (content.contains(child) && isCondition(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCondition(int clause) {
        return (tokens.relation(clause).equals("advcl") || underWill(clause)) && condition(tokens, clause);
    }

    /** "will appear if he is called", which the tree reads like "will ask if he was called". */
    private boolean underWill(int clause) {
        int verb = tokens.head(clause);
        return tokens.relation(clause).equals("ccomp")
                && clause > verb
                && future(verb)
                && !ASKS.contains(tokens.lemma(verb));
    }

    /** {@return whether a clause begins with the "if" or "unless" of a condition or question; not "even if"} */
    static boolean condition(Tokens tokens, int clause) {
        int mark = tokens.childWith(clause, "mark");
        return mark >= 0 && CONDITIONS.contains(tokens.lower(mark)) && !tokens.is(mark - 1, "even");
    }

    /** {@return whether a content begins with a condition, and not with the "if" of a question} */
    boolean opensWithCondition(Ranges content) {
        int first = content.first();
        while (first < content.last() && !tokens.isWord(first)) {
            first++;
        }
        int clause = tokens.head(first);
        return clause >= 0
                && isCondition(clause)
                && tokens.childWith(clause, "mark") == first
                && content.contains(tokens.head(clause));
    }

    boolean isSelf(int subject) {
        return subject >= 0 && SELF.contains(tokens.lower(subject));
    }

    /** {@return whether a predicate speaks of what is to come: "will", "is going to"} */
    boolean future(int predicate) {
        boolean will = hasChild(predicate, ImmutableSet.of("will", "'ll", "shall", "wo"));
        return will || (tokens.lemma(predicate).equals("go") && tokens.childWith(predicate, "xcomp") >= 0);
    }

    boolean past(int predicate) {
        if (tokens.tag(predicate).equals("VBD")) {
            return true;
        }
        return hasChild(predicate, ImmutableSet.of("was", "were", "had", "has", "have", "'ve", "did", "been"));
    }

    /** {@return whether "would" stands for "will", as it does in the reporter's words after a past tense} */
    boolean backshifted(Candidate candidate) {
        boolean reported = candidate.isVerb() && candidate.complement().equals("that");
        return reported && tokens.tag(candidate.head()).equals("VBD") && tokens.isWord(candidate.content.first());
    }

    /** {@return whether a content ends in a question mark, its own or the sentence's} */
    boolean asks(Ranges content) {
        int last = content.last();
        return tokens.is(last, "?") || tokens.is(last + 1, "?") || (!tokens.isWord(last) && tokens.is(last - 1, "?"));
    }
}
