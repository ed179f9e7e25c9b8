package dev.hearsay.formats;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.hearsay.formats.ProvenanceNetwork.Edge;
import dev.hearsay.formats.ProvenanceNetwork.Node;
import dev.hearsay.formats.ProvenanceNetwork.Sort;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The provenance network in the DOT language of Graphviz. */
final class DotFormat implements Format {
    /** A line end may stand in a quoted string, and is drawn as one. */
    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('"', "\\\"")
            .addEscape('\\', "\\\\")
            .addEscape('\r', " ")
            .addEscape('\0', " ")
            .build();

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public String mediaType() {
        return "text/vnd.graphviz";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ProvenanceNetwork network = ProvenanceNetwork.of(report);
        out.write("digraph provenance {\n  rankdir=LR;\n");
        for (Map.Entry<String, Node> node : network.nodes().entrySet()) {
            out.write("  " + quoted(node.getKey()) + " [label="
                    + quoted(node.getValue().label()) + ", shape="
                    + shape(node.getValue().sort()) + "];\n");
        }
        for (Edge edge : network.edges()) {
            out.write("  " + quoted(edge.link().from()) + " -> "
                    + quoted(edge.link().to()) + " [label=" + quoted(edge.link().label()) + ", weight="
                    + edge.attributions() + "];\n");
        }
        out.write("}\n");
    }

    private static String shape(Sort sort) {
        return switch (sort) {
            case CLAIM -> "note";
            case PERSON, UNNAMED -> "ellipse";
            case ORGANIZATION -> "house";
            case OUTLET -> "box";
            case DOCUMENT -> "folder";
        };
    }

    private static String quoted(String text) {
        return '"' + ESCAPER.escape(text) + '"';
    }
}
