package dev.hearsay.extract.relate;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SpeechAct;
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
    private static final double NEARLY_ALL = 0.75;
    private static final double ALL_BUT_FORMS = 0.95;
    /** How sure one turning word makes a contradiction; set by hand, the open sets hold too few such pairs. */
    private static final double TURNED = 0.9;

    /** Set by hand: the pair files hold six such pairs, all of them updates. */
    private static final double REVISED = 0.9;

    private static final ImmutableSet<RelationKind> ABOUT_ONE_THING =
            Sets.immutableEnumSet(RelationKind.CONTRADICTS, RelationKind.IN_TENSION, RelationKind.UPDATES);

    private static final double PERHAPS = 0.4;
    private static final double HARDLY = 0.3;
    private static final double WHOLE = 0.999;
    private static final double HALF = 0.5;
    private static final double A_THIRD = 1.0 / 3;

    private final LexicalRelationClassifier classifier;
    private final RelationThresholds thresholds;
    private final PreparedStatement a;
    private final PreparedStatement b;
    private final SpeechContext context;
    private final ComparedPair pair;
    private final double[] features;
    private final double same;
    private final double contradicts;
    private final Supplier<OpinionPool> pool;

    RelationDecision(LexicalRelationClassifier classifier, PreparedStatement a, PreparedStatement b) {
        this.classifier = classifier;
        this.thresholds = classifier.thresholds();
        this.a = a;
        this.b = b;
        this.context = SpeechContext.of(a, b);
        this.pair = ComparedPair.of(a, b);
        this.features = RelationFeatures.of(pair, context);
        this.same = classifier.same(pair);
        this.contradicts = LogisticModel.probability(CONTRADICTS.logOdds(features));
        this.pool = Suppliers.memoize(() -> new OpinionPool(classifier.expert(), a, b));
    }

    Relation decide() {
        if (!asserts(a) || !asserts(b)) {
            return relation(RelationKind.UNRELATED, 1, 0, "asserts-nothing");
        }
        if (ofOthers()) {
            return relation(RelationKind.UNRELATED, 1, 0, "of-others");
        }
        if (a.claim().proposition().equals(b.claim().proposition())) {
            return identical();
        }
        if (context.speakers() == Speakers.UNKNOWN) {
            return bare();
        }
        if (turnedByNegation()) {
            return turned(opposite());
        }
        if (tollRevised()) {
            return relation(RelationKind.UPDATES, REVISED, 0, "toll-revised");
        }
        return restated() ? relation(RelationKind.AGREES, same, 0, "restated") : attributed();
    }

    /** {@return the kinds that nothing rules out} */
    ImmutableSet<RelationKind> possible() {
        if (asserts(a) && asserts(b) && !ofOthers()) {
            return ImmutableSet.copyOf(allowed());
        }
        return ImmutableSet.of(RelationKind.UNRELATED);
    }

    /** {@return whether their pronouns mean others, and neither says that it answers the other} */
    private boolean ofOthers() {
        boolean answers = RelationFeatures.namesSpeaker(a, b) || RelationFeatures.namesSpeaker(b, a);
        return pair.ofOthers() && !answers;
    }

    private static boolean asserts(PreparedStatement statement) {
        return !SpeechContext.silent(statement);
    }

    /**
     * {@return whether one holds all words of the other in their order and little more, and nothing sets them apart}
     */
    private boolean restated() {
        boolean held = text("cover_high") >= ALL_BUT_FORMS && text("cover_low") >= NEARLY_ALL && text("order") >= WHOLE;
        boolean alike = held
                && pair.contrast == Contrast.NONE
                && !pair.setApart()
                && !figuresDiffer()
                && !RelationFeatures.opposed(pair);
        boolean asCertain = a.wording().has(Cue.HEDGE) == b.wording().has(Cue.HEDGE)
                && SpeechContext.is(a, SpeechAct.HINTS) == SpeechContext.is(b, SpeechAct.HINTS);
        boolean asFar = !a.wording().aspect().clashes(b.wording().aspect());
        return alike && asCertain && asFar && !ownMatters() && same >= thresholds.same();
    }

    /** {@return whether one side counts again, later, and comes to another number} */
    private boolean tollRevised() {
        return context.speakers() == Speakers.SAME
                && context.ordered()
                && !SpeechContext.denies(a)
                && !SpeechContext.denies(b)
                && Tolls.differ(a.wording(), b.wording(), pair.text);
    }

    private double text(String feature) {
        return pair.text[PairFeatures.NAMES.indexOf(feature)];
    }

    private double feature(String name) {
        return features[RelationFeatures.NAMES.indexOf(name)];
    }

    /** {@return whether two sides each speak of themselves: "our" is not the same for both} */
    private boolean ownMatters() {
        return context.speakers() == Speakers.DIFFERENT && feature("both_first_person") > 0;
    }

    /** {@return whether negations and denials together put the two on different sides} */
    private boolean turnedOver() {
        boolean denied = SpeechContext.denies(a) != SpeechContext.denies(b);
        return (a.negatedWords() != b.negatedWords()) != denied;
    }

    private Relation identical() {
        if (ownMatters()) {
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
        return Opposites.of(a, b, context, feature("settled") > 0);
    }

    /** {@return whether both use the same words and one says no where the other says yes} */
    private boolean turnedByNegation() {
        boolean asMany = a.wording().has(Cue.DEGREE) == b.wording().has(Cue.DEGREE);
        return sameWords() && asMany && !ownMatters() && turnedOver();
    }

    private Relation bare() {
        double related = classifier.relatedness(pair);
        if (contradicts >= thresholds.contradicts()) {
            return relation(RelationKind.CONTRADICTS, contradicts, thresholds.contradicts(), "contradicts-1");
        }
        if (turned() && TURNED >= thresholds.contradicts()) {
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
            RelationKind kind = oneSided() || figuresDiffer() || pair.contrast == Contrast.LESS
                    ? RelationKind.WEAKER
                    : RelationKind.AGREES;
            return relation(kind, same, thresholds.same(), "same-1");
        }
        return same < HARDLY
                ? relation(RelationKind.UNRELATED, 1 - same, 1 - HARDLY, "same-1")
                : relation(RelationKind.UNCLEAR, same, 0, "same-1");
    }

    /** All is equal but for one thing that turns it: a negation, or opposites of one named or counted thing. */
    private boolean turned() {
        return onlyNegated() || onlyOpposites();
    }

    private boolean onlyNegated() {
        return sameWords() && a.negatedWords() != b.negatedWords();
    }

    private boolean sameWords() {
        return text("cover_low") >= ALL_BUT_FORMS && text("order") >= WHOLE && !pair.setApart();
    }

    private boolean onlyOpposites() {
        boolean fixed = text("names_agree") > 0 || text("amounts_agree") > 0;
        return fixed && Contrasts.onlyOpposites(pair.words) && !RelationFeatures.negated(a, b);
    }

    private boolean figuresDiffer() {
        return Contrasts.figuresDiffer(a.wording(), b.wording());
    }

    /** One is hedged and the other not, or one holds all the words of the other and more. */
    private boolean oneSided() {
        boolean hedged = a.wording().has(Cue.HEDGE) != b.wording().has(Cue.HEDGE);
        boolean contained = text("cover_high") >= WHOLE && text("cover_low") < WHOLE;
        return hedged || contained;
    }

    private Relation attributed() {
        double[] p = pool.get().probabilities(features, allowed());
        int best = likeliest(p);
        RelationKind kind = RelationModel.SHIPPED.kinds().get(best);
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
        return excluding() ? thresholds.contradicts() : 1 - doubt * doubt;
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
        if (context.speakers() == Speakers.LEAK || (classifier.expert().isEmpty() && !excluding())) {
            allowed.remove(RelationKind.CONTRADICTS);
        }
        if (figuresDiffer() || pair.contrast != Contrast.NONE) {
            allowed.remove(RelationKind.AGREES);
        }
        if (pair.contrast.compareTo(Contrast.LESS) > 0) {
            allowed.remove(RelationKind.WEAKER);
        }
        if (pair.contrast == Contrast.OTHER) {
            allowed.removeAll(ABOUT_ONE_THING);
        }
        if (Contrasts.rolesExchanged(pair.words)) {
            allowed.remove(RelationKind.AGREES);
            allowed.remove(RelationKind.WEAKER);
        }
        return allowed;
    }

    /**
     * {@return whether anything can be pointed at that excludes: a negation, a denial, opposites, or amounts; the model
     * on words alone sees no other exclusion}
     */
    private boolean excluding() {
        boolean amounts = feature("amount_same_unit_clashes") > 0;
        boolean opposites = feature("opposed") > 0 || feature("opposites_anywhere") > 0;
        return turnedOver() || amounts || (opposites && !perhapsInAnotherClause());
    }

    /** Of a claim much longer than the other, most of which the other does not say, any clause may hold the word. */
    private boolean perhapsInAnotherClause() {
        return text("length_ratio") < HALF && text("cover_low") < A_THIRD;
    }

    private Relation relation(RelationKind kind, double confidence, double threshold, String decidedBy) {
        return Relation.builder()
                .kind(kind)
                .direction(direction(kind))
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

    private Direction direction(RelationKind kind) {
        return switch (kind) {
            case UPDATES -> context.firstEarlier() == Answer.NO ? Direction.FORWARD : Direction.BACKWARD;
            case WEAKER -> forward(strength(b) - strength(a));
            case REPORTS -> forward(telling(a, b) - telling(b, a));
            default -> Direction.NONE;
        };
    }

    private Direction forward(double lead) {
        boolean first = lead > 0 || (lead == 0 && PreparedStatement.ORDER.compare(a, b) <= 0);
        return first ? Direction.FORWARD : Direction.BACKWARD;
    }

    /** Plain, numbered and exceptionless is stronger than hedged and vague; then the longer is the stronger. */
    private static double strength(PreparedStatement statement) {
        Wording wording = statement.wording();
        double hedges = wording.has(Cue.HEDGE) || SpeechContext.is(statement, SpeechAct.HINTS) ? 4 : 0;
        return (wording.has(Cue.UNIVERSAL) ? 2 : 0)
                + (wording.amounts.isEmpty() ? 0 : 2)
                - (wording.has(Cue.DEGREE) ? 1 : 0)
                - (wording.amounts.stream().allMatch(amount -> amount.bound() == Amount.Bound.EXACT) ? 0 : 1)
                - hedges
                + wording.content.length / 100.0;
    }

    private static double telling(PreparedStatement teller, PreparedStatement told) {
        return (RelationFeatures.namesSpeaker(teller, told) ? 2 : 0)
                + (teller.wording().has(Cue.TELLING) ? 1 : 0);
    }
}
