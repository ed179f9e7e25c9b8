package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import dev.hearsay.formats.ProvenanceNetwork.Edge;
import dev.hearsay.testkit.HearsayArbitraries;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** JGraphT reads from DOT and GraphML, and a strict reader from Mermaid, the network that was meant. */
class GraphFormatsTest {

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Test
    void allHoldTheNetworkOfTheSamples() {
        assertHoldTheNetwork(Samples.REPORT);
    }

    @Property(tries = 30)
    void allHoldEveryNetwork(@ForAll("reports") Report report) {
        assertHoldTheNetwork(report);
    }

    @Property(tries = 200)
    void hostileNamesStayLabels(@ForAll("hostile") String hostile) {
        assertHoldTheNetwork(of("x" + hostile));
    }

    @Provide
    Arbitrary<String> hostile() {
        return HearsayArbitraries.hostileStrings();
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
    void hostileTextStaysText() {
        String hostile = "\"]; a -> b [label=\"x\\ <script>#quot;`&\n--> %% }";
        Report report = of(hostile);
        assertHoldTheNetwork(report);
        assertThat(Written.by("dot", report))
                .contains("label=\"\\\"]; a -> b [label=\\\"x\\\\ <script>#quot;`&\n--> %% }\"");
        assertThat(Written.by("mermaid", report))
                .contains("(\"#quot;]; a -#gt; b [label=#quot;x\\ #lt;script#gt;#35;quot;#96;#amp; --#gt; %% }\")");
    }

    private static Report of(String name) {
        Attribution attribution =
                Attribution.of(Claim.of(name), Chain.from(Source.person(name)).publishedBy(Samples.RADIO));
        return Report.of(ImmutableList.of(
                new Extraction(Document.of("a", ""), ImmutableList.of(attribution), ImmutableList.of())));
    }

    static void assertHoldTheNetwork(Report report) {
        assertGraphmlHolds(report);
        assertDotHolds(report);
        assertMermaidHolds(report);
    }

    static void assertGraphmlHolds(Report report) {
        assertIs(
                ProvenanceNetwork.of(report),
                ImportedGraph.graphml(Written.by("graphml", report)),
                GraphFormatsTest::inXml);
    }

    static void assertDotHolds(Report report) {
        assertIs(ProvenanceNetwork.of(report), ImportedGraph.dot(Written.by("dot", report)), GraphFormatsTest::inDot);
    }

    static void assertMermaidHolds(Report report) {
        ProvenanceNetwork network = ProvenanceNetwork.of(report);
        MermaidGraph graph = MermaidGraph.parse(Written.by("mermaid", report));
        assertThat(graph.nodes()).isEqualTo(Maps.transformValues(network.nodes(), node -> onOneLine(node.label())));
        assertThat(graph.edges())
                .containsExactlyElementsOf(network.edges().stream()
                        .map(Edge::link)
                        .map(link -> List.of(link.from(), link.to(), onOneLine(link.label())))
                        .toList());
    }

    private static void assertIs(ProvenanceNetwork network, ImportedGraph graph, UnaryOperator<String> label) {
        assertThat(graph.nodes()).isEqualTo(Maps.transformValues(network.nodes(), node -> label.apply(node.label())));
        assertThat(graph.edges())
                .containsExactlyInAnyOrderElementsOf(network.edges().stream()
                        .map(edge -> List.of(
                                edge.link().from(),
                                edge.link().to(),
                                label.apply(edge.link().label()),
                                Integer.toString(edge.attributions())))
                        .toList());
    }

    /** XML has hardly any control characters and no half characters, and takes every line end for the same. */
    private static String inXml(String label) {
        return label.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\p{Cs}]", "\ufffd");
    }

    private static String inDot(String label) {
        return label.replace('\r', ' ').replace('\0', ' ');
    }

    private static String onOneLine(String label) {
        return label.replace('\n', ' ').replace('\r', ' ');
    }
}
