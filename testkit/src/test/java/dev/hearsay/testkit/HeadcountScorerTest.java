package dev.hearsay.testkit;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.Status;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Wording;

/** The suite on a scorer that counts origins and claims little. */
class HeadcountScorerTest implements ScorerLaws {

    @Override
    public Scorer scorer() {
        return (group, related) -> Assessment.builder()
                .group(group)
                .status(status(group))
                .reason("by the number of origins alone")
                .said(group.provenance().origins().stream()
                        .map(HeadcountScorerTest::said)
                        .toList())
                .build();
    }

    private static Status status(ClaimGroup group) {
        if (!group.opposition().origins().isEmpty()) {
            return Status.IN_TENSION;
        }
        return switch (group.provenance().origins().size()) {
            case 0 -> Status.UNSTATED;
            case 1 -> Status.ONE_SOURCE;
            default -> Status.SEVERAL_SOURCES;
        };
    }

    private static Utterance said(Source origin) {
        Explanation even = Explanation.leaf("P(said) of " + origin.name(), 0.5, "nothing known of the outlets");
        return new Utterance(origin, Interest.UNKNOWN, ImmutableMap.of(Wording.IN_SUBSTANCE, even), true);
    }
}
