package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.page.DossierPage;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.relate.PositionReader;
import dev.hearsay.extract.relate.RelationClassifier;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of news phenomena that only show between claims, each in texts made up for it. */
class NewsPhenomenaTest {
    private static final Hearsay HEARSAY = Hearsay.builder().build();
    private static final RelationClassifier RELATIONS = RelationClassifier.english();
    private static final String PADDING =
            "\n\nThe road to the north carries forty trucks a day and was shut in spring after a flood.";

    private static Document article(String id, String outlet, String day, String text) {
        return Document.builder()
                .from(ArticleReader.standard().read(id, text))
                .outlet(Source.outlet(outlet))
                .published(TemporalExtent.parse(day))
                .build();
    }

    private static List<Attribution> attributions(Dossier dossier) {
        return dossier.extractions().stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .toList();
    }

    private static Attribution saying(Dossier dossier, String words) {
        return attributions(dossier).stream()
                .filter(attribution -> attribution.claim().wording().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\""));
    }

    private static Assessment group(Dossier dossier, String words) {
        return dossier.claims().stream()
                .filter(claim -> claim.group().attributions().stream()
                        .anyMatch(a -> a.claim().wording().contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + words + "\""));
    }

    private static RelationKind relation(Dossier dossier, String one, String other) {
        return RELATIONS
                .relate(RELATIONS.prepare(saying(dossier, one)), RELATIONS.prepare(saying(dossier, other)))
                .kind();
    }

    @Test
    @DisplayName("18 headline against body")
    void aHeadlineNeitherCorroboratesNorCountsAsAnOrigin() {
        Dossier dossier = HEARSAY.dossier(List.of(article(
                "a.txt",
                "Coast Herald",
                "2021-05-15",
                "Holm: Norway has reopened the northern road\n\nNorwegian Transport Minister Kari Holm said Norway had "
                        + "reopened the northern road." + PADDING)));
        Assessment claim = group(dossier, "reopened the northern road");

        assertThat(claim.group().attributions())
                .extracting(Attribution::segment)
                .contains(SegmentKind.HEADLINE, SegmentKind.BODY);
        assertThat(claim.independence().possible()).isEqualTo(1);
    }

    @Test
    @DisplayName("18 a headline that names nobody")
    void aHeadlineWithoutASpeakerIsToldWhatItLeavesOut() throws IOException {
        Dossier dossier = HEARSAY.dossier(List.of(article(
                "a.txt",
                "Coast Herald",
                "2021-05-15",
                "Second dam cracks after storm\n\nMayor Ida Holm said on Friday that a second dam might have cracked "
                        + "after the storm." + PADDING)));
        StringWriter page = new StringWriter();
        DossierPage.write(dossier, page);

        assertThat(attributions(dossier)).extracting(Attribution::segment).containsOnly(SegmentKind.BODY);
        assertThat(Jsoup.parse(page.toString()).text())
                .contains("The headline in Coast Herald, Second dam cracks after storm, leaves out that it is Ida Holm "
                        + "who says so and the reserve with which it is said.");
    }

    @Test
    @DisplayName("27 a difference of degree is no contradiction")
    void partlyBlamingIsNotTheContraryOfBlaming() {
        Dossier dossier = HEARSAY.dossier(List.of(
                article(
                        "a.txt",
                        "Coast Herald",
                        "2021-05-15",
                        "Norwegian Transport Minister Kari Holm blamed Denmark for the delay." + PADDING),
                article(
                        "b.txt",
                        "Valley Post",
                        "2021-05-15",
                        "Norwegian Transport Minister Kari Holm partly blamed Denmark for the delay." + PADDING)));

        assertThat(relation(dossier, "partly blamed", "blamed Denmark"))
                .isNotIn(RelationKind.CONTRADICTS, RelationKind.IN_TENSION);
    }

    @Test
    @DisplayName("28 actors of different breadth, objects that differ")
    void aGovernmentRejectingAListAndItsHeadRejectingAPlanAreNotOneClaim() {
        Dossier dossier = HEARSAY.dossier(List.of(
                article(
                        "a.txt",
                        "Coast Herald",
                        "2021-05-15",
                        "The Norwegian government has rejected the list of members for the committee." + PADDING),
                article(
                        "b.txt",
                        "Valley Post",
                        "2021-05-15",
                        "Norwegian President Jon Vik has rejected the initiative of seven countries." + PADDING)));

        assertThat(group(dossier, "rejected the list").group().id())
                .isNotEqualTo(group(dossier, "rejected the initiative").group().id());
        assertThat(relation(dossier, "rejected the list", "rejected the initiative"))
                .isNotIn(RelationKind.AGREES, RelationKind.CONTRADICTS);
    }

    @Test
    @DisplayName("29 promise and beginning in one text")
    void whatWasPromisedAndHasBegunIsBegunAndNotCompleted() {
        Dossier dossier = HEARSAY.dossier(List.of(article(
                "a.txt",
                "Coast Herald",
                "2021-05-15",
                "Norwegian Defence Minister Jon Vik said last week that Norway would deliver the boats to Lissa in two "
                        + "weeks.\n\nBut Norwegian Foreign Minister Kari Holm said on Friday that Norway has started "
                        + "delivering the boats to Lissa." + PADDING)));
        List<Pledge> ledger = PositionReader.read(attributions(dossier), RELATIONS, Optional.empty())
                .ledger();

        assertThat(ledger)
                .filteredOn(pledge -> pledge.pledge().claim().wording().contains("in two weeks"))
                .first()
                .satisfies(pledge -> assertThat(pledge.status()).isEqualTo(PledgeStatus.BEGUN));
    }

    @Test
    @DisplayName("30 a position over time")
    void laterWordsOfOnePrincipalUpdateOnlyWhereTheDatesAreKnown() {
        Document may = article(
                "a.txt",
                "Coast Herald",
                "2018-05-11",
                "Norwegian Foreign Minister Kari Holm said Norway would not deliver the boats to Lissa." + PADDING);
        Document september = article(
                "b.txt",
                "Valley Post",
                "2018-09-24",
                "Norwegian Foreign Minister Kari Holm said Norway would deliver the boats to Lissa." + PADDING);
        Dossier dated = HEARSAY.dossier(List.of(may, september));
        assertThat(relation(dated, "would deliver", "would not deliver")).isEqualTo(RelationKind.UPDATES);

        Dossier undated = HEARSAY.dossier(List.of(undated(may), undated(september)));
        assertThat(relation(undated, "would deliver", "would not deliver")).isNotEqualTo(RelationKind.UPDATES);
    }

    private static Document undated(Document document) {
        return Document.builder()
                .from(document)
                .published(TemporalExtent.unknown())
                .build();
    }

    @Test
    @DisplayName("35 one event, two accounts")
    void twoAccountsOfOneSpeakerAreOneOriginWithPossibleWitnesses() {
        Dossier dossier = HEARSAY.dossier(List.of(
                article(
                        "a.txt",
                        "Coast Herald",
                        "2018-09-29",
                        "Norwegian Foreign Minister Kari Holm told a press conference on Friday: “The deliveries started "
                                + "already.”" + PADDING),
                article(
                        "b.txt",
                        "Valley Post",
                        "2018-09-29",
                        "“The deliveries started already,” Holm told a news conference late on September 28, after "
                                + "Foreign Minister Kari Holm of Norway had arrived at the pier by boat.")));
        Assessment claim = group(dossier, "deliveries started already");

        assertThat(claim.group().provenance().origins()).hasSize(1);
        assertThat(claim.independence().shown()).isLessThanOrEqualTo(1);
        assertThat(claim.group().provenance().carriers())
                .extracting(Source::name)
                .contains("Coast Herald", "Valley Post");
    }
}
