package dev.hearsay.extract.relate;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.ContrastSets.Contrast;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.SpeechContext.Speakers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides the relation of one pair; serves once. */
final class RelationDecision {
    /** What may lie behind a tension; none is ever chosen. */
    static final ImmutableList<String> RIVALS = ImmutableList.of(
            "the position has changed",
            "the first account was wrong",
            "the scopes differ",
            "one of them is not candid");

    private static final LogisticModel CONTRADICTS = LogisticModel.read("contradicts.txt", RelationFeatures.NAMES);
    /** How sure one turning word makes a contradiction; set by hand, the open sets hold too few such pairs. */
    private static final double TURNED = 0.9;

    /** Set by hand: the pair files hold no accused who answers. */
    private static final double DENIED = 0.9;

    /** Set by hand: the pair files hold six such pairs, all of them updates. */
    private static final double REVISED = 0.9;

    private static final ImmutableSet<RelationKind> ABOUT_ONE_THING =
            Sets.immutableEnumSet(RelationKind.CONTRADICTS, RelationKind.IN_TENSION, RelationKind.UPDATES);

    private static final double PERHAPS = 0.4;
    private static final double HARDLY = 0.3;

    private final LexicalRelationClassifier classifier;
    private final RelationThresholds thresholds;
    private final PreparedStatement a;
    private final PreparedStatement b;
    private final SpeechContext context;
    private final ComparedPair pair;
    private final double[] features;
    private final double same;
    private final double contradicts;
    private final PairTraits traits;
    private final Supplier<OpinionPool> pool;

    RelationDecision(LexicalRelationClassifier classifier, PreparedStatement a, PreparedStatement b) {
        this.classifier = classifier;
        this.thresholds = classifier.thresholds();
        this.a = a;
        this.b = b;
        this.context = SpeechContext.of(a, b);
        this.pair = ComparedPair.of(a, b);
        this.features = RelationFeatures.of(pair, context);
        this.traits = new PairTraits(pair, context, features);
        this.same = classifier.same(pair);
        this.contradicts = LogisticModel.probability(CONTRADICTS.logOdds(features));
        this.pool = Suppliers.memoize(() -> new OpinionPool(classifier.expert(), a, b));
    }

    Relation decide() {
        if (!asserts(a) || !asserts(b)) {
            return relation(RelationKind.UNRELATED, 1, 0, "asserts-nothing");
        }
        if (traits.ofOthers()) {
            return relation(RelationKind.UNRELATED, 1, 0, "of-others");
        }
        if (a.claim().proposition().equals(b.claim().proposition())) {
            return identical();
        }
        if (Withdrawal.between(classifier, a, b)) {
            return withdrawn();
        }
        if (context.speakers() == Speakers.UNKNOWN) {
            return bare();
        }
        if (Crimes.denied(pair)) {
            return crimeDenied();
        }
        if (OtherDay.of(pair)) {
            return otherDay();
        }
        if (traits.turnedByNegation()) {
            return turned(opposite());
        }
        if (traits.tollRevised()) {
            return relation(RelationKind.UPDATES, REVISED, 0, "toll-revised");
        }
        return traits.restated() && same >= thresholds.same()
                ? relation(RelationKind.AGREES, same, 0, "restated")
                : attributed();
    }

    /** {@return the kinds that nothing rules out} */
    ImmutableSet<RelationKind> possible() {
        if (asserts(a) && asserts(b) && !traits.ofOthers()) {
            return ImmutableSet.copyOf(allowed());
        }
        return ImmutableSet.of(RelationKind.UNRELATED);
    }

    private static boolean asserts(PreparedStatement statement) {
        return !SpeechContext.silent(statement);
    }

    private Relation identical() {
        if (traits.ownMatters()) {
            return relation(RelationKind.UNRELATED, 1, 0, "same-words-own-matters");
        }
        boolean sameSide = SpeechContext.denies(a) == SpeechContext.denies(b)
                && a.claim().polarity() == b.claim().polarity();
        return relation(
                sameSide ? RelationKind.AGREES : opposite(), 1, 0, sameSide ? "same-words" : "same-words-denied");
    }

    private Relation turned(RelationKind kind) {
        boolean unsure = kind == RelationKind.CONTRADICTS && TURNED < thresholds.contradicts();
        return relation(unsure ? RelationKind.IN_TENSION : kind, TURNED, 0, "turned");
    }

    private RelationKind opposite() {
        return Opposites.of(a, b, context, traits.settled());
    }

    /** Only who said it can take it back, and only once it was said. */
    private Relation withdrawn() {
        boolean later = context.speakers() == Speakers.SAME && context.ordered();
        return relation(later ? RelationKind.UPDATES : RelationKind.UNCLEAR, TURNED, 0, "taken-back");
    }

    /** Whoever says it, named or not, is contradicted by whom it is about; a hedge leaves both possible. */
    private Relation crimeDenied() {
        boolean hedged = a.wording().has(Cue.HEDGE) || b.wording().has(Cue.HEDGE);
        RelationKind kind = context.speakers() == Speakers.SAME
                ? opposite()
                : hedged || DENIED < thresholds.contradicts() ? RelationKind.IN_TENSION : RelationKind.CONTRADICTS;
        return relation(kind, DENIED, 0, "crime-denied");
    }

    private Relation otherDay() {
        if (context.speakers() == Speakers.SAME) {
            return relation(context.ordered() ? RelationKind.UPDATES : RelationKind.UNCLEAR, TURNED, 0, "other-day");
        }
        return turned(OtherDay.contradicts(context) ? RelationKind.CONTRADICTS : RelationKind.IN_TENSION);
    }

    private Relation bare() {
        double related = classifier.relatedness(pair);
        if (contradicts >= thresholds.contradicts()) {
            return relation(RelationKind.CONTRADICTS, contradicts, thresholds.contradicts(), "contradicts-1");
        }
        if (traits.turned() && TURNED >= thresholds.contradicts()) {
            return relation(RelationKind.CONTRADICTS, TURNED, thresholds.contradicts(), "turned");
        }
        if (contradicts >= PERHAPS) {
            return relation(RelationKind.UNCLEAR, 1 - contradicts, 0, "contradicts-1");
        }
        if (related < thresholds.related()) {
            return relation(RelationKind.UNRELATED, 1 - related, 1 - thresholds.related(), "related-1");
        }
        if (same >= thresholds.same() && pair.setApart()) {
            return relation(RelationKind.UNCLEAR, same, 0, "set-apart");
        }
        if (same >= thresholds.same()) {
            boolean less = traits.oneSided() || traits.figuresDiffer() || pair.contrast == Contrast.LESS;
            RelationKind kind = less ? RelationKind.WEAKER : RelationKind.AGREES;
            return relation(kind, same, thresholds.same(), "same-1");
        }
        return same < HARDLY
                ? relation(RelationKind.UNRELATED, 1 - same, 1 - HARDLY, "same-1")
                : relation(RelationKind.UNCLEAR, same, 0, "same-1");
    }

    private Relation attributed() {
        double[] p = pool.get().probabilities(features, allowed());
        int best = likeliest(p);
        RelationKind kind = RelationModel.SHIPPED.kinds().get(best);
        if (kind == RelationKind.UPDATES && Accounts.ofOtherDeeds(pair)) {
            return relation(RelationKind.UNCLEAR, p[best], 0, "other-account");
        }
        if (kind == RelationKind.CONTRADICTS && p[best] < neededToContradict()) {
            return relation(RelationKind.IN_TENSION, p[best], 0, RelationModel.ID);
        }
        return p[best] < thresholds.abstain()
                ? relation(RelationKind.UNCLEAR, p[best], thresholds.abstain(), RelationModel.ID)
                : relation(kind, p[best], thresholds.abstain(), RelationModel.ID);
    }

    private static int likeliest(double[] p) {
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return best;
    }

    /** Where nothing can be pointed at, it takes as much as two who agree. */
    private double neededToContradict() {
        double doubt = 1 - thresholds.contradicts();
        return traits.excluding() ? thresholds.contradicts() : 1 - doubt * doubt;
    }

    /** Who speaks and when rules kinds out, whatever the words are like. */
    private List<RelationKind> allowed() {
        List<RelationKind> allowed = new ArrayList<>(RelationModel.SHIPPED.kinds());
        boolean sameSpeaker = context.speakers() == Speakers.SAME;
        if (!sameSpeaker || !context.ordered()) {
            allowed.remove(RelationKind.UPDATES);
        }
        if (sameSpeaker) {
            allowed.remove(RelationKind.CONTRADICTS);
            allowed.remove(RelationKind.IN_TENSION);
        }
        if (sameSpeaker && context.ordered()) {
            allowed.remove(RelationKind.WEAKER);
        }
        if (context.speakers() == Speakers.LEAK || (classifier.expert().isEmpty() && !traits.excluding())) {
            allowed.remove(RelationKind.CONTRADICTS);
        }
        if (traits.rangesMeet()) {
            allowed.remove(RelationKind.CONTRADICTS);
            allowed.remove(RelationKind.IN_TENSION);
        }
        if (traits.figuresDiffer() || pair.contrast != Contrast.NONE) {
            allowed.remove(RelationKind.AGREES);
        }
        if (pair.contrast.compareTo(Contrast.LESS) > 0) {
            allowed.remove(RelationKind.WEAKER);
        }
        if (pair.contrast == Contrast.OTHER) {
            allowed.removeAll(ABOUT_ONE_THING);
        }
        if (traits.rolesExchanged()) {
            allowed.remove(RelationKind.AGREES);
            allowed.remove(RelationKind.WEAKER);
        }
        return allowed;
    }

    private Relation relation(RelationKind kind, double confidence, double threshold, String decidedBy) {
        return Relation.builder()
                .kind(kind)
                .direction(Directions.of(kind, a, b))
                .same(same)
                .contradicts(contradicts)
                .confidence(confidence)
                .threshold(threshold)
                .decidedBy(decidedBy)
                .contributions(contributions(kind, decidedBy))
                .slots(Slots.of(pair))
                .rivals(kind == RelationKind.IN_TENSION ? RIVALS : ImmutableList.of())
                .build();
    }

    private ImmutableList<Contribution> contributions(RelationKind kind, String decidedBy) {
        return switch (decidedBy) {
            case RelationModel.ID -> pool.get().explain(features, kind);
            case "contradicts-1" -> CONTRADICTS.explain(features);
            case "related-1" -> LexicalRelationClassifier.RELATED.explain(pair.text);
            default -> classifier.explain(pair);
        };
    }
}
