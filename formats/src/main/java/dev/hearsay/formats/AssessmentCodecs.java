package dev.hearsay.formats;

import static dev.hearsay.formats.ClaimCodecs.CLAIM_GROUP;
import static dev.hearsay.formats.ClaimCodecs.INTEREST;
import static dev.hearsay.formats.DocumentCodecs.EVIDENCE;
import static dev.hearsay.formats.Scalars.BOOLEAN;
import static dev.hearsay.formats.Scalars.DOUBLE;
import static dev.hearsay.formats.Scalars.INTEGER;
import static dev.hearsay.formats.Scalars.STRING;
import static dev.hearsay.formats.SourceCodecs.SOURCE;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Independence;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.Observation;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Status;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Wording;

/** The JSON of what is said of claims, and why. */
final class AssessmentCodecs {
    static final NameCodec<Status> STATUS = NameCodec.of(Status.class);
    static final NameCodec<Wording> WORDING = NameCodec.of(Wording.class);

    static final JsonCodec<Explanation> EXPLANATION = BuilderShape.of(Explanation.class, Explanation::builder)
            .required("label", STRING, Explanation::label, Explanation.Builder::label)
            .required("value", DOUBLE, Explanation::value, Explanation.Builder::value)
            .required(
                    "operation",
                    NameCodec.of(Explanation.Operation.class),
                    Explanation::operation,
                    Explanation.Builder::operation)
            .written("grounds", STRING, Explanation::grounds, Explanation.Builder::grounds)
            .optional("evidence", EVIDENCE, Explanation::evidence, Explanation.Builder::evidence)
            .list(
                    "parts",
                    new DeferredCodec<>(() -> AssessmentCodecs.EXPLANATION),
                    Explanation::parts,
                    Explanation.Builder::parts)
            .builtBy(Explanation.Builder::build);

    static final JsonCodec<Estimate> ESTIMATE = estimate();
    static final JsonCodec<Credence> CREDENCE = credence();
    static final JsonCodec<AdmiraltyRating> RATING = rating();
    static final JsonCodec<Utterance> UTTERANCE = utterance();
    static final JsonCodec<Independence> INDEPENDENCE = independence();
    static final JsonCodec<RelatedGroups> RELATED_GROUPS = relatedGroups();
    static final JsonCodec<Observation> OBSERVATION = observation();

    static final JsonCodec<Assessment> ASSESSMENT = BuilderShape.of(Assessment.class, Assessment::builder)
            .required("status", STATUS, Assessment::status, Assessment.Builder::status)
            .required("reason", STRING, Assessment::reason, Assessment.Builder::reason)
            .derived("independence", INDEPENDENCE, Assessment::independence)
            .list("said", UTTERANCE, Assessment::said, Assessment.Builder::said)
            .optional("so", CREDENCE, Assessment::so, Assessment.Builder::so)
            .written("rating", RATING, Assessment::rating, Assessment.Builder::rating)
            .required("group", CLAIM_GROUP, Assessment::group, Assessment.Builder::group)
            .builtBy(Assessment.Builder::build);

    private AssessmentCodecs() {}

    private static JsonCodec<Estimate> estimate() {
        Shape<Estimate> shape = Shape.named("Estimate");
        var value = shape.required("value", DOUBLE, Estimate::value);
        var low = shape.required("low", DOUBLE, Estimate::low);
        var high = shape.required("high", DOUBLE, Estimate::high);
        return shape.readAs(in -> new Estimate(value.read(in), low.read(in), high.read(in)));
    }

    private static JsonCodec<Credence> credence() {
        Shape<Credence> shape = Shape.named("Credence");
        var probability = shape.required("probability", ESTIMATE, Credence::probability);
        shape.derived("words", STRING, credence -> credence.words().words());
        var logOdds = shape.required("logOdds", EXPLANATION, Credence::logOdds);
        var exact = shape.unless(true, "exact", BOOLEAN, Credence::exact);
        return shape.readAs(in -> new Credence(probability.read(in), logOdds.read(in), exact.read(in)));
    }

    private static JsonCodec<AdmiraltyRating> rating() {
        Shape<AdmiraltyRating> shape = Shape.named("AdmiraltyRating");
        var reliability = shape.required(
                "reliability", NameCodec.of(SourceReliability.class, Enum::name), AdmiraltyRating::reliability);
        var credibility = shape.required(
                "credibility",
                NameCodec.of(InformationCredibility.class, digit -> Integer.toString(digit.digit())),
                AdmiraltyRating::credibility);
        return shape.readAs(in -> new AdmiraltyRating(reliability.read(in), credibility.read(in)));
    }

    private static JsonCodec<Utterance> utterance() {
        Shape<Utterance> shape = Shape.named("Utterance");
        var origin = shape.required("origin", SOURCE, Utterance::origin);
        var interest = shape.required("interest", INTEREST, Utterance::interest);
        var probability = shape.required("probability", WORDING.keysTo(EXPLANATION), Utterance::probability);
        var exact = shape.required("exact", BOOLEAN, Utterance::exact);
        return shape.readAs(
                in -> new Utterance(origin.read(in), interest.read(in), probability.read(in), exact.read(in)));
    }

    private static JsonCodec<Independence> independence() {
        Shape<Independence> shape = Shape.named("Independence");
        var shown = shape.required("shown", INTEGER, Independence::shown);
        var possible = shape.required("possible", INTEGER, Independence::possible);
        var exact = shape.required("exact", BOOLEAN, Independence::exact);
        var origins = shape.list("shownOrigins", SOURCE, Independence::shownOrigins);
        var paths = shape.list("disjointPaths", new ListCodec<>(SOURCE), Independence::disjointPaths);
        var unknown = shape.unless(0, "unknownPublishers", INTEGER, Independence::unknownPublishers);
        return shape.readAs(in -> new Independence(
                shown.read(in),
                possible.read(in),
                exact.read(in),
                ImmutableSet.copyOf(origins.read(in)),
                paths.read(in),
                unknown.read(in)));
    }

    private static JsonCodec<RelatedGroups> relatedGroups() {
        Shape<RelatedGroups> shape = Shape.named("RelatedGroups");
        var contradicting = shape.list("contradicting", CLAIM_GROUP, RelatedGroups::contradicting);
        var inTension = shape.list("inTension", CLAIM_GROUP, RelatedGroups::inTension);
        var superseding = shape.list("superseding", CLAIM_GROUP, RelatedGroups::superseding);
        return shape.readAs(in -> new RelatedGroups(contradicting.read(in), inTension.read(in), superseding.read(in)));
    }

    private static JsonCodec<Observation> observation() {
        Shape<Observation> shape = Shape.named("Observation");
        var source = shape.required("source", STRING, Observation::source);
        var item = shape.required("item", STRING, Observation::item);
        var value = shape.required("value", STRING, Observation::value);
        return shape.readAs(in -> new Observation(source.read(in), item.read(in), value.read(in)));
    }
}
