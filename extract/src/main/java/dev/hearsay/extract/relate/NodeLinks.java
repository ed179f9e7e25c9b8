package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.hearsay.core.ClaimId;
import dev.hearsay.extract.relate.ContrastSets.Contrast;
import java.util.HashMap;
import java.util.Map;

/** How strongly two nodes belong together, and whether they must or must not. */
final class NodeLinks implements PairStrength {
    private final ImmutableList<Node> nodes;
    private final LexicalRelationClassifier classifier;
    private final ImmutableSetMultimap<Integer, Integer> together;
    private final ImmutableSetMultimap<Integer, Integer> apart;
    private final Map<Long, Double> known = new HashMap<>();

    NodeLinks(ImmutableList<Node> nodes, LexicalRelationClassifier classifier, GroupingDecisions decisions) {
        this.nodes = nodes;
        this.classifier = classifier;
        ImmutableSetMultimap.Builder<ClaimId, Integer> where = ImmutableSetMultimap.builder();
        for (int i = 0; i < nodes.size(); i++) {
            for (ClaimId claim : nodes.get(i).claims()) {
                where.put(claim, i);
            }
        }
        this.together = decided(decisions.same(), where.build());
        this.apart = decided(decisions.different(), where.build());
    }

    private static ImmutableSetMultimap<Integer, Integer> decided(
            ImmutableSet<GroupingDecisions.Pair> pairs, ImmutableSetMultimap<ClaimId, Integer> where) {
        ImmutableSetMultimap.Builder<Integer, Integer> decided = ImmutableSetMultimap.builder();
        for (GroupingDecisions.Pair pair : pairs) {
            for (int i : where.get(pair.first())) {
                for (int j : where.get(pair.second())) {
                    decided.put(i, j).put(j, i);
                }
            }
        }
        return decided.build();
    }

    @Override
    public ImmutableSet<Integer> decidedTogether(int i) {
        return together.get(i);
    }

    @Override
    public ImmutableSet<Integer> decidedApart(int i) {
        return apart.get(i);
    }

    /** The probability of the same proposition, 0 for another matter, or {@link #APART}. */
    @Override
    public double strength(int i, int j) {
        long pair = ((long) Math.min(i, j) << 32) | Math.max(i, j);
        Double before = known.get(pair);
        if (before != null) {
            return before;
        }
        double strength = compute(i, j);
        known.put(pair, strength);
        return strength;
    }

    private double compute(int i, int j) {
        if (together.containsEntry(i, j)) {
            return TOGETHER;
        }
        return apart.containsEntry(i, j) ? APART : measured(nodes.get(i), nodes.get(j));
    }

    private double measured(Node a, Node b) {
        if (a.otherTimeThan(b) || a.deniesWithin(b) || clash(a.prepared(), b.prepared())) {
            return APART;
        }
        ComparedPair pair = ComparedPair.of(a.prepared(), b.prepared());
        if (Crimes.denied(pair) || pair.ofOthers() || pair.ofAnotherSubject() || pair.setApart()) {
            return APART;
        }
        boolean related =
                classifier.relatedness(pair) >= classifier.thresholds().related();
        double same = related ? classifier.same(pair) : 0;
        boolean unsure = pair.contrast == Contrast.LESS || Contrasts.oneThingExchanged(pair.words);
        return unsure ? Math.min(same, GroupingRun.SUGGEST) : same;
    }

    private static boolean clash(PreparedStatement a, PreparedStatement b) {
        return Meant.ofDifferentOwners(a.meant(), b.meant())
                || a.wording().pronouns.otherPeopleThan(b.wording().pronouns)
                || a.negated() != b.negated()
                || a.wording().takenBack.isPresent() != b.wording().takenBack.isPresent()
                || Contrasts.figuresDiffer(a.wording(), b.wording())
                || a.wording().clock.differ(b.wording().clock)
                || a.wording().aspect().clashes(b.wording().aspect());
    }
}
