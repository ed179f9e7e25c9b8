package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.dossier.page.DossierPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DossierPageTest {
    private static final String HOSTILE = "</script></style><img src=x onerror=alert(1)>\"'><!--&amp;]]>\u0000\uD800";

    private static String html(Dossier dossier) {
        StringWriter out = new StringWriter();
        try {
            DossierPage.write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static org.jsoup.nodes.Document page(Dossier dossier) {
        return Jsoup.parse(html(dossier));
    }

    private static Element claim(org.jsoup.nodes.Document page, String title) {
        return page.select("article.claim").stream()
                .filter(claim -> claim.expectFirst("h3").text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyClaimHasATitleByWhoMakesItAndAStatus() {
        org.jsoup.nodes.Document page = page(SampleDossier.ungraded());

        assertThat(page.select("article.claim")).hasSize(7);
        assertThat(page.select("article.claim .status")).hasSize(7);
        assertThat(claim(page, "six cranes").expectFirst("h3").text())
                .isEqualTo("3. Harbour Radio: six cranes did not move on Friday");
    }

    @Test
    void aReprintAddsACarrierAndNoSource() {
        Element open = claim(page(SampleDossier.ungraded()), "harbour is open");

        assertThat(open.expectFirst(".plain").text())
                .isEqualTo("One source, carried by 3 outlets, 1 of them reprinting North Wire.");
        assertThat(open.select(".reprints li").text()).startsWith("The Daily Tide reprint of North Wire");
    }

    @Test
    void withoutGradesThereIsNoNumberOfProbability() {
        org.jsoup.nodes.Document page = page(SampleDossier.ungraded());

        assertThat(page.select(".tree")).isEmpty();
        assertThat(page.select("article.claim").text()).doesNotContainPattern("\\b0\\.\\d");
    }

    @Test
    void withGradesTheNumbersOpenDownToTheirEvidence() {
        Element open = claim(page(SampleDossier.graded()), "harbour is open");

        assertThat(open.select(".tree details")).isNotEmpty();
        assertThat(open.select(".tree a[href^=#d]")).isNotEmpty();
        assertThat(open.text()).contains("From the grades given:");
    }

    @Test
    void noNumberStandsBesideAnAccusation() {
        Element fire = claim(page(SampleDossier.graded()), "blamed");

        assertThat(fire.select(".tree")).isEmpty();
    }

    @Test
    void outletsThatCiteOneAnotherAreDrawnAsALoopAndCountedAsNoSource() {
        Element resign = claim(page(SampleDossier.ungraded()), "will resign");

        assertThat(resign.expectFirst(".plain").text()).startsWith("No source outside a loop");
        assertThat(resign.select("svg path.loop")).hasSize(2);
    }

    @Test
    void ofATensionTheRivalExplanationsAreListed() {
        Element open = claim(page(SampleDossier.ungraded()), "harbour is open");

        assertThat(open.select(".rivals li").eachText())
                .containsExactly("the first account was wrong", "they speak of different days");
    }

    @Test
    void positionsThatUpdateOneAnotherStandOnOneTimelineWithALaneForTheUndated() {
        Element open = claim(page(SampleDossier.ungraded()), "harbour is open");

        assertThat(open.select(".timeline li").eachText().get(0)).startsWith("2021-02-20");
        assertThat(open.select(".undated li").eachText()).contains("Piet Oduya for Dockers' Union against: this claim");
    }

    @Test
    void aQuotationThatIsCutIsMarkedAgainstTheFullest() {
        Element open = claim(page(SampleDossier.ungraded()), "harbour is open");

        assertThat(open.select(".variants tr").eachText()).endsWith("Harbour Radio \"The harbour is open\" …");
    }

    @Test
    void aHeadlineThatDropsTheSpeakerIsToldSo() {
        assertThat(claim(page(SampleDossier.ungraded()), "harbour is open").text())
                .contains("North Wire: Harbour opens again leaves out that Mara Ilves says so.");
    }

    @Test
    void inTheArticleSourceCueAndContentAreToldApart() {
        Element radio = page(SampleDossier.ungraded()).select("article.doc").get(1);

        assertThat(radio.select(".text .s").eachText()).contains("Our reporter", "Ilves");
        assertThat(radio.select(".text .q").eachText()).contains("counted", "denied");
        assertThat(radio.select(".text .k").eachText()).contains("six cranes that did not move on Friday");
        assertThat(radio.select(".text sup a").eachAttr("href")).contains("#c3");
    }

    @Test
    void metadataThatTheUserGaveIsMarkedAsGiven() {
        Element radio = page(SampleDossier.ungraded()).select("article.doc").get(1);

        assertThat(radio.select(".facts").text()).contains("Harbour Radio (given by the user, not in the text)");
    }

    @Test
    void whatWasLeftOutIsListedWithTheWayOut() {
        assertThat(page(SampleDossier.ungraded()).select("#overview").text())
                .contains("scan.pdf: no text was found in it; give it as plain text or HTML");
    }

    @Test
    void theOverviewNamesTheNextCalls() {
        assertThat(page(SampleDossier.ungraded()).select(".calls").text())
                .contains("Find out who published lantern.html.")
                .contains("Ask North Wire whether it had this from Dockers' Union directly. Claim 4");
    }

    @Test
    void hostileTextStaysText() {
        Document document = Document.of(HOSTILE, HOSTILE);
        Dossier dossier = Dossier.builder()
                .addExtractions(new Extraction(document, ImmutableList.of(), ImmutableList.of()))
                .addDiagnostics(Diagnostic.error(HOSTILE, HOSTILE, HOSTILE))
                .putVersions("hearsay", HOSTILE)
                .build();

        org.jsoup.nodes.Document page = page(dossier);

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.expectFirst("article.doc .text").wholeText())
                .isEqualTo(HOSTILE.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
    }

    @Test
    void nothingMayLoadOrRunButTheInlinedStyleAndScript() {
        String policy = page(SampleDossier.ungraded())
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
    }

    @Test
    void theSameDossierGivesTheSamePageWhateverTheLocale() {
        String expected = html(SampleDossier.graded());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(html(SampleDossier.graded())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEmptyDossierHasAPage() {
        assertThat(page(Dossier.builder().extractions(List.of()).build())
                        .select("h1")
                        .text())
                .isEqualTo("Hearsay dossier: 0 claims in 0 articles");
    }
}
