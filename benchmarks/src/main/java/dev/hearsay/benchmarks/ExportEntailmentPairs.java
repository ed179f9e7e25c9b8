package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.entailment.PairText;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.extract.relate.SpeechContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints position pairs as the entailment model reads them, for {@code benchmarks/training/entailment.py}: id, label,
 * first and second text; the two texts where the second claim comes first; and the two as bare claims, or nothing where
 * the label rests on who spoke, when, or by what act. Run with files of position pairs.
 */
final class ExportEntailmentPairs {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final ImmutableSet<RelationKind> TIMELESS = Sets.immutableEnumSet(
            RelationKind.AGREES,
            RelationKind.WEAKER,
            RelationKind.CONTRADICTS,
            RelationKind.REPORTS,
            RelationKind.UNRELATED);
    private static final ImmutableSet<SpeechAct> PLAIN = Sets.immutableEnumSet(
            SpeechAct.SAYS, SpeechAct.ANNOUNCES, SpeechAct.CONFIRMS, SpeechAct.WARNS, SpeechAct.PROMISES);

    private ExportEntailmentPairs() {}

    public static void main(String[] args) {
        PositionPairs pairs =
                PositionPairs.read(Arrays.stream(args).map(Path::of).toArray(Path[]::new));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < pairs.size(); i++) {
            PreparedClaim a = pairs.first.get(i);
            PreparedClaim b = pairs.second.get(i);
            String label = pairs.labels.get(i);
            PairText there = text(a, b);
            PairText back = text(b, a);
            boolean bare = TIMELESS.contains(RelationKind.valueOf(label)) && plain(a) && plain(b);
            PairText alone = bare ? text(bare(a), bare(b)) : new PairText("", "");
            out.println(String.join(
                    "\t",
                    pairs.ids.get(i),
                    label,
                    there.first(),
                    there.second(),
                    back.first(),
                    back.second(),
                    alone.first(),
                    alone.second()));
        }
        out.flush();
    }

    private static boolean plain(PreparedClaim claim) {
        return claim.attribution().filter(said -> PLAIN.contains(said.act())).isPresent();
    }

    private static PreparedClaim bare(PreparedClaim claim) {
        return CLASSIFIER.prepare(claim.claim());
    }

    private static PairText text(PreparedClaim a, PreparedClaim b) {
        return PairText.of(a, b, SpeechContext.of(a, b));
    }
}
