package dev.hearsay.dossier.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Explanation.Operation;
import dev.hearsay.core.Utterance;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a claim as trees that open down to the evidence; only where they rest on a grade. */
final class ExplanationTree {
    private static final int GROUNDS_LENGTH = 240;

    private final PageIndex index;

    private ExplanationTree(PageIndex index) {
        this.index = index;
    }

    static DomContent render(PageIndex index, Assessment claim) {
        List<DomContent> trees = Grades.mayBeShown(claim) ? new ExplanationTree(index).trees(claim) : List.of();
        return trees.isEmpty()
                ? text("")
                : div(
                        h4("Where the numbers come from"),
                        p("They rest on the grades that were given, and on nothing else about the claim.")
                                .withClass("note"),
                        ul(each(trees.toArray(DomContent[]::new))).withClass("tree"));
    }

    private List<DomContent> trees(Assessment claim) {
        List<DomContent> trees = new ArrayList<>();
        claim.said().stream()
                .filter(Grades::graded)
                .flatMap(
                        utterance -> utterance.probability().values().stream().map(tree -> node(tree, note(utterance))))
                .forEach(trees::add);
        claim.so().ifPresent(so -> trees.add(node(so.logOdds(), "")));
        return trees;
    }

    private static String note(Utterance utterance) {
        return utterance.exact() ? "" : " (a lower bound)";
    }

    private DomContent node(Explanation node, String note) {
        return node.operation() == Operation.LEAF
                ? leaf(node, note)
                : li(details(
                        summary(number(node), text(node.label() + note), operation(node)),
                        ul(each(node.parts(), part -> node(part, "")))));
    }

    private static DomContent number(Explanation node) {
        return strong(Words.number(node.value()) + " ");
    }

    private static DomContent operation(Explanation node) {
        String words = switch (node.operation()) {
            case LEAF -> "";
            case SUM -> ", the sum of";
            case PRODUCT -> ", the product of";
            case MAX -> ", the greatest of";
            case NOISY_OR -> ", the probability of at least one of";
        };
        return span(words).withClass("op");
    }

    private LiTag leaf(Explanation leaf, String note) {
        LiTag item = li(number(leaf), text(leaf.label() + note + ", from "))
                .with(span(Words.shortened(leaf.grounds(), GROUNDS_LENGTH)).withClass("t"));
        leaf.evidence()
                .ifPresent(evidence -> item.with(
                        text(": "),
                        index.evidenceLink(evidence, "“" + Words.shortened(evidence.exact(), GROUNDS_LENGTH) + "”")));
        return item;
    }
}
