package dev.hearsay.formats;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import dev.hearsay.formats.ProvenanceNetwork.Edge;
import dev.hearsay.formats.ProvenanceNetwork.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;

/** The provenance network as GraphML. */
final class GraphmlFormat implements Format {
    /** Replaces what XML cannot hold by the replacement character, but for halves of surrogate pairs. */
    private static final Escaper ESCAPER = XmlEscapers.xmlContentEscaper();

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="sort" for="node" attr.name="sort" attr.type="string"/>
              <key id="label" for="all" attr.name="label" attr.type="string"/>
              <key id="attributions" for="edge" attr.name="attributions" attr.type="int"/>
              <graph id="provenance" edgedefault="directed">
            """;

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ProvenanceNetwork network = ProvenanceNetwork.of(report);
        out.write(HEAD);
        for (Map.Entry<String, Node> node : network.nodes().entrySet()) {
            out.write("    <node id=\"" + node.getKey() + "\">"
                    + data("sort", Names.words(node.getValue().sort()))
                    + data("label", node.getValue().label()) + "</node>\n");
        }
        for (Edge edge : network.edges()) {
            out.write("    <edge source=\"" + edge.link().from() + "\" target=\""
                    + edge.link().to() + "\">" + data("label", edge.link().label())
                    + data("attributions", Integer.toString(edge.attributions())) + "</edge>\n");
        }
        out.write("  </graph>\n</graphml>\n");
    }

    private static String data(String key, String text) {
        return "<data key=\"" + key + "\">" + ESCAPER.escape(HALF.matcher(text).replaceAll("\ufffd")) + "</data>";
    }
}
