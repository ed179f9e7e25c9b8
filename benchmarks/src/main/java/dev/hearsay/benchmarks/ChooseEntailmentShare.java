package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.RelationKind;
import dev.hearsay.entailment.Entailment;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.extract.relate.RelationExpert;
import dev.hearsay.extract.relate.SpeechContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures position pairs by the share that the entailment model has beside the words; this is how the share was
 * chosen. Run with files of position pairs that neither model was fitted on.
 */
final class ChooseEntailmentShare {
    private static final int CONTRADICTS = RelationFit.KINDS.indexOf(RelationKind.CONTRADICTS);

    /** The model with another share; it is asked once for a pair. */
    private record Shared(double weight, Map<List<PreparedClaim>, ImmutableMap<RelationKind, Double>> answers)
            implements RelationExpert {
        @Override
        public String name() {
            return Entailment.english().name();
        }

        @Override
        public ImmutableMap<RelationKind, Double> logOdds(PreparedClaim a, PreparedClaim b, SpeechContext context) {
            return answers.computeIfAbsent(
                    List.of(a, b), pair -> Entailment.english().logOdds(a, b, context));
        }
    }

    private ChooseEntailmentShare() {}

    public static void main(String[] args) {
        PositionPairs pairs =
                PositionPairs.read(Arrays.stream(args).map(Path::of).toArray(Path[]::new));
        int[] gold = RelationFit.labels(pairs);
        Map<List<PreparedClaim>, ImmutableMap<RelationKind, Double>> answers = new HashMap<>();
        for (int tenths = 1; tenths <= 10; tenths++) {
            RelationClassifier.Builder builder =
                    RelationClassifier.builder().expert(new Shared(tenths / 10.0, answers));
            int[] stated = pairs.guess(builder.build());
            System.out.printf(
                    Locale.ROOT,
                    "share %.1f: accuracy %.3f; CONTRADICTS at the default threshold: precision %.3f, stated %d of %d%n",
                    tenths / 10.0,
                    RelationMeasures.accuracy(
                            pairs.guess(builder.thresholds(PositionPairs.NO_ABSTENTION)
                                    .build()),
                            gold),
                    RelationMeasures.precision(stated, gold, CONTRADICTS),
                    Arrays.stream(stated).filter(kind -> kind == CONTRADICTS).count(),
                    Arrays.stream(gold).filter(kind -> kind == CONTRADICTS).count());
        }
    }
}
