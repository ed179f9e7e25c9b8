package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The distinct propositions of a collection, in an order that depends on their content alone. */
final class Nodes {
    private final RelationClassifier classifier;
    private final ImmutableSet<ClaimId> decided;

    private Nodes(RelationClassifier classifier, ImmutableSet<ClaimId> decided) {
        this.classifier = classifier;
        this.decided = decided;
    }

    static ImmutableList<Node> of(
            Iterable<Attribution> attributions, RelationClassifier classifier, GroupingDecisions decisions) {
        Nodes nodes = new Nodes(classifier, decisions.claims());
        return sorted(StreamSupport.stream(attributions.spliterator(), false), nodes::words).stream()
                .flatMap(nodes::ofSameWords)
                .sorted(Comparator.comparing(Node::smallest).thenComparing(Node::first, Node.ORDER))
                .collect(ImmutableList.toImmutableList());
    }

    private static Collection<List<Attribution>> sorted(
            Stream<Attribution> attributions, Function<Attribution, String> key) {
        return attributions
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values();
    }

    private String words(Attribution attribution) {
        Claim claim = attribution.claim();
        String own = decided.contains(claim.id()) ? claim.id().value() : "";
        return String.join("\t", claim.proposition(), claim.time().iso(), own);
    }

    /** The same words are as many propositions as there are people that their "we" or "she" can mean. */
    private Stream<Node> ofSameWords(List<Attribution> same) {
        ImmutableList<Attribution> ordered =
                same.stream().distinct().sorted(Node.ORDER).collect(ImmutableList.toImmutableList());
        PreparedStatement first = prepared(ordered.get(0));
        Collection<List<Attribution>> meant = sorted(
                ordered.stream(), said -> new Meant(first.wording().pronouns, Optional.of(said)).circumstances());
        return meant.stream().map(ImmutableList::copyOf).map(said -> new Node(said, first.inTheMouthOf(said.get(0))));
    }

    private PreparedStatement prepared(Attribution attribution) {
        return (PreparedStatement) classifier.prepare(attribution);
    }
}
