package dev.hearsay.formats;

import static dev.hearsay.formats.ClaimCodecs.ATTRIBUTION_ID;
import static dev.hearsay.formats.ClaimCodecs.GROUP_ID;
import static dev.hearsay.formats.DocumentCodecs.SPAN;
import static dev.hearsay.formats.Scalars.BOOLEAN;
import static dev.hearsay.formats.Scalars.DOUBLE;
import static dev.hearsay.formats.Scalars.STRING;
import static dev.hearsay.formats.SourceCodecs.DOCUMENT_ID;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.TextReuse;

/** The JSON of how claims bear on one another, and articles on one another. */
final class RelationCodecs {
    private static final NameCodec<Direction> DIRECTION = NameCodec.of(Direction.class);
    private static final JsonCodec<Contribution> CONTRIBUTION = contribution();
    private static final JsonCodec<SlotMatch> SLOT_MATCH = slotMatch();
    private static final JsonCodec<TextReuse.Passage> PASSAGE = passage();

    static final JsonCodec<Relation> RELATION = BuilderShape.of(Relation.class, Relation::builder)
            .required("kind", NameCodec.of(RelationKind.class), Relation::kind, Relation.Builder::kind)
            .written("direction", DIRECTION, Relation::direction, Relation.Builder::direction)
            .required("same", DOUBLE, Relation::same, Relation.Builder::same)
            .required("contradicts", DOUBLE, Relation::contradicts, Relation.Builder::contradicts)
            .required("confidence", DOUBLE, Relation::confidence, Relation.Builder::confidence)
            .required("threshold", DOUBLE, Relation::threshold, Relation.Builder::threshold)
            .required("decidedBy", STRING, Relation::decidedBy, Relation.Builder::decidedBy)
            .list("contributions", CONTRIBUTION, Relation::contributions, Relation.Builder::contributions)
            .list("slots", SLOT_MATCH, Relation::slots, Relation.Builder::slots)
            .list("rivals", STRING, Relation::rivals, Relation.Builder::rivals)
            .builtBy(Relation.Builder::build);

    static final JsonCodec<ClaimRelation> CLAIM_RELATION = claimRelation();
    static final JsonCodec<ClaimLink> CLAIM_LINK = claimLink();
    static final JsonCodec<QuotationVariant> QUOTATION_VARIANT = quotationVariant();

    static final JsonCodec<TextReuse> TEXT_REUSE = BuilderShape.of(TextReuse.class, TextReuse::builder)
            .required("first", DOCUMENT_ID, TextReuse::first, TextReuse.Builder::first)
            .required("second", DOCUMENT_ID, TextReuse::second, TextReuse.Builder::second)
            .required("kind", NameCodec.of(ReuseKind.class), TextReuse::kind, TextReuse.Builder::kind)
            .required("score", DOUBLE, TextReuse::score, TextReuse.Builder::score)
            .list("passages", PASSAGE, TextReuse::passages, TextReuse.Builder::passages)
            .optional("original", DOCUMENT_ID, TextReuse::original, TextReuse.Builder::original)
            .optional("disputing", DOCUMENT_ID, TextReuse::disputing, TextReuse.Builder::disputing)
            .list("addedByFirst", SPAN, TextReuse::addedByFirst, TextReuse.Builder::addedByFirst)
            .list("addedBySecond", SPAN, TextReuse::addedBySecond, TextReuse.Builder::addedBySecond)
            .unless(
                    ImmutableMap.of(),
                    "signals",
                    NameCodec.of(TextReuse.Signal.class).keysTo(DOUBLE),
                    TextReuse::signals,
                    TextReuse.Builder::signals)
            .builtBy(TextReuse.Builder::build);

    private RelationCodecs() {}

    private static JsonCodec<Contribution> contribution() {
        Shape<Contribution> shape = Shape.named("Contribution");
        var feature = shape.required("feature", STRING, Contribution::feature);
        var value = shape.required("value", DOUBLE, Contribution::value);
        var weight = shape.required("weight", DOUBLE, Contribution::weight);
        return shape.readAs(in -> new Contribution(feature.read(in), value.read(in), weight.read(in)));
    }

    private static JsonCodec<SlotMatch> slotMatch() {
        Shape<SlotMatch> shape = Shape.named("SlotMatch");
        var slot = shape.required("slot", STRING, SlotMatch::slot);
        var first = shape.required("first", STRING, SlotMatch::first);
        var second = shape.required("second", STRING, SlotMatch::second);
        var fit = shape.required("fit", NameCodec.of(SlotFit.class), SlotMatch::fit);
        return shape.readAs(in -> new SlotMatch(slot.read(in), first.read(in), second.read(in), fit.read(in)));
    }

    private static JsonCodec<ClaimRelation> claimRelation() {
        Shape<ClaimRelation> shape = Shape.named("ClaimRelation");
        var first = shape.required("first", GROUP_ID, ClaimRelation::first);
        var second = shape.required("second", GROUP_ID, ClaimRelation::second);
        var relation = shape.required("relation", RELATION, ClaimRelation::relation);
        return shape.readAs(in -> new ClaimRelation(first.read(in), second.read(in), relation.read(in)));
    }

    private static JsonCodec<ClaimLink> claimLink() {
        Shape<ClaimLink> shape = Shape.named("ClaimLink");
        var first = shape.required("first", ATTRIBUTION_ID, ClaimLink::first);
        var second = shape.required("second", ATTRIBUTION_ID, ClaimLink::second);
        var relation = shape.required("relation", RELATION, ClaimLink::relation);
        var confirmed = shape.required("confirmed", BOOLEAN, ClaimLink::confirmed);
        return shape.readAs(
                in -> new ClaimLink(first.read(in), second.read(in), relation.read(in), confirmed.read(in)));
    }

    private static JsonCodec<QuotationVariant> quotationVariant() {
        Shape<QuotationVariant> shape = Shape.named("QuotationVariant");
        var first = shape.required("first", ATTRIBUTION_ID, QuotationVariant::first);
        var second = shape.required("second", ATTRIBUTION_ID, QuotationVariant::second);
        var kind = shape.required("kind", NameCodec.of(QuotationVariant.Kind.class), QuotationVariant::kind);
        var within = shape.unless(Direction.NONE, "within", DIRECTION, QuotationVariant::within);
        var shared = shape.required("shared", DOUBLE, QuotationVariant::shared);
        var cut = shape.unless(false, "possibleSilentCut", BOOLEAN, QuotationVariant::possibleSilentCut);
        return shape.readAs(in -> new QuotationVariant(
                first.read(in), second.read(in), kind.read(in), within.read(in), shared.read(in), cut.read(in)));
    }

    private static JsonCodec<TextReuse.Passage> passage() {
        Shape<TextReuse.Passage> shape = Shape.named("Passage");
        var first = shape.required("first", SPAN, TextReuse.Passage::first);
        var second = shape.required("second", SPAN, TextReuse.Passage::second);
        var quoted = shape.unless(false, "quoted", BOOLEAN, TextReuse.Passage::quoted);
        return shape.readAs(in -> new TextReuse.Passage(first.read(in), second.read(in), quoted.read(in)));
    }
}
