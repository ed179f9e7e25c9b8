package dev.hearsay.dossier.page;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the table shows, with every name stored once: rows refer to outlets, sources and words by number. */
final class TableData {
    /** The most outlets with a column of their own; the others share one. */
    private static final int MOST_COLUMNS = 10;

    private static final ImmutableList<Status> STATUSES = ImmutableList.copyOf(Status.values());
    private static final ImmutableList<ClaimKind> KINDS = ImmutableList.copyOf(ClaimKind.values());

    private final Dossier dossier;
    private final PageIndex index;
    private final List<ImmutableList<Carriage>> carriages;
    private final ImmutableList<String> outlets;
    private final ImmutableList<String> sources;
    private final ImmutableList<String> columns;
    private final Map<String, String> reprinted = new TreeMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    TableData(Dossier dossier, PageIndex index) {
        this.dossier = dossier;
        this.index = index;
        this.carriages = dossier.claims().stream()
                .map(claim -> Carriage.of(claim.group()))
                .toList();
        this.outlets = byFrequency(carriages.stream()
                .flatMap(claim -> claim.stream().map(Carriage::name).distinct()));
        this.sources = byFrequency(dossier.claims().stream()
                .flatMap(claim -> Origins.byName(claim.group().provenance()).stream()
                        .map(Source::name)
                        .distinct()));
        addReprinted();
        this.columns = hungOnOriginals(outlets.stream().limit(MOST_COLUMNS).toList());
    }

    private static ImmutableList<String> byFrequency(Stream<String> names) {
        Multiset<String> counts = names.collect(Collectors.toCollection(HashMultiset::create));
        return counts.elementSet().stream()
                .sorted(Comparator.comparingInt((String name) -> -counts.count(name))
                        .thenComparing(name -> name))
                .collect(ImmutableList.toImmutableList());
    }

    /** Outlets all of whose articles here are one other outlet's text. */
    private void addReprinted() {
        Map<String, List<Document>> byOutlet = dossier.documents().stream()
                .filter(document -> document.outlet().isPresent())
                .collect(Collectors.groupingBy(
                        document -> document.outlet().orElseThrow().name()));
        byOutlet.forEach((name, articles) -> {
            List<Optional<String>> originals = articles.stream()
                    .map(article -> article.derivations().stream()
                            .filter(derivation -> derivation.passages().isEmpty())
                            .flatMap(derivation -> derivation.publisher().stream())
                            .map(Outlet::name)
                            .filter(original -> !original.equals(name))
                            .findFirst())
                    .distinct()
                    .toList();
            if (originals.size() == 1) {
                originals.get(0).ifPresent(original -> reprinted.put(name, original));
            }
        });
    }

    /** Puts an outlet that only reprints another next to it. */
    private ImmutableList<String> hungOnOriginals(List<String> names) {
        List<String> ordered = new ArrayList<>(names);
        names.stream()
                .filter(name -> names.contains(reprinted(name)))
                .sorted(Comparator.reverseOrder())
                .forEach(name -> {
                    ordered.remove(name);
                    ordered.add(ordered.indexOf(reprinted(name)) + 1, name);
                });
        return ImmutableList.copyOf(ordered);
    }

    ImmutableList<String> outlets() {
        return outlets;
    }

    ImmutableList<String> sources() {
        return sources;
    }

    /** The outlets with a column of their own. */
    ImmutableList<String> columns() {
        return columns;
    }

    boolean hasOthers() {
        return outlets.size() > columns.size();
    }

    /** Whom an outlet reprints in all its articles here; empty if nobody. */
    String reprinted(String outlet) {
        return reprinted.getOrDefault(outlet, "");
    }

    void write(Appendable out) throws IOException {
        Map<String, Integer> outletNumbers = numbers(outlets);
        Map<String, Integer> sourceNumbers = numbers(sources);
        out.append("{\"rows\":[");
        for (int i = 0; i < dossier.claims().size(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            writeRow(out, i, outletNumbers, sourceNumbers);
        }
        out.append("],\n\"outlets\":").append(strings(outlets));
        out.append(",\n\"columns\":")
                .append(columns.stream().map(outletNumbers::get).toList().toString());
        out.append(",\n\"sources\":").append(strings(sources));
        out.append(",\n\"words\":").append(strings(words.keySet()));
        out.append(",\n\"kinds\":").append(strings(KINDS.stream().map(Words::of).toList()));
        out.append(",\n\"statuses\":")
                .append(strings(STATUSES.stream().map(Words::of).toList()));
        out.append("}");
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static String strings(Iterable<String> strings) {
        List<String> quoted = new ArrayList<>();
        strings.forEach(string -> quoted.add(SafeText.json(string)));
        return "[" + String.join(",", quoted) + "]";
    }

    /** Status, kind, sources, cells, date and the first and last day. */
    private void writeRow(
            Appendable out, int at, Map<String, Integer> outletNumbers, Map<String, Integer> sourceNumbers)
            throws IOException {
        Assessment claim = dossier.claims().get(at);
        List<Integer> from = Origins.byName(claim.group().provenance()).stream()
                .map(Source::name)
                .distinct()
                .map(sourceNumbers::get)
                .toList();
        When when = when(claim);
        out.append('[').append(String.valueOf(STATUSES.indexOf(claim.status())));
        out.append(',')
                .append(String.valueOf(KINDS.indexOf(claim.group().claim().kind())));
        out.append(',').append(from.toString());
        out.append(',').append(cells(claim, carriages.get(at), outletNumbers).toString());
        out.append(',').append(SafeText.json(when.label()));
        out.append(",\"")
                .append(when.first())
                .append("\",\"")
                .append(when.last())
                .append("\"]");
    }

    private record When(String label, String first, String last) {}

    /** When it was said; where no article tells, the dates of the articles. */
    private When when(Assessment claim) {
        List<TemporalExtent> said = claim.group().attributions().stream()
                .map(Attribution::said)
                .filter(TemporalExtent::bounded)
                .toList();
        if (!said.isEmpty()) {
            return when(said, "");
        }
        List<TemporalExtent> published = claim.group().attributions().stream()
                .flatMap(attribution -> attribution.document().stream())
                .flatMap(id -> index.document(id).stream())
                .map(Document::published)
                .filter(TemporalExtent::bounded)
                .toList();
        return published.isEmpty() ? new When("undated", "", "") : when(published, "()");
    }

    private static When when(List<TemporalExtent> extents, String brackets) {
        LocalDateTime first = extents.stream()
                .map(extent -> extent.earliestStart().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDateTime last = extents.stream()
                .map(extent -> extent.latestEnd().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate firstDay = first.toLocalDate();
        LocalDate lastDay = last.isAfter(first) ? last.minusNanos(1).toLocalDate() : firstDay;
        String days = firstDay.equals(lastDay) ? firstDay.toString() : firstDay + " to " + lastDay;
        return new When(brackets.isEmpty() ? days : "(" + days + ")", firstDay.toString(), lastDay.toString());
    }

    /** For each outlet its strongest part, and which sides it carries: outlet, words, 1 asserts + 2 denies. */
    private List<List<Integer>> cells(
            Assessment claim, ImmutableList<Carriage> carriages, Map<String, Integer> outletNumbers) {
        Map<String, List<Carriage>> byOutlet = carriages.stream()
                .collect(Collectors.groupingBy(Carriage::name, LinkedHashMap::new, Collectors.toList()));
        return byOutlet.entrySet().stream()
                .map(entry -> List.of(
                        outletNumbers.getOrDefault(entry.getKey(), 0),
                        word(entry.getValue().get(0)),
                        sides(claim, entry.getValue())))
                .toList();
    }

    private int word(Carriage carriage) {
        String part = carriage.words() + (carriage.published() ? "" : ", cited");
        return words.computeIfAbsent(part, key -> words.size());
    }

    private static int sides(Assessment claim, List<Carriage> carriages) {
        return carriages.stream()
                .map(carriage -> carriage.side(claim.group()))
                .mapToInt(side -> side == Stance.ASSERTS ? 1 : side == Stance.DENIES ? 2 : 0)
                .reduce(0, (a, b) -> a | b);
    }
}
