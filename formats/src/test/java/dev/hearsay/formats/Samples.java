package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.Interest;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Person;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Wording;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** A small story in two articles, with a character beyond the Basic Multilingual Plane. */
final class Samples {
    static final String TEXT = """
            Harbour stays shut

            \uD83D\uDEA2 "The harbour will open in 3 weeks," Mayor Ada Lund told Coast Radio on Friday.
            A port worker said the cranes were broken.
            """;

    static final Organization CITY =
            Organization.builder().name("City of Norhaven").build();

    static final Person LUND = Person.builder()
            .name("Ada Lund")
            .addAliases("Lund", "the mayor")
            .role("Mayor")
            .principal(CITY)
            .build();

    static final Outlet RADIO = Outlet.builder()
            .name("Coast Radio")
            .family("Coast Media")
            .kind(OutletKind.BROADCASTER)
            .addDomains("coastradio.example")
            .publiclyFunded(true)
            .build();

    static final Outlet COURIER = Source.outlet("Norhaven Courier");

    static final UnnamedSource WORKER = UnnamedSource.builder()
            .description("a port worker")
            .affiliation("port")
            .document(new DocumentId("radio.txt"))
            .build();

    static final Document ARTICLE = Document.builder()
            .id(new DocumentId("radio.txt"))
            .text(TEXT)
            .title("Harbour stays shut")
            .addAuthors(Source.person("Per Holm"))
            .outlet(RADIO)
            .outletFrom(MetadataOrigin.GIVEN)
            .published(TemporalExtent.parse("2021-03-05"))
            .publishedFrom(MetadataOrigin.TEXT)
            .url("https://coastradio.example/a?b=1&c=\"2\"")
            .addSegments(Segment.of(SegmentKind.HEADLINE, new Span(0, 18)))
            .addSegments(Segment.of(SegmentKind.BODY, new Span(20, TEXT.length())))
            .build();

    static final Attribution PLEDGE = Attribution.builder()
            .claim(Claim.builder()
                    .wording("The harbour will open in 3 weeks")
                    .kind(ClaimKind.PLEDGE)
                    .time(TemporalExtent.within(
                            LocalDateTime.parse("2021-03-05T00:00"), LocalDateTime.parse("2021-03-26T00:00")))
                    .addQuantities(new Quantity(Comparison.EXACTLY, new BigDecimal("3"), "week"))
                    .actor(CITY)
                    .build())
            .chain(Chain.from(LUND).publishedBy(RADIO))
            .act(SpeechAct.PROMISES)
            .form(QuoteForm.DIRECT)
            .contact(Contact.SHOWN)
            .basis(Basis.OWN_ACT)
            .occasion("interview")
            .addressee("Coast Radio")
            .said(TemporalExtent.parse("2021-03-05"))
            .interest(Interest.OWN_ACT)
            .document(ARTICLE.id())
            .evidence(Evidence.of(ARTICLE, spanOf("\"The harbour will open in 3 weeks,\"")))
            .spans(AttributionSpans.builder()
                    .addSource(spanOf("Mayor Ada Lund"))
                    .addCue(spanOf("told"))
                    .addContent(spanOf("\"The harbour will open in 3 weeks,\""))
                    .build())
            .build();

    static final Attribution CRANES = Attribution.builder()
            .claim(Claim.of("the cranes were broken"))
            .chain(Chain.from(WORKER).publishedBy(RADIO))
            .document(ARTICLE.id())
            .evidence(Evidence.of(ARTICLE, spanOf("the cranes were broken")))
            .spans(AttributionSpans.builder()
                    .addSource(spanOf("A port worker"))
                    .addCue(spanOf("said"))
                    .addContent(spanOf("the cranes were broken"))
                    .build())
            .inferred(true)
            .within(PLEDGE.id())
            .build();

    static final Document REPRINT = Document.builder()
            .id(new DocumentId("courier.txt"))
            .text("Harbour stays shut, Coast Radio reports.\n")
            .outlet(COURIER)
            .addDerivations(
                    Derivation.reprintOf(RADIO),
                    Derivation.builder()
                            .kind(DerivationKind.PARTIAL)
                            .original(ARTICLE.id())
                            .notice(Evidence.of(
                                    new DocumentId("courier.txt"),
                                    "Harbour stays shut, Coast Radio reports.\n",
                                    new Span(20, 39)))
                            .build())
            .build();

    static final Attribution RELAYED = Attribution.builder()
            .from(PLEDGE)
            .evidence(Optional.empty())
            .spans(Optional.empty())
            .document(REPRINT.id())
            .chain(Chain.from(LUND).via(RADIO).publishedBy(COURIER))
            .derivation(Derivation.reprintOf(RADIO))
            .build();

    static final Explanation WHY = Explanation.sum(
            "log-odds",
            ImmutableList.of(
                    Explanation.leaf("prior", 0.1, "an even prior"),
                    Explanation.product(
                            "weight",
                            ImmutableList.of(
                                    Explanation.leaf("reliability", 1.0 / 3, "grade B, given"),
                                    Explanation.leaf(
                                            "said", 0.9, PLEDGE.evidence().orElseThrow()))),
                    Explanation.max("bound", ImmutableList.of(Explanation.leaf("certain", -1e-9, "a rule")))));

    static final Assessment ASSESSMENT = Assessment.builder()
            .group(ClaimGroup.of(ImmutableList.of(PLEDGE, RELAYED)))
            .status(Status.SELF_REPORTED)
            .reason("The city speaks of its own plans.")
            .addSaid(new Utterance(LUND, Interest.OWN_ACT, ImmutableMap.of(Wording.THESE_WORDS, WHY), true))
            .so(new Credence(new Estimate(0.6, 0.5, 0.9), WHY, true))
            .rating(new AdmiraltyRating(SourceReliability.B, InformationCredibility.CANNOT_BE_JUDGED))
            .build();

    static final Assessment CRANES_ASSESSMENT = Assessment.builder()
            .group(ClaimGroup.of(ImmutableList.of(CRANES)))
            .status(Status.ONE_SOURCE)
            .reason("One unnamed source, one publisher.")
            .build();

    static final Diagnostic NOTE = new Diagnostic(
            Diagnostic.Severity.NOTE, "radio.txt", Optional.of("line 3"), "an emoji", "nothing needs to be done");

    static final Extraction EXTRACTION =
            new Extraction(ARTICLE, ImmutableList.of(PLEDGE, CRANES), ImmutableList.of(NOTE));

    static final Relation TENSION = Relation.builder()
            .kind(RelationKind.IN_TENSION)
            .same(0.25)
            .contradicts(0.5)
            .confidence(0.75)
            .threshold(0.5)
            .decidedBy("a rule")
            .addSlots(new SlotMatch("word", "open", "broken", SlotFit.CLASH))
            .addRivals("they speak of different weeks")
            .build();

    static final TextReuse REUSE = TextReuse.builder()
            .first(REPRINT.id())
            .second(ARTICLE.id())
            .kind(ReuseKind.PARTIAL)
            .score(0.9)
            .original(ARTICLE.id())
            .addPassages(new TextReuse.Passage(new Span(0, 18), new Span(0, 18), false))
            .build();

    /** Opening is promised, and later put in doubt. */
    static final Positions POSITIONS = new Positions(
            ImmutableList.of(new PositionLine(
                    CITY,
                    ImmutableList.of("harbour", "open"),
                    ImmutableList.of(PLEDGE, RELAYED),
                    ImmutableList.of(new ClaimLink(PLEDGE.id(), RELAYED.id(), TENSION, true)),
                    ImmutableList.of(CRANES))),
            ImmutableList.of(new Pledge(
                    PLEDGE,
                    PledgeStatus.WEAKENED,
                    ImmutableList.of(new Pledge.Move(PledgeStatus.WEAKENED, RELAYED)),
                    Optional.of(LocalDateTime.parse("2021-03-26T00:00")))));

    static final Report REPORT = Report.builder()
            .addExtractions(EXTRACTION, new Extraction(REPRINT, ImmutableList.of(RELAYED), ImmutableList.of()))
            .addAssessments(ASSESSMENT, CRANES_ASSESSMENT)
            .addRelations(new ClaimRelation(
                    ASSESSMENT.group().id(), CRANES_ASSESSMENT.group().id(), TENSION))
            .addReuse(REUSE)
            .addVariants(variant(PLEDGE.id(), RELAYED.id()))
            .positions(POSITIONS)
            .build();

    private Samples() {}

    private static QuotationVariant variant(AttributionId a, AttributionId b) {
        boolean inOrder = a.compareTo(b) < 0;
        return new QuotationVariant(
                inOrder ? a : b, inOrder ? b : a, QuotationVariant.Kind.CONTAINED, Direction.FORWARD, 1, true);
    }

    /** The same with spans that lie inside the text: the content where the evidence stands. */
    static Extraction fitting(Extraction extraction) {
        return new Extraction(
                extraction.document(),
                extraction.attributions().stream().map(Samples::fitting).collect(ImmutableList.toImmutableList()),
                extraction.diagnostics());
    }

    private static Attribution fitting(Attribution attribution) {
        Optional<AttributionSpans> spans = attribution
                .evidence()
                .filter(evidence -> !evidence.exact().isBlank())
                .map(evidence ->
                        AttributionSpans.builder().addContent(evidence.span()).build());
        return Attribution.builder().from(attribution).spans(spans).build();
    }

    private static Span spanOf(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
