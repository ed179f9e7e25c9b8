package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A graph as JGraphT reads it: DOT by the grammar of Graphviz, GraphML held against its XML schema.
 *
 * @param nodes the labels of the nodes, by id
 * @param edges each edge as its ends, its label and its number of attributions, in order
 */
record ImportedGraph(Map<String, String> nodes, ImmutableList<List<String>> edges) {

    static ImportedGraph dot(String text) {
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        Labels labels = new Labels("weight");
        importer.addVertexAttributeConsumer(
                (key, value) -> labels.node(key.getFirst(), key.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer(
                (key, value) -> labels.edge(key.getFirst(), key.getSecond(), value.getValue()));
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(text));
        return labels.of(graph);
    }

    static ImportedGraph graphml(String text) {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Labels labels = new Labels("attributions");
        importer.addVertexAttributeConsumer(
                (key, value) -> labels.node(key.getFirst(), key.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer(
                (key, value) -> labels.edge(key.getFirst(), key.getSecond(), value.getValue()));
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(text));
        return labels.of(graph);
    }

    private static final class Labels {
        private final String number;
        private final Map<String, String> nodes = new HashMap<>();
        private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

        Labels(String number) {
            this.number = number;
        }

        void node(String id, String attribute, String value) {
            if (attribute.equals("label")) {
                nodes.put(id, value);
            }
        }

        void edge(DefaultEdge edge, String attribute, String value) {
            edges.computeIfAbsent(edge, key -> new HashMap<>()).put(attribute, value);
        }

        ImportedGraph of(Graph<String, DefaultEdge> graph) {
            if (!graph.vertexSet().equals(nodes.keySet())) {
                throw new AssertionError("nodes without a label among " + graph.vertexSet());
            }
            return new ImportedGraph(
                    nodes,
                    graph.edgeSet().stream()
                            .map(edge -> List.of(
                                    graph.getEdgeSource(edge),
                                    graph.getEdgeTarget(edge),
                                    String.valueOf(edges.get(edge).get("label")),
                                    String.valueOf(edges.get(edge).get(number))))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
