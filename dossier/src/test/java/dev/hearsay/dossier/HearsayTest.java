package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.scoring.CredibilityScorer;
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
