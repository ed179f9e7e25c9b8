package dev.hearsay.formats;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.hearsay.formats.ProvenanceNetwork.Edge;
import dev.hearsay.formats.ProvenanceNetwork.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The provenance network as a Mermaid flowchart. */
final class MermaidFormat implements Format {
    /** Marks that Mermaid or the page around it would take for its own. */
    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('"', "#quot;")
            .addEscape('#', "#35;")
            .addEscape('<', "#lt;")
            .addEscape('>', "#gt;")
            .addEscape('&', "#amp;")
            .addEscape('`', "#96;")
            .addEscape('\n', " ")
            .addEscape('\r', " ")
            .build();

    @Override
    public String name() {
        return "mermaid";
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ProvenanceNetwork network = ProvenanceNetwork.of(report);
        out.write("flowchart LR\n");
        for (Map.Entry<String, Node> node : network.nodes().entrySet()) {
            out.write("  " + node.getKey() + box(node.getValue()) + "\n");
        }
        for (Edge edge : network.edges()) {
            out.write("  " + edge.link().from() + " -->|\""
                    + ESCAPER.escape(edge.link().label()) + "\"| " + edge.link().to() + "\n");
        }
    }

    private static String box(Node node) {
        String label = '"' + ESCAPER.escape(node.label()) + '"';
        return switch (node.sort()) {
            case CLAIM -> ">" + label + "]";
            case PERSON, UNNAMED -> "(" + label + ")";
            case ORGANIZATION -> "{{" + label + "}}";
            case OUTLET -> "[" + label + "]";
            case DOCUMENT -> "[[" + label + "]]";
        };
    }
}
