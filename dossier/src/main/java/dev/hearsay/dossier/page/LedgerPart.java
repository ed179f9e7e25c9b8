package dev.hearsay.dossier.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Positions over time and the ledger of pledges: what became of each, as its own side tells it. */
final class LedgerPart {
    private static final String NOTE = "What became of a pledge, as its own side has told it in these texts; it says "
            + "nothing of sincerity. Begun is not completed.";

    private final PageIndex index;
    private final Timeline timeline;

    LedgerPart(PageIndex index) {
        this.index = index;
        this.timeline = new Timeline(index);
    }

    /** The part of the page; empty where nobody has said anything twice nor promised anything. */
    DomContent render() {
        PositionIndex positions = index.positions();
        if (positions.lines().isEmpty() && positions.pledges().isEmpty()) {
            return text("");
        }
        return section(
                        h2("Positions and pledges").withId("positions-h"),
                        iff(!positions.pledges().isEmpty(), ledger(positions.pledges())),
                        iff(
                                !positions.lines().isEmpty(),
                                lines(positions.lines().size())))
                .withId("positions")
                .attr("aria-labelledby", "positions-h");
    }

    private DomContent ledger(List<Pledge> pledges) {
        return div(
                h3("Ledger of pledges and threats"),
                p(NOTE).withClass("note"),
                div(table(
                                        caption("Pledges and what became of them")
                                                .withClass("vh"),
                                        thead(tr(header("Pledge"), header("Said"), header("Status"), header("Due"))),
                                        tbody(each(pledges, this::row)))
                                .withClass("ledger"))
                        .withClass("scroll")
                        .attr("tabindex", "0")
                        .attr("role", "group")
                        .attr("aria-label", "Ledger, scrolls sideways"));
    }

    private static DomContent header(String name) {
        return th(name).attr("scope", "col");
    }

    private DomContent row(Pledge pledge) {
        return tr(
                th(claim(pledge.pledge())).attr("scope", "row"),
                td(Words.of(pledge.pledge().said())).withClass("date"),
                td(strong(Words.of(pledge.status())), text(": " + meaning(pledge)))
                        .with(moves(pledge)),
                td(pledge.due().map(LedgerPart::day).orElse("no time named")));
    }

    private static String day(LocalDateTime due) {
        return "before " + due.toLocalDate();
    }

    private DomContent claim(Attribution attribution) {
        return index.claimNumber(attribution)
                .<DomContent>map(index::claimLink)
                .orElseGet(() -> text(attribution.claim().wording()));
    }

    private DomContent moves(Pledge pledge) {
        return iff(
                !pledge.moves().isEmpty(),
                ul(each(
                        pledge.moves(),
                        move -> li(
                                text(Words.of(move.to()) + ", "
                                        + Words.of(move.by().said()) + ": "),
                                claim(move.by())))));
    }

    private DomContent lines(int count) {
        return div(
                h3("What each side has said over time"),
                p("Those that changed come first. What is not dated is in no order.")
                        .withClass("note"),
                each(IntStream.rangeClosed(1, count).mapToObj(timeline::whole).toArray(DomContent[]::new)));
    }

    /** The pledges that a claim is, or moved. */
    DomContent ofClaim(int claim) {
        List<Pledge> pledges = index.positions().pledgesOf(claim).stream()
                .map(number -> index.positions().pledge(number))
                .toList();
        return iff(
                !pledges.isEmpty(),
                div(h4("Ledger"), ul(each(pledges, pledge -> item(pledge, claim))), p(NOTE).withClass("note")));
    }

    private DomContent item(Pledge pledge, int claim) {
        boolean own = index.claimNumber(pledge.pledge())
                .filter(number -> number == claim)
                .isPresent();
        String due = pledge.due().map(when -> " Due " + day(when) + ".").orElse("");
        return li(own ? text("This pledge: ") : each(text("The pledge "), claim(pledge.pledge()), text(": ")))
                .with(strong(Words.of(pledge.status())), text(", " + meaning(pledge) + "." + due))
                .with(own ? moves(pledge) : text(""));
    }

    private static String meaning(Pledge pledge) {
        return meaning(pledge.status()) + (pledge.conditional() ? "; promised on a condition" : "");
    }

    private static String meaning(PledgeStatus status) {
        return switch (status) {
            case OPEN -> "no later word on it was found here";
            case REAFFIRMED -> "said again";
            case WEAKENED -> "said again with less certainty, or put off";
            case WITHDRAWN -> "taken back";
            case BROKEN -> "what was not to be done is said to be done";
            case BEGUN -> "said to be under way";
            case COMPLETED -> "said to be done";
            case OVERDUE -> "its time has passed, and no later word on it was found here";
            case UNKNOWN -> "more was said of it, in an order or sense that is not known";
        };
    }
}
