package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.MOMENT;
import static dev.hearsay.formats.Scalars.STRING;
import static dev.hearsay.formats.SourceCodecs.SOURCE;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;

/** The JSON of what was said over time, and of pledges. */
final class PositionCodecs {
    private static final NameCodec<PledgeStatus> PLEDGE_STATUS = NameCodec.of(PledgeStatus.class);

    /** Those of values that stand alone: every attribution is whole. */
    static final PositionCodecs ALONE = new PositionCodecs(ImmutableList.of());

    final JsonCodec<PositionLine> line;
    final JsonCodec<Pledge> pledge;
    final JsonCodec<Positions> positions;

    /**
     * Makes the codecs.
     *
     * @param known attributions that are written elsewhere, so that here their ids will do
     */
    PositionCodecs(ImmutableList<Attribution> known) {
        JsonCodec<Attribution> attribution = new AttributionReferences(known);
        this.line = line(attribution);
        this.pledge = pledge(attribution, move(attribution));
        this.positions = positions(line, pledge);
    }

    private static JsonCodec<PositionLine> line(JsonCodec<Attribution> attribution) {
        Shape<PositionLine> shape = Shape.named("PositionLine");
        var principal = shape.required("principal", SOURCE, PositionLine::principal);
        var topic = shape.list("topic", STRING, PositionLine::topic);
        var dated = shape.list("dated", attribution, PositionLine::dated);
        var steps = shape.list("steps", RelationCodecs.CLAIM_LINK, PositionLine::steps);
        var undated = shape.list("undated", attribution, PositionLine::undated);
        return shape.readAs(in ->
                new PositionLine(principal.read(in), topic.read(in), dated.read(in), steps.read(in), undated.read(in)));
    }

    private static JsonCodec<Pledge.Move> move(JsonCodec<Attribution> attribution) {
        Shape<Pledge.Move> shape = Shape.named("PledgeMove");
        var to = shape.required("to", PLEDGE_STATUS, Pledge.Move::to);
        var by = shape.required("by", attribution, Pledge.Move::by);
        return shape.readAs(in -> new Pledge.Move(to.read(in), by.read(in)));
    }

    private static JsonCodec<Pledge> pledge(JsonCodec<Attribution> attribution, JsonCodec<Pledge.Move> move) {
        Shape<Pledge> shape = Shape.named("Pledge");
        var pledge = shape.required("pledge", attribution, Pledge::pledge);
        var status = shape.required("status", PLEDGE_STATUS, Pledge::status);
        var moves = shape.list("moves", move, Pledge::moves);
        var due = shape.optional("due", MOMENT, Pledge::due);
        return shape.readAs(in -> new Pledge(pledge.read(in), status.read(in), moves.read(in), due.read(in)));
    }

    private static JsonCodec<Positions> positions(JsonCodec<PositionLine> line, JsonCodec<Pledge> pledge) {
        Shape<Positions> shape = Shape.named("Positions");
        var lines = shape.writtenList("lines", line, Positions::lines);
        var ledger = shape.writtenList("ledger", pledge, Positions::ledger);
        return shape.readAs(in -> new Positions(lines.read(in), ledger.read(in)));
    }
}
