package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphFormatsTest {

    @Test
    void graphmlHoldsTheNetworkOfTheSamples() throws Exception {
        assertHoldsTheNetwork(Samples.REPORT);
    }

    @Property(tries = 50)
    void graphmlHoldsEveryNetwork(@ForAll Extraction extraction, @ForAll Assessment assessment) throws Exception {
        assertHoldsTheNetwork(Written.report(extraction, assessment));
    }

    @Test
    void theNetworkTellsWhoPassesItOnToWhom() {
        assertThat(ProvenanceNetwork.of(Samples.REPORT).edges())
                .extracting(ProvenanceNetwork.Edge::link)
                .contains(
                        new ProvenanceNetwork.Link(Names.of(Samples.LUND), Names.of(Samples.RADIO), "to"),
                        new ProvenanceNetwork.Link(Names.of(Samples.RADIO), Names.of(Samples.COURIER), "to"),
                        new ProvenanceNetwork.Link(Names.of(Samples.LUND), Names.of(Samples.CITY), "speaks for"),
                        new ProvenanceNetwork.Link(Names.of(Samples.RADIO), Names.of(Samples.REPRINT.id()), "reprint"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "\"]; a -> b [label=\"x\\ <script>#quot;`&\n--> %% }";
        Attribution attribution = Attribution.of(
                Claim.of(hostile), Chain.from(Source.person(hostile)).publishedBy(Samples.RADIO));
        Report report = Report.of(ImmutableList.of(
                new Extraction(Document.of("a", ""), ImmutableList.of(attribution), ImmutableList.of())));
        assertHoldsTheNetwork(report);
        assertThat(Written.by("dot", report))
                .contains("label=\"\\\"]; a -> b [label=\\\"x\\\\ <script>#quot;`&\\n--> %% }\"");
        assertThat(Written.by("mermaid", report))
                .contains("(\"#quot;]; a -#gt; b [label=#quot;x\\ #lt;script#gt;#35;quot;#96;#amp; --#gt; %% }\")");
    }

    @Property(tries = 50)
    void everyLineOfDotAndMermaidIsANodeOrAnEdge(@ForAll Extraction extraction, @ForAll Assessment assessment) {
        Report report = Written.report(extraction, assessment);
        String quoted = "\"(?:[^\"\\\\]|\\\\.)*\"";
        assertThat(Written.by("dot", report).lines().filter(line -> line.startsWith("  \"")))
                .allMatch(line -> line.matches(
                        "  " + quoted + "( -> " + quoted + ")? \\[label=" + quoted + ", (shape|weight)=\\w+];"));
        assertThat(Written.by("mermaid", report).lines().skip(1))
                .allMatch(line -> line.matches("  [\\w-]+(\\W{1,2}\"[^\"]*\"\\W{1,2}| -->\\|\"[^\"]*\"\\| [\\w-]+)"));
    }

    private static void assertHoldsTheNetwork(Report report) throws Exception {
        ProvenanceNetwork network = ProvenanceNetwork.of(report);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Written.bytes(Written.by("graphml", report)))
                .getDocumentElement();
        assertThat(elements(root, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactlyElementsOf(network.nodes().keySet());
        assertThat(elements(root, "node"))
                .extracting(node -> node.getLastChild().getTextContent())
                .containsExactlyElementsOf(network.nodes().values().stream()
                        .map(ProvenanceNetwork.Node::label)
                        .toList());
        assertThat(elements(root, "edge"))
                .extracting(edge -> new ProvenanceNetwork.Edge(
                        new ProvenanceNetwork.Link(
                                edge.getAttribute("source"),
                                edge.getAttribute("target"),
                                edge.getFirstChild().getTextContent()),
                        Integer.parseInt(edge.getLastChild().getTextContent())))
                .containsExactlyElementsOf(network.edges());
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
