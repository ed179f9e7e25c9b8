package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
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
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.page.NextCalls.Call;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was read and what was left out, how many voices there really are, and what is missing. */
final class OverviewPart {
    private static final int MOST = 8;
    private static final int MOST_FOLDED = 60;
    private static final int MOST_CLAIMS = 12;
    private static final String OTHERS = "other";

    private final Dossier dossier;
    private final PageIndex index;

    OverviewPart(Dossier dossier, PageIndex index) {
        this.dossier = dossier;
        this.index = index;
    }

    DomContent render() {
        return section(
                        h2("Overview").withId("overview-h"),
                        div(voices(), statuses()).withClass("columns"),
                        missing(),
                        read())
                .withId("overview")
                .attr("aria-labelledby", "overview-h");
    }

    private DomContent voices() {
        return div(
                h3("How many voices there are"),
                ul(each(new Voices(dossier).sentences(), sentence -> li(sentence)))
                        .withClass("plainlist"),
                p(
                                text("Numbers of probability are "
                                        + (index.graded() ? "shown where they rest on" : "not shown, for nobody gave")),
                                text(" grades. A claim has a status in words; none is a verdict."))
                        .withClass("note"));
    }

    private DomContent statuses() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        dossier.claims().stream().map(Assessment::status).forEach(status -> counts.merge(status, 1, Integer::sum));
        return div(
                h3("What can be said of the claims"),
                table(
                                caption("Claims by status").withClass("vh"),
                                thead(tr(header("Status"), header("Claims"), header("What it means"))),
                                tbody(each(counts.entrySet(), entry -> row(entry.getKey(), entry.getValue()))))
                        .withClass("statuses"));
    }

    private static DomContent header(String name) {
        return th(name).attr("scope", "col");
    }

    private static DomContent row(Status status, int count) {
        return tr(
                th(Words.of(status)).attr("scope", "row"),
                td(String.valueOf(count)).withClass("number"),
                td(Words.meaning(status)));
    }

    private DomContent missing() {
        Map<String, ImmutableList<Call>> calls = NextCalls.of(dossier);
        return calls.isEmpty()
                ? text("")
                : div(
                        h3("What is missing: the next calls"),
                        div(each(calls.entrySet(), entry -> group(entry.getKey(), entry.getValue())))
                                .withClass("calls"));
    }

    private DomContent group(String purpose, ImmutableList<Call> calls) {
        return div(h4(purpose), folded(calls.stream().map(this::item).toList(), OTHERS));
    }

    private DomContent item(Call call) {
        int more = call.claims().size() - MOST_CLAIMS;
        return call.claims().isEmpty()
                ? li(call.words())
                : li(text(call.words() + " " + (call.claims().size() == 1 ? "Claim" : "Claims")))
                        .with(each(call.claims().stream().limit(MOST_CLAIMS).map(this::claimNumber)))
                        .with(text(more > 0 ? " and " + more + " more" : ""));
    }

    private DomContent claimNumber(int number) {
        return each(text(" "), a(String.valueOf(number)).withHref("#c" + number).attr("aria-label", "Claim " + number));
    }

    /** A list of which the first items are shown, and the others open on demand. */
    private static DomContent folded(List<DomContent> items, String what) {
        DomContent first = ul(each(items.stream().limit(MOST)));
        int more = items.size() - MOST - MOST_FOLDED;
        return items.size() <= MOST
                ? first
                : div(
                        first,
                        details(
                                summary((items.size() - MOST) + " " + what + (items.size() > MOST + 1 ? "s" : "")),
                                ul(each(items.stream().skip(MOST).limit(MOST_FOLDED))),
                                iff(
                                        more > 0,
                                        p("And " + more + " more, each for fewer claims.")
                                                .withClass("note"))));
    }

    private DomContent read() {
        List<DomContent> errors = diagnostics(Diagnostic.Severity.ERROR);
        List<DomContent> notes = diagnostics(Diagnostic.Severity.NOTE);
        return div(
                h3("What was read, and what was left out"),
                new ReadingTable(dossier).render(),
                errors.isEmpty()
                        ? p("No article that was named was left out.")
                        : each(p("Left out, and why:"), folded(errors, OTHERS)),
                notes.isEmpty()
                        ? text("")
                        : details(
                                summary(Words.count(notes.size(), "note") + " on reading"), ul(each(notes.stream()))));
    }

    private List<DomContent> diagnostics(Diagnostic.Severity severity) {
        return dossier.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .distinct()
                .<DomContent>map(OverviewPart::item)
                .toList();
    }

    private static DomContent item(Diagnostic diagnostic) {
        String place = diagnostic.place().map(where -> ", " + where).orElse("");
        return li(strong(diagnostic.file() + place), text(": " + diagnostic.fault() + "; " + diagnostic.remedy()));
    }
}
