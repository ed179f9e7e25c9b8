package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Candidate.Origin;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every quotation to the cue it belongs to: in its sentence, carried on from before, or after a colon. */
final class QuoteAttributor {

    private static final int LONGEST_LABEL = 8;
    /** "Jon Vik, member of the board of the port for personnel:". */
    private static final int LONGEST_TITLED = 24;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;
    private final CueSpans cueSpans;
    private final QuoteCues cues;
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
            SpanEdges edges,
            @Nullable Candidate[] candidates,
            List<Candidate> attributions) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
        cueSpans = new CueSpans(tokens, quotations);
        cues = new QuoteCues(tokens, candidates);
        owner = new Candidate[tokens.size()];
        kept = attributions;
        attributed = new HashSet<>(attributions);
        sources = new SourceRepair(tokens, quotations, edges);
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
            Candidate near = cues.near(quotation, attributed);
            if (near != null && near.quotes()) {
                quote(near, quotation);
            }
        } else if (quotations.speech(quotation)) {
            Candidate near = cues.near(quotation, attributed);
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

    private void quote(Candidate candidate, Quotation quotation) {
        boolean clause = candidate.complement().equals("that")
                && attributed.contains(candidate)
                && goesWith(candidate, quotation);
        keep(candidate);
        if (!clause && candidate.origin == Origin.FRAME) {
            candidate.content = new Ranges();
            candidate.cue = cueSpans.of(candidate);
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
        return cues.lastQuoting(tokens.is(from - 1, ":") ? tokens.sentenceFirst(from - 1) : from, from);
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
            edges.trimSource(label);
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
