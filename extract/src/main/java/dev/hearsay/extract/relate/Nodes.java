package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The distinct propositions of a collection, in an order that depends on their content alone. */
final class Nodes {
    static final ImmutableSet<String> FIRST_PERSON =
            ImmutableSet.of("i", "we", "my", "our", "us", "me", "mine", "ours");

    private Nodes() {}

    static ImmutableList<Node> of(
            Iterable<Attribution> attributions, RelationClassifier classifier, GroupingDecisions decisions) {
        ImmutableSet<ClaimId> decided = decisions.claims();
        TreeMap<String, List<Attribution>> byKey = new TreeMap<>();
        for (Attribution attribution : attributions) {
            byKey.computeIfAbsent(key(attribution, decided), k -> new ArrayList<>())
                    .add(attribution);
        }
        return byKey.values().stream()
                .map(same -> node(same, classifier))
                .sorted(Comparator.comparing(Node::smallest)
                        .thenComparing(Node::speaker)
                        .thenComparing(node -> node.prepared().claim().time().iso())
                        .thenComparing(node -> node.attributions().get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Node node(List<Attribution> same, RelationClassifier classifier) {
        ImmutableList<Attribution> ordered =
                same.stream().distinct().sorted(Node.ORDER).collect(ImmutableList.toImmutableList());
        Attribution first = ordered.get(0);
        PreparedStatement prepared = (PreparedStatement) classifier.prepare(first);
        return new Node(ordered, prepared, speaker(first), Pronouns.open(prepared.wording()));
    }

    private static String key(Attribution attribution, ImmutableSet<ClaimId> decided) {
        Claim claim = attribution.claim();
        String own = decided.contains(claim.id()) ? claim.id().value() : "";
        return String.join(
                "\t",
                claim.proposition(),
                speaker(attribution),
                pronounOf(attribution),
                claim.time().iso(),
                own);
    }

    /** Whose "he" or "it" it is, where the words say nothing else by which to know it. */
    private static String pronounOf(Attribution attribution) {
        Wording wording = WordingPreparer.prepare(attribution.claim().wording());
        return Pronouns.open(wording) && !Pronouns.anchored(wording) ? principal(attribution) : "";
    }

    private static String principal(Attribution attribution) {
        return attribution.chain().origin().lastPrincipal().id().value();
    }

    /** "I will resign" and a bare "No" mean another thing in another mouth. */
    private static String speaker(Attribution attribution) {
        ImmutableList<String> words =
                WordScanner.scan(attribution.claim().proposition(), WordingPreparer.MOST_WORDS).stream()
                        .map(word -> word.form().toLowerCase(Locale.ROOT))
                        .collect(ImmutableList.toImmutableList());
        boolean own = words.size() <= 1 || words.stream().anyMatch(FIRST_PERSON::contains);
        return own ? principal(attribution) : "";
    }
}
