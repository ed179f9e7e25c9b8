package dev.hearsay.dossier;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
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
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Reliabilities;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dossier made by hand, about a strike in a harbour town, that holds one of everything the page shows. */
final class SampleDossier {
    static final Organization GOVERNMENT = Source.organization("Government of Norland");
    static final Person ILVES = Person.builder()
            .name("Mara Ilves")
            .role("Harbour Minister")
            .principal(GOVERNMENT)
            .build();
    static final Organization UNION = Source.organization("Dockers' Union");
    static final Person ODUYA = Person.builder()
            .name("Piet Oduya")
            .role("chairman")
            .principal(UNION)
            .build();
    static final Outlet WIRE = Source.outlet("North Wire");
    static final Outlet TIDE = Source.outlet("The Daily Tide");
    static final Outlet RADIO = Source.outlet("Harbour Radio");
    static final Outlet LANTERN = Source.outlet("The Lantern");
    static final Outlet GAZETTE = Source.outlet("Norland Gazette");

    static final Document WIRE_REPORT =
            article("wire.txt", WIRE, LocalDate.of(2021, 3, 4), """
            Harbour opens again, minister says

            PORT NORLAND, March 4 - Harbour Minister Mara Ilves told North Wire that "the harbour is open and \
            every crane is working". Loading might resume at night within two weeks, she said. \
            About 400 dockers had walked out, the Dockers' Union said.
            """).build();
    static final Document TIDE_REPRINT = article("tide.txt", TIDE, LocalDate.of(2021, 3, 5), """
            Harbour opens again

            By North Wire

            Harbour Minister Mara Ilves told North Wire that "the harbour is open and every crane is working".
            """)
            .addDerivations(Derivation.reprintOf(WIRE))
            .build();
    static final Document RADIO_REPORT =
            article("radio.txt", RADIO, LocalDate.of(2021, 3, 5), """
            Cranes stand still

            Our reporter counted six cranes that did not move on Friday. Piet Oduya of the Dockers' Union denied \
            that the harbour was open. "The harbour is open", Ilves had said, "and every crane is working".
            """).build();
    static final Document LANTERN_POST = Document.builder()
            .id(new DocumentId("lantern.html"))
            .text("The minister will resign, the Norland Gazette reported, citing The Lantern.\n"
                    + "Dockers are blamed for a fire, officials said.")
            .build();

    private final List<Attribution> read = new ArrayList<>();

    private SampleDossier() {}

    static Dossier ungraded() {
        return new SampleDossier().make(Reliabilities.none());
    }

    static Dossier graded() {
        return new SampleDossier()
                .make(Reliabilities.none()
                        .grade(WIRE, SourceReliability.A)
                        .grade(RADIO, SourceReliability.B)
                        .grade(ILVES, SourceReliability.C));
    }

    private Dossier make(Reliabilities grades) {
        ImmutableList<ClaimGroup> groups =
                ImmutableList.of(open(), night(), cranes(), walkout(), fire(), resign(), shut());
        CredibilityScorer scorer = CredibilityScorer.with(grades);
        ImmutableList<Assessment> claims = groups.stream()
                .map(group -> scorer.assess(group, RelatedGroups.NONE))
                .collect(ImmutableList.toImmutableList());
        return Dossier.builder()
                .extractions(List.of(
                        extraction(LANTERN_POST),
                        extraction(RADIO_REPORT),
                        extraction(TIDE_REPRINT),
                        extraction(WIRE_REPORT)))
                .claims(claims)
                .addRelations(relation(groups.get(6), groups.get(0), RelationKind.UPDATES, Direction.BACKWARD))
                .addRelations(
                        new ClaimRelation(groups.get(0).id(), groups.get(2).id(), tension()))
                .positions(positions(groups))
                .addAllVariants(Utterances.variants(
                        ImmutableList.copyOf(read),
                        ImmutableList.of(LANTERN_POST, RADIO_REPORT, TIDE_REPRINT, WIRE_REPORT)))
                .addDiagnostics(
                        Diagnostic.error("scan.pdf", "no text was found in it", "give it as plain text or HTML"))
                .addDiagnostics(Diagnostic.note("lantern.html", "no date was found", "give one with --metadata"))
                .putVersions("hearsay", "0.1.0")
                .build();
    }

    /** The government said that the harbour stays shut, then that it is open; and a pledge that came to something. */
    private static Positions positions(List<ClaimGroup> groups) {
        Attribution shut = groups.get(6).attributions().get(0);
        Attribution told = in(groups.get(0), WIRE_REPORT);
        Attribution undated = groups.get(0).attributions().stream()
                .filter(attribution -> attribution.claim().wording().equals("The harbour is open"))
                .findFirst()
                .orElseThrow();
        Relation update = base(RelationKind.UPDATES)
                .direction(Direction.BACKWARD)
                .same(0.9)
                .build();
        return new Positions(
                ImmutableList.of(new PositionLine(
                        GOVERNMENT,
                        ImmutableList.of("harbour"),
                        ImmutableList.of(shut, told),
                        ImmutableList.of(new ClaimLink(shut.id(), told.id(), update, true)),
                        ImmutableList.of(undated))),
                ImmutableList.of(new Pledge(
                        groups.get(1).attributions().get(0),
                        PledgeStatus.BEGUN,
                        ImmutableList.of(new Pledge.Move(PledgeStatus.BEGUN, told)),
                        Optional.of(LocalDate.of(2021, 3, 18).atStartOfDay()))));
    }

    private static Attribution in(ClaimGroup group, Document document) {
        return group.attributions().stream()
                .filter(attribution -> attribution.document().equals(Optional.of(document.id())))
                .filter(attribution -> attribution.segment().corroborates())
                .findFirst()
                .orElseThrow();
    }

    private ClaimGroup open() {
        Claim open = Claim.builder()
                .wording("the harbour is open and every crane is working")
                .actor(GOVERNMENT)
                .build();
        Attribution.Builder told = read(
                        WIRE_REPORT,
                        "Harbour Minister Mara Ilves",
                        "told",
                        "\"the harbour is open and every crane is working\"")
                .claim(open)
                .chain(Chain.from(ILVES).publishedBy(WIRE))
                .contact(Contact.SHOWN)
                .basis(Basis.OWN_ACT)
                .form(QuoteForm.DIRECT)
                .said(TemporalExtent.day(LocalDate.of(2021, 3, 4)));
        Attribution.Builder reprint = read(
                        TIDE_REPRINT,
                        "Harbour Minister Mara Ilves",
                        "told",
                        "\"the harbour is open and every crane is working\"")
                .claim(open)
                .chain(Chain.from(ILVES).via(WIRE).publishedBy(TIDE))
                .basis(Basis.OWN_ACT)
                .form(QuoteForm.DIRECT)
                .derivation(Derivation.reprintOf(WIRE));
        Attribution.Builder cut = read(RADIO_REPORT, "Ilves", "had said", "\"The harbour is open\"")
                .claim(Claim.builder().from(open).wording("The harbour is open").build())
                .chain(Chain.from(ILVES).publishedBy(RADIO))
                .form(QuoteForm.DIRECT);
        Attribution.Builder denial = read(
                        RADIO_REPORT, "Piet Oduya of the Dockers' Union", "denied", "that the harbour was open")
                .claim(open)
                .chain(Chain.from(ODUYA).publishedBy(RADIO))
                .act(SpeechAct.DENIES)
                .contact(Contact.SHOWN);
        Attribution.Builder headline = read(WIRE_REPORT, "", "", "Harbour opens again")
                .claim(open)
                .chain(Chain.from(WIRE))
                .segment(SegmentKind.HEADLINE);
        return group(told, reprint, cut, denial, headline);
    }

    private ClaimGroup night() {
        return group(read(WIRE_REPORT, "she", "said", "Loading might resume at night within two weeks")
                .claim(Claim.builder()
                        .wording("Loading might resume at night within two weeks")
                        .kind(ClaimKind.PLEDGE)
                        .actor(GOVERNMENT)
                        .build())
                .chain(Chain.from(ILVES).publishedBy(WIRE))
                .factuality(Factuality.PS_PLUS));
    }

    private ClaimGroup cranes() {
        return group(read(RADIO_REPORT, "Our reporter", "counted", "six cranes that did not move on Friday")
                .claim(Claim.builder()
                        .wording("six cranes did not move on Friday")
                        .addQuantities(Quantity.of("6", "crane"))
                        .build())
                .chain(Chain.from(RADIO))
                .basis(Basis.MEASURED));
    }

    private ClaimGroup walkout() {
        return group(read(WIRE_REPORT, "the Dockers' Union", "said", "About 400 dockers had walked out")
                .claim(Claim.builder()
                        .wording("About 400 dockers had walked out")
                        .addQuantities(new Quantity(Comparison.ABOUT, new BigDecimal(400), "docker"))
                        .build())
                .chain(Chain.from(UNION).publishedBy(WIRE)));
    }

    private ClaimGroup fire() {
        UnnamedSource officials = UnnamedSource.builder()
                .description("officials")
                .group(true)
                .document(LANTERN_POST.id())
                .build();
        return group(read(LANTERN_POST, "officials", "said", "Dockers are blamed for a fire")
                .claim(Claim.of("Dockers are blamed for a fire"))
                .act(SpeechAct.ACCUSES)
                .chain(Chain.from(officials)));
    }

    /** Two outlets that cite each other, and nobody else. */
    private ClaimGroup resign() {
        Claim resign = Claim.of("The minister will resign");
        return group(
                read(LANTERN_POST, "the Norland Gazette", "reported", "The minister will resign")
                        .claim(resign)
                        .chain(Chain.from(GAZETTE).publishedBy(LANTERN)),
                Attribution.builder().claim(resign).chain(Chain.from(LANTERN).publishedBy(GAZETTE)));
    }

    private ClaimGroup shut() {
        return group(Attribution.builder()
                .claim(Claim.builder()
                        .wording("the harbour stays shut for now")
                        .kind(ClaimKind.POSITION)
                        .actor(GOVERNMENT)
                        .build())
                .chain(Chain.from(ILVES).publishedBy(GAZETTE))
                .said(TemporalExtent.day(LocalDate.of(2021, 2, 20))));
    }

    private static Relation tension() {
        return base(RelationKind.IN_TENSION)
                .addSlots(new SlotMatch("amount", "every crane", "six cranes not", SlotFit.CLASH))
                .addRivals("the first account was wrong")
                .addRivals("they speak of different days")
                .build();
    }

    private static ClaimRelation relation(ClaimGroup first, ClaimGroup second, RelationKind kind, Direction direction) {
        return new ClaimRelation(
                first.id(), second.id(), base(kind).direction(direction).build());
    }

    private static Relation.Builder base(RelationKind kind) {
        Relation.Builder relation = Relation.builder();
        relation.kind(kind)
                .same(0.5)
                .contradicts(0.5)
                .confidence(0.9)
                .threshold(0.5)
                .decidedBy("by hand");
        return relation;
    }

    private ClaimGroup group(Attribution.Builder... attributions) {
        List<Attribution> made = new ArrayList<>();
        for (Attribution.Builder attribution : attributions) {
            made.add(attribution.build());
        }
        made.stream().filter(attribution -> attribution.document().isPresent()).forEach(read::add);
        return ClaimGroup.of(made);
    }

    private Extraction extraction(Document document) {
        return new Extraction(
                document,
                read.stream()
                        .filter(attribution -> attribution.document().equals(Optional.of(document.id())))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    /** An attribution whose source, cue and content stand in a document; an empty source or cue stands nowhere. */
    private static Attribution.Builder read(Document document, String source, String cue, String content) {
        AttributionSpans.Builder spans = AttributionSpans.builder();
        spans.addContent(find(document, content));
        if (!source.isEmpty()) {
            spans.addSource(find(document, source));
            spans.addCue(find(document, cue));
        }
        Attribution.Builder attribution = Attribution.builder();
        attribution
                .document(document.id())
                .spans(spans.build())
                .evidence(Evidence.of(document, find(document, content)));
        return attribution;
    }

    private static Span find(Document document, String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in " + document.id());
        }
        return new Span(start, start + words.length());
    }

    private static Document.Builder article(String id, Outlet outlet, LocalDate published, String text) {
        Document.Builder article = Document.builder();
        int title = text.indexOf('\n');
        article.id(new DocumentId(id))
                .text(text)
                .title(text.substring(0, title))
                .outlet(outlet)
                .outletFrom(MetadataOrigin.GIVEN)
                .published(TemporalExtent.day(published))
                .publishedFrom(MetadataOrigin.TEXT)
                .addSegments(Segment.of(SegmentKind.HEADLINE, new Span(0, title)));
        return article;
    }
}
