package dev.hearsay.dossier.page;

import static j2html.TagCreator.a;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.RelationKind;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything stands on the page: claims and articles by number, and the marks of attributions in articles. */
final class PageIndex {
    private static final int LINK_LENGTH = 110;

    private final Dossier dossier;
    private final Map<GroupId, Integer> claims = new HashMap<>();
    private final Map<AttributionId, Integer> claimOf = new HashMap<>();
    private final Map<DocumentId, Integer> articles = new HashMap<>();
    private final Map<AttributionId, Integer> marks = new HashMap<>();
    private final Map<Evidence, Integer> evidenceMarks = new HashMap<>();
    private final ListMultimap<Integer, ClaimRelation> relations = ArrayListMultimap.create();
    private final boolean graded;
    private final PositionIndex positions;
    private final QuotationIndex quotations;

    PageIndex(Dossier dossier) {
        this.dossier = dossier;
        for (int i = 0; i < dossier.claims().size(); i++) {
            addClaim(i + 1, dossier.claims().get(i));
        }
        for (int i = 0; i < dossier.extractions().size(); i++) {
            addArticle(i + 1, dossier.extractions().get(i));
        }
        dossier.relations().stream()
                .filter(relation -> relation.relation().kind() != RelationKind.UNRELATED)
                .forEach(this::addRelation);
        this.graded = dossier.claims().stream().anyMatch(Grades::anyIn);
        this.positions = new PositionIndex(dossier.positions(), claimOf);
        this.quotations = new QuotationIndex(dossier);
    }

    private void addClaim(int number, Assessment claim) {
        claims.putIfAbsent(claim.group().id(), number);
        claim.group().aliases().forEach(alias -> claims.putIfAbsent(alias, number));
        claim.group().attributions().forEach(attribution -> claimOf.putIfAbsent(attribution.id(), number));
    }

    private void addArticle(int number, Extraction article) {
        articles.putIfAbsent(article.document().id(), number);
        article.attributions().stream()
                .filter(attribution -> MarkedText.places(attribution).findAny().isPresent())
                .forEach(attribution -> {
                    int mark = marks.computeIfAbsent(attribution.id(), key -> marks.size() + 1);
                    attribution.evidence().ifPresent(evidence -> evidenceMarks.putIfAbsent(evidence, mark));
                });
    }

    private void addRelation(ClaimRelation relation) {
        Integer first = claims.get(relation.first());
        Integer second = claims.get(relation.second());
        if (first != null && second != null && !first.equals(second)) {
            relations.put(first, relation);
            relations.put(
                    second,
                    new ClaimRelation(
                            /* first= */ relation.second(),
                            /* second= */ relation.first(),
                            relation.relation().reversed()));
        }
    }

    /** Whether anybody was graded, so that numbers may be shown at all. */
    boolean graded() {
        return graded;
    }

    PositionIndex positions() {
        return positions;
    }

    QuotationIndex quotations() {
        return quotations;
    }

    Assessment claim(int number) {
        return dossier.claims().get(number - 1);
    }

    String title(int number) {
        return ClaimTitle.of(claim(number));
    }

    Optional<Integer> claimNumber(GroupId group) {
        return Optional.ofNullable(claims.get(group));
    }

    Optional<Integer> claimNumber(Attribution attribution) {
        return Optional.ofNullable(claimOf.get(attribution.id()));
    }

    Optional<Integer> markNumber(Attribution attribution) {
        return Optional.ofNullable(marks.get(attribution.id()));
    }

    Optional<Integer> articleNumber(DocumentId id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<Document> document(DocumentId id) {
        return articleNumber(id)
                .map(number -> dossier.extractions().get(number - 1).document());
    }

    /** What was read from an article, none where it is not among those read. */
    List<Attribution> attributions(DocumentId id) {
        return articleNumber(id)
                .<List<Attribution>>map(
                        number -> dossier.extractions().get(number - 1).attributions())
                .orElse(List.of());
    }

    /** The relations of a claim, seen from it. */
    List<ClaimRelation> relations(int number) {
        return relations.get(number);
    }

    DomContent claimLink(int number) {
        return a(number + ". " + Words.shortened(title(number), LINK_LENGTH)).withHref("#c" + number);
    }

    /** A link to an article by its id, or the bare id where it is not among those read. */
    DomContent articleLink(DocumentId id) {
        return articleNumber(id)
                .<DomContent>map(number -> a(id.value()).withHref("#d" + number))
                .orElseGet(() -> j2html.TagCreator.text(id.value()));
    }

    /** A link to where an attribution stands in its article, or to the article. */
    DomContent placeLink(Attribution attribution, String text) {
        Optional<String> target = markNumber(attribution)
                .map(mark -> "#a" + mark)
                .or(() -> attribution.document().flatMap(this::articleNumber).map(number -> "#d" + number));
        return target.<DomContent>map(href -> a(text).withHref(href)).orElseGet(() -> j2html.TagCreator.text(text));
    }

    /** A link to evidence where it is marked in its article, or to the article. */
    DomContent evidenceLink(Evidence evidence, String words) {
        Optional<Integer> mark = Optional.ofNullable(evidenceMarks.get(evidence));
        return mark.map(number -> "#a" + number)
                .or(() -> articleNumber(evidence.document()).map(number -> "#d" + number))
                .<DomContent>map(href -> a(words).withHref(href))
                .orElseGet(() -> j2html.TagCreator.text(words));
    }
}
