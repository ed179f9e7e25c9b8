package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.ClaimId;
import java.util.HashMap;
import java.util.Map;

/** How strongly two nodes belong together, and whether they must or must not. */
final class NodeLinks implements PairStrength {
    private final ImmutableList<Node> nodes;
    private final RelationClassifier classifier;
    private final GroupingDecisions decisions;
    private final Map<Long, Double> known = new HashMap<>();

    NodeLinks(ImmutableList<Node> nodes, RelationClassifier classifier, GroupingDecisions decisions) {
        this.nodes = nodes;
        this.classifier = classifier;
        this.decisions = decisions;
    }

    /** The probability of the same proposition, 0 for another matter, or {@link #APART}. */
    @Override
    public double strength(int i, int j) {
        long pair = ((long) Math.min(i, j) << 32) | Math.max(i, j);
        Double before = known.get(pair);
        if (before != null) {
            return before;
        }
        double strength = compute(nodes.get(i), nodes.get(j));
        known.put(pair, strength);
        return strength;
    }

    private double compute(Node a, Node b) {
        double decided = decided(a, b);
        if (decided != 0) {
            return decided;
        }
        if (a.otherSpeakerThan(b)) {
            return APART;
        }
        double[] features = classifier.features(a.prepared(), b.prepared());
        if (clash(a.prepared(), b.prepared()) || Clashes.between(features)) {
            return APART;
        }
        boolean related = classifier.relatedness(a.prepared(), b.prepared())
                >= classifier.thresholds().related();
        return related ? classifier.same(a.prepared(), b.prepared()) : 0;
    }

    private static boolean clash(PreparedStatement a, PreparedStatement b) {
        return a.negated() != b.negated()
                || Contrasts.rolesExchanged(RelationFeatures.ordered(a, b))
                || a.wording().aspect().clashes(b.wording().aspect());
    }

    private double decided(Node a, Node b) {
        if (decisions.same().isEmpty() && decisions.different().isEmpty()) {
            return 0;
        }
        boolean same = false;
        for (ClaimId x : a.claims()) {
            for (ClaimId y : b.claims()) {
                GroupingDecisions.Pair pair = new GroupingDecisions.Pair(x, y);
                if (decisions.different().contains(pair)) {
                    return APART;
                }
                same |= decisions.same().contains(pair);
            }
        }
        return same ? TOGETHER : 0;
    }
}
