package dev.hearsay.dossier.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Direction;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.dossier.Hearsay;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The other claims that bear on a claim, each with the places where the two clash and the rival explanations. */
final class RelationList {
    private static final int MOST = 12;

    private final PageIndex index;

    RelationList(PageIndex index) {
        this.index = index;
    }

    DomContent render(int number) {
        List<ClaimRelation> relations = index.relations(number).stream()
                .sorted(Comparator.comparing(
                                (ClaimRelation relation) -> relation.relation().kind())
                        .thenComparingInt(relation -> other(relation)))
                .toList();
        List<ClaimRelation> sure = relations.stream().filter(RelationList::sure).toList();
        List<ClaimRelation> perhaps =
                relations.stream().filter(relation -> !sure(relation)).toList();
        return each(
                iff(!sure.isEmpty(), div(h4("Other claims that bear on it"), list(sure, this::item))),
                iff(!perhaps.isEmpty(), div(h4("May bear on it; how, is not sure"), list(perhaps, this::bare))));
    }

    /** What is less sure enters no status either. */
    static boolean sure(ClaimRelation relation) {
        return relation.relation().confidence() >= Hearsay.SURE_ENOUGH
                && relation.relation().kind() != RelationKind.UNCLEAR;
    }

    private static DomContent list(List<ClaimRelation> relations, Function<ClaimRelation, DomContent> item) {
        int more = relations.size() - MOST;
        return each(
                ul(each(relations.stream().limit(MOST).map(item))),
                iff(more > 0, p("And " + more + " more.").withClass("note")));
    }

    private DomContent bare(ClaimRelation claims) {
        return li(index.claimLink(other(claims)));
    }

    private int other(ClaimRelation relation) {
        return index.claimNumber(relation.second()).orElseThrow();
    }

    private DomContent item(ClaimRelation claims) {
        Relation relation = claims.relation();
        return li(strong(words(relation)), text(" "), index.claimLink(other(claims)))
                .with(iff(
                        !relation.mismatches().isEmpty(),
                        p("They differ in " + clashes(relation) + ".").withClass("note")))
                .with(iff(!relation.rivals().isEmpty(), rivals(relation)));
    }

    private static DomContent rivals(Relation relation) {
        return div(p("Possible explanations; none is chosen:"), ul(each(relation.rivals(), rival -> li(rival))))
                .withClass("rivals");
    }

    private static String clashes(Relation relation) {
        return relation.mismatches().stream().map(RelationList::clash).collect(Collectors.joining("; "));
    }

    private static String clash(SlotMatch slot) {
        return slot.slot() + ": “" + slot.first() + "” here, “" + slot.second() + "” there";
    }

    /** Read from this claim to the other. */
    static String words(Relation relation) {
        boolean forward = relation.direction() == Direction.FORWARD;
        return switch (relation.kind()) {
            case AGREES -> "Says the same as";
            case WEAKER -> forward ? "Says less than" : "Says more than";
            case CONTRADICTS -> "Cannot be so together with";
            case IN_TENSION -> "Pulls against";
            case UPDATES -> forward ? "Updates the earlier" : "Was updated by the later";
            case REPORTS -> forward ? "Reports the saying of" : "Is reported in";
            case UNRELATED -> "Is about something else than";
            case UNCLEAR -> "May bear on; the texts do not decide:";
        };
    }
}
