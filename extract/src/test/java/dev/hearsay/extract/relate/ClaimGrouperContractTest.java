package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import java.util.List;
import net.jqwik.api.Group;

/** The contract of groupers, on that for English as it comes and with everything set. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class ClaimGrouperContractTest {

    @Group
    class AsItComes extends ClaimGrouperContract {
        private final ClaimGrouper grouper = ClaimGrouper.english();

        @Override
        Grouping group(List<Attribution> given, List<ClaimGroup> before) {
            return grouper.group(given, before);
        }
    }

    @Group
    class WithEverythingSet extends ClaimGrouperContract {
        private final ClaimGrouper grouper = ClaimGrouper.builder()
                .candidates(CandidateSource.bm25())
                .candidatesPerClaim(1)
                .classifier(RelationClassifier.builder()
                        .thresholds(new RelationThresholds(0.2, 0.5, 0.9, 0.2))
                        .build())
                .build();

        @Override
        Grouping group(List<Attribution> given, List<ClaimGroup> before) {
            return grouper.group(given, before);
        }
    }
}
