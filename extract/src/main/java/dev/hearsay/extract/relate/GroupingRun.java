package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.SpeechContext.Speakers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One grouping; serves once. */
final class GroupingRun {
    /** A pair at least this likely to be the same, though not enough to be grouped, is suggested. */
    static final double SUGGEST = 0.4;
    /** Of a node with many attributions, so many stand for all when groups are related to one another. */
    private static final int VOICES = 4;
    /** The least confidence with which one group is said to bear on another. */
    private static final double SURE_ENOUGH = 0.5;

    /** What one group can be to another that matters for its status. */
    private static final ImmutableSet<RelationKind> BEARING =
            Sets.immutableEnumSet(RelationKind.CONTRADICTS, RelationKind.IN_TENSION, RelationKind.UPDATES);

    private static final ImmutableSet<RelationKind> OPPOSING =
            Sets.immutableEnumSet(RelationKind.CONTRADICTS, RelationKind.IN_TENSION);

    private final AverageLinkGrouper grouper;
    private final ImmutableList<Node> nodes;
    private final ImmutableList<ClaimGroup> previous;
    private final NodeLinks links;
    private final List<ClaimLink> found = new ArrayList<>();

    GroupingRun(AverageLinkGrouper grouper, ImmutableList<Node> nodes, ImmutableList<ClaimGroup> previous) {
        this.grouper = grouper;
        this.nodes = nodes;
        this.previous = previous;
        this.links = new NodeLinks(nodes, grouper.classifier, grouper.decisions);
    }

    Grouping run() {
        List<Clusters.Edge> edges = edges();
        double threshold = grouper.classifier.thresholds().same();
        Clusters clusters = Clusters.form(nodes.size(), edges, links, threshold);
        List<int[]> members = clusters.all();
        List<List<Attribution>> groups =
                members.stream().map(this::attributions).toList();
        GroupIds ids = new GroupIds(groups, previous);
        Map<Integer, Integer> place = new HashMap<>();
        for (int g = 0; g < members.size(); g++) {
            place.put(clusters.clusterOf(members.get(g)[0]), g);
        }
        int[] groupOf = new int[nodes.size()];
        Arrays.setAll(groupOf, i -> place.get(clusters.clusterOf(i)));
        clusters.joins().forEach(edge -> link(edge, true));
        Map<Integer, Set<Integer>> suggested = relateAcross(edges, groupOf);
        return new Grouping(built(groups, ids, suggested), ordered());
    }

    private List<Attribution> attributions(int[] members) {
        return Arrays.stream(members)
                .mapToObj(nodes::get)
                .flatMap(node -> node.attributions().stream())
                .sorted(Comparator.comparing((Attribution a) -> a.claim().id())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The candidates of each node, and the pairs a person has decided on. */
    private List<Clusters.Edge> edges() {
        ImmutableList<PreparedClaim> prepared =
                nodes.stream().map(Node::prepared).collect(ImmutableList.toImmutableList());
        ClaimIndex index = CheckedIndex.of(grouper.source, prepared);
        Set<Long> pairs = new LinkedHashSet<>(decidedPairs());
        for (int i = 0; i < nodes.size(); i++) {
            for (ClaimIndex.Hit hit : index.search(prepared.get(i), grouper.candidates + 1)) {
                if (hit.claim() != i) {
                    pairs.add(((long) Math.min(i, hit.claim()) << 32) | Math.max(i, hit.claim()));
                }
            }
        }
        return pairs.stream()
                .map(pair -> new int[] {(int) (pair >> 32), (int) (long) pair})
                .map(p -> new Clusters.Edge(p[0], p[1], links.strength(p[0], p[1])))
                .toList();
    }

    private List<Long> decidedPairs() {
        List<Long> pairs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j : links.decidedTogether(i)) {
                pairs.add(((long) Math.min(i, j) << 32) | Math.max(i, j));
            }
        }
        return pairs;
    }

    private void link(Clusters.Edge edge, boolean confirmed) {
        PreparedStatement first = nodes.get(edge.first()).prepared();
        PreparedStatement second = nodes.get(edge.second()).prepared();
        ClaimLink link = link(first, second, confirmed);
        if (mayOppose(
                link.relation(),
                first.attribution().orElseThrow(),
                second.attribution().orElseThrow())) {
            found.add(link);
        }
    }

    /** {@return the relation of two statements, from the one with the smaller id} */
    private ClaimLink link(PreparedStatement x, PreparedStatement y, boolean confirmed) {
        AttributionId mine = x.attribution().orElseThrow().id();
        AttributionId yours = y.attribution().orElseThrow().id();
        return mine.compareTo(yours) <= 0
                ? new ClaimLink(mine, yours, grouper.classifier.relate(x, y), confirmed)
                : new ClaimLink(yours, mine, grouper.classifier.relate(y, x), confirmed);
    }

    /** {@return for each group those that may belong to it} */
    private Map<Integer, Set<Integer>> relateAcross(List<Clusters.Edge> edges, int[] groupOf) {
        Map<Integer, Set<Integer>> suggested = new HashMap<>();
        for (Clusters.Edge edge : edges) {
            int a = groupOf[edge.first()];
            int b = groupOf[edge.second()];
            if (a != b && edge.strength() >= SUGGEST) {
                suggested.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
                suggested.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
            }
            if (a != b && edge.strength() != 0) {
                relate(edge);
            }
        }
        return suggested;
    }

    /**
     * Links two groups that are about one matter, or that one article sets against each other. What may belong together
     * by its words is said to agree, or to be weaker, only on one matter.
     */
    private void relate(Clusters.Edge edge) {
        Node first = nodes.get(edge.first());
        Node second = nodes.get(edge.second());
        ComparedPair pair = ComparedPair.of(first.prepared(), second.prepared());
        if (Crimes.denied(pair) || OtherDay.of(pair)) {
            link(edge, false);
            return;
        }
        if (pair.ofAnotherSubject()) {
            return;
        }
        boolean onOneMatter = Matters.one(pair);
        if (edge.strength() >= SUGGEST && onOneMatter) {
            link(edge, false);
        }
        boolean setAgainst =
                first.standsBy(second) && RelationFeatures.setAgainst(pair) && !Matters.deniedOfOneOnly(pair);
        if (related(pair) && (setAgainst || onOneMatter)) {
            bear(first, second, setAgainst, Matters.same(pair));
        }
    }

    private boolean related(ComparedPair pair) {
        LexicalRelationClassifier classifier = grouper.classifier;
        return classifier.relatedness(pair) >= classifier.thresholds().related();
    }

    private void bear(Node first, Node second, boolean setAgainst, boolean sameMatter) {
        for (Attribution x : voices(first)) {
            for (Attribution y : voices(second)) {
                if (setAgainst || sameMatter || mayUpdate(x, y)) {
                    ClaimLink link = link(
                            first.prepared().inTheMouthOf(x), second.prepared().inTheMouthOf(y), false);
                    if (shown(link.relation(), setAgainst, sameMatter) && mayOppose(link.relation(), x, y)) {
                        found.add(link);
                    }
                }
            }
        }
    }

    private static boolean shown(Relation relation, boolean setAgainst, boolean sameMatter) {
        boolean grounds = relation.kind() == RelationKind.UPDATES
                || setAgainst
                || (sameMatter && !relation.mismatches().isEmpty());
        return grounds && BEARING.contains(relation.kind()) && relation.confidence() >= SURE_ENOUGH;
    }

    /** A headline, a question and a call assert nothing that could pull against a claim. */
    private static boolean mayOppose(Relation relation, Attribution x, Attribution y) {
        return !OPPOSING.contains(relation.kind()) || (Node.takesASide(x) && Node.takesASide(y));
    }

    private static boolean mayUpdate(Attribution x, Attribution y) {
        SpeechContext context = SpeechContext.of(x, y);
        return context.speakers() == Speakers.SAME && context.ordered();
    }

    private static ImmutableList<Attribution> voices(Node node) {
        ImmutableList<Attribution> all = node.attributions();
        return all.subList(0, Math.min(VOICES, all.size()));
    }

    private static ImmutableList<ClaimGroup> built(
            List<List<Attribution>> groups, GroupIds ids, Map<Integer, Set<Integer>> suggested) {
        List<ImmutableList<Attribution>> inOrder =
                groups.stream().map(ImmutableList::sortedCopyOf).toList();
        ImmutableList.Builder<ClaimGroup> built = ImmutableList.builder();
        for (int g = 0; g < groups.size(); g++) {
            built.add(group(g, inOrder, ids, suggested));
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(ClaimGroup::id), built.build());
    }

    private static ClaimGroup group(
            int g, List<ImmutableList<Attribution>> groups, GroupIds ids, Map<Integer, Set<Integer>> suggested) {
        ClaimGroup.Builder group = ClaimGroup.builder();
        suggested.getOrDefault(g, Set.of()).forEach(other -> group.addAllSuggested(groups.get(other)));
        group.id(ids.id(g)).aliases(ids.aliases(g)).addAllAttributions(groups.get(g));
        return group.build();
    }

    private ImmutableList<ClaimLink> ordered() {
        return found.stream()
                .sorted(Comparator.comparing(ClaimLink::first).thenComparing(ClaimLink::second))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
