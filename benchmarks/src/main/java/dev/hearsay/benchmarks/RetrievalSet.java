package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.relate.ClaimIndex;
import dev.hearsay.extract.relate.PreparedClaim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Posts, verified claims, and which claim belongs to which post. Claims are ordered by id, which breaks ties. */
final class RetrievalSet {
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, PreparedClaim> queries = new HashMap<>();
    private final Map<String, Set<Integer>> relevant = new HashMap<>();
    private final ImmutableList<PreparedClaim> claims;
    private final String part;

    private RetrievalSet(Path folder, String part) {
        this.part = part;
        ImmutableList.Builder<PreparedClaim> read = ImmutableList.builder();
        List<String[]> documents = rows(folder.resolve("verified_claims.docs.tsv"));
        documents.sort(Comparator.comparing(columns -> columns[0]));
        for (String[] columns : documents) {
            place.put(columns[0], place.size());
            read.add(RelationSet.prepared(columns[1] + " " + columns[2]));
        }
        for (String[] columns : rows(folder.resolve(part + ".queries.tsv"))) {
            queries.put(columns[0], RelationSet.prepared(columns[1]));
        }
        for (String line : RelationSet.lines(folder.resolve(part + ".qrels"))) {
            String[] columns = line.split("\t", -1);
            if (place.containsKey(columns[2]) && queries.containsKey(columns[0])) {
                relevant.computeIfAbsent(columns[0], k -> new HashSet<>()).add(place.getOrDefault(columns[2], -1));
            }
        }
        this.claims = read.build();
    }

    static RetrievalSet read(Path folder, String part) {
        return new RetrievalSet(folder, part);
    }

    /** {@return rows of tab-separated columns, quoted as in CSV where they hold quotation marks or line breaks} */
    private static List<String[]> rows(Path file) {
        List<String[]> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : RelationSet.lines(file)) {
            row.append(row.length() == 0 ? "" : " ").append(line);
            if (row.chars().filter(c -> c == '"').count() % 2 == 0) {
                rows.add(columns(row.toString()));
                row.setLength(0);
            }
        }
        rows.remove(0);
        return rows;
    }

    private static String[] columns(String row) {
        String[] columns = row.split("\t", -1);
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i].trim();
            boolean quoted = column.length() > 1 && column.startsWith("\"") && column.endsWith("\"");
            columns[i] = quoted ? column.substring(1, column.length() - 1).replace("\"\"", "\"") : column;
        }
        return columns;
    }

    /** {@return the verified claims, the same for each part} */
    ImmutableList<PreparedClaim> claims() {
        return claims;
    }

    /** {@return the name of this part} */
    String part() {
        return part;
    }

    /** {@return how many queries have a relevant claim} */
    int size() {
        return relevant.size();
    }

    /** {@return the mean over the queries of the precision at each relevant claim among the first so many} */
    double meanAveragePrecision(ClaimIndex index, int depth) {
        return queries.entrySet().stream()
                .filter(entry -> relevant.containsKey(entry.getKey()))
                .mapToDouble(entry -> averagePrecision(
                        index, entry.getValue(), relevant.getOrDefault(entry.getKey(), Set.of()), depth))
                .average()
                .orElse(0);
    }

    private static double averagePrecision(ClaimIndex index, PreparedClaim query, Set<Integer> gold, int depth) {
        double sum = 0;
        int found = 0;
        List<ClaimIndex.Hit> hits = index.search(query, depth);
        for (int k = 0; k < hits.size(); k++) {
            if (gold.contains(hits.get(k).claim())) {
                found++;
                sum += found / (k + 1.0);
            }
        }
        return sum / gold.size();
    }
}
