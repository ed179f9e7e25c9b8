package dev.hearsay.benchmarks;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Status;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Grade;
import dev.hearsay.scoring.Reliabilities;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what it costs to assess generated claim groups, provenance graph and independence included.
 *
 * <p>{@code ScaleCredibility [GROUPS [ATTRIBUTIONS_PER_GROUP [WARM_UP]]]}, 100,000, 10 and 0 unless said. Groups are
 * made and assessed in batches; only the CPU time of the process while it assesses is counted, compiling included.
 */
public final class ScaleCredibility {
    private static final int BATCH = 500;

    private ScaleCredibility() {}

    /**
     * Runs the measurement.
     *
     * @param args how many groups, of how many attributions each, and how many more are assessed first to warm up,
     *     uncounted
     */
    public static void main(String[] args) {
        int groups = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int perGroup = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int warmUp = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        ClaimGroupGenerator generator = new ClaimGroupGenerator(1, perGroup);
        Scorer scorer = CredibilityScorer.with(grades(generator));
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        long cpu = 0;
        int probabilities = 0;
        for (int done = 0; done < warmUp; done += BATCH) {
            generator.groups(BATCH).forEach(group -> {
                Assessment unused = scorer.assess(group);
            });
        }
        for (int done = 0; done < groups; done += BATCH) {
            List<ClaimGroup> batch = generator.groups(Math.min(BATCH, groups - done));
            long start = EvaluateTruth.cpuNanos();
            List<Assessment> assessments = new ArrayList<>(batch.size());
            batch.forEach(group -> assessments.add(scorer.assess(group)));
            cpu += EvaluateTruth.cpuNanos() - start;
            for (Assessment assessment : assessments) {
                statuses.merge(assessment.status(), 1, Integer::sum);
                probabilities += assessment.so().isPresent() ? 1 : 0;
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%d attributions in %d groups: %.2f CPU s; P(so) given for %d; %s%n",
                (long) groups * perGroup,
                groups,
                cpu / 1e9,
                probabilities,
                statuses);
    }

    /** Every other outlet and every other speaker is graded. */
    static Reliabilities grades(ClaimGroupGenerator generator) {
        Reliabilities.Builder grades = Reliabilities.builder();
        SourceReliability[] letters = {SourceReliability.A, SourceReliability.B, SourceReliability.C};
        for (int k = 0; k < generator.outlets().size(); k += 2) {
            grades.add(generator.outlets().get(k).name(), Grade.of(letters[k / 2 % letters.length]));
        }
        for (int k = 0; k < generator.speakers().size(); k += 2) {
            grades.add(generator.speakers().get(k).name(), Grade.of(letters[k / 2 % letters.length]));
        }
        return grades.build();
    }
}
