package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Grade;
import dev.hearsay.scoring.Reliabilities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearsayTest {
    private static final String REPORT = """
            Norwegian Energy Minister Kari Holm said on Friday that Norway had reopened the northern pipeline.

            "The work took eleven weeks and cost less than we had feared," Holm told reporters in Bergen.

            The pipeline carries gas to four countries and was shut after a leak was found near the coast in spring.
            """;

    private static final Hearsay HEARSAY = Hearsay.builder().build();

    private static Document article(String id, Outlet outlet, String text) {
        Document read = ArticleReader.standard().read(id, text);
        return Document.builder()
                .from(read)
                .outlet(outlet)
                .published(TemporalExtent.parse("2021-05-15"))
                .build();
    }

    private static final Document ORIGINAL = article("a.txt", Source.outlet("Coast Herald"), REPORT);
    private static final Document REPRINT = article("b.txt", Source.outlet("Valley Post"), REPORT);
    private static final Document OTHER = article(
            "c.txt",
            Source.outlet("Radio East"),
            "Fisherman Jon Dahl said he saw oil near the northern pipeline on Saturday.");

    private static Assessment first(Dossier dossier, String wording) {
        return dossier.claims().stream()
                .filter(claim -> claim.group().claim().wording().contains(wording))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderOfArticlesAndTheNumberOfThreadsNeverShow() {
        Dossier dossier = HEARSAY.dossier(List.of(ORIGINAL, REPRINT, OTHER));
        assertThat(HEARSAY.dossier(List.of(OTHER, REPRINT, ORIGINAL))).isEqualTo(dossier);
        assertThat(Hearsay.builder().threads(4).build().dossier(List.of(REPRINT, ORIGINAL, OTHER)))
                .isEqualTo(dossier);
    }

    @Test
    void aGovernmentOnItsOwnDeedIsSelfReported() {
        Assessment claim = first(HEARSAY.dossier(List.of(ORIGINAL)), "reopened the northern pipeline");
        assertThat(claim.status()).isEqualTo(Status.SELF_REPORTED);
        assertThat(ClaimTitle.of(claim)).startsWith("Kari Holm: Norway had reopened");
    }

    @Test
    void aReprintAddsACarrierAndNothingElse() {
        Assessment alone = first(HEARSAY.dossier(List.of(ORIGINAL)), "reopened the northern pipeline");
        Assessment both = first(HEARSAY.dossier(List.of(ORIGINAL, REPRINT)), "reopened the northern pipeline");
        assertThat(both.status()).isEqualTo(alone.status());
        assertThat(both.independence().possible())
                .isEqualTo(alone.independence().possible());
        assertThat(both.group().provenance().origins())
                .hasSameSizeAs(alone.group().provenance().origins());
        assertThat(both.group().provenance().carriers())
                .extracting(Source::name)
                .contains("Coast Herald", "Valley Post");
    }

    @Test
    void addedDocumentsGiveTheDossierOfAllAndWhatChanged() {
        Dossier first = HEARSAY.dossier(List.of(ORIGINAL));
        DossierUpdate update = HEARSAY.plus(first, List.of(OTHER));
        assertThat(update.dossier().documents()).hasSize(2);
        assertThat(update.changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).isEmpty());
        assertThat(HEARSAY.plus(first, ImmutableList.of()).changes()).isEmpty();
    }

    /** Two speakers of one agency are one way to the reader, wherever the value of the agency comes from. */
    @Test
    void anOutletMadeByHandIsTheOneOfTheDirectory() {
        Document cites = article(
                "d2", Source.outlet("The Coast Gazette"), "The northern bridge is shut, Mayor Olaf Lind told Reuters.");
        for (Outlet reuters :
                List.of(Source.outlet("Reuters"), OutletDirectory.standard().named("Reuters"))) {
            Document own = article("d1", reuters, "Minister Anna Berg said the northern bridge is shut.");
            Assessment claim = first(HEARSAY.dossier(List.of(own, cites)), "northern bridge is shut");
            assertThat(claim.status()).isEqualTo(Status.ONE_SOURCE_MANY_CARRIERS);
            assertThat(claim.independence().possible()).isEqualTo(1);
            assertThat(claim.group().provenance().publisherFamilies()).isEqualTo(2);
        }
    }

    @Test
    void anOutletMadeByHandHasTheOwnerOfTheDirectory() {
        Outlet owned =
                Outlet.builder().name("Valley Post").family("Coast Media").build();
        Hearsay hearsay = Hearsay.builder()
                .outlets(OutletDirectory.of(List.of(owned)))
                .extractor((StillExtractor) Extraction::new)
                .build();
        assertThat(hearsay.dossier(List.of(REPRINT, OTHER)).documents())
                .map(document -> document.outlet().orElseThrow().family())
                .containsExactly("Coast Media", "Radio East");
    }

    /** An extractor of one method. */
    private interface StillExtractor extends Extractor {
        Extraction make(
                Document document, ImmutableList<Attribution> attributions, ImmutableList<Diagnostic> diagnostics);

        @Override
        default Extraction extract(Document document) {
            return make(document, ImmutableList.of(), ImmutableList.of());
        }

        @Override
        default ImmutableMap<String, String> versions() {
            return ImmutableMap.of();
        }
    }

    @Test
    void gradesAreJudgedAsOfTheDate() {
        LocalDate date = LocalDate.parse("2021-05-20");
        Document denial = Document.builder()
                .from(article(
                        "d.txt",
                        Source.outlet("Radio East"),
                        "Norwegian Energy Minister Kari Holm said Norway had not reopened the northern pipeline."))
                .published(TemporalExtent.parse("2021-06-15"))
                .build();
        Reliabilities grades = Reliabilities.none().grade("Kari Holm", Grade.of(SourceReliability.B));
        Dossier graded =
                Hearsay.builder().asOf(date).reliabilities(grades).build().dossier(List.of(ORIGINAL, denial));
        Dossier plain = Hearsay.builder().asOf(date).build().dossier(List.of(ORIGINAL, denial));
        assertThat(graded.claims()).map(Assessment::status).isEqualTo(statuses(plain));
        assertThat(first(graded, "reopened the northern pipeline").so()).isPresent();
    }

    private static List<Status> statuses(Dossier dossier) {
        return dossier.claims().stream().map(Assessment::status).toList();
    }

    @Test
    void aScorerOfAnotherDateIsRefused() {
        Hearsay.Builder builder =
                Hearsay.builder().asOf(LocalDate.parse("2021-05-20")).scorer(CredibilityScorer.create());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("as of 2021-05-20, and its scorer as of no date");
        assertThatIllegalArgumentException()
                .isThrownBy(builder.reliabilities(Reliabilities.none())::build)
                .withMessageContaining("give them to the scorer");
    }

    @Test
    void whoGivesSomethingElseThanWasAskedForIsNamed() {
        Extractor astray = (StillExtractor) (document, none, quiet) -> new Extraction(OTHER, none, quiet);
        Hearsay extracting = Hearsay.builder().extractor(astray).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> extracting.dossier(List.of(ORIGINAL)))
                .withMessageContaining(astray.getClass().getName())
                .withMessageContaining("the extraction of c.txt for a.txt");
        ClaimGroup another = HEARSAY.dossier(List.of(OTHER)).claims().get(0).group();
        Scorer elsewhere = (group, related) -> CredibilityScorer.create().assess(another);
        Hearsay scoring = Hearsay.builder().scorer(elsewhere).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> scoring.dossier(List.of(ORIGINAL)))
                .withMessageContaining(elsewhere.getClass().getName());
    }

    @Test
    void whatWentWrongInReadingAnAddedArticleIsKept() {
        Diagnostic fault = Diagnostic.error("e.txt", "it is empty", "leave it out");
        Reading added = new Reading(ImmutableList.of(OTHER), ImmutableList.of(fault));
        DossierUpdate update = HEARSAY.plus(HEARSAY.dossier(List.of(ORIGINAL)), added);
        assertThat(update.dossier().diagnostics()).contains(fault);
        assertThat(update.dossier().documents()).hasSize(2);
    }

    @Test
    void whatDidNotChangeIsNotAssessedAgain() {
        List<ClaimGroup> assessed = new ArrayList<>();
        Scorer counting = (group, related) -> {
            assessed.add(group);
            return CredibilityScorer.create().assess(group, related);
        };
        Hearsay hearsay = Hearsay.builder().scorer(counting).build();
        Dossier first = hearsay.dossier(List.of(ORIGINAL));
        assertThat(assessed).hasSameSizeAs(first.claims()).isNotEmpty();
        assessed.clear();
        DossierUpdate update = hearsay.plus(first, List.of(OTHER));
        assertThat(assessed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(update.changes().stream()
                        .map(change -> change.after().orElseThrow().group())
                        .toList());
        assertThat(update.dossier()).isEqualTo(hearsay.dossier(List.of(ORIGINAL, OTHER)));
        assessed.clear();
        assertThat(hearsay.plus(first, List.of(REPRINT)).dossier().claims()).hasSameSizeAs(assessed);
        assessed.clear();
        hearsay.plus(HEARSAY.dossier(List.of(ORIGINAL)), List.of());
        assertThat(assessed).as("a dossier of another scorer").hasSameSizeAs(first.claims());
    }

    @Test
    void twoDocumentsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEARSAY.dossier(List.of(ORIGINAL, ORIGINAL)))
                .withMessageContaining("a.txt");
    }

    @Test
    void nothingReadIsAnEmptyDossier() {
        assertThat(HEARSAY.dossier(List.of()).claims()).isEmpty();
    }
}
