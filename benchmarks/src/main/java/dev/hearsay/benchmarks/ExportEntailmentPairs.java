package dev.hearsay.benchmarks;

import dev.hearsay.entailment.PairText;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.SpeechContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints position pairs as the entailment model reads them, for {@code benchmarks/training/entailment.py}: id, label,
 * first and second text, and the two texts where the second claim comes first. Run with files of position pairs.
 */
final class ExportEntailmentPairs {
    private ExportEntailmentPairs() {}

    public static void main(String[] args) {
        PositionPairs pairs =
                PositionPairs.read(Arrays.stream(args).map(Path::of).toArray(Path[]::new));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < pairs.size(); i++) {
            PairText there = text(pairs.first.get(i), pairs.second.get(i));
            PairText back = text(pairs.second.get(i), pairs.first.get(i));
            out.println(String.join(
                    "\t",
                    pairs.ids.get(i),
                    pairs.labels.get(i),
                    there.first(),
                    there.second(),
                    back.first(),
                    back.second()));
        }
        out.flush();
    }

    private static PairText text(PreparedClaim a, PreparedClaim b) {
        return PairText.of(a, b, SpeechContext.of(a, b));
    }
}
