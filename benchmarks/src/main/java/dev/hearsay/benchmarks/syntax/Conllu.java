package dev.hearsay.benchmarks.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.hearsay.extract.syntax.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in the CoNLL-U format, compressed with gzip. */
final class Conllu {

    private static final Splitter TAB = Splitter.on('\t');

    /** Subtypes of relations that are kept; the others are reduced to their type. */
    private static final ImmutableSet<String> SUBTYPES = ImmutableSet.of(
            "nsubj:pass",
            "csubj:pass",
            "aux:pass",
            "obl:agent",
            "obl:unmarked",
            "nmod:poss",
            "nmod:unmarked",
            "nmod:desc",
            "acl:relcl",
            "compound:prt");

    private static final ImmutableMap<String, String> RENAMED = ImmutableMap.of("obl:tmod", "obl:unmarked");

    private final List<GoldSentence> sentences = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private String document = "";

    private Conllu() {}

    /** {@return the sentences of all files {@code *.conllu.gz} of a folder, in the order of their names} */
    static ImmutableList<GoldSentence> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(p -> p.toString().endsWith(".conllu.gz"))
                    .sorted()
                    .toList();
        }
        Conllu reader = new Conllu();
        for (Path file : files) {
            reader.read(file);
        }
        return ImmutableList.copyOf(reader.sentences);
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::line);
        }
        line("");
    }

    private void line(String line) {
        if (line.startsWith("# newdoc id = ")) {
            document = line.substring(14);
        } else if (line.isEmpty() && !rows.isEmpty()) {
            sentences.add(sentence());
            rows.clear();
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
            rows.add(TAB.splitToList(line));
        }
    }

    private GoldSentence sentence() {
        StringBuilder text = new StringBuilder();
        List<Integer> bounds = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        int rangeEnd = 0;
        boolean rangeSpace = true;
        for (List<String> row : rows) {
            String id = row.get(0);
            if (id.indexOf('-') > 0) {
                rangeEnd = Integer.parseInt(id.substring(id.indexOf('-') + 1));
                rangeSpace = !row.get(9).contains("SpaceAfter=No");
            } else if (id.indexOf('.') < 0) {
                words.add(row);
                bounds.add(text.length());
                text.append(row.get(1));
                bounds.add(text.length());
                int number = Integer.parseInt(id);
                boolean space = number < rangeEnd
                        ? false
                        : number == rangeEnd ? rangeSpace : !row.get(9).contains("SpaceAfter=No");
                text.append(space ? " " : "");
            }
        }
        return new GoldSentence(
                document,
                new Tokens(
                        text.toString(),
                        bounds.stream().mapToInt(Integer::intValue).toArray(),
                        0),
                column(words, 4),
                column(words, 2),
                ImmutableIntArray.copyOf(words.stream().mapToInt(w -> Integer.parseInt(w.get(6)) - 1)),
                words.stream().map(w -> relation(w.get(7))).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> column(List<List<String>> words, int column) {
        return words.stream().map(w -> w.get(column)).collect(ImmutableList.toImmutableList());
    }

    private static String relation(String full) {
        if (SUBTYPES.contains(full)) {
            return full;
        }
        int colon = full.indexOf(':');
        return RENAMED.getOrDefault(full, colon < 0 ? full : full.substring(0, colon));
    }
}
