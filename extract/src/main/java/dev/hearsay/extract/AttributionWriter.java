package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.source.SourceResolver;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.time.TimeExpression;
import dev.hearsay.extract.time.TimeExpressions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns readings, which point into the text, into attributions: who and when are found out, and the chain is closed.
 */
final class AttributionWriter {
    /** How far back an undated statement of a dated article may lie, in days: news reports what is new. */
    static final int NEWS_DAYS = 7;

    /** Who does not support a plan has a position, too. */
    private static final ImmutableSet<SpeechAct> STANCES = Sets.immutableEnumSet(
            SpeechAct.PREDICTS,
            SpeechAct.CRITICISES,
            SpeechAct.BELIEVES,
            SpeechAct.PLANS,
            SpeechAct.AGREES,
            SpeechAct.CALLS_ON);

    private final Document document;
    private final SegmentIndex segments;
    private final ClaimWriter claims;
    private final ChainWriter chains;
    private final CitedOutlets outlets;

    AttributionWriter(Document document, SegmentIndex segments, List<Sentence> sentences, OutletDirectory directory) {
        this.document = document;
        this.segments = segments;
        SourceResolver sources = new SourceResolver(document.id(), document.text(), sentences, directory);
        this.outlets = new CitedOutlets(document, sources);
        this.chains = new ChainWriter(document, segments, sources);
        this.claims = new ClaimWriter(document, sentences, sources);
    }

    /**
     * One attribution, or one for each sentence of a quotation that runs over several; and so for each of several who
     * say it together, or of several who pass on what they say.
     *
     * @param around those in whose content it stands, one for each of several speakers; none where it stands in none
     */
    ImmutableList<Attribution> write(AttributionReading reading, ImmutableList<Attribution> around) {
        outlets.remember(reading.links());
        Stream<Optional<Attribution>> outer =
                around.isEmpty() ? Stream.of(Optional.empty()) : around.stream().map(Optional::of);
        return outer.flatMap(one -> write(reading, one)).collect(ImmutableList.toImmutableList());
    }

    private Stream<Attribution> write(AttributionReading reading, Optional<Attribution> outer) {
        ImmutableList<Optional<Source>> origins = chains.origins(reading, outer);
        ImmutableList<ImmutableList<Span>> pieces = claims.pieces(reading);
        return origins.stream()
                .flatMap(origin -> pieces.stream()
                        .map(piece -> {
                            Span shown = pieces.size() > 1 ? hull(piece) : whole(reading);
                            return write(reading, claim(reading, piece, origins), origin, outer, piece, shown);
                        })
                        .flatMap(said -> Stream.concat(Stream.of(said), carried(said, reading))));
    }

    /** What several say together is one claim: an act of theirs is that of none of them alone. */
    private Claim claim(
            AttributionReading reading, ImmutableList<Span> content, ImmutableList<Optional<Source>> origins) {
        Claim claim = claims.write(reading, content, origins.get(0));
        boolean own = origins.get(0).map(Source::lastPrincipal).equals(claim.actor());
        return origins.size() > 1 && own
                ? Claim.builder().from(claim).actor(Optional.empty()).build()
                : claim;
    }

    /** "in a statement carried by state media": a second way to the same words. */
    private Stream<Attribution> carried(Attribution said, AttributionReading reading) {
        return reading.medium().flatMap(chains::carrier).stream()
                .filter(carrier -> said.chain().links().stream()
                        .noneMatch(link -> link.id().equals(carrier.id())))
                .map(carrier -> Attribution.builder()
                        .from(said)
                        .chain(ChainWriter.through(said.chain(), carrier))
                        .contact(Contact.NOT_SHOWN)
                        .build());
    }

    private Attribution write(
            AttributionReading reading,
            Claim claim,
            Optional<Source> origin,
            Optional<Attribution> outer,
            ImmutableList<Span> content,
            Span shown) {
        Optional<Source> addressee = reading.addressee().flatMap(outlets::addressed);
        Optional<Derivation> derivation = document.derivations().stream()
                .filter(d -> d.covers(content.get(0)))
                .findFirst();
        boolean toPress = addressee.isPresent()
                || reading.addressee().filter(outlets::ownsAddressee).isPresent();
        Attribution.Builder attribution = Attribution.builder()
                .claim(claim)
                .chain(chains.chain(reading, origin, addressee, derivation, outer))
                .act(reading.act())
                .factuality(factuality(reading, content))
                .basis(reading.basis())
                .form(reading.form())
                .contact(toPress ? Contact.SHOWN : reading.contact())
                .said(said(reading))
                .document(document.id())
                .segment(segments.kindAt(content.get(0)))
                .evidence(Evidence.of(document, withTaking(reading, content, shown)))
                .spans(reading.spans())
                .derivation(derivation)
                .inferred(reading.inferred());
        outer.ifPresent(o -> attribution.within(o.id()));
        reading.addressee().ifPresent(span -> attribution.addressee(SpanWords.of(document, span)));
        reading.occasion().or(reading::medium).ifPresent(span -> attribution.occasion(SpanWords.of(document, span)));
        return attribution.build();
    }

    /**
     * Who rejects a plan does reject it, whatever follows for the plan; who does not expect a deal does expect that
     * there is none; and who takes a claim back does so.
     */
    private Factuality factuality(AttributionReading reading, ImmutableList<Span> content) {
        Factuality factuality = reading.factuality();
        if (claims.acts().takenBack(reading, content).isPresent()) {
            return Factuality.CT_PLUS;
        }
        if (!claims.acts().tells(reading, content) || reading.act() == SpeechAct.DECLINES_TO_COMMENT) {
            return factuality;
        }
        return switch (factuality) {
            case CT_PLUS, CT_MINUS -> Factuality.CT_PLUS;
            case PR_PLUS, PR_MINUS -> Factuality.PR_PLUS;
            case PS_PLUS, PS_MINUS -> Factuality.PS_PLUS;
            case UU -> negated(reading, content);
            case CT_U -> factuality;
        };
    }

    /** Who promised never to sell did promise. */
    private Factuality negated(AttributionReading reading, ImmutableList<Span> content) {
        if (reading.act() == SpeechAct.PROMISES
                && claims.acts().negatorBetween(reading, content).isPresent()) {
            return Factuality.PR_PLUS;
        }
        return STANCES.contains(reading.act()) && claims.acts().negatesCue(reading)
                ? Factuality.CT_PLUS
                : Factuality.UU;
    }

    /** "Walked back" is shown with "his claim that". */
    private Span withTaking(AttributionReading reading, ImmutableList<Span> content, Span shown) {
        return claims.acts()
                .takenBack(reading, content)
                .map(taking -> hull(ImmutableList.of(taking, shown)))
                .orElse(shown);
    }

    private static Span whole(AttributionReading reading) {
        return hull(Streams.concat(
                        reading.spans().source().stream(),
                        reading.spans().cue().stream(),
                        reading.spans().content().stream())
                .collect(ImmutableList.toImmutableList()));
    }

    private static Span hull(ImmutableList<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** When it was said: as the text says, else in the days up to publication. */
    private TemporalExtent said(AttributionReading reading) {
        if (reading.timeSaid().isPresent()) {
            return TimeExpressions.find(document.text(), reading.timeSaid().get(), document.published()).stream()
                    .map(TimeExpression::extent)
                    .findFirst()
                    .orElse(TemporalExtent.unknown());
        }
        return document.published()
                .asDay()
                .map(day -> TemporalExtent.within(
                        day.minusDays(NEWS_DAYS).atStartOfDay(), day.plusDays(1).atStartOfDay()))
                .orElse(TemporalExtent.unknown());
    }
}
