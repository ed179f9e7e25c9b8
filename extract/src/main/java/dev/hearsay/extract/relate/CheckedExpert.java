package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.RelationKind;

/**
 * A further judge of the user's own. It is asked about a pair in one order, whichever way the classifier was asked, and
 * what it answers is checked, so that it can spoil no probability unseen.
 */
final class CheckedExpert {
    private final RelationExpert expert;
    private final String name;
    private final double weight;

    CheckedExpert(RelationExpert expert) {
        this.expert = expert;
        this.name = expert.name();
        this.weight = expert.weight();
        checkArgument(
                !name.isBlank(),
                "the expert %s has a blank name; give the name under which its part is explained",
                expert.getClass().getName());
        checkArgument(
                weight > 0 && weight <= 1, "the weight of %s must be above 0 and at most 1 but was %s", name, weight);
    }

    String name() {
        return name;
    }

    double weight() {
        return weight;
    }

    ImmutableMap<RelationKind, Double> logOdds(PreparedStatement a, PreparedStatement b) {
        return PreparedStatement.ORDER.compare(a, b) <= 0 ? asked(a, b) : asked(b, a);
    }

    private ImmutableMap<RelationKind, Double> asked(PreparedStatement a, PreparedStatement b) {
        ImmutableMap<RelationKind, Double> answer = expert.logOdds(a, b, SpeechContext.of(a, b));
        if (answer == null || !answer.values().stream().allMatch(Double::isFinite)) {
            throw Fault.of(
                    "expert \"%s\" (%s) answers %s for %s; return finite log-odds, and leave out the kinds it does not know",
                    name, expert.getClass().getName(), answer, Fault.pair(a, b));
        }
        return answer;
    }
}
