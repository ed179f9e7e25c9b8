package dev.hearsay.extract.relate;

import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.ContrastSets.Contrast;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.SpeechContext.Speakers;

/** In what two claims are alike and what sets them apart, as yes or no. */
final class PairTraits {
    private static final double NEARLY_ALL = 0.75;
    private static final double ALL_BUT_FORMS = 0.95;
    private static final double WHOLE = 0.999;
    private static final double HALF = 0.5;
    private static final double A_THIRD = 1.0 / 3;

    private final PreparedStatement a;
    private final PreparedStatement b;
    private final SpeechContext context;
    private final ComparedPair pair;
    private final double[] features;

    /**
     * The traits of a pair.
     *
     * @param features its {@link RelationFeatures}
     */
    PairTraits(ComparedPair pair, SpeechContext context, double[] features) {
        this.a = pair.a;
        this.b = pair.b;
        this.context = context;
        this.pair = pair;
        this.features = features;
    }

    /**
     * {@return whether one holds all words of the other in their order and little more, and nothing sets them apart}
     */
    boolean restated() {
        boolean held = text("cover_high") >= ALL_BUT_FORMS && text("cover_low") >= NEARLY_ALL && text("order") >= WHOLE;
        boolean alike = held
                && pair.contrast == Contrast.NONE
                && !pair.setApart()
                && !figuresDiffer()
                && !RelationFeatures.opposed(pair);
        boolean asCertain = a.wording().has(Cue.HEDGE) == b.wording().has(Cue.HEDGE)
                && SpeechContext.is(a, SpeechAct.HINTS) == SpeechContext.is(b, SpeechAct.HINTS);
        boolean asFar = !a.wording().aspect().clashes(b.wording().aspect());
        return alike && asCertain && asFar && !ownMatters();
    }

    /** {@return whether one side counts again, later, and comes to another number} */
    boolean tollRevised() {
        return context.speakers() == Speakers.SAME
                && !SpeechContext.denies(a)
                && !SpeechContext.denies(b)
                && Tolls.revised(a, b, pair.text);
    }

    /** {@return whether two sides each speak of themselves: "our" is not the same for both} */
    boolean ownMatters() {
        return context.speakers() == Speakers.DIFFERENT && feature("both_first_person") > 0;
    }

    /** {@return whether negations and denials together put the two on different sides} */
    private boolean turnedOver() {
        boolean denied = SpeechContext.denies(a) != SpeechContext.denies(b);
        return (a.negatedWords() != b.negatedWords()) != denied;
    }

    /** {@return whether both use the same words and one says no where the other says yes} */
    boolean turnedByNegation() {
        boolean asMany = a.wording().has(Cue.DEGREE) == b.wording().has(Cue.DEGREE);
        return sameWords() && asMany && !ownMatters() && turnedOver();
    }

    /** All is equal but for one thing that turns it: a negation, or opposites of one named or counted thing. */
    boolean turned() {
        return onlyNegated() || onlyOpposites();
    }

    private boolean onlyNegated() {
        return sameWords() && a.negatedWords() != b.negatedWords();
    }

    private boolean sameWords() {
        return text("cover_low") >= ALL_BUT_FORMS && text("order") >= WHOLE && !pair.setApart();
    }

    private boolean onlyOpposites() {
        boolean fixed = text("names_agree") > 0 || text("amounts_agree") > 0 || Contrasts.ofTheSame(pair.words);
        return fixed && Contrasts.onlyOpposites(pair.words) && !RelationFeatures.negated(a, b);
    }

    /** {@return whether who does it in one has it done to them in the other} */
    boolean rolesExchanged() {
        return Contrasts.rolesExchanged(pair.words);
    }

    /** {@return whether a range of one holds a figure of the other, or meets its range, and nothing excludes} */
    boolean rangesMeet() {
        boolean meet = a.wording().amounts.stream()
                .anyMatch(mine -> b.wording().amounts.stream()
                        .anyMatch(
                                yours -> (mine.range() || yours.range()) && mine.sameUnit(yours) && mine.fits(yours)));
        return meet && text("amounts_clash") == 0 && !excluding();
    }

    boolean figuresDiffer() {
        return Contrasts.figuresDiffer(a.wording(), b.wording());
    }

    /** {@return whether their pronouns mean others, and neither says that it answers the other} */
    boolean ofOthers() {
        boolean answers = RelationFeatures.namesSpeaker(a, b) || RelationFeatures.namesSpeaker(b, a);
        return pair.ofOthers() && !answers;
    }

    /** One is hedged and the other not, or one holds all the words of the other and more. */
    boolean oneSided() {
        boolean hedged = a.wording().has(Cue.HEDGE) != b.wording().has(Cue.HEDGE);
        boolean contained = text("cover_high") >= WHOLE && text("cover_low") < WHOLE;
        return hedged || contained;
    }

    /**
     * {@return whether anything can be pointed at that excludes: a negation, a denial, opposites, or amounts; the model
     * on words alone sees no other exclusion}
     */
    boolean excluding() {
        boolean amounts = feature("amount_same_unit_clashes") > 0;
        boolean opposites = feature("opposed") > 0 || feature("opposites_anywhere") > 0;
        return turnedOver() || amounts || (opposites && !perhapsInAnotherClause());
    }

    /** {@return whether a verb of both stands in the past} */
    boolean settled() {
        return feature("settled") > 0;
    }

    /** Of a claim much longer than the other, most of which the other does not say, any clause may hold the word. */
    private boolean perhapsInAnotherClause() {
        return text("length_ratio") < HALF && text("cover_low") < A_THIRD;
    }

    private double text(String feature) {
        return pair.text[PairFeatures.NAMES.indexOf(feature)];
    }

    private double feature(String name) {
        return features[RelationFeatures.NAMES.indexOf(name)];
    }
}
