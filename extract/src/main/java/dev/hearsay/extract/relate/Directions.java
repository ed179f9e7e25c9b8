package dev.hearsay.extract.relate;

import dev.hearsay.core.Answer;
import dev.hearsay.core.Direction;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;

/** Which of two claims updates, outdoes or reports the other. */
final class Directions {
    private Directions() {}

    static Direction of(RelationKind kind, PreparedStatement a, PreparedStatement b) {
        return switch (kind) {
            case UPDATES -> SpeechContext.reportedFirst(a, b) == Answer.NO ? Direction.FORWARD : Direction.BACKWARD;
            case WEAKER -> forward(strength(b) - strength(a), a, b);
            case REPORTS -> forward(telling(a, b) - telling(b, a), a, b);
            default -> Direction.NONE;
        };
    }

    private static Direction forward(double lead, PreparedStatement a, PreparedStatement b) {
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
