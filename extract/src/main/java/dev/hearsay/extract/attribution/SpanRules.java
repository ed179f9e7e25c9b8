package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import org.jspecify.annotations.Nullable;

/** Gives a candidate its spans: the source, the cue with its auxiliaries, the content. */
final class SpanRules {

    private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("WDT", "WP", "WRB");
    private static final ImmutableSet<String> NOT_IN_FRONT = ImmutableSet.of(
            "p.m.",
            "a.m.",
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
    private static final ImmutableSet<String> LIGHT = ImmutableSet.of(
            "have", "make", "express", "voice", "give", "take", "issue", "raise", "offer", "show", "hold", "share");
    private static final int LONGEST_TITLE = 6;
    private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", "but", "or");

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;
    private final ContentParts parts;
    private final ContentTails tails;

    SpanRules(Tokens tokens, Quotations quotations, CueLexicon lexicon, AttributionModel model) {
        this.tokens = tokens;
        this.quotations = quotations;
        times = new TimeWords(tokens);
        parts = new ContentParts(tokens, quotations, model.parts());
        tails = new ContentTails(tokens, quotations, lexicon, model.tails());
    }

    void assemble(Candidate candidate) {
        place(candidate);
        tails.cut(candidate);
        trimContent(candidate.content);
    }

    /** Sets the spans without cutting the content's tail. */
    void place(Candidate candidate) {
        candidate.content = parts.of(candidate);
        candidate.source = source(candidate);
        candidate.content.remove(candidate.head(), candidate.head() + 1);
        candidate.content.removeAll(candidate.source);
        candidate.cue = cue(candidate);
        candidate.content.removeAll(candidate.cue);
        trimContent(candidate.content);
    }

    // ---------------------------------------------------------------- content

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
            return subjectless(candidate) ? before(candidate) : new Ranges();
        }
        Ranges source = Ranges.of(holder.from(), holder.to());
        source.removeAll(candidate.content);
        source.remove(candidate.head(), candidate.head() + 1);
        keepAround(source, holder.head());
        dropSideClauses(source, holder.head());
        if (!source.isEmpty() && !tokens.tag(holder.head()).startsWith("PRP")) {
            runOn(candidate, source);
            titleBefore(candidate, source);
        }
        trimSource(source);
        return source;
    }

    private boolean subjectless(Candidate candidate) {
        return candidate.isVerb()
                && !candidate.passive()
                && !candidate.isFamily("seem")
                && tokens.isFinite(candidate.head())
                && !candidate.has(Role.EXPLETIVE);
    }

    /** A finite verb that the tree leaves without a subject has the noun phrase right before it. */
    private Ranges before(Candidate candidate) {
        int to = candidate.head();
        int first = tokens.sentenceFirst(to);
        while (to > first && (tokens.isAdverb(to - 1) || tokens.relationStarts(to - 1, "aux"))) {
            to--;
        }
        int from = to;
        while (from > first && inNounPhrase(from - 1) && !candidate.content.contains(from - 1)) {
            from--;
        }
        Ranges source = Ranges.of(from, to);
        trimSource(source);
        return source;
    }

    /** {@return whether a token can stand inside a noun phrase, and in no quotation} */
    boolean inNounPhrase(int i) {
        return tokens.inNounPhrase(i) && !quotations.quoted(i);
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
        while (!source.isEmpty() && (!startsSource(source.first()) || relativeBefore(source))) {
            source.remove(source.first(), source.first() + 1);
        }
        while (!source.isEmpty() && trailing(source) > 0) {
            source.remove(source.last() + 1 - trailing(source), source.last() + 1);
        }
        dropOpenBracket(source);
        closeApposition(source);
    }

    /** "An article (Mayor resigns, 3": what stands behind a bracket that the name does not close is no part of it. */
    private void dropOpenBracket(Ranges source) {
        int open = Tokens.NONE;
        for (int i = source.isEmpty() ? 0 : source.first() + 1; !source.isEmpty() && i <= source.last(); i++) {
            open = tokens.is(i, "(") ? i : tokens.is(i, ")") ? Tokens.NONE : open;
        }
        if (open >= 0) {
            source.remove(open, source.last() + 1);
        }
    }

    /** "Which | the company claims it cannot find". */
    private boolean relativeBefore(Ranges source) {
        int next = source.first() + 1;
        return source.contains(next)
                && RELATIVE.contains(tokens.tag(source.first()))
                && (tokens.isDeterminer(next)
                        || tokens.isName(next)
                        || tokens.tag(next).equals("PRP"));
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
        if (source.first() > first + 1 && tokens.is(source.first() - 1, "&") && tokens.isUpper(source.first() - 2)) {
            source.add(source.first() - 2, source.first());
        }
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

    /** "The plant will close, chief executive | Ida Holm said": behind the content's comma the title is the name's. */
    private void titleBefore(Candidate candidate, Ranges source) {
        int name = source.first();
        int from = name;
        while (from > tokens.sentenceFirst(name) && inNounPhrase(from - 1) && candidate.content.contains(from - 1)) {
            from--;
        }
        boolean title = tokens.isName(name)
                && source.last() < candidate.head()
                && name - from <= LONGEST_TITLE
                && tokens.is(from - 1, ",")
                && candidate.content.first() < from - 1;
        if (title) {
            source.add(from, name);
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
        boolean day = i + 1 < tokens.size() && times.isTime(i + 1) && BEFORE_DAY.contains(tokens.lower(i));
        return noun
                && !day
                && !times.isTime(i)
                && !quotations.quoted(i)
                && !candidate.content.contains(i)
                && (tokens.head(i) != candidate.head() || owns(i));
    }

    /** "Workers" in "Workers' Union", whatever the parser has it depend on. */
    private boolean owns(int i) {
        return i + 1 < tokens.size() && tokens.tag(i + 1).equals("POS");
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
        withLightVerb(candidate, cue);
        return cue;
    }

    /** "has long had misgivings about": a noun with the verb it is the object of, and what stands between them. */
    private void withLightVerb(Candidate candidate, Ranges cue) {
        int verb = tokens.head(candidate.head());
        boolean object = tokens.relation(candidate.head()).equals("obj") && verb >= 0 && verb < candidate.head();
        if (candidate.wordClass() != WordClass.NOUN || !object || !LIGHT.contains(tokens.lemma(verb))) {
            return;
        }
        int from = verb;
        while (from > tokens.sentenceFirst(verb) && helps(from - 1, verb) && free(candidate, from - 1)) {
            from--;
        }
        boolean free = true;
        for (int i = from; i < cue.first(); i++) {
            free &= free(candidate, i);
        }
        if (free) {
            cue.add(from, cue.first());
        }
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
