package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Candidate.Origin;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every quotation to the cue it belongs to: in its sentence, carried on from before, or after a colon. */
final class QuoteAttributor {

    private static final int NEAR = 8;
    /** What speaks for a cue: that it takes the marks as its object … */
    private static final double HOLDS = 6;
    /** … that the lexicon has it for one that quotes … */
    private static final double QUOTES = 3;
    /** … that it stands next to the marks with a subject, or follows them closely or before a comma or colon. */
    private static final double STANDS_THERE = 1;
    /** Each token between speaks against it; thirty outweigh the lexicon. */
    private static final double BY_TOKEN = 0.1;

    private static final int REACH_INTO_NEXT_SENTENCE = 14;
    private static final int LONGEST_LABEL = 8;
    /** "Jon Vik, member of the board of the port for personnel:". */
    private static final int LONGEST_TITLED = 24;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanRules spans;
    private final @Nullable Candidate[] candidates;
    private final @Nullable Candidate[] owner;
    private final SourceRepair sources;
    private final List<Candidate> kept;
    /** The same, to ask whether one is among them. */
    private final Set<Candidate> attributed;

    private @Nullable Candidate last;
    private @Nullable Quotation lastQuotation;

    /**
     * Prepares for a text.
     *
     * @param attributions what has been found so far; what the quotation marks show is added
     */
    QuoteAttributor(
            Tokens tokens,
            Quotations quotations,
            SpanRules spans,
            @Nullable Candidate[] candidates,
            List<Candidate> attributions) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.spans = spans;
        this.candidates = candidates;
        owner = new Candidate[tokens.size()];
        kept = attributions;
        attributed = new HashSet<>(attributions);
        sources = new SourceRepair(tokens, quotations, spans);
    }

    /** Extends the attributions, and adds those that only the quotation marks show. */
    void attribute() {
        kept.forEach(this::own);
        for (Quotation quotation : quotations.all()) {
            attribute(quotation);
        }
    }

    private void own(Candidate candidate) {
        for (int r = 0; r < candidate.content.count(); r++) {
            Arrays.fill(owner, candidate.content.from(r), candidate.content.to(r), candidate);
        }
    }

    private void attribute(Quotation quotation) {
        Candidate owned = ownerOf(quotation);
        if (owned != null) {
            extend(owned, quotation);
        } else if (quotations.answer(quotation)) {
            Candidate near = cueNear(quotation);
            if (near != null && near.quotes()) {
                quote(near, quotation);
            }
        } else if (quotations.speech(quotation)) {
            Candidate near = cueNear(quotation);
            if (near != null) {
                quote(near, quotation);
            } else if (carriedOn(quotation) && last != null) {
                give(last, quotation);
            } else {
                afterColon(quotation);
            }
        }
    }

    private void keep(Candidate candidate) {
        if (attributed.add(candidate)) {
            kept.add(candidate);
        }
    }

    private void give(Candidate candidate, Quotation quotation) {
        boolean label = candidate.origin == Origin.COLON && quotation.contains(candidate.cue.first());
        candidate.content.add(label ? candidate.cue.last() + 1 : quotation.from(), quotation.to());
        candidate.content.removeAll(candidate.cue);
        Arrays.fill(owner, quotation.from(), quotation.to(), candidate);
        last = candidate;
        lastQuotation = quotation;
    }

    // ---------------------------------------------------------------- inside a content already

    private @Nullable Candidate ownerOf(Quotation quotation) {
        @Nullable Candidate best = null;
        int bestShare = 0;
        @Nullable Candidate run = null;
        int share = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            Candidate here = owner[i];
            share = here == run ? share : 0;
            run = here;
            share += tokens.isWord(i) ? 1 : 0;
            if (here != null && share > bestShare) {
                best = here;
                bestShare = share;
            }
        }
        int words = quotations.words(quotation);
        return 2 * bestShare >= words || bestShare >= 3 ? best : null;
    }

    private void extend(Candidate candidate, Quotation quotation) {
        boolean leads = tokens.startsSentence(quotation.from()) && candidate.head() >= quotation.to();
        if (leads && candidate.origin == Origin.FRAME && candidate.isVerb() && quotations.speech(quotation)) {
            keepQuoted(candidate, quotation);
            candidate.origin = Origin.QUOTE;
            sources.repair(candidate, quotation);
        } else if (candidate.source.isEmpty() && candidate.isVerb() && quotations.speech(quotation)) {
            sources.repair(candidate, quotation);
        }
        give(candidate, quotation);
    }

    /** A quotation before its cue is the whole content: unquoted words there or after the cue are a parser's slip. */
    private void keepQuoted(Candidate candidate, Quotation quotation) {
        for (int i = candidate.content.first(); i <= candidate.content.last(); i++) {
            if (!quotations.quoted(i)) {
                candidate.content.remove(i, i + 1);
            }
        }
        candidate.content.add(quotation.from(), quotation.to());
    }

    // ---------------------------------------------------------------- a cue nearby

    private @Nullable Candidate cueNear(Quotation quotation) {
        int from = tokens.sentenceFirst(quotation.from());
        if (from == quotation.from() && tokens.is(from - 1, ":")) {
            from = tokens.sentenceFirst(from - 1);
        }
        int last = quotation.to() - 1;
        int to = tokens.sentenceAfter(last);
        int ownEnd = to;
        boolean ends = quotation.to() == to;
        if (ends && to < tokens.size() && !tokens.startsParagraph(to)) {
            to = Math.min(tokens.sentenceAfter(to), to + REACH_INTO_NEXT_SENTENCE);
        }
        @Nullable Candidate best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            Candidate candidate = candidates[i];
            if (candidate != null
                    && candidate.wordClass() == WordClass.VERB
                    && !quotation.contains(i)
                    && !(i >= ownEnd && tellsOther(candidate, quotation))) {
                double score = nearness(candidate, quotation);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** "“… of the video.” He said the house was praying": behind a full stop, a cue with a clause of its own. */
    private boolean tellsOther(Candidate candidate, Quotation quotation) {
        return fullStop(quotation)
                && attributed.contains(candidate)
                && !candidate.content.isEmpty()
                && !quotation.contains(candidate.content.first());
    }

    private boolean fullStop(Quotation quotation) {
        return quotation.closed() && tokens.is(quotation.to() - 2, ".");
    }

    private double nearness(Candidate candidate, Quotation quotation) {
        int i = candidate.head();
        int distance = i >= quotation.to() ? i - quotation.to() + 1 : quotation.from() - i;
        boolean holds = holds(candidate, quotation);
        boolean known = candidate.quotes() || holds;
        if (cut(candidate, quotation) || (!known && !introduces(candidate, quotation, distance))) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = holds ? HOLDS : known ? QUOTES : STANDS_THERE;
        score -= BY_TOKEN * distance;
        score += i >= quotation.to() && distance < NEAR ? STANDS_THERE : 0;
        score += i < quotation.from() && ":,".contains(tokens.lower(quotation.from() - 1)) ? STANDS_THERE : 0;
        return score;
    }

    /** "called the claims “a fantasy,” but noted": the marks stand in what the first verb takes. */
    private static boolean holds(Candidate candidate, Quotation quotation) {
        if (candidate.sense() == null || candidate.head() > quotation.from()) {
            return false;
        }
        for (Argument argument : candidate.arguments()) {
            boolean complement = argument.role() == Role.OBJECT || argument.role() == Role.PREDICATE;
            if (complement && argument.from() <= quotation.from() && argument.to() >= quotation.to() - 2) {
                return true;
            }
        }
        return false;
    }

    /** A verb the lexicon does not know quotes if it stands next to the marks and has a subject. */
    private boolean introduces(Candidate candidate, Quotation quotation, int distance) {
        int next = candidate.head() + 1;
        if (candidate.head() >= quotation.to() && fullStop(quotation)) {
            return false;
        }
        boolean behind = distance == 1 && candidate.head() >= quotation.to();
        boolean inverted = behind && next < tokens.size() && tokens.startsNounPhrase(next);
        boolean subject = candidate.has(Role.SUBJECT) || inverted;
        boolean punctuated = candidate.head() > quotation.from()
                || tokens.is(quotation.from() - 1, ",")
                || tokens.is(quotation.from() - 1, ":");
        return subject && punctuated && distance <= (candidate.head() > quotation.from() ? NEAR : 3);
    }

    /** {@return whether a full stop or a semicolon stands between} */
    private boolean cut(Candidate candidate, Quotation quotation) {
        int i = candidate.head();
        int from = i >= quotation.to() ? quotation.to() : i;
        int to = i >= quotation.to() ? i : quotation.from();
        for (int k = from; k < to; k++) {
            if (tokens.is(k, ";") || (tokens.is(k, ".") && i > k && from == quotation.to())) {
                return true;
            }
        }
        return false;
    }

    private void quote(Candidate candidate, Quotation quotation) {
        boolean clause = candidate.complement().equals("that")
                && attributed.contains(candidate)
                && goesWith(candidate, quotation);
        keep(candidate);
        if (!clause && candidate.origin == Origin.FRAME) {
            candidate.content = new Ranges();
            candidate.cue = spans.cue(candidate);
        }
        candidate.origin = Origin.QUOTE;
        sources.repair(candidate, quotation);
        if (!clause) {
            leadIn(candidate, quotation);
        }
        give(candidate, quotation);
    }

    /** After a quotation and its cue, only a clause with "that" is part of the content too. */
    private boolean goesWith(Candidate candidate, Quotation quotation) {
        boolean leads = quotation.from() < candidate.head();
        return !leads || tokens.is(candidate.content.first(), "that") || quotations.quoted(candidate.content.first());
    }

    /** "described a city of “honesty”": unpunctuated words between a cue and a quotation are part of what is said. */
    private void leadIn(Candidate candidate, Quotation quotation) {
        int from = candidate.cue.isEmpty() ? candidate.head() + 1 : candidate.cue.last() + 1;
        for (Argument argument : candidate.arguments()) {
            boolean addressee = argument.role() == Role.INDIRECT_OBJECT
                    || (argument.role() == Role.OBJECT && tokens.is(argument.to(), "that"));
            if (addressee && argument.from() >= from && argument.to() <= quotation.from()) {
                from = argument.to();
            }
        }
        int before = quotation.from() - 1;
        boolean runsOn = before >= from && tokens.isWord(before) && tokens.sentence(before) == tokens.sentence(from);
        if (runsOn && tokens.sentenceFirst(from) <= candidate.head()) {
            candidate.content.add(from, quotation.from());
        }
    }

    // ---------------------------------------------------------------- carried on

    private boolean carriedOn(Quotation quotation) {
        if (last == null || lastQuotation == null) {
            return false;
        }
        int end = lastQuotation.to() - 1;
        boolean sameParagraph = tokens.paragraph(end) == tokens.paragraph(quotation.from());
        boolean whole = tokens.endsParagraph(quotation.to() - 1) && tokens.startsParagraph(quotation.from());
        boolean next = tokens.paragraph(quotation.from()) - tokens.paragraph(end) == 1;
        return (sameParagraph && tokens.startsSentence(quotation.from())) || (next && (whole || quotation.continues()));
    }

    // ---------------------------------------------------------------- after a colon

    private void afterColon(Quotation quotation) {
        int colon = quotation.from() - 1;
        if (!tokens.is(colon, ":") || onTopic(colon, quotation)) {
            return;
        }
        Candidate candidate = Candidate.of(colon, Origin.COLON, ":", "quote");
        candidate.cue = Ranges.of(colon, colon + 1);
        candidate.source = label(colon);
        keep(candidate);
        give(candidate, quotation);
    }

    /** "On the referee: “I have nothing to say.”": of whom it is said, by whoever is quoted before or announced. */
    private boolean onTopic(int colon, Quotation quotation) {
        int from = tokens.sentenceFirst(colon);
        if (!opensTopic(from)) {
            return false;
        }
        Candidate announced = announced(from);
        if (announced != null) {
            quote(announced, quotation);
        } else if (last != null && lastQuotation != null && follows(lastQuotation, from)) {
            give(last, quotation);
        }
        return announced != null || last != null;
    }

    private boolean opensTopic(int from) {
        return tokens.startsParagraph(from) && (tokens.is(from, "on") || tokens.is(from, "about"));
    }

    /** {@return the verb of "Here is what he said:" at the end of the paragraph before, or null} */
    private @Nullable Candidate announced(int from) {
        int first = tokens.is(from - 1, ":") ? tokens.sentenceFirst(from - 1) : from;
        @Nullable Candidate found = null;
        for (int i = first; i < from; i++) {
            found = candidates[i] != null && candidates[i].quotes() ? candidates[i] : found;
        }
        return found;
    }

    private boolean follows(Quotation before, int from) {
        return tokens.paragraph(from) - tokens.paragraph(before.to() - 1) == 1;
    }

    private Ranges label(int colon) {
        int from = tokens.sentenceFirst(colon);
        if (opensTopic(from)) {
            return new Ranges();
        }
        if (colon - from <= (tokens.isName(from) ? LONGEST_TITLED : LONGEST_LABEL) && verbless(from, colon)) {
            Ranges label = Ranges.of(from, colon);
            spans.trimSource(label);
            return label;
        }
        return sources.before(colon);
    }

    private boolean verbless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isVerb(i)) {
                return false;
            }
        }
        return true;
    }
}
