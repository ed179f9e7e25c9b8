package dev.hearsay.benchmarks;

import dev.hearsay.core.Claim;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labelled pairs of sentences from a tab-separated file with a header, prepared for comparison. */
final class RelationSet {
    final List<String> labels = new ArrayList<>();
    final List<PreparedClaim> first = new ArrayList<>();
    final List<PreparedClaim> second = new ArrayList<>();
    final List<String> secondText = new ArrayList<>();
    /** A further column, such as the fold. */
    final List<String> part = new ArrayList<>();

    static RelationSet read(Path file, String label, String a, String b, String part) {
        RelationSet set = new RelationSet();
        List<String> lines = lines(file);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            set.labels.add(columns[header.indexOf(label)]);
            set.first.add(prepared(columns[header.indexOf(a)]));
            set.second.add(prepared(columns[header.indexOf(b)]));
            set.secondText.add(columns[header.indexOf(b)]);
            set.part.add(part.isEmpty() ? "" : columns[header.indexOf(part)]);
        }
        return set;
    }

    /** {@return the lines of a file that need not be valid UTF-8} */
    static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": give the folder that holds the sets", e);
        }
    }

    static PreparedClaim prepared(String text) {
        return RelationClassifier.english().prepare(Claim.of(text.isBlank() ? "-" : text));
    }

    int size() {
        return labels.size();
    }

    double[][] features(RelationClassifier classifier) {
        double[][] rows = new double[size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = classifier.features(first.get(i), second.get(i));
        }
        return rows;
    }

    int[] classes(List<String> names) {
        return labels.stream().mapToInt(names::indexOf).toArray();
    }

    double[] numbers() {
        return labels.stream().mapToDouble(Double::parseDouble).toArray();
    }
}
