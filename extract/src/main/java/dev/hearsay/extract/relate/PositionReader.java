package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
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

/** Sorts what was said by principal, topic and date. */
final class PositionReader {
    private static final double SAME_TOPIC = 0.3;
    /** Matched words of this weight together make a topic: two rare ones, or one and a few common ones. */
    private static final double TELLING = 13;

    private static final int TOPIC_WORDS = 5;

    private static final Comparator<Attribution> BY_DATE = Comparator.comparing(PositionReader::start)
            .thenComparing(PositionReader::end)
            .thenComparing(Attribution::id);

    private final RelationClassifier classifier;
    private final Optional<LocalDate> asOf;

    PositionReader(RelationClassifier classifier, Optional<LocalDate> asOf) {
        this.classifier = classifier;
        this.asOf = asOf;
    }

    Positions read(Iterable<Attribution> attributions) {
        Map<String, List<Attribution>> byPrincipal = new TreeMap<>();
        for (Attribution attribution : attributions) {
            Source principal = attribution.chain().origin().lastPrincipal();
            if (!(attribution.chain().origin() instanceof UnnamedSource)
                    && attribution.act().states()) {
                byPrincipal
                        .computeIfAbsent(
                                principal.name() + '\t' + principal.id().value(), k -> new ArrayList<>())
                        .add(attribution);
            }
        }
        ImmutableList.Builder<PositionLine> lines = ImmutableList.builder();
        List<Pledge> ledger = new ArrayList<>();
        for (List<Attribution> said : byPrincipal.values()) {
            for (List<PreparedStatement> topic : topics(said)) {
                if (topic.size() > 1) {
                    lines.add(line(topic));
                }
                ledger.addAll(new PledgeReader(topic, asOf).read());
            }
        }
        ledger.sort(Comparator.comparing(
                Pledge::pledge,
                Comparator.comparing(PositionReader::dated)
                        .reversed()
                        .thenComparing(PositionReader::start)
                        .thenComparing(Attribution::id)));
        return new Positions(lines.build(), ImmutableList.copyOf(ledger));
    }

    /** {@return whether it is known between which two moments it was said} */
    static boolean dated(Attribution attribution) {
        return attribution.said().earliestStart().isPresent()
                && attribution.said().latestEnd().isPresent();
    }

    private static LocalDateTime start(Attribution attribution) {
        return attribution.said().earliestStart().orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime end(Attribution attribution) {
        return attribution.said().latestEnd().orElse(LocalDateTime.MAX);
    }

    private List<List<PreparedStatement>> topics(List<Attribution> said) {
        List<PreparedStatement> all = said.stream()
                .distinct()
                .sorted(Comparator.comparing(Attribution::id))
                .map(attribution -> (PreparedStatement) classifier.prepare(attribution))
                .toList();
        PairStrength links =
                (i, j) -> sameTopic(all.get(i).wording(), all.get(j).wording()) ? 1 : 0;
        List<Clusters.Edge> edges = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                edges.add(new Clusters.Edge(i, j, links.strength(i, j)));
            }
        }
        return Clusters.form(all.size(), edges, links, SAME_TOPIC).all().stream()
                .map(members -> Arrays.stream(members).mapToObj(all::get).toList())
                .toList();
    }

    private static boolean sameTopic(Wording a, Wording b) {
        Alignment pair = a.compareTo(b) <= 0 ? new Alignment(a, b) : new Alignment(b, a);
        double weight = 0;
        int words = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            int unit = pair.a.content[i];
            boolean counts = pair.toB[i] >= 0 && !pair.a.is(unit, Wording.NUMBER) && !pair.a.is(unit, Wording.TIME);
            weight += counts ? pair.how[i].worth * pair.a.weight[unit] : 0;
            words += counts ? 1 : 0;
        }
        return words >= 2 && weight >= TELLING;
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
        for (int i = 1; i < dated.size(); i++) {
            AttributionId before = dated.get(i - 1).id();
            AttributionId after = dated.get(i).id();
            steps.add(new ClaimLink(
                    before,
                    after,
                    classifier.relate(classifier.prepare(dated.get(i - 1)), classifier.prepare(dated.get(i))),
                    true));
        }
        return steps.build();
    }

    /** {@return the words that at least half of the claims hold, by weight} */
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
