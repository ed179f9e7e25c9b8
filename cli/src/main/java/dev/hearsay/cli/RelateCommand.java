package dev.hearsay.cli;

import com.google.common.base.Splitter;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Relation;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.extract.relate.RelationClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay relate}: how pairs of bare sentences stand to each other. */
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        header = "How pairs of sentences stand to each other.",
        description = "Says of each line, two sentences separated by a tab, how they stand to each other. One line out "
                + "per line in: relation, p(same), p(contradicts), why.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay relate pairs.tsv > relations.tsv")
final class RelateCommand implements Callable<Integer> {
    private static final Splitter TAB = Splitter.on('\t');

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "PAIRS.tsv", description = "two columns of text, no header; - for standard input")
    private Path pairs;

    private final RelationClassifier classifier = RelationClassifier.english();

    @Override
    public Integer call() throws IOException {
        Input.read(pairs, this::answer);
        return console.exitCode();
    }

    /** {@return the number of lines} */
    private int answer(Path file) throws IOException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                console.out().println(answer(line, ++number));
            }
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8; convert it first", e);
        }
        return number;
    }

    /** A line that is no pair still gets a line, so that lines in and out stay side by side. */
    private String answer(String line, int number) {
        List<String> cells = TAB.splitToList(line);
        if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
            console.report(List.of(Diagnostic.error(
                    pairs.toString(), "line " + number, "no two sentences", "write two sentences with a tab between")));
            return "UNCLEAR\t0.0000\t0.0000\tno two sentences";
        }
        Relation relation = classifier.relate(
                classifier.prepare(Claim.of(cells.get(0))), classifier.prepare(Claim.of(cells.get(1))));
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%s",
                relation.kind(),
                relation.same(),
                relation.contradicts(),
                why(relation));
    }

    private static String why(Relation relation) {
        String mismatches =
                relation.mismatches().stream().map(RelateCommand::shown).collect(Collectors.joining("; "));
        return mismatches.isEmpty() ? relation.decidedBy() : relation.decidedBy() + ": " + mismatches;
    }

    private static String shown(SlotMatch match) {
        String fit = match.fit().name().toLowerCase(Locale.ROOT);
        return match.slot() + " \"" + match.first() + "\" | \"" + match.second() + "\" (" + fit + ")";
    }
}
