package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows who has said what over time: sorts what was said by principal, topic and date, and keeps the ledger of
 * pledges. What unnamed sources said is passed over.
 */
public final class PositionReader {
    private static final int TOPIC_WORDS = 5;
    /** So many statements back it is asked what the next one bears on. */
    private static final int LOOK_BACK = 8;

    private static final Comparator<Attribution> BY_DATE = Comparator.comparing(PositionReader::start)
            .thenComparing(PositionReader::end)
            .thenComparing(Comparator.naturalOrder());

    private final RelationClassifier classifier;
    private final Optional<LocalDate> asOf;

    private PositionReader(RelationClassifier classifier, Optional<LocalDate> asOf) {
        this.classifier = classifier;
        this.asOf = asOf;
    }

    /**
     * Follows the positions in some attributed claims; statements are of one topic by their words.
     *
     * @param attributions the attributed claims, in any order
     * @param classifier what says how claims stand to each other
     * @param asOf the day on which it is asked what is overdue; where there is none, nothing is
     * @return the positions, their lines by principal and first id
     */
    public static Positions read(
            Iterable<Attribution> attributions, RelationClassifier classifier, Optional<LocalDate> asOf) {
        return new PositionReader(classifier, asOf).byTopic(attributions);
    }

    /**
     * Follows positions in statements whose matters are known, whatever their words.
     *
     * @param matters the statements on each matter, in any order, all of one principal
     * @param classifier what says how claims stand to each other
     * @param asOf the day on which it is asked what is overdue; where there is none, nothing is
     * @return a line for each matter of two or more statements, in the order given, and the pledges of all
     */
    public static Positions readMatters(
            Iterable<? extends Iterable<Attribution>> matters,
            RelationClassifier classifier,
            Optional<LocalDate> asOf) {
        return new PositionReader(classifier, asOf).onMatters(matters);
    }

    private Positions byTopic(Iterable<Attribution> attributions) {
        Map<String, List<Attribution>> byPrincipal = new TreeMap<>();
        for (Attribution attribution : attributions) {
            Source principal = attribution.chain().origin().lastPrincipal();
            if (states(attribution)) {
                byPrincipal
                        .computeIfAbsent(
                                principal.name() + '\t' + principal.id().value(), k -> new ArrayList<>())
                        .add(attribution);
            }
        }
        return positions(byPrincipal.values().stream()
                .flatMap(said -> topics(said).stream())
                .toList());
    }

    private Positions onMatters(Iterable<? extends Iterable<Attribution>> matters) {
        return positions(Streams.stream(matters)
                .map(matter -> prepared(
                        Streams.stream(matter).filter(PositionReader::states).toList()))
                .toList());
    }

    /** {@return whether it is a position of somebody who is known} */
    private static boolean states(Attribution attribution) {
        return !(attribution.chain().origin() instanceof UnnamedSource)
                && attribution.act().states();
    }

    private Positions positions(List<List<PreparedStatement>> topics) {
        ImmutableList<PositionLine> lines = topics.stream()
                .filter(topic -> topic.size() > 1)
                .map(this::line)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Pledge> ledger = topics.stream()
                .flatMap(topic -> new PledgeReader(topic, asOf).read().stream())
                .sorted(Comparator.comparing(
                        Pledge::pledge,
                        Comparator.comparing(PositionReader::dated)
                                .reversed()
                                .thenComparing(PositionReader::start)
                                .thenComparing(Comparator.naturalOrder())))
                .collect(ImmutableList.toImmutableList());
        return new Positions(lines, ledger);
    }

    /** {@return whether it is known between which two moments it was said} */
    private static boolean dated(Attribution attribution) {
        return attribution.said().bounded();
    }

    private static LocalDateTime start(Attribution attribution) {
        return attribution.said().earliestStart().orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime end(Attribution attribution) {
        return attribution.said().latestEnd().orElse(LocalDateTime.MAX);
    }

    private List<List<PreparedStatement>> topics(List<Attribution> said) {
        return Topics.of(prepared(said));
    }

    private List<PreparedStatement> prepared(List<Attribution> said) {
        return said.stream()
                .distinct()
                .sorted()
                .map(attribution -> (PreparedStatement) classifier.prepare(attribution))
                .toList();
    }

    private PositionLine line(List<PreparedStatement> topic) {
        List<Attribution> all = topic.stream()
                .map(statement -> statement.attribution().orElseThrow())
                .toList();
        ImmutableList<Attribution> dated =
                all.stream().filter(PositionReader::dated).sorted(BY_DATE).collect(ImmutableList.toImmutableList());
        return new PositionLine(
                all.get(0).chain().origin().lastPrincipal(),
                words(topic),
                dated,
                steps(dated),
                all.stream().filter(a -> !dated(a)).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<ClaimLink> steps(List<Attribution> dated) {
        ImmutableList.Builder<ClaimLink> steps = ImmutableList.builder();
        List<PreparedClaim> prepared = dated.stream().map(classifier::prepare).toList();
        for (int i = 1; i < dated.size(); i++) {
            int before = i - 1;
            Relation relation = classifier.relate(prepared.get(before), prepared.get(i));
            for (int j = i - 2; j >= Math.max(0, i - LOOK_BACK) && relation.kind() == RelationKind.UNRELATED; j--) {
                Relation other = classifier.relate(prepared.get(j), prepared.get(i));
                before = other.kind() == RelationKind.UNRELATED ? before : j;
                relation = before == j ? other : relation;
            }
            boolean sure = relation.confidence() >= relation.threshold();
            steps.add(new ClaimLink(dated.get(before).id(), dated.get(i).id(), relation, sure));
        }
        return steps.build();
    }

    /** {@return the words that have most weight over all claims} */
    private static ImmutableList<String> words(List<PreparedStatement> topic) {
        Map<String, Double> counts = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (PreparedStatement statement : topic) {
            Wording wording = statement.wording();
            Arrays.stream(wording.content)
                    .filter(i -> !wording.is(i, Wording.TIME))
                    .forEach(i -> {
                        counts.merge(wording.base[i], (double) wording.weight[i], Double::sum);
                        shown.merge(
                                wording.base[i],
                                wording.text.substring(wording.start[i], wording.end[i]),
                                (x, y) -> x.compareTo(y) <= 0 ? x : y);
                    });
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(TOPIC_WORDS)
                .map(entry -> shown.getOrDefault(entry.getKey(), entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }
}
