package dev.hearsay.formats;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the part of Mermaid's flowcharts that Hearsay writes: a direction, then nodes with a label in
 * quotation marks inside one of five shapes, and arrows with one. What the language would take for its own in a label
 * must be written as an entity.
 *
 * @param nodes the labels of the nodes, by id
 * @param edges each edge as its ends and its label
 */
record MermaidGraph(ImmutableMap<String, String> nodes, List<List<String>> edges) {
    private static final String ID = "([A-Za-z][A-Za-z0-9-]*)";
    private static final String LABEL = "\"([^\"\\n\\r]*+)\"";
    private static final CharMatcher RESERVED = CharMatcher.anyOf("#<>&`");
    private static final Pattern NODE = Pattern.compile("  " + ID + "(>|\\(|\\{\\{|\\[\\[|\\[)" + LABEL + "(\\S+)");
    private static final Pattern EDGE = Pattern.compile("  " + ID + " -->\\|" + LABEL + "\\| " + ID);
    private static final Pattern ENTITY = Pattern.compile("#([a-z0-9]+);");
    private static final ImmutableMap<String, String> CLOSING =
            ImmutableMap.of(">", "]", "(", ")", "{{", "}}", "[[", "]]", "[", "]");
    private static final ImmutableMap<String, String> ENTITIES =
            ImmutableMap.of("quot", "\"", "lt", "<", "gt", ">", "amp", "&", "35", "#", "96", "`");

    static MermaidGraph parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        check(lines.get(0).equals("flowchart LR"), "no flowchart", lines.get(0));
        check(lines.get(lines.size() - 1).isEmpty(), "no line end at the end", text);
        Map<String, String> nodes = new LinkedHashMap<>();
        List<List<String>> edges = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher node = NODE.matcher(line);
            Matcher edge = EDGE.matcher(line);
            if (node.matches()) {
                check(node.group(4).equals(CLOSING.get(node.group(2))), "a shape that is not closed", line);
                check(edges.isEmpty(), "a node after an edge", line);
                check(nodes.put(node.group(1), decoded(node.group(3))) == null, "a node given twice", line);
            } else {
                check(edge.matches(), "neither node nor edge", line);
                check(nodes.containsKey(edge.group(1)) && nodes.containsKey(edge.group(3)), "no such node", line);
                edges.add(List.of(edge.group(1), edge.group(3), decoded(edge.group(2))));
            }
        }
        return new MermaidGraph(ImmutableMap.copyOf(nodes), edges);
    }

    private static String decoded(String label) {
        check(RESERVED.matchesNoneOf(ENTITY.matcher(label).replaceAll("")), "a mark that means something", label);
        return ENTITY.matcher(label).replaceAll(MermaidGraph::entity);
    }

    private static String entity(MatchResult found) {
        String character = ENTITIES.get(found.group(1));
        check(character != null, "an unknown entity", found.group());
        return Matcher.quoteReplacement(String.valueOf(character));
    }

    private static void check(boolean holds, String fault, String where) {
        if (!holds) {
            throw new AssertionError(fault + ": " + where);
        }
    }
}
