package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.extract.relate.RelationThresholds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The project's own pairs of attributed claims; {@code benchmarks/data/position-pairs/README.md} describes them. */
final class PositionPairs {
    /** Every pair gets the likeliest kind. */
    static final RelationThresholds NO_ABSTENTION = new RelationThresholds(0, 0.5, 0, 0);

    private static final String UNNAMED = "unnamed ";
    private static final ImmutableMap<String, SpeechAct> ACTS = ImmutableMap.<String, SpeechAct>builder()
            .put("says", SpeechAct.SAYS)
            .put("announces", SpeechAct.ANNOUNCES)
            .put("confirms", SpeechAct.CONFIRMS)
            .put("denies", SpeechAct.DENIES)
            .put("dismisses", SpeechAct.DISMISSES)
            .put("rejects", SpeechAct.REJECTS)
            .put("warns", SpeechAct.WARNS)
            .put("promises", SpeechAct.PROMISES)
            .put("accuses", SpeechAct.ACCUSES)
            .put("hints", SpeechAct.HINTS)
            .put("asks", SpeechAct.ASKS)
            .put("declines", SpeechAct.DECLINES_TO_COMMENT)
            .buildOrThrow();

    final List<String> ids = new ArrayList<>();
    final List<String> labels = new ArrayList<>();
    final List<PreparedClaim> first = new ArrayList<>();
    final List<PreparedClaim> second = new ArrayList<>();

    static PositionPairs read(Path... files) {
        PositionPairs pairs = new PositionPairs();
        for (Path file : files) {
            RelationSet.lines(file).stream().skip(1).forEach(line -> pairs.add(line.split("\t", -1)));
        }
        return pairs;
    }

    private void add(String[] columns) {
        ids.add(columns[0]);
        labels.add(columns[1]);
        first.add(statement(columns, 2));
        second.add(statement(columns, 7));
    }

    int size() {
        return ids.size();
    }

    /** {@return the kinds that a classifier gives, by their place in {@link RelationFit#KINDS}} */
    int[] guess(RelationClassifier classifier) {
        return IntStream.range(0, size())
                .map(i -> RelationFit.KINDS.indexOf(
                        classifier.relate(first.get(i), second.get(i)).kind()))
                .toArray();
    }

    private static PreparedClaim statement(String[] columns, int at) {
        SpeechAct act = ACTS.get(columns[at + 3]);
        if (act == null) {
            throw new IllegalArgumentException("unknown act \"" + columns[at + 3] + "\" in pair " + columns[0]);
        }
        String date = columns[at + 2];
        return RelationClassifier.english()
                .prepare(Attribution.builder()
                        .claim(Claim.of(columns[at + 4]))
                        .chain(Chain.from(source(columns[at], columns[at + 1])))
                        .act(act)
                        .said(date.isEmpty() ? TemporalExtent.unknown() : TemporalExtent.parse(date))
                        .build());
    }

    private static Source source(String speaker, String principal) {
        if (speaker.startsWith(UNNAMED)) {
            UnnamedSource.Builder unnamed = UnnamedSource.builder().description(speaker.substring(UNNAMED.length()));
            if (!principal.isEmpty()) {
                unnamed.affiliation(principal);
            }
            return unnamed.build();
        }
        Person.Builder person = Person.builder().name(speaker);
        if (!principal.isEmpty() && !principal.equals(speaker)) {
            person.principal(Source.organization(principal));
        }
        return person.build();
    }
}
