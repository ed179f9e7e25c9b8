package dev.hearsay.dossier.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.small;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The table of claims and outlets. The page carries its data once, as JSON; the script shows a page of rows at a time,
 * so that sorting and filtering stay quick however many claims there are.
 */
final class ClaimTable {
    private static final int MOST_SOURCES = 300;

    private final TableData data;

    ClaimTable(Dossier dossier, PageIndex index) {
        this.data = new TableData(dossier, index);
    }

    void writeData(Appendable out) throws IOException {
        out.append("<script type=\"application/json\" id=\"data\">");
        data.write(out);
        out.append("</script>");
    }

    DomContent render() {
        return section(
                        h2("Claims and outlets").withId("table-h"),
                        noscript(p("The table needs its script; the claims below do not.")),
                        filters(),
                        p().withId("shown").attr("role", "status"),
                        div(table(
                                                caption("Claims and which outlet carries them")
                                                        .withClass("vh"),
                                                head(),
                                                tbody().withId("rows"))
                                        .withId("matrix"))
                                .withClass("scroll")
                                .attr("tabindex", "0")
                                .attr("role", "group")
                                .attr("aria-label", "Table, scrolls sideways"),
                        pager(),
                        p("“Not mentioned” says only that the articles read from an outlet do not mention the claim. "
                                        + "A date in brackets is that of the article, where it is not known when it was "
                                        + "said.")
                                .withClass("note"))
                .withId("table")
                .attr("aria-labelledby", "table-h");
    }

    private DomContent head() {
        return thead(tr(each(
                sortable("Claim", "title"),
                sortable("Status", "status"),
                sortable("Kind", "kind"),
                sortable("Sources", "sources"),
                sortable("Outlets", "outlets"),
                sortable("Said", "time"),
                each(IntStream.range(0, data.columns().size()).mapToObj(this::outlet)),
                iff(data.hasOthers(), sortable("Other outlets", "others").withClass("outlet")))));
    }

    private static ThTag sortable(String name, String key) {
        return th(button(name).withType("button").withData("sort", key))
                .attr("scope", "col")
                .attr("aria-sort", "none");
    }

    /** An outlet's column; its key is the place of the column. */
    private DomContent outlet(int column) {
        String name = data.columns().get(column);
        String original = data.reprinted(name);
        return sortable(name, String.valueOf(column))
                .with(original.isEmpty() ? text("") : small("reprints " + original))
                .withClass("outlet");
    }

    private DomContent filters() {
        return form(
                        field("Search", input().withType("search").withId("f-text")),
                        choice("Outlet", "f-outlet", ImmutableList.sortedCopyOf(data.outlets())),
                        field(
                                "Source",
                                input().withType("text").withId("f-source").attr("list", "sources")),
                        datalist(each(
                                        data.sources().stream()
                                                .limit(MOST_SOURCES)
                                                .toList(),
                                        source -> option().withValue(source)))
                                .withId("sources"),
                        choice(
                                "Kind",
                                "f-kind",
                                Arrays.stream(ClaimKind.values()).map(Words::of).toList()),
                        choice(
                                "Status",
                                "f-status",
                                Arrays.stream(Status.values()).map(Words::of).toList()),
                        field("From", input().withType("date").withId("f-from")),
                        field("To", input().withType("date").withId("f-to")),
                        button("Clear").withType("reset"))
                .withId("filters")
                .attr("role", "search")
                .attr("aria-label", "Filter the claims");
    }

    private static DomContent field(String name, DomContent control) {
        return label(text(name), control);
    }

    private static DomContent choice(String name, String id, List<String> values) {
        return label(
                text(name),
                select(option("Any").withValue(""))
                        .with(each(values, value -> option(value).withValue(value)))
                        .withId(id));
    }

    private static DomContent pager() {
        return div(
                        button("Previous").withType("button").withId("previous"),
                        p().withId("page"),
                        button("Next").withType("button").withId("next"))
                .withClass("pager");
    }
}
