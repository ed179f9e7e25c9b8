package dev.hearsay.testkit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Maps;
import dev.hearsay.core.Observation;
import java.util.List;
import java.util.Map;

/** The suite on the simplest algorithm there is: every source has one vote. */
class VotingLawsTest implements TruthDiscoveryLaws {

    @Override
    public Map<String, Map<String, Double>> discover(List<Observation> table) {
        return table.stream()
                .collect(groupingBy(
                        Observation::item,
                        collectingAndThen(groupingBy(Observation::value, counting()), VotingLawsTest::shares)));
    }

    private static Map<String, Double> shares(Map<String, Long> votes) {
        long all = votes.values().stream().mapToLong(vote -> vote).sum();
        return Maps.transformValues(votes, vote -> (double) vote / all);
    }
}
