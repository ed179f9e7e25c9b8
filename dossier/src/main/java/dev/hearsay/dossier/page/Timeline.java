package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one side has said on one topic over time, each step as a word; what is undated has a lane of its own. A claim
 * shows its neighbours on a long line, and where the whole line stands.
 */
final class Timeline {
    private static final int WHOLE = 5;
    private static final int AROUND = 1;
    private static final int WORDING = 100;
    private static final double LEAST_SURE = 0.5;

    private final PageIndex index;

    Timeline(PageIndex index) {
        this.index = index;
    }

    /** The lines on which a claim stands, cut to its neighbours. */
    DomContent render(int claim) {
        List<DomContent> lines = index.positions().linesOf(claim).stream()
                .map(number -> part(number, claim))
                .toList();
        return lines.isEmpty() ? text("") : div(h4("Timeline of positions"), each(lines.toArray(DomContent[]::new)));
    }

    private DomContent part(int number, int claim) {
        PositionLine line = index.positions().line(number);
        boolean whole = line.dated().size() + line.undated().size() <= WHOLE;
        DivTag part = div(p(a(title(line)).withHref("#p" + number)).withClass("note"));
        return part.with(lanes(line, claim, whole));
    }

    /** A line in full. */
    DomContent whole(int number) {
        PositionLine line = index.positions().line(number);
        return div(h4(title(line)), lanes(line, 0, true)).withId("p" + number);
    }

    static String title(PositionLine line) {
        String topic = line.topic().stream()
                .filter(word -> PositionIndex.entries(line)
                        .allMatch(entry -> entry.claim().wording().contains(word)))
                .collect(Collectors.joining(", "));
        return SourceNames.sentence(SourceNames.of(line.principal())) + (topic.isEmpty() ? "" : " on “" + topic + "”")
                + ": " + Words.count(line.dated().size() + line.undated().size(), "statement");
    }

    private DomContent lanes(PositionLine line, int claim, boolean whole) {
        List<DomContent> dated = new ArrayList<>();
        for (int i = 0; i < line.dated().size(); i++) {
            if (whole || near(line.dated(), i, claim)) {
                dated.add(item(line, i, claim));
            }
        }
        List<Attribution> undated = line.undated().stream()
                .filter(attribution -> whole || is(attribution, claim))
                .toList();
        return each(
                iff(!dated.isEmpty(), ol(each(dated.toArray(DomContent[]::new))).withClass("timeline")),
                iff(
                        !undated.isEmpty(),
                        div(p("Undated, in no order"), ul(each(undated, attribution -> entry(attribution, claim))))
                                .withClass("undated")));
    }

    private boolean near(List<Attribution> dated, int at, int claim) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(dated.size(), at + AROUND + 1);
        return dated.subList(from, to).stream().anyMatch(attribution -> is(attribution, claim));
    }

    private boolean is(Attribution attribution, int claim) {
        return index.claimNumber(attribution).filter(number -> number == claim).isPresent();
    }

    private LiTag item(PositionLine line, int at, int claim) {
        LiTag item = entry(line.dated().get(at), claim);
        boolean first = at == 0 || at > line.steps().size();
        String step = first ? "" : step(line.steps().get(at - 1).relation().reversed());
        return step.isEmpty() ? item : item.with(span(" (" + step + ")").withClass("step"));
    }

    private LiTag entry(Attribution attribution, int claim) {
        String when = attribution.said().known() ? Words.of(attribution.said()) + ": " : "";
        return li(strong(when), text(who(attribution) + side(attribution)))
                .with(is(attribution, claim) ? own(attribution, claim) : link(attribution));
    }

    private DomContent own(Attribution attribution, int claim) {
        String wording = attribution.claim().wording();
        boolean same = wording.equals(index.claim(claim).group().claim().wording());
        return text("this claim" + (same ? "" : ", as “" + Words.shortened(wording, WORDING) + "”"));
    }

    private static String who(Attribution attribution) {
        Source origin = attribution.chain().origin();
        return attribution
                .chain()
                .publisher()
                .map(outlet -> origin.name() + " in " + outlet.name())
                .orElse(origin.name());
    }

    private static String side(Attribution attribution) {
        return attribution.stance() == Stance.UNCOMMITTED ? ", without taking a side: " : ": ";
    }

    private DomContent link(Attribution attribution) {
        String words = Words.shortened(attribution.claim().wording(), WORDING);
        return index.claimNumber(attribution)
                .<DomContent>map(number -> a(number + ". " + words).withHref("#c" + number))
                .orElseGet(() -> text(words));
    }

    /** How a statement stands to the one before it on the line; nothing where that is not sure. */
    static String step(Relation relation) {
        if (relation.same() < LEAST_SURE) {
            return "";
        }
        boolean forward = relation.direction() == Direction.FORWARD;
        return switch (relation.kind()) {
            case AGREES -> "the same again";
            case WEAKER -> forward ? "says less than before" : "says more than before";
            case CONTRADICTS -> "the opposite of what was said before";
            case IN_TENSION -> "pulls against what was said before";
            case UPDATES -> "updates what was said before";
            case REPORTS -> "reports what was said before";
            case UNCLEAR -> "the order is not known";
            case UNRELATED -> "";
        };
    }
}
