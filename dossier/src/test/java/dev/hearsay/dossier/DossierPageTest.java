package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.dossier.page.DossierPage;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.scoring.CredibilityScorer;
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
    void aCreditThatNoWordsAnnounceIsNotSaidToBeFoundByComparison() {
        assertThat(page(SampleDossier.ungraded()).select("article.doc .facts").text())
                .contains("reprint of North Wire, as it is credited")
                .doesNotContain("found by comparison");
    }

    @Test
    void aCallIsNotSaidToBeMissingFromTheRunningText() {
        Attribution call = Attribution.builder()
                .claim(Claim.of("called on the port to pay the crews"))
                .chain(Chain.from(SampleDossier.ODUYA).publishedBy(SampleDossier.RADIO))
                .act(SpeechAct.CALLS_ON)
                .factuality(Factuality.UU)
                .build();
        Dossier dossier = Dossier.builder()
                .addClaims(CredibilityScorer.create().assess(ClaimGroup.of(List.of(call))))
                .build();

        assertThat(claim(page(dossier), "to pay the crews").text())
                .contains("Not judged: A call by Piet Oduya")
                .contains("Piet Oduya is reported to have spoken of it without taking a side.")
                .doesNotContain("Nothing in the running text", "do not show who said it");
    }

    @Test
    void withoutGradesThereIsNoNumberOfProbability() {
        org.jsoup.nodes.Document page = page(SampleDossier.ungraded());

        assertThat(page.select(".tree")).isEmpty();
        assertThat(page.select("article.claim").text()).doesNotContainPattern("\\b0\\.\\d");
    }

    @Test
    void everyStatusIsExplainedInWordsDownToThePlacesInTheArticles() {
        org.jsoup.nodes.Document page = page(SampleDossier.ungraded());
        Element open = claim(page, "harbour is open");

        assertThat(page.select("article.claim"))
                .allSatisfy(claim -> assertThat(claim.select(".why > li")).hasSize(1));
        assertThat(open.select(".why summary").eachText())
                .satisfiesExactly(
                        source -> assertThat(source).startsWith("Mara Ilves. Harbour Minister."),
                        other -> assertThat(other).startsWith("Piet Oduya").endsWith("Says otherwise."),
                        apart -> assertThat(apart).startsWith("Not counted as a source: headlines"));
        assertThat(open.select(".why a[href^=#a]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void withGradesTheNumbersOpenDownToTheirEvidence() {
        Element open = claim(page(SampleDossier.graded()), "harbour is open");

        assertThat(open.select(".tree details")).isNotEmpty();
        assertThat(open.select(".tree a[href^=#a]").eachText())
                .contains("“\"the harbour is open and every crane is working\"”");
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

        assertThat(open.select(".timeline li").eachText())
                .containsExactly(
                        "2021-02-20: Mara Ilves in Norland Gazette: 7. the harbour stays shut for now",
                        "2021-03-04: Mara Ilves in North Wire: this claim, as “the harbour is open and every crane is "
                                + "working” (updates what was said before)");
        assertThat(open.select(".undated li").eachText()).containsExactly("Mara Ilves in Harbour Radio: this claim");
    }

    @Test
    void aQuotationThatIsCutIsMarkedAgainstTheFullest() {
        Element open = claim(page(SampleDossier.ungraded()), "harbour is open");

        assertThat(open.select(".variants tr").eachText()).endsWith("Harbour Radio \"The harbour is open\" …");
    }

    @Test
    void whatBecameOfAPledgeStandsInTheLedgerAndBesideTheClaim() {
        org.jsoup.nodes.Document page = page(SampleDossier.ungraded());

        assertThat(page.select("#positions .ledger tbody tr").text())
                .contains("Begun: said to be under way", "Begun, 2021-03-04: 1.", "before 2021-03-18");
        assertThat(claim(page, "Loading might resume").text()).contains("This pledge: Begun, said to be under way.");
        assertThat(claim(page, "harbour is open").text()).contains("The pledge 2. Mara Ilves: Loading might resume");
    }

    @Test
    void everyArticleIsListedWithWhatOfItSupportsNothing() {
        assertThat(page(SampleDossier.ungraded()).select("#overview details tr").eachText())
                .contains("Cranes stand still Harbour Radio 2021-03-05 3 1 headline")
                .contains("lantern.html not known not known 2");
    }

    @Test
    void aSpeakerWhoPutItOtherwiseIsNotSaidToHaveSaidTheStrongerThing() {
        Attribution done = Attribution.builder()
                .claim(Claim.of("the bridge is finished"))
                .chain(Chain.from(Source.person("Ana Lund")).publishedBy(SampleDossier.WIRE))
                .build();
        Attribution begun = Attribution.builder()
                .claim(Claim.of("work on the bridge has begun"))
                .chain(Chain.from(Source.person("Bo Hagen")).publishedBy(SampleDossier.RADIO))
                .build();
        ClaimGroup group = ClaimGroup.of(List.of(done, begun));
        String said = group.representative().equals(done) ? "Ana Lund" : "Bo Hagen";
        String other = said.equals("Ana Lund") ? "Bo Hagen" : "Ana Lund";

        String title = ClaimTitle.of(group);

        assertThat(title).startsWith(said + ": ").endsWith("(in other words " + other + ")");
    }

    @Test
    void aHeadlineThatDropsTheSpeakerIsToldSo() {
        assertThat(claim(page(SampleDossier.ungraded()), "harbour is open").text())
                .contains("The headline in North Wire, Harbour opens again, minister says, leaves out that it is Mara "
                        + "Ilves who says so.");
    }

    @Test
    void aLeadThatNamesAnotherSpeakerLeavesNobodyOut() {
        String text = """
                Harbour master Ines Vold denied on Monday that the ferry had hit the harbour wall.

                Crane driver Ole Brandt said the ferry had scraped the harbour wall twice.
                """;
        Dossier dossier = Hearsay.builder()
                .build()
                .dossier(List.of(ArticleReader.standard().read("ferry.txt", text)));

        assertThat(claim(page(dossier), "scraped the harbour wall").text()).doesNotContain("leaves out");
    }

    @Test
    void anOutletThatIsNotKnownMayHaveHeardIt() {
        Attribution told = Attribution.builder()
                .claim(Claim.of("the slipway is dry"))
                .chain(Chain.from(SampleDossier.ODUYA))
                .document(SampleDossier.RADIO_REPORT.id())
                .contact(Contact.SHOWN)
                .build();
        Dossier dossier = Dossier.builder()
                .addClaims(CredibilityScorer.create().assess(ClaimGroup.of(List.of(told))))
                .build();

        assertThat(claim(page(dossier), "slipway").text())
                .contains("by an outlet not known, in direct contact.", "Outlet not known witness")
                .doesNotContain("no outlet is shown");
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

        assertThat(radio.select(".facts").text()).contains("Harbour Radio (given by the user)");
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
                .isEqualTo(HOSTILE.strip().replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
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
