package dev.hearsay.dossier.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Chain;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.dossier.page.ChainGraph.Link;
import dev.hearsay.dossier.page.ChainGraph.Node;
import dev.hearsay.dossier.page.ChainGraph.Style;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the ways of a claim from origin to reader, origin on top. A single way is written as a line; more are drawn in
 * layers, with the ways marked that share nothing, reprints hanging dashed on their original, and loops dotted.
 */
final class ChainDrawing {
    private static final int BOX_WIDTH = 172;
    private static final int BOX_HEIGHT = 42;
    private static final int GAP_X = 12;
    private static final int GAP_Y = 44;
    private static final int MARGIN = 8;
    private static final int LOOP_MARGIN = 40;
    private static final int LABEL_LENGTH = 21;
    private static final int MOST_IN_ROW = 5;
    /** A drawing of so few boxes side by side may shrink to a phone's width and still be read. */
    private static final int NARROW = 2;

    private static final int MOST_NODES = 60;

    private final ProvenanceGraph graph;

    private record Place(int x, int y) {
        int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    ChainDrawing(ProvenanceGraph graph) {
        this.graph = graph;
    }

    /** The box and the arrow heads that all drawings of the page use. */
    static DomContent shapes() {
        SvgTag defs = new SvgTag("defs");
        defs.with(new SvgTag("rect")
                .withId("box")
                .attr("x", -BOX_WIDTH / 2)
                .attr("width", BOX_WIDTH)
                .attr("height", BOX_HEIGHT)
                .attr("rx", 5));
        for (Style style : Style.values()) {
            defs.with(new SvgTag("marker")
                    .withId("arrow-" + css(style))
                    .attr("viewBox", "0 0 8 8")
                    .attr("refX", "7")
                    .attr("refY", "4")
                    .attr("markerUnits", "userSpaceOnUse")
                    .attr("markerWidth", "9")
                    .attr("markerHeight", "9")
                    .attr("orient", "auto-start-reverse")
                    .with(new SvgTag("path").attr("d", "M0 0L8 4L0 8z").withClass("head " + css(style))));
        }
        return new SvgTag("svg")
                .withClass("defs")
                .attr("width", "0")
                .attr("height", "0")
                .attr("aria-hidden", "true")
                .with(defs);
    }

    DomContent render() {
        if (graph.paths().isEmpty()) {
            return text("");
        }
        boolean single = graph.paths().size() == 1
                && graph.attributions().stream().allMatch(a -> a.derivation().isEmpty());
        return single ? line(graph.paths().get(0)) : each(h4("How it came here"), drawing());
    }

    /** A single step is told by who carries the claim. */
    private DomContent line(Chain chain) {
        if (chain.links().size() <= 2) {
            return text("");
        }
        List<String> names = new ArrayList<>();
        chain.links().forEach(link -> names.add(link.name()));
        if (chain.publisher().isEmpty() && graph.independence().unknownPublishers() > 0) {
            names.add("an outlet not known");
        }
        return p("Way: " + String.join(" → ", names) + " → you").withClass("chain");
    }

    private DomContent drawing() {
        ChainGraph chains = new ChainGraph(graph);
        if (chains.nodes().size() > MOST_NODES) {
            return p(Words.count(chains.nodes().size(), "node")
                    + ", too many to draw; the carriers above name the way of each.");
        }
        return div(
                p(caption(chains)).withClass("note"),
                div(svg(chains))
                        .withClass("scroll")
                        .attr("tabindex", "0")
                        .attr("role", "group")
                        .attr("aria-label", "Drawing, scrolls sideways"));
    }

    private String caption(ChainGraph chains) {
        int possible = graph.independence().possible();
        String ways = possible == 1
                ? "All ways share a source, a side or a publisher: one independent way (thick)."
                : "Thick: " + possible + " ways that share no source, no side and no publisher.";
        String reprints = chains.links().containsValue(Style.REPRINT) ? " Dashed: reprints, which add nothing." : "";
        return (possible == 0 ? "No way starts at a source that is shown." : ways)
                + reprints
                + (chains.hasLoop() ? " Dotted: outlets that cite one another in a circle." : "");
    }

    private SvgTag svg(ChainGraph chains) {
        ImmutableList<ImmutableList<Node>> rows = rows(chains);
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        int width = widest * (BOX_WIDTH + GAP_X) - GAP_X + 2 * MARGIN + (chains.hasLoop() ? LOOP_MARGIN : 0);
        int height = rows.size() * (BOX_HEIGHT + GAP_Y) - GAP_Y + 2 * MARGIN;
        Map<String, Place> places = places(rows, width - (chains.hasLoop() ? LOOP_MARGIN : 0));
        return new SvgTag("svg")
                .withClass(widest <= NARROW ? "narrow" : "wide")
                .attr("width", width)
                .attr("height", height)
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "img")
                .attr("aria-label", "The ways listed under Carried by, as a drawing")
                .with(each(chains.links().entrySet(), entry -> arrow(entry.getKey(), entry.getValue(), places)))
                .with(each(chains.nodes(), node -> box(node, places)));
    }

    /** The layers, the long ones broken into rows. */
    private static ImmutableList<ImmutableList<Node>> rows(ChainGraph chains) {
        return chains.layers().stream()
                .flatMap(layer -> ImmutableList.copyOf(Iterables.partition(layer, MOST_IN_ROW)).stream())
                .map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<String, Place> places(ImmutableList<ImmutableList<Node>> rows, int width) {
        Map<String, Place> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int size = rows.get(row).size();
            int left = (width - size * (BOX_WIDTH + GAP_X) + GAP_X) / 2;
            for (int i = 0; i < size; i++) {
                places.put(
                        rows.get(row).get(i).key(),
                        new Place(left + i * (BOX_WIDTH + GAP_X), MARGIN + row * (BOX_HEIGHT + GAP_Y)));
            }
        }
        return places;
    }

    private static DomContent arrow(Link link, Style style, Map<String, Place> places) {
        Place from = places.getOrDefault(link.from(), new Place(0, 0));
        Place to = places.getOrDefault(link.to(), new Place(0, 0));
        return new SvgTag("path")
                .attr("d", from.y() < to.y() ? down(from, to) : back(from, to))
                .condAttr(style != Style.PLAIN, "class", css(style));
    }

    private static String down(Place from, Place to) {
        int y1 = from.y() + BOX_HEIGHT;
        int bend = (to.y() - y1) / 2;
        return "M" + from.middle() + " " + y1 + "C" + from.middle() + " " + (y1 + bend) + " " + to.middle() + " "
                + (to.y() - bend) + " " + to.middle() + " " + to.y();
    }

    /** Around the right-hand side, up or along the row. */
    private static String back(Place from, Place to) {
        int x1 = from.x() + BOX_WIDTH;
        int x2 = to.x() + BOX_WIDTH;
        int y1 = from.y() + BOX_HEIGHT / 2;
        int y2 = to.y() + BOX_HEIGHT / 2;
        int out = Math.max(x1, x2) + LOOP_MARGIN - MARGIN;
        return "M" + x1 + " " + y1 + "C" + out + " " + y1 + " " + out + " " + y2 + " " + x2 + " " + y2;
    }

    private static DomContent box(Node node, Map<String, Place> places) {
        Place place = places.getOrDefault(node.key(), new Place(0, 0));
        boolean bare = node.kind().words().isEmpty();
        String label = Words.shortened(node.label(), LABEL_LENGTH);
        SvgTag box = new SvgTag("g")
                .withClass(node.kind().name().toLowerCase(Locale.ROOT))
                .attr("transform", "translate(" + place.middle() + " " + place.y() + ")");
        if (!label.equals(node.label())) {
            box.with(new SvgTag("title").withText(node.label()));
        }
        box.with(new SvgTag("use").attr("href", "#box")).with(label(bare ? 26 : 18, label));
        return bare ? box : box.with(label(33, node.kind().words()));
    }

    private static SvgTag label(int down, String words) {
        return new SvgTag("text").attr("y", down).withText(words);
    }

    private static String css(Style style) {
        return style.name().toLowerCase(Locale.ROOT);
    }
}
