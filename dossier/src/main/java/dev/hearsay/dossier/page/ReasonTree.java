package dev.hearsay.dossier.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Independence;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a claim has its status: the rule that decided, the sources and the other claims it looked at, and under each the
 * places in the articles. In words only; it needs no grade.
 */
final class ReasonTree {
    private final PageIndex index;
    private final Assessment claim;

    private ReasonTree(PageIndex index, Assessment claim) {
        this.index = index;
        this.claim = claim;
    }

    static DomContent render(PageIndex index, int number, Assessment claim) {
        ReasonTree tree = new ReasonTree(index, claim);
        List<DomContent> nodes = tree.nodes(number);
        return each(
                h4("Why this status"),
                ul(li(text(Words.meaning(claim.status())), ul(each(nodes.toArray(DomContent[]::new)))))
                        .withClass("why"));
    }

    private List<DomContent> nodes(int number) {
        ProvenanceGraph support = claim.group().provenance();
        ProvenanceGraph denial = claim.group().opposition();
        List<DomContent> nodes = new ArrayList<>();
        Origins.byName(support).forEach(origin -> nodes.add(source(support, origin, counted(origin))));
        Origins.byName(denial).forEach(origin -> nodes.add(source(denial, origin, " Says otherwise.")));
        others(number).forEach(nodes::add);
        List<Attribution> apart = apart(support, denial);
        if (!apart.isEmpty()) {
            nodes.add(branch(text("Not counted as a source: " + why(apart)), apart));
        }
        return nodes;
    }

    private DomContent source(ProvenanceGraph graph, Source origin, String note) {
        String name = SourceNames.sentence(SourceNames.of(origin));
        return branch(
                each(strong(name), text(new Origins(claim).describe(origin, graph) + note)),
                graph.attributions().stream()
                        .filter(attribution -> isFrom(attribution, origin))
                        .toList());
    }

    private static boolean isFrom(Attribution attribution, Source origin) {
        return attribution.chain().origin().id().equals(origin.id());
    }

    private String counted(Source origin) {
        Independence independence = claim.independence();
        if (claim.group().provenance().origins().size() < 2) {
            return "";
        }
        boolean shown = independence.shown() > 1
                && independence.shownOrigins().stream()
                        .anyMatch(other -> other.id().equals(origin.id()));
        return shown ? " Shown to be independent." : " Not shown to be independent.";
    }

    /** The other claims that the status rests on. */
    private Stream<DomContent> others(int number) {
        return index.relations(number).stream()
                .filter(RelationList::sure)
                .filter(relation -> decides(relation.relation()))
                .map(relation -> li(
                        text(RelationList.words(relation.relation()) + " "),
                        index.claimLink(index.claimNumber(relation.second()).orElseThrow())));
    }

    private boolean decides(Relation relation) {
        return switch (claim.status()) {
            case SUPERSEDED -> relation.kind() == RelationKind.UPDATES && relation.direction() == Direction.BACKWARD;
            case IN_TENSION ->
                relation.kind() == RelationKind.CONTRADICTS || relation.kind() == RelationKind.IN_TENSION;
            default -> false;
        };
    }

    /** What says the claim, or names it, without a source that counts. */
    private List<Attribution> apart(ProvenanceGraph support, ProvenanceGraph denial) {
        return claim.group().attributions().stream()
                .filter(attribution -> Stream.concat(support.origins().stream(), denial.origins().stream())
                        .noneMatch(origin -> isFrom(attribution, origin)))
                .toList();
    }

    private static String why(List<Attribution> apart) {
        boolean marginal =
                apart.stream().noneMatch(attribution -> attribution.segment().corroborates());
        return marginal ? "headlines, captions and the like." : "how it is known is not stated, or no side is taken.";
    }

    private DomContent branch(DomContent words, List<Attribution> attributions) {
        return li(details(summary(words), ul(each(attributions, this::leaf))));
    }

    private LiTag leaf(Attribution attribution) {
        return li(index.placeLink(
                attribution, attribution.document().map(DocumentId::value).orElse("no article")));
    }
}
