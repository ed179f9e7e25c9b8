package dev.hearsay.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.hearsay.core.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A document whose mentions of one entity are marked as such: a CoNLL-U file with the {@code Entity} brackets of GUM in
 * its last column.
 *
 * @param id its id
 * @param text its text, put together from the tokens
 * @param mentions where each entity is mentioned, by its number
 * @param named the mentions that hold a proper noun
 */
record GoldEntities(
        String id,
        String text,
        ImmutableListMultimap<String, Span> mentions,
        ImmutableListMultimap<String, Span> named) {
    private static final Splitter TAB = Splitter.on('\t');
    private static final Pattern ENTITY = Pattern.compile("Entity=([^|]*)");
    private static final Pattern BRACKET =
            Pattern.compile("\\((\\d+)(?:\\[[^\\]]*])?-[^()]*|(\\d+)(?:\\[[^\\]]*])?\\)|\\)");

    /** How far two spans must agree, as the part of both together that they share, for one to mark the other. */
    private static final double AGREE = 0.5;

    /** The documents of a file whose ids hold a word, such as "_news_". */
    static ImmutableList<GoldEntities> read(Path file, String genre) throws IOException {
        List<GoldEntities> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            Reader reader = new Reader("");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc id = ")) {
                    documents.add(reader.document());
                    reader = new Reader(line.substring(14));
                } else {
                    reader.line(line);
                }
            }
            documents.add(reader.document());
        }
        return documents.stream()
                .filter(document -> document.id().contains(genre))
                .collect(ImmutableList.toImmutableList());
    }

    /** The number of the entity that a span mentions. */
    Optional<String> at(Span span) {
        return mentions.entries().stream()
                .filter(mention -> agreement(mention.getValue(), span) >= AGREE)
                .max(Comparator.comparingDouble(mention -> agreement(mention.getValue(), span)))
                .map(Map.Entry::getKey);
    }

    private static double agreement(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : (double) shared / (a.length() + b.length() - shared);
    }

    /** Whether some mention of an entity holds a word, whatever its case. */
    boolean calls(String entity, String word) {
        Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\w)");
        return mentions.get(entity).stream()
                .anyMatch(span ->
                        whole.matcher(span.in(text).toLowerCase(Locale.ROOT)).find());
    }

    /** One document in the making. */
    private static final class Reader {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final ImmutableListMultimap.Builder<String, Span> mentions = ImmutableListMultimap.builder();
        private final ImmutableListMultimap.Builder<String, Span> named = ImmutableListMultimap.builder();
        private final Map<String, Deque<int[]>> open = new HashMap<>();
        private String last = "";

        Reader(String id) {
            this.id = id;
        }

        void line(String line) {
            if (line.startsWith("# newpar") && text.length() > 0 && !line.startsWith("# newpar_block")) {
                text.append("\n\n");
            }
            List<String> cells = TAB.splitToList(line);
            if (cells.size() == 10 && cells.get(0).chars().allMatch(Character::isDigit)) {
                token(cells.get(1), cells.get(4), cells.get(9));
            }
        }

        private void token(String form, String tag, String misc) {
            int start = text.length();
            text.append(form);
            int end = text.length();
            if (!misc.contains("SpaceAfter=No")) {
                text.append(' ');
            }
            Matcher entities = ENTITY.matcher(misc);
            Matcher bracket = BRACKET.matcher(entities.find() ? entities.group(1) : "");
            List<String> closed = new ArrayList<>();
            while (bracket.find()) {
                if (bracket.group(1) != null) {
                    last = bracket.group(1);
                    open.computeIfAbsent(last, key -> new ArrayDeque<>()).push(new int[] {start, 0});
                } else {
                    closed.add(bracket.group(2) == null ? last : bracket.group(2));
                }
            }
            if (tag.startsWith("NNP")) {
                open.values().forEach(mentionsOpen -> mentionsOpen.forEach(mention -> mention[1]++));
            }
            closed.forEach(entity -> close(entity, end));
        }

        private void close(String entity, int end) {
            int[] mention = open.getOrDefault(entity, new ArrayDeque<>()).poll();
            if (mention != null) {
                mentions.put(entity, new Span(mention[0], end));
                if (mention[1] > 0) {
                    named.put(entity, new Span(mention[0], end));
                }
            }
        }

        GoldEntities document() {
            return new GoldEntities(id, text.toString(), mentions.build(), named.build());
        }
    }
}
