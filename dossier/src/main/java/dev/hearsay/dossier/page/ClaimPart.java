package dev.hearsay.dossier.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** A claim with all that is known of it. */
final class ClaimPart {
    private final PageIndex index;
    private final CarrierList carriers;
    private final RelationList relations;
    private final Timeline timeline;
    private final LedgerPart ledger;
    private final QuoteVariants quotations;
    private final Losses losses;

    ClaimPart(PageIndex index) {
        this.index = index;
        this.carriers = new CarrierList(index);
        this.relations = new RelationList(index);
        this.timeline = new Timeline(index);
        this.ledger = new LedgerPart(index);
        this.quotations = new QuoteVariants(index);
        this.losses = new Losses(index);
    }

    DomContent render(int number, Assessment claim) {
        ClaimGroup group = claim.group();
        return article(
                        h3(number + ". " + ClaimTitle.of(claim)),
                        labels(claim),
                        p(PlainSummary.of(group)).withClass("plain"),
                        statements(claim),
                        ReasonTree.render(index, number, claim),
                        carriers.render(group),
                        new ChainDrawing(group.provenance()).render(),
                        timeline.render(number),
                        ledger.ofClaim(number),
                        relations.render(number),
                        quotations.render(number, group),
                        losses.render(group),
                        ExplanationTree.render(index, claim))
                .withId("c" + number)
                .withClass("claim");
    }

    private static DomContent labels(Assessment claim) {
        return p(
                        span(Words.of(claim.status())).withClass("status " + claim.status()),
                        text(" "),
                        span(Words.of(claim.group().claim().kind())).withClass("label"),
                        each(details(claim).map(words -> span(words).withClass("label"))),
                        span("id " + claim.group().claim().id()).withClass("id"))
                .withClass("labels");
    }

    private static Stream<String> details(Assessment claim) {
        TemporalExtent time = claim.group().claim().time();
        Stream<String> of = time.equals(TemporalExtent.unknown())
                ? Stream.empty()
                : Stream.of(Words.when("speaks of ", "speaks of a time ", time));
        Stream<String> rating = claim.rating().equals(AdmiraltyRating.F6)
                ? Stream.empty()
                : Stream.of("Admiralty code " + claim.rating());
        return Stream.of(of, rating).flatMap(stream -> stream);
    }

    private static DomContent statements(Assessment claim) {
        return dl(
                        each(dt("Said"), dd(said(SaidAndSo.said(claim)))),
                        each(dt("So"), dd(SaidAndSo.so(claim))),
                        iff(
                                !claim.reason().equals(PlainSummary.of(claim.group())),
                                each(dt("Status"), dd(strong(Words.of(claim.status())), text(": " + claim.reason())))))
                .withClass("facts");
    }

    private static DomContent said(List<String> sentences) {
        return sentences.size() == 1 ? text(sentences.get(0)) : each(sentences, sentence -> div(sentence));
    }
}
