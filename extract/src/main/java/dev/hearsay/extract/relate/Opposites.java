package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Arrays;

/**
 * What follows where one asserts, in the same words, just what the other denies: who speaks and when decides. A denial
 * answers what was said, whenever it comes; a plain negation may speak of another time.
 */
final class Opposites {
    private static final ImmutableSet<String> PRESENT = ImmutableSet.of("is", "are", "am", "be", "isn't", "aren't");

    private Opposites() {}

    /**
     * {@return the relation}
     *
     * @param a one claim
     * @param b its opposite
     * @param context who speaks and when
     * @param past whether a verb of both stands in the past
     */
    static RelationKind of(PreparedStatement a, PreparedStatement b, SpeechContext context, boolean past) {
        return switch (context.speakers()) {
            case SAME -> context.ordered() ? RelationKind.UPDATES : RelationKind.UNCLEAR;
            case LEAK -> RelationKind.IN_TENSION;
            case DIFFERENT -> ofTwoSides(a, b, context, past);
            case UNKNOWN -> RelationKind.CONTRADICTS;
        };
    }

    private static RelationKind ofTwoSides(
            PreparedStatement a, PreparedStatement b, SpeechContext context, boolean past) {
        if (open(a) || open(b)) {
            return RelationKind.IN_TENSION;
        }
        boolean answered = SpeechContext.denies(a) != SpeechContext.denies(b);
        boolean settled = past && !present(a) && !present(b);
        return answered || settled ? RelationKind.CONTRADICTS : byTime(context);
    }

    /** {@return whether both may be so: a hedge, or a norm, on which people may differ} */
    private static boolean open(PreparedStatement statement) {
        Wording wording = statement.wording();
        return wording.has(Cue.HEDGE) || wording.has(Cue.NORM) || SpeechContext.is(statement, SpeechAct.HINTS);
    }

    /** {@return whether it speaks of a state: "is closed", for all its "closed", may be open tomorrow} */
    private static boolean present(PreparedStatement statement) {
        return Arrays.stream(statement.wording().base).anyMatch(PRESENT::contains);
    }

    /** A state that can change may have changed after some days. */
    private static RelationKind byTime(SpeechContext context) {
        return switch (context.gap()) {
            case SAME_DAY, DAYS -> RelationKind.CONTRADICTS;
            case WEEKS -> RelationKind.IN_TENSION;
            case LONG, UNKNOWN -> RelationKind.UNCLEAR;
        };
    }
}
