package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A whole report as one drawable network: who says what, who passes it on to whom, and where it appears. Nodes and
 * edges are in a fixed order; an edge tells how many attributions run along it.
 *
 * @param nodes the nodes, by name
 * @param edges the edges, by their ends
 */
record ProvenanceNetwork(ImmutableMap<String, Node> nodes, ImmutableList<Edge> edges) {

    enum Sort {
        CLAIM,
        PERSON,
        ORGANIZATION,
        OUTLET,
        UNNAMED,
        DOCUMENT
    }

    /** A vertex. Halves of surrogate pairs, which no encoding can write, are replaced in its label. */
    record Node(Sort sort, String label) {
        private static final Pattern HALF = Pattern.compile("\\p{Cs}");

        Node {
            label = HALF.matcher(label).replaceAll("\ufffd");
        }
    }

    record Edge(Link link, int attributions) {}

    record Link(String from, String to, String label) implements Comparable<Link> {
        private static final Comparator<Link> ORDER =
                Comparator.comparing(Link::from).thenComparing(Link::to).thenComparing(Link::label);

        @Override
        public int compareTo(Link that) {
            return ORDER.compare(this, that);
        }
    }

    static ProvenanceNetwork of(Report report) {
        return new Collector(report).collect();
    }

    private static final class Collector {
        private final Report report;
        private final ImmutableMap<AttributionId, Assessment> assessments;
        private final Map<String, Node> nodes = new TreeMap<>();
        private final Map<Link, Integer> links = new TreeMap<>();

        Collector(Report report) {
            this.report = report;
            this.assessments = AssessmentIndex.of(report);
        }

        ProvenanceNetwork collect() {
            report.documents().forEach(this::add);
            report.attributions().forEach(this::add);
            return new ProvenanceNetwork(
                    ImmutableMap.copyOf(nodes),
                    links.entrySet().stream()
                            .map(entry -> new Edge(entry.getKey(), entry.getValue()))
                            .collect(ImmutableList.toImmutableList()));
        }

        private void add(Document document) {
            String name = named(document);
            document.outlet().ifPresent(outlet -> once(named(outlet), name, "published"));
            document.derivations().forEach(derivation -> add(derivation, name));
        }

        private void add(Derivation derivation, String document) {
            Optional<String> original = derivation
                    .original()
                    .map(this::named)
                    .or(() -> derivation.publisher().map(this::named));
            original.ifPresent(from -> once(from, document, Names.words(derivation.kind())));
        }

        private void add(Attribution attribution) {
            ImmutableList<Source> chain = attribution.chain().links();
            count(named(chain.get(0)), claim(attribution), Names.words(attribution.act()));
            for (int i = 1; i < chain.size(); i++) {
                count(named(chain.get(i - 1)), named(chain.get(i)), "to");
            }
            attribution
                    .document()
                    .ifPresent(document -> count(named(chain.get(chain.size() - 1)), named(document), "in"));
        }

        private String claim(Attribution attribution) {
            Assessment assessment = assessments.get(attribution.id());
            String name = assessment == null ? Names.of(attribution.claim()) : Names.of(assessment.group());
            String wording = assessment == null
                    ? attribution.claim().wording()
                    : assessment.group().claim().wording();
            nodes.putIfAbsent(name, new Node(Sort.CLAIM, wording));
            return name;
        }

        private String named(Source source) {
            String name = Names.of(source);
            nodes.putIfAbsent(name, new Node(sort(source), source.name()));
            source.principal().ifPresent(principal -> once(name, named(principal), "speaks for"));
            return name;
        }

        private static Sort sort(Source source) {
            if (source instanceof Person) {
                return Sort.PERSON;
            } else if (source instanceof Organization) {
                return Sort.ORGANIZATION;
            }
            return source instanceof Outlet ? Sort.OUTLET : Sort.UNNAMED;
        }

        private String named(Document document) {
            String name = Names.of(document.id());
            nodes.put(
                    name,
                    new Node(
                            Sort.DOCUMENT, document.title().orElse(document.id().value())));
            return name;
        }

        private String named(DocumentId document) {
            String name = Names.of(document);
            nodes.putIfAbsent(name, new Node(Sort.DOCUMENT, document.value()));
            return name;
        }

        private void count(String from, String to, String label) {
            links.merge(new Link(from, to, label), 1, Integer::sum);
        }

        private void once(String from, String to, String label) {
            links.putIfAbsent(new Link(from, to, label), 1);
        }
    }
}
