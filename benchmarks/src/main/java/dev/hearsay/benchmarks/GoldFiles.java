package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads texts with gold attributions: a JSON Lines file, or a folder of {@linkplain MarkedArticle marked articles} such
 * as {@code benchmarks/data/news-attributions}, of which every fourth in the order of their names is the test part.
 *
 * <pre>GoldFiles FOLDER train|test|all &gt; GOLD.jsonl</pre>
 */
public final class GoldFiles {

    private static final int PARTS = 4;

    /** Which articles of a folder. A JSON Lines file is always read as a whole. */
    public enum Part {
        /** Three in four. */
        TRAIN,
        /** Every fourth. */
        TEST,
        /** All of them. */
        ALL;

        private boolean has(int number) {
            return this == ALL || (number % PARTS == PARTS - 1) == (this == TEST);
        }
    }

    private GoldFiles() {}

    /**
     * Writes a folder as JSON Lines.
     *
     * @param args the folder and the part
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Part part = Part.valueOf(args[1].toUpperCase(Locale.ROOT));
        read(Path.of(args[0]), part).forEach(System.out::println);
    }

    /**
     * {@return the records of a file or a folder, each with {@code id}, {@code text} and {@code attributions}}
     *
     * @param path the file or folder
     * @param part which articles of a folder
     * @throws IOException if a file cannot be read
     */
    public static ImmutableList<JsonNode> read(Path path, Part part) throws IOException {
        return Files.isDirectory(path) ? folder(path, part) : lines(path);
    }

    private static ImmutableList<JsonNode> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ImmutableList.Builder<JsonNode> records = ImmutableList.builder();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                records.add(json.readTree(line));
            }
        }
        return records.build();
    }

    private static ImmutableList<JsonNode> folder(Path folder, Part part) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        ImmutableList.Builder<JsonNode> records = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            if (part.has(i)) {
                String raw = Files.readString(folder.resolve(names.get(i)));
                records.add(MarkedArticle.read(names.get(i), raw));
            }
        }
        return records.build();
    }
}
