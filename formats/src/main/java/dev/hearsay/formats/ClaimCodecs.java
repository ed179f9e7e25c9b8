package dev.hearsay.formats;

import static dev.hearsay.formats.DocumentCodecs.DERIVATION;
import static dev.hearsay.formats.DocumentCodecs.DIAGNOSTIC;
import static dev.hearsay.formats.DocumentCodecs.DOCUMENT;
import static dev.hearsay.formats.DocumentCodecs.EVIDENCE;
import static dev.hearsay.formats.DocumentCodecs.EXTENT;
import static dev.hearsay.formats.DocumentCodecs.SEGMENT_KIND;
import static dev.hearsay.formats.DocumentCodecs.SPAN;
import static dev.hearsay.formats.Scalars.BOOLEAN;
import static dev.hearsay.formats.Scalars.DECIMAL;
import static dev.hearsay.formats.Scalars.STRING;
import static dev.hearsay.formats.SourceCodecs.DOCUMENT_ID;
import static dev.hearsay.formats.SourceCodecs.OUTLET;
import static dev.hearsay.formats.SourceCodecs.SOURCE;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;

/** The JSON of claims, of who made them, and of what was read from a document. */
final class ClaimCodecs {
    static final NameCodec<ClaimKind> CLAIM_KIND = NameCodec.of(ClaimKind.class);
    static final NameCodec<SpeechAct> ACT = NameCodec.of(SpeechAct.class);
    static final NameCodec<Factuality> FACTUALITY = NameCodec.of(Factuality.class, Factuality::code);
    static final NameCodec<QuoteForm> FORM = NameCodec.of(QuoteForm.class);
    static final NameCodec<Polarity> POLARITY = NameCodec.of(Polarity.class);
    static final NameCodec<Basis> BASIS = NameCodec.of(Basis.class);
    static final NameCodec<Interest> INTEREST = NameCodec.of(Interest.class);
    static final JsonCodec<AttributionId> ATTRIBUTION_ID = Scalars.text(AttributionId::value, AttributionId::new);
    static final JsonCodec<GroupId> GROUP_ID = Scalars.text(GroupId::value, GroupId::new);

    static final JsonCodec<Quantity> QUANTITY = quantity();

    static final JsonCodec<Claim> CLAIM = BuilderShape.of(Claim.class, Claim::builder)
            .derived("id", STRING, claim -> claim.id().value())
            .required("wording", STRING, Claim::wording, Claim.Builder::wording)
            .written("proposition", STRING, Claim::proposition, Claim.Builder::proposition)
            .written("polarity", POLARITY, Claim::polarity, Claim.Builder::polarity)
            .written("kind", CLAIM_KIND, Claim::kind, Claim.Builder::kind)
            .unless(TemporalExtent.unknown(), "time", EXTENT, Claim::time, Claim.Builder::time)
            .list("quantities", QUANTITY, Claim::quantities, Claim.Builder::quantities)
            .optional("actor", SOURCE, Claim::actor, Claim.Builder::actor)
            .builtBy(Claim.Builder::build);

    static final JsonCodec<Chain> CHAIN = BuilderShape.of(Chain.class, Chain::builder)
            .required("origin", SOURCE, Chain::origin, Chain.Builder::origin)
            .list("relays", SOURCE, Chain::relays, Chain.Builder::relays)
            .optional("publisher", OUTLET, Chain::publisher, Chain.Builder::publisher)
            .builtBy(Chain.Builder::build);

    static final JsonCodec<AttributionSpans> SPANS = BuilderShape.of(AttributionSpans.class, AttributionSpans::builder)
            .list("source", SPAN, AttributionSpans::source, AttributionSpans.Builder::source)
            .list("cue", SPAN, AttributionSpans::cue, AttributionSpans.Builder::cue)
            .list("content", SPAN, AttributionSpans::content, AttributionSpans.Builder::content)
            .builtBy(AttributionSpans.Builder::build);

    static final JsonCodec<Attribution> ATTRIBUTION = BuilderShape.of(Attribution.class, Attribution::builder)
            .derived("id", STRING, attribution -> attribution.id().value())
            .required("claim", CLAIM, Attribution::claim, Attribution.Builder::claim)
            .required("chain", CHAIN, Attribution::chain, Attribution.Builder::chain)
            .written("act", ACT, Attribution::act, Attribution.Builder::act)
            .written("factuality", FACTUALITY, Attribution::factuality, Attribution.Builder::factuality)
            .written("basis", BASIS, Attribution::basis, Attribution.Builder::basis)
            .written("form", FORM, Attribution::form, Attribution.Builder::form)
            .written("contact", NameCodec.of(Contact.class), Attribution::contact, Attribution.Builder::contact)
            .optional("occasion", STRING, Attribution::occasion, Attribution.Builder::occasion)
            .optional("addressee", STRING, Attribution::addressee, Attribution.Builder::addressee)
            .unless(TemporalExtent.unknown(), "said", EXTENT, Attribution::said, Attribution.Builder::said)
            .optional("interest", INTEREST, Attribution::interest, Attribution.Builder::interest)
            .optional("document", DOCUMENT_ID, Attribution::document, Attribution.Builder::document)
            .written("segment", SEGMENT_KIND, Attribution::segment, Attribution.Builder::segment)
            .optional("evidence", EVIDENCE, Attribution::evidence, Attribution.Builder::evidence)
            .optional("spans", SPANS, Attribution::spans, Attribution.Builder::spans)
            .optional("within", ATTRIBUTION_ID, Attribution::within, Attribution.Builder::within)
            .optional("derivation", DERIVATION, Attribution::derivation, Attribution.Builder::derivation)
            .unless(false, "inferred", BOOLEAN, Attribution::inferred, Attribution.Builder::inferred)
            .builtBy(Attribution.Builder::build);

    static final JsonCodec<ClaimGroup> CLAIM_GROUP = BuilderShape.of(ClaimGroup.class, ClaimGroup::builder)
            .required("id", GROUP_ID, ClaimGroup::id, ClaimGroup.Builder::id)
            .list("aliases", GROUP_ID, ClaimGroup::aliases, ClaimGroup.Builder::aliases)
            .list("attributions", ATTRIBUTION, ClaimGroup::attributions, ClaimGroup.Builder::attributions)
            .list("suggested", ATTRIBUTION, ClaimGroup::suggested, ClaimGroup.Builder::suggested)
            .builtBy(ClaimGroup.Builder::build);

    static final JsonCodec<Extraction> EXTRACTION = extraction();

    private ClaimCodecs() {}

    private static JsonCodec<Quantity> quantity() {
        Shape<Quantity> shape = Shape.named("Quantity");
        var comparison = shape.required("comparison", NameCodec.of(Comparison.class), Quantity::comparison);
        var value = shape.required("value", DECIMAL, Quantity::value);
        var unit = shape.unless("", "unit", STRING, Quantity::unit);
        return shape.readAs(in -> new Quantity(comparison.read(in), value.read(in), unit.read(in)));
    }

    private static JsonCodec<Extraction> extraction() {
        Shape<Extraction> shape = Shape.named("Extraction");
        var document = shape.required("document", DOCUMENT, Extraction::document);
        var attributions = shape.writtenList("attributions", ATTRIBUTION, Extraction::attributions);
        var diagnostics = shape.list("diagnostics", DIAGNOSTIC, Extraction::diagnostics);
        return shape.readAs(in -> new Extraction(document.read(in), attributions.read(in), diagnostics.read(in)));
    }
}
