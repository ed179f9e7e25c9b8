package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** Gives a candidate its spans: the source, the cue with its auxiliaries, the content. */
final class SpanRules {

    private static final ImmutableSet<String> WITH_OBJECT = ImmutableSet.of("as", "of", "for", "with");
    private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", "but", "or");

    private final Tokens tokens;
    private final Quotations quotations;

    SpanRules(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
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
            case OBJECT -> !complement.equals("that") && !complement.equals("host") && !complement.equals("to");
            case PASSIVE_SUBJECT -> !complement.equals("that") && !complement.equals("host");
            case SUBJECT, SHARED_SUBJECT -> candidate.isFamily("seem");
            case PRO_CLAUSE -> complement.equals("so");
            case PREPOSITIONAL -> prepositional(candidate, argument);
            case PARATAXIS -> complement.equals("none") && argument.from() > candidate.head() && !passive;
            default -> false;
        };
    }

    private static boolean prepositional(Candidate candidate, Argument argument) {
        String complement = candidate.complement();
        if (complement.equals(CandidateFinder.frame(argument.marker()))) {
            return true;
        }
        boolean beside = complement.equals("obj") || complement.equals("as");
        return beside && WITH_OBJECT.contains(argument.marker()) && argument.from() > candidate.head();
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
        while (!source.isEmpty() && !startsContent(source.first())) {
            source.remove(source.first(), source.first() + 1);
        }
        while (!source.isEmpty() && !tokens.isWord(source.last()) && !")]\"”".contains(tokens.lower(source.last()))) {
            source.remove(source.last(), source.last() + 1);
        }
    }

    // ---------------------------------------------------------------- cue

    private Ranges cue(Candidate candidate) {
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
        boolean belongs = tokens.head(i) == head;
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
