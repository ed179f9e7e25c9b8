package dev.hearsay.examples;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The example programs and what they print. */
final class Examples {
    private static final String[] NO_ARGUMENTS = {};

    static final ImmutableMap<String, Program> ALL = ImmutableMap.<String, Program>builder()
            .put("QuickStart", QuickStart::main)
            .put("ModelByHand", ModelByHand::main)
            .put("AgreementAcrossOutlets", AgreementAcrossOutlets::main)
            .put("OwnReliabilities", OwnReliabilities::main)
            .put("TruthOnATable", TruthOnATable::main)
            .put("FindReprints", FindReprints::main)
            .put("FindCheckedClaims", FindCheckedClaims::main)
            .put("PledgeLedger", PledgeLedger::main)
            .put("ExportProvenance", ExportProvenance::main)
            .put("OwnWords", OwnWords::main)
            .put("ReadFeed", ReadFeed::main)
            .put("OwnReader", OwnReader::main)
            .put("OwnScorer", OwnScorer::main)
            .buildOrThrow();

    private Examples() {}

    /** A main method. */
    interface Program {
        void run(String[] arguments) throws IOException;
    }

    /** What an example prints, with line ends as here. */
    static String output(String name) {
        Program program = ALL.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no example " + name + ", there are " + ALL.keySet());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run(NO_ARGUMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
