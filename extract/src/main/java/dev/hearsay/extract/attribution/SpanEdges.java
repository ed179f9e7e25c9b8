package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/** Where a source or a content begins and ends: what at its ends is not part of it is cut off. */
final class SpanEdges {
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
    private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", "but", "or");

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;

    SpanEdges(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
        times = new TimeWords(tokens);
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

    /** Cuts off what stands before and behind the words for whoever speaks. */
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
        boolean tellsWhich = from > source.first() && tokens.tag(from - 1).startsWith("VB");
        return from < last && !tellsWhich ? last + 1 - from : 0;
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

    /** {@return whether a token leads to a time: the "last" of "last Friday"} */
    boolean leadsToDay(int i) {
        return i + 1 < tokens.size() && times.isTime(i + 1) && BEFORE_DAY.contains(tokens.lower(i));
    }

    /** {@return whether a token can stand inside a noun phrase, and in no quotation} */
    boolean inNounPhrase(int i) {
        return tokens.inNounPhrase(i) && !quotations.quoted(i);
    }
}
