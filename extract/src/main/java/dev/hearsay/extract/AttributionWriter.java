package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.source.SourceResolver;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.time.TimeExpression;
import dev.hearsay.extract.time.TimeExpressions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns readings, which point into the text, into attributions: who and when are found out, and the chain is closed.
 */
final class AttributionWriter {
    /** How far back an undated statement of a dated article may lie, in days: news reports what is new. */
    static final int NEWS_DAYS = 7;

    private static final String NOBODY_NAMED = "a source the text does not name";
    private static final String AUTHOR = "the author of the article";
    private static final String SOMEBODY_BETWEEN = "an intermediary the text does not name";

    /** Who does not support a plan has a position, too. */
    private static final ImmutableSet<SpeechAct> STANCES = Sets.immutableEnumSet(
            SpeechAct.CRITICISES, SpeechAct.BELIEVES, SpeechAct.PLANS, SpeechAct.AGREES, SpeechAct.CALLS_ON);

    private static final Pattern CARRIED = Pattern.compile(
            "\\b(?:carried|distributed|relayed|circulated|broadcast|quoted|published) by ([^,.;]{2,60})");

    private static final String PRESS =
            "(?:(?:news)?paper|daily|weekly|magazine|(?:news )?agency|broadcaster|channel|station|website)";
    /** "The newspaper" alone, for one that was named before. */
    private static final Pattern THE_PAPER = Pattern.compile("(?i)(?:the|that) " + PRESS);
    /** "The newspaper Dagens Kurir", "the Izvestia daily". */
    private static final Pattern NAMED_PAPER =
            Pattern.compile("\\b" + PRESS + " \\p{Lu}|\\p{Lu}\\p{L}+ " + PRESS + "\\b");

    private static final Pattern POSSESSOR = Pattern.compile("([^,;]+?)(?:['’]s|(?<=s)['’]) \\p{Lu}");

    private final Document document;
    private final SegmentIndex segments;
    private final SourceResolver sources;
    private final ClaimWriter claims;

    /** The paper that was named last as a source. */
    private Optional<Source> lastPaper = Optional.empty();

    AttributionWriter(Document document, SegmentIndex segments, List<Sentence> sentences, OutletDirectory outlets) {
        this.document = document;
        this.segments = segments;
        this.sources = new SourceResolver(document.id(), document.text(), sentences, outlets);
        this.claims = new ClaimWriter(document, sentences, sources);
    }

    /** One attribution, or one for each sentence of a quotation that runs over several. */
    ImmutableList<Attribution> write(AttributionReading reading, Optional<Attribution> outer) {
        Optional<Source> origin = origin(reading, outer);
        reading.links().stream().flatMap(link -> paper(link).stream()).forEach(paper -> lastPaper = Optional.of(paper));
        ImmutableList<ImmutableList<Span>> pieces = claims.pieces(reading);
        return pieces.stream()
                .map(piece -> write(reading, origin, outer, piece, pieces.size() > 1 ? hull(piece) : whole(reading)))
                .flatMap(said -> Stream.concat(Stream.of(said), carried(said, reading)))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Source> paper(Span link) {
        Optional<Source> outlet = sources.outlet(link).map(Source.class::cast);
        return outlet.or(() -> NAMED_PAPER.matcher(words(link)).find() ? sources.resolve(link) : Optional.empty());
    }

    /** To which paper or broadcaster it was said. */
    private Optional<Source> addressee(Span span) {
        return paper(span).or(() -> THE_PAPER.matcher(words(span)).matches() ? lastPaper : Optional.empty());
    }

    /** Whether it was said to somebody of an outlet: "told Reuters' Ida Holm". */
    private boolean toOutletsOwn(Span addressee) {
        Matcher possessor = POSSESSOR.matcher(addressee.in(document.text()));
        return possessor.lookingAt()
                && sources.outlet(new Span(addressee.start(), addressee.start() + possessor.end(1)))
                        .isPresent();
    }

    /** "in a statement carried by state media": a second way to the same words. */
    private Stream<Attribution> carried(Attribution said, AttributionReading reading) {
        return reading.medium().flatMap(this::carrier).stream()
                .filter(carrier -> said.chain().links().stream()
                        .noneMatch(link -> link.id().equals(carrier.id())))
                .map(carrier -> Attribution.builder()
                        .from(said)
                        .chain(through(said.chain(), carrier))
                        .contact(Contact.NOT_SHOWN)
                        .build());
    }

    private Optional<Source> carrier(Span medium) {
        Matcher matcher = CARRIED.matcher(medium.in(document.text()));
        return matcher.find()
                ? Optional.of(relay(new Span(medium.start() + matcher.start(1), medium.start() + matcher.end(1))))
                : Optional.empty();
    }

    private static Chain through(Chain chain, Source carrier) {
        Chain longer = Chain.from(chain.origin()).via(carrier);
        for (Source relay : chain.relays()) {
            longer = longer.via(relay);
        }
        return chain.publisher().map(longer::publishedBy).orElse(longer);
    }

    private Attribution write(
            AttributionReading reading,
            Optional<Source> origin,
            Optional<Attribution> outer,
            ImmutableList<Span> content,
            Span shown) {
        Optional<Source> addressee = reading.addressee().flatMap(this::addressee);
        Optional<Derivation> derivation = document.derivations().stream()
                .filter(d -> d.covers(content.get(0)))
                .findFirst();
        boolean toPress = addressee.isPresent()
                || reading.addressee().filter(this::toOutletsOwn).isPresent();
        Attribution.Builder attribution = Attribution.builder()
                .claim(claims.write(reading, content, origin))
                .chain(chain(reading, origin, addressee, derivation, outer))
                .act(reading.act())
                .factuality(factuality(reading, content))
                .basis(reading.basis())
                .form(reading.form())
                .contact(toPress ? Contact.SHOWN : reading.contact())
                .said(said(reading))
                .document(document.id())
                .segment(segments.kindAt(content.get(0)))
                .evidence(Evidence.of(document, shown))
                .spans(reading.spans())
                .derivation(derivation)
                .inferred(reading.inferred());
        outer.ifPresent(o -> attribution.within(o.id()));
        reading.addressee().ifPresent(span -> attribution.addressee(words(span)));
        reading.occasion().or(reading::medium).ifPresent(span -> attribution.occasion(words(span)));
        return attribution.build();
    }

    /**
     * Who rejects a plan does reject it, whatever follows for the plan; who does not expect a deal does expect that
     * there is none.
     */
    private Factuality factuality(AttributionReading reading, ImmutableList<Span> content) {
        Factuality factuality = reading.factuality();
        if (!claims.acts().tells(reading, content) || reading.act() == SpeechAct.DECLINES_TO_COMMENT) {
            return factuality;
        }
        return switch (factuality) {
            case CT_PLUS, CT_MINUS -> Factuality.CT_PLUS;
            case PR_PLUS, PR_MINUS -> Factuality.PR_PLUS;
            case PS_PLUS, PS_MINUS -> Factuality.PS_PLUS;
            case UU ->
                STANCES.contains(reading.act()) && claims.acts().negatesCue(reading) ? Factuality.CT_PLUS : factuality;
            case CT_U -> factuality;
        };
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

    private Optional<Source> origin(AttributionReading reading, Optional<Attribution> outer) {
        if (reading.links().isEmpty()) {
            return Optional.empty();
        }
        Span who = reading.links().get(0);
        return sources.isFirstPerson(who) ? Optional.of(speakerOrAuthor(who, outer)) : sources.resolve(who);
    }

    /** "I" is the speaker of the words it stands in, and in the article's own words its author. */
    private Source speakerOrAuthor(Span who, Optional<Attribution> outer) {
        return outer.map(o -> o.chain().origin())
                .or(() -> boxAuthor(who))
                .or(() -> document.authors().size() == 1
                        ? Optional.of(document.authors().get(0))
                        : Optional.empty())
                .orElseGet(() -> unnamed(AUTHOR));
    }

    private Chain chain(
            AttributionReading reading,
            Optional<Source> origin,
            Optional<Source> addressee,
            Optional<Derivation> derivation,
            Optional<Attribution> outer) {
        Links links = new Links(origin.orElseGet(() -> unstated(reading, derivation)));
        reading.links().stream().skip(1).forEach(link -> links.add(relay(link)));
        addressee.filter(outlet -> !isPublisher(outlet)).ifPresent(links::add);
        if (reading.unknownIntermediary()) {
            links.add(unnamed(SOMEBODY_BETWEEN));
        }
        outer.ifPresent(o -> {
            links.add(o.chain().origin());
            o.chain().relays().forEach(links::add);
        });
        derivation
                .flatMap(Derivation::publisher)
                .filter(outlet -> !isPublisher(outlet))
                .ifPresent(links::add);
        return links.publishedBy(document.outlet());
    }

    /** What a thing suggests, or is false, is its author's to say, and the outlet's where no author is named. */
    private Source unstated(AttributionReading reading, Optional<Derivation> derivation) {
        if (!reading.byAuthor()) {
            return unnamed(NOBODY_NAMED);
        }
        return boxAuthor(reading.spans().content().get(0))
                .or(() -> derivation.flatMap(Derivation::publisher))
                .or(document::outlet)
                .orElseGet(() -> unnamed(AUTHOR));
    }

    private Optional<Source> boxAuthor(Span span) {
        return segments.at(span).flatMap(Segment::author);
    }

    private Source relay(Span span) {
        return sources.outlet(span)
                .map(Source.class::cast)
                .or(() -> sources.resolve(span))
                .orElseGet(() -> unnamed(words(span)));
    }

    private UnnamedSource unnamed(String description) {
        return UnnamedSource.builder()
                .description(description)
                .document(document.id())
                .build();
    }

    private boolean isPublisher(Source outlet) {
        return document.outlet()
                .map(publisher -> publisher.id().equals(outlet.id()))
                .orElse(false);
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

    private String words(Span span) {
        return CharMatcher.whitespace().trimAndCollapseFrom(span.in(document.text()), ' ');
    }

    /** A chain in the making; whoever is on it already is not added again. */
    private static final class Links {
        private final Set<SourceId> on = new HashSet<>();
        private Chain chain;

        Links(Source origin) {
            on.add(origin.id());
            chain = Chain.from(origin);
        }

        void add(Source relay) {
            if (on.add(relay.id())) {
                chain = chain.via(relay);
            }
        }

        Chain publishedBy(Optional<Outlet> publisher) {
            return publisher
                    .filter(outlet -> on.add(outlet.id()))
                    .map(chain::publishedBy)
                    .orElse(chain);
        }
    }
}
