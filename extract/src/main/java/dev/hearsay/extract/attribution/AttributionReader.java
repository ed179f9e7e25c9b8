package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.Candidate.Origin;
import dev.hearsay.extract.attribution.ChainRules.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads each attribution of a text, the outermost and those inside their contents. */
final class AttributionReader {

    private static final double QUOTED_WHOLLY = 0.9;
    private static final int CARRIES_ON = 1;
    /** How many readings back the one whose chain goes on may lie: others may speak in between, but few. */
    private static final int CARRIED_OVER = 4;
    /** In so many others' words a statement may stand; of 15,000 in news none stands in more than two. */
    private static final int DEEPEST = 8;

    private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("he", "she", "they");

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanRules spans;
    private final SpanEdges edges;
    private final CueSpans cues;
    private final Clauses clauses;
    private final ActRules acts;
    private final CommitmentRules commitments;
    private final KindRules kinds;
    private final BasisRules bases;
    private final Circumstances circumstances;
    private final PressContact pressContact;
    private final ChainRules chains;
    private final Inferences inferences;
    private final FalseReports falseReports;
    private final List<AttributionReading> readings = new ArrayList<>();
    private final Set<Integer> done = new HashSet<>();
    private final int[] within;

    AttributionReader(
            Tokens tokens, Quotations quotations, SpanRules spans, Nouns nouns, @Nullable Candidate[] candidates) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.spans = spans;
        edges = new SpanEdges(tokens, quotations);
        cues = new CueSpans(tokens, quotations);
        clauses = new Clauses(tokens);
        acts = new ActRules(tokens, nouns, clauses);
        commitments = new CommitmentRules(tokens, clauses);
        kinds = new KindRules(tokens, clauses);
        bases = new BasisRules(tokens, clauses);
        circumstances = new Circumstances(tokens);
        pressContact = new PressContact(tokens);
        chains = new ChainRules(tokens, nouns, candidates);
        inferences = new Inferences(tokens, nouns);
        falseReports = new FalseReports(tokens, clauses);
        within = new int[tokens.size()];
        Arrays.fill(within, Tokens.NONE);
    }

    /**
     * Reads attributions.
     *
     * @param outermost those that lie in no other's content
     * @param nested those that do, larger contents first
     */
    ImmutableList<AttributionReading> read(List<Candidate> outermost, List<Candidate> nested) {
        outermost.forEach(this::add);
        nested.forEach(this::add);
        return ImmutableList.copyOf(readings);
    }

    private void add(Candidate candidate) {
        Citation citation = chains.citation(candidate);
        Candidate speaking = citation == null ? candidate : citation.inner();
        if (!done.add(speaking.head()) || cited(candidate)) {
            return;
        }
        if (citation != null) {
            cite(citation, candidate);
        }
        speaking.separateRoles(quotations);
        int parent = within[speaking.head()];
        if (!speaking.content.isEmpty() && depth(parent) <= DEEPEST) {
            readings.add(reading(speaking, citation, parent));
            mark(speaking, readings.size() - 1);
        }
    }

    /** {@return in how many others' words stands what stands in the words of a reading} */
    private int depth(int parent) {
        int depth = 0;
        for (int i = parent; i >= 0; i = readings.get(i).within().orElse(Tokens.NONE)) {
            depth++;
        }
        return depth;
    }

    /** {@return whether a cue is the "citing" that a verb of reporting has taken into its chain} */
    private boolean cited(Candidate candidate) {
        return CitingPhrase.begins(tokens, candidate.head()) && tokens.is(candidate.head() - 1, ",");
    }

    /** The cited one is the source, and the cue is the whole of "cited … as saying". */
    private void cite(Citation citation, Candidate found) {
        Candidate inner = citation.inner();
        Argument cited = citation.cited();
        if (inner.content.isEmpty()) {
            spans.assemble(inner);
        }
        if (found.origin == Origin.QUOTE && found != inner) {
            inner.content = found.content.copy();
        }
        inner.source = cited == null ? new Ranges() : Ranges.of(cited.from(), cited.to());
        int verb = citation.verb();
        inner.source.remove(verb - 1, tokens.sentenceAfter(verb));
        edges.trimSource(inner.source);
        inner.cue.addAll(cues.of(citation.citing()));
        inner.cue.add(verb - 1, verb + 1);
        inner.content.removeAll(inner.source);
    }

    private void mark(Candidate candidate, int index) {
        for (int r = 0; r < candidate.content.count(); r++) {
            Arrays.fill(within, candidate.content.from(r), candidate.content.to(r), index);
        }
    }

    private AttributionReading reading(Candidate candidate, @Nullable Citation citation, int parent) {
        boolean judged = citation == null && falseReports.is(candidate);
        SpeechAct act = judged ? SpeechAct.DENIES : act(candidate, citation);
        Factuality factuality = commitments.factuality(candidate, act);
        boolean inference = citation == null && inferences.isAuthors(candidate);
        ClaimKind kind = inference ? ClaimKind.INTERPRETATION : kinds.kind(candidate, act, factuality);
        int root = clauses.root(candidate.content);
        Basis basis = bases.basis(candidate, act, kind, kinds.own(candidate, root));
        Argument addressee = circumstances.addressee(candidate);
        Argument occasion = circumstances.occasion(candidate);
        Contact contact = pressContact.of(candidate, addressee, occasion);
        ImmutableList<Span> own = judged ? outer(parent) : links(candidate, citation, parent);
        boolean inferred = own.size() == 1 && parent < 0 && carried(own.get(0)) != null;
        return new AttributionReading(
                TokenSpans.of(tokens, candidate),
                inference ? ImmutableList.of() : inferred ? carriedLinks(own.get(0)) : own,
                citation != null && citation.unknownCiter(),
                inferred,
                parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                citation == null ? candidate.lemma() : tokens.lemma(citation.verb()),
                act,
                factuality,
                polarity(root),
                basis,
                kind,
                form(candidate),
                form(candidate) == QuoteForm.DIRECT ? sentences(candidate, act, factuality) : ImmutableList.of(),
                citation == null ? contact : Contact.NOT_SHOWN,
                span(addressee),
                span(circumstances.medium(candidate)),
                span(occasion),
                span(time(candidate, citation)));
    }

    /** The sentences of a quotation of several. */
    private ImmutableList<QuotedSentence> sentences(Candidate candidate, SpeechAct act, Factuality factuality) {
        ImmutableList.Builder<QuotedSentence> found = ImmutableList.builder();
        for (int at = candidate.content.first(); at <= candidate.content.last(); at = tokens.sentenceAfter(at)) {
            Ranges part = candidate.content.copy();
            part.clip(tokens.sentenceFirst(at), tokens.sentenceAfter(at));
            if (!part.isEmpty()) {
                found.add(new QuotedSentence(
                        tokens.start(part.first()),
                        polarity(clauses.root(part)),
                        kinds.kind(candidate.over(part), act, factuality)));
            }
        }
        ImmutableList<QuotedSentence> sentences = found.build();
        return sentences.size() > 1 ? sentences : ImmutableList.of();
    }

    private Polarity polarity(int root) {
        return clauses.negated(root) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private @Nullable Argument time(Candidate candidate, @Nullable Citation citation) {
        @Nullable Argument cited = citation == null ? null : circumstances.time(citation.citing());
        return cited == null ? circumstances.time(candidate) : cited;
    }

    private ImmutableList<Span> links(Candidate candidate, @Nullable Citation citation, int parent) {
        ImmutableList.Builder<Span> links = ImmutableList.builder();
        span(citation == null ? chains.citedBeside(candidate) : null).ifPresent(links::add);
        links.addAll(TokenSpans.of(tokens, candidate.source).stream().limit(1).toList());
        if (citation != null && citation.citer() != null) {
            span(citation.citer()).ifPresent(links::add);
        }
        return links.addAll(outer(parent)).build();
    }

    private ImmutableList<Span> outer(int parent) {
        return parent < 0 ? ImmutableList.of() : readings.get(parent).links();
    }

    private SpeechAct act(Candidate candidate, @Nullable Citation citation) {
        return citation != null && candidate == citation.citing() ? SpeechAct.SAYS : acts.act(candidate);
    }

    // ---------------------------------------------------------------- a chain that goes on

    /**
     * {@return the reading before by the same source, named or meant by a pronoun, if it has intermediaries; "a
     * spokesman for Berg" is not Berg}
     */
    private @Nullable AttributionReading carried(Span source) {
        if (source.in(tokens.text()).contains(" for ")) {
            return null;
        }
        String name = lastWord(source);
        boolean pronoun = PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
        for (int i = readings.size() - 1; i >= 0 && i >= readings.size() - CARRIED_OVER; i--) {
            AttributionReading before = readings.get(i);
            boolean outer = before.within().isEmpty() && !before.links().isEmpty();
            boolean same =
                    outer && (pronoun || name.equals(lastWord(before.links().get(0))));
            if (same) {
                return before.links().size() > 1 && near(before, source) ? before : null;
            }
        }
        return null;
    }

    private ImmutableList<Span> carriedLinks(Span source) {
        AttributionReading before = carried(source);
        ImmutableList.Builder<Span> links = ImmutableList.<Span>builder().add(source);
        if (before != null) {
            links.addAll(before.links().subList(1, before.links().size()));
        }
        return links.build();
    }

    private String lastWord(Span span) {
        String words = span.in(tokens.text());
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** {@return whether at most one paragraph lies between} */
    private boolean near(AttributionReading before, Span source) {
        int from = before.spans().content().get(0).end();
        int to = source.start();
        String between = from < to ? tokens.text().substring(from, to) : "";
        return between.chars().filter(c -> c == '\n').count() <= 2L * CARRIES_ON;
    }

    // ---------------------------------------------------------------- spans

    private Optional<Span> span(@Nullable Argument argument) {
        return argument == null
                ? Optional.empty()
                : Optional.of(new Span(tokens.start(argument.from()), tokens.end(argument.to() - 1)));
    }

    private QuoteForm form(Candidate candidate) {
        int words = 0;
        int quoted = 0;
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                words += tokens.isWord(i) ? 1 : 0;
                quoted += tokens.isWord(i) && quotations.quoted(i) ? 1 : 0;
            }
        }
        return quoted == 0 ? QuoteForm.INDIRECT : quoted >= QUOTED_WHOLLY * words ? QuoteForm.DIRECT : QuoteForm.MIXED;
    }
}
