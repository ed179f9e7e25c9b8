package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** Gives a candidate its spans: the source, the cue with its auxiliaries, the content. */
final class SpanRules {

    private static final ImmutableSet<String> CIRCUMSTANCE =
            ImmutableSet.of("after", "before", "during", "since", "until", "while", "when", "by", "despite", "amid");
    private static final ImmutableSet<String> NOT_IN_FRONT = ImmutableSet.of(
            "as",
            "from",
            "because",
            "while",
            "if",
            "that",
            "after",
            "though",
            "although",
            "when",
            "since",
            "so",
            "whereas",
            "by",
            "like",
            "for",
            "with",
            "in",
            "then",
            "yet",
            "on",
            "at",
            "of",
            "about",
            "to");
    private static final ImmutableSet<String> BEFORE_DAY =
            ImmutableSet.of("on", "last", "this", "late", "early", "earlier");
    private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", "but", "or");

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;

    SpanRules(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
        times = new TimeWords(tokens);
    }

    void assemble(Candidate candidate) {
        candidate.content = content(candidate);
        candidate.source = source(candidate);
        candidate.content.remove(candidate.head(), candidate.head() + 1);
        candidate.content.removeAll(candidate.source);
        candidate.cue = cue(candidate);
        candidate.content.removeAll(candidate.cue);
        trimContent(candidate.content);
    }

    // ---------------------------------------------------------------- content

    private Ranges content(Candidate candidate) {
        Ranges content = new Ranges();
        for (Argument argument : candidate.arguments()) {
            if (isContent(candidate, argument)) {
                content.add(argument.from(), argument.to());
            }
        }
        fillGap(candidate, content);
        return content;
    }

    private boolean isContent(Candidate candidate, Argument argument) {
        String complement = candidate.complement();
        boolean passive = candidate.passive();
        return switch (argument.role()) {
            case CLAUSE -> true;
            case HOST -> complement.equals("host");
            case INFINITIVE -> !complement.equals("that") && !complement.equals("host");
            case PREDICATE -> complement.equals("as");
            case INDIRECT_OBJECT -> complement.equals("objto");
            case OBJECT -> !complement.equals("that") && !complement.equals("host") && !complement.equals("to");
            case PASSIVE_SUBJECT -> !complement.equals("that") && !complement.equals("host");
            case SUBJECT, SHARED_SUBJECT -> candidate.isFamily("seem");
            case PRO_CLAUSE -> complement.equals("so");
            case PREPOSITIONAL -> prepositional(candidate, argument);
            case PARATAXIS -> complement.equals("none") && argument.from() > candidate.head() && !passive;
            default -> false;
        };
    }

    /** What follows an object belongs to it, or to what is said of it, unless it tells time or circumstance. */
    private boolean prepositional(Candidate candidate, Argument argument) {
        String complement = candidate.complement();
        if (complement.equals(CandidateFinder.frame(argument.marker()))) {
            return true;
        }
        boolean clausal = complement.equals("that") || complement.equals("host") || complement.equals("so");
        boolean circumstance = CIRCUMSTANCE.contains(argument.marker()) || times.isTime(argument.head());
        return !clausal && !circumstance && argument.from() > candidate.head() && candidate.isVerb();
    }

    /**
     * Words between a cue and the clause it takes that the tree gives to neither are the clause's start: "says the man
     * next door is at home" with "man" hung elsewhere.
     */
    private void fillGap(Candidate candidate, Ranges content) {
        int from = candidate.head() + 1;
        boolean clause = candidate.complement().equals("that") && candidate.isVerb();
        if (!clause || content.isEmpty() || content.first() <= from) {
            return;
        }
        int to = content.first();
        for (Argument argument : candidate.arguments()) {
            if (argument.from() >= from && argument.from() < to) {
                from = Math.max(from, argument.to());
            }
        }
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",") || tokens.is(i, ":") || quotations.quoted(i) || tokens.head(i) == candidate.head()) {
                return;
            }
        }
        content.add(from, to);
    }

    /** Cuts punctuation and conjunctions off the ends, keeps quotation marks, and closes holes of punctuation. */
    void trimContent(Ranges content) {
        while (!content.isEmpty() && !startsContent(content.first())) {
            content.remove(content.first(), content.first() + 1);
        }
        while (!content.isEmpty() && !endsContent(content.last())) {
            content.remove(content.last(), content.last() + 1);
        }
        for (int r = 0; r + 1 < content.count(); r++) {
            if (content.from(r + 1) - content.to(r) == 1 && !tokens.isWord(content.to(r))) {
                content.add(content.to(r), content.to(r) + 1);
                r--;
            }
        }
    }

    private boolean startsContent(int i) {
        return !JOINS.contains(tokens.lower(i))
                && (tokens.isWord(i) || quotations.quoted(i) || "([$#@".contains(tokens.lower(i)));
    }

    private boolean endsContent(int i) {
        return tokens.isWord(i) || quotations.quoted(i) || ")]%".contains(tokens.lower(i));
    }

    // ---------------------------------------------------------------- source

    private Ranges source(Candidate candidate) {
        Argument holder = candidate.isFamily("seem") ? null : candidate.holder();
        if (holder == null) {
            return new Ranges();
        }
        Ranges source = Ranges.of(holder.from(), holder.to());
        source.removeAll(candidate.content);
        source.remove(candidate.head(), candidate.head() + 1);
        keepAround(source, holder.head());
        dropSideClauses(source, holder.head());
        if (!source.isEmpty() && !tokens.tag(holder.head()).startsWith("PRP")) {
            runOn(candidate, source);
        }
        trimSource(source);
        return source;
    }

    private static void keepAround(Ranges source, int head) {
        for (int r = 0; r < source.count(); r++) {
            if (source.from(r) <= head && head < source.to(r)) {
                source.clip(source.from(r), source.to(r));
                return;
            }
        }
    }

    /** A parser's slips: a clause hung on the name. */
    private void dropSideClauses(Ranges source, int head) {
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            String relation = tokens.relation(child);
            boolean clause = relation.equals("parataxis") || (relation.equals("conj") && tokens.isVerb(child));
            if (clause && !source.isEmpty()) {
                source.remove(tokens.left(child), tokens.right(child) + 1);
            }
        }
    }

    void trimSource(Ranges source) {
        while (!source.isEmpty() && !startsSource(source.first())) {
            source.remove(source.first(), source.first() + 1);
        }
        while (!source.isEmpty() && trailing(source) > 0) {
            source.remove(source.last() + 1 - trailing(source), source.last() + 1);
        }
        closeApposition(source);
    }

    private boolean startsSource(int i) {
        return startsContent(i) && !NOT_IN_FRONT.contains(tokens.lower(i));
    }

    /** {@return how many tokens at the end are none of the name's: punctuation, or a time} */
    private int trailing(Ranges source) {
        int last = source.last();
        if (!tokens.isWord(last) && !")]\"”".contains(tokens.lower(last))) {
            return 1;
        }
        int from = last;
        boolean day = times.isTime(last) && source.size() > 2;
        while (day && from > source.first() + 1 && BEFORE_DAY.contains(tokens.lower(from - 1))) {
            from--;
        }
        return from < last ? last + 1 - from : 0;
    }

    /** An apposition is closed by its comma. */
    private void closeApposition(Ranges source) {
        if (source.count() != 1) {
            return;
        }
        boolean comma = false;
        for (int i = source.first() + 1; i < source.last(); i++) {
            comma |= tokens.is(i, ",") && !tokens.is(i + 1, "and") && !tokens.is(i + 1, "or");
        }
        int next = source.last() + 1;
        if (comma && next < tokens.sentenceAfter(source.last()) && tokens.is(next, ",")) {
            source.add(next, next + 1);
        }
    }

    /** Nouns and names that run on from the source, or up to it, without punctuation belong to it. */
    private void runOn(Candidate candidate, Ranges source) {
        int first = tokens.sentenceFirst(candidate.head());
        while (source.first() > first && runsOn(candidate, source.first() - 1)) {
            source.add(source.first() - 1, source.first());
        }
        int to = source.last() + 1;
        while (to < candidate.head() && runsOn(candidate, to)) {
            to++;
        }
        boolean precedes = source.last() < candidate.head();
        if (precedes && (to == candidate.head() || tokens.head(to) == candidate.head())) {
            source.add(source.last() + 1, to);
        }
    }

    private boolean runsOn(Candidate candidate, int i) {
        if (tokens.isPeriodical(i)) {
            return !candidate.content.contains(i);
        }
        boolean noun = tokens.isNoun(i)
                || tokens.isName(i)
                || tokens.isAdjective(i)
                || tokens.tag(i).equals("POS");
        return noun
                && !times.isTime(i)
                && !quotations.quoted(i)
                && !candidate.content.contains(i)
                && tokens.head(i) != candidate.head();
    }

    // ---------------------------------------------------------------- cue

    /** The words of the cue itself: its head with auxiliaries, particle, and the preposition that opens the content. */
    Ranges cue(Candidate candidate) {
        int head = candidate.head();
        Ranges cue = Ranges.of(head, head + 1);
        int from = head;
        while (from > tokens.sentenceFirst(head) && helps(from - 1, head) && free(candidate, from - 1)) {
            from--;
        }
        cue.add(from, head + 1);
        int to = head + 1;
        Argument particle = candidate.first(Role.PARTICLE);
        if (particle != null && particle.head() == to) {
            to++;
        }
        to = withPreposition(candidate, to);
        if (to < tokens.sentenceAfter(head) && tokens.is(to, ":")) {
            to++;
        }
        cue.add(head, to);
        return cue;
    }

    private boolean free(Candidate candidate, int i) {
        return !candidate.source.contains(i) && !candidate.content.contains(i) && !quotations.quoted(i);
    }

    private boolean helps(int i, int head) {
        boolean belongs = tokens.head(i) == head && !tokens.isPeriodical(i);
        String relation = tokens.relation(i);
        return belongs
                && (relation.startsWith("aux")
                        || relation.equals("cop")
                        || (relation.equals("advmod") && tokens.isAdverb(i))
                        || (relation.equals("mark") && tokens.is(i, "to")));
    }

    /** "called for", "aware of": the preposition that opens the content belongs to the cue. */
    private int withPreposition(Candidate candidate, int to) {
        for (Argument argument : candidate.arguments()) {
            boolean opens = argument.role() == Role.PREPOSITIONAL && argument.from() == to && argument.head() != to;
            if (opens && candidate.content.contains(to) && !argument.marker().isEmpty()) {
                return to + 1;
            }
        }
        return to;
    }

    /** {@return the token of a constituent that names the source, or {@link Tokens#NONE}} */
    static int holderHead(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        return holder == null ? Tokens.NONE : holder.head();
    }
}
