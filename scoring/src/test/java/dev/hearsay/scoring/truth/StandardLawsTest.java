package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Observation;
import dev.hearsay.testkit.TruthDiscoveryLaws;
import java.util.List;
import java.util.Map;

/** The standard before the suite that judges anybody's algorithm. */
class StandardLawsTest implements TruthDiscoveryLaws {

    /** The standard's sums are the same in any order, so names do not even reach the last bit. */
    @Override
    public double tolerance() {
        return 0;
    }

    @Override
    public Map<String, Map<String, Double>> discover(List<Observation> table) {
        Observations.Builder rows = Observations.builder();
        table.forEach(row -> rows.add(row.source(), row.item(), row.value()));
        Observations observations = rows.build();
        TruthResult result = TruthDiscovery.standard().discover(observations);
        ImmutableMap.Builder<String, Map<String, Double>> truth = ImmutableMap.builder();
        for (String item : observations.items()) {
            truth.put(
                    item,
                    result.values(item).stream()
                            .collect(ImmutableMap.toImmutableMap(
                                    ValueProbability::value, ValueProbability::probability)));
        }
        return truth.buildOrThrow();
    }
}
