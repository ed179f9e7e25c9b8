package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.page.DossierPage;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page in a headless Chromium. Skipped where none is installed, but never where CI=true. */
@Tag("slow")
class DossierPageBrowserTest {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int CLAIMS = 5_000;
    private static final int CLAIMS_PER_ARTICLE = 10;
    private static final long PAUSE_MILLIS = 200;

    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.exists(DRIVER) || "true".equals(System.getenv("CI")),
                "no browser: install chromium and chromium-driver to run these tests");
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void show(Dossier dossier) throws IOException {
        Path page = folder.resolve("dossier.html");
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            DossierPage.write(dossier, out);
        }
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(page.toUri().toString());
    }

    private static List<String> titles() {
        return browser.findElements(By.cssSelector("#rows th a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    @Test
    void thePageOpensFromDiskWithoutErrorsAndAsksForNothingElse() throws IOException {
        show(SampleDossier.graded());

        assertThat(titles()).hasSize(7);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(requests()).singleElement().asString().startsWith("file:///");
    }

    /** What the page asked for; icons that the browser draws its own controls with are no requests. */
    private static List<String> requests() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll(".*\"request\":.*?\"url\":\"(.{0,120}).*", "$1"))
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    @Test
    void aColumnSortsUpAndThenDown() throws IOException {
        show(SampleDossier.ungraded());
        WebElement sort = find("button[data-sort=outlets]");

        sort.click();
        assertThat(find("#matrix th[aria-sort=ascending]").getText()).startsWith("Outlets");
        assertThat(titles().get(0)).startsWith("2.");
        sort.click();
        assertThat(find("#matrix th[aria-sort=descending]").getText()).startsWith("Outlets");
        assertThat(titles().get(0)).startsWith("1.");
    }

    @Test
    void theColumnOfAnOutletSortsWhatItMentionsFirst() throws IOException {
        show(SampleDossier.ungraded());
        WebElement sort = find("#matrix th.outlet button");
        long mentioned = mentions().stream().filter(Boolean::booleanValue).count();

        sort.sendKeys(Keys.ENTER);
        assertThat(find("#matrix th.outlet").getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(mentions().subList(0, (int) mentioned)).containsOnly(true);
        sort.sendKeys(Keys.ENTER);
        assertThat(find("#matrix th.outlet").getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(mentions().subList(0, 7 - (int) mentioned)).containsOnly(false);
    }

    /** For each row whether the first of the outlets mentions the claim. */
    private static List<Boolean> mentions() {
        return browser.findElements(By.cssSelector("#rows tr td:nth-child(7)")).stream()
                .map(cell -> !cell.getText().contains("not mentioned"))
                .toList();
    }

    @Test
    void filtersNarrowTheTableAndSayHowFar() throws IOException {
        show(SampleDossier.ungraded());

        find("#f-text").sendKeys("oduya cranes");
        assertThat(titles()).isEmpty();
        find("#filters button[type=reset]").click();
        find("#f-source").sendKeys("ilves");
        assertThat(titles()).hasSize(3);
        assertThat(find("#shown").getText()).isEqualTo("3 of 7 claims");
        find("#f-outlet").sendKeys("Norland Gazette");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void everythingIsReachedByTheKeyboard() throws IOException {
        show(SampleDossier.graded());

        find("body").sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        WebElement summary = find("article.claim .tree summary");
        summary.sendKeys(Keys.ENTER);
        assertThat(find("article.claim .tree details").getDomProperty("open")).isEqualTo("true");
        find("button[data-sort=title]").sendKeys(Keys.SPACE);
        assertThat(find("#matrix th[aria-sort=ascending]").getText()).startsWith("Claim");
    }

    @Test
    void theTabKeyWalksFromTheTopThroughPartsFiltersAndHeadings() throws IOException {
        show(SampleDossier.ungraded());
        List<String> walked = new ArrayList<>();
        find("body").sendKeys(Keys.TAB);
        for (int i = 0; i < 40; i++) {
            WebElement active = browser.switchTo().activeElement();
            walked.add(active.getTagName() + " "
                    + active.getText().lines().findFirst().orElse(""));
            active.sendKeys(Keys.TAB);
        }
        assertThat(walked)
                .containsSubsequence(
                        "a Skip to the content",
                        "a Overview",
                        "a Positions",
                        "a Articles",
                        "input ",
                        "button Clear",
                        "button Claim");
    }

    @Test
    void hostileArticlesStayTextAndBreakNothing() throws IOException {
        String word = "x".repeat(20_000);
        String text =
                "<script>window.broken = 1</script><img src=x onerror=\"window.broken = 1\"> \u202Eeht \u2067 said that "
                        + word + "\n</div></main></script><!--";
        Document document = Document.of("<b>.txt", text);
        Attribution attribution = Attribution.builder()
                .claim(Claim.of(text))
                .chain(Chain.from(Source.person(text)).publishedBy(Source.outlet(text + "!")))
                .document(document.id())
                .evidence(Evidence.of(document, new Span(0, text.length())))
                .build();
        show(Dossier.builder()
                .addExtractions(new Extraction(document, ImmutableList.of(attribution), ImmutableList.of()))
                .addClaims(Assessment.builder()
                        .group(ClaimGroup.of(List.of(attribution)))
                        .status(Status.ONE_SOURCE)
                        .reason("One source, carried by one outlet.")
                        .build())
                .build());
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 800, "deviceScaleFactor", 1, "mobile", true));

        Object width = browser.executeScript("return document.documentElement.scrollWidth");
        Object broken = browser.executeScript("return String(window.broken)");
        Object shown = browser.executeScript("return document.querySelector('article.doc .text').textContent");

        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        assertThat(broken).isEqualTo("undefined");
        assertThat(shown).asString().contains("<script>window.broken = 1</script>", "</div></main></script><!--");
        assertThat(width).isEqualTo(375L);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(titles()).hasSize(1);
    }

    @Test
    void wordsInAnArticleLeadToTheirClaim() throws IOException {
        show(SampleDossier.ungraded());

        browser.executeScript("document.querySelector('article.doc span[data-c=\"3\"]').click()");

        assertThat(browser.getCurrentUrl()).endsWith("#c3");
    }

    @Test
    void nothingHangsOverTheEdgeOfAPhone() throws IOException {
        show(SampleDossier.graded());
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 800, "deviceScaleFactor", 1, "mobile", true));

        Object width = browser.executeScript("return document.documentElement.scrollWidth");

        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        assertThat(width).isEqualTo(375L);
    }

    @Test
    void axeFindsNoViolationInLightAndDark() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.manage().window().setSize(new Dimension(1280, 900));
            show(SampleDossier.graded());

            assertThat(violations()).as("%s", scheme).isEmpty();
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static List<?> violations() throws IOException {
        String axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
        browser.executeScript(axe);
        Object found = browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),"
                + " e => done([String(e)]))");
        return found instanceof List<?> list ? list : List.of("axe-core gave no answer");
    }

    @Test
    void fiveThousandClaimsSortAndFilterWithoutAPause() throws IOException {
        show(large());

        assertThat(Files.size(folder.resolve("dossier.html"))).isLessThan(10L << 20);
        for (String column : List.of("title", "time", "outlets", "0")) {
            assertThat(millis("document.querySelector('button[data-sort=\"" + column + "\"]').click()"))
                    .as("sorting by %s", column)
                    .isLessThan(PAUSE_MILLIS);
        }
        assertThat(millis("const f = document.getElementById('f-text'); f.value = '77';"
                        + "f.dispatchEvent(new Event('input', { bubbles: true }))"))
                .isLessThan(PAUSE_MILLIS);
        assertThat(millis("location.hash = '#c4321'")).isLessThan(PAUSE_MILLIS);
    }

    @Test
    void claimsAreBuiltWhenAskedForAndAllOfThemInTheEnd() throws IOException {
        show(large());

        browser.executeScript("location.hash = '#c4321'");
        assertThat(browser.executeAsyncScript("const done = arguments[0];"
                        + "requestAnimationFrame(() => requestAnimationFrame(() => done("
                        + "Math.abs(document.getElementById('c4321').getBoundingClientRect().top) < 200)))"))
                .as("an address leads to a claim that was not built yet")
                .isEqualTo(true);
        assertThat(browser.executeAsyncScript("const done = arguments[0];"
                        + "const wait = () => document.querySelector('#claims noscript')"
                        + " ? setTimeout(wait, 50) : done(document.querySelectorAll('#claims .claim').length); wait()"))
                .isEqualTo((long) CLAIMS);
    }

    @Test
    void allClaimsArePrinted() throws IOException {
        show(large());

        browser.executeScript("dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.executeScript("return document.querySelectorAll('#claims .claim').length"))
                .isEqualTo((long) CLAIMS);
    }

    /** Until the next frame is drawn. */
    private static long millis(String script) {
        Object taken = browser.executeAsyncScript("const done = arguments[0], start = performance.now();" + script
                + "; document.body.offsetHeight; done(Math.round(performance.now() - start))");
        return taken instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    /** 500 articles of ten sentences, each a claim of its own, in twenty outlets. */
    private static Dossier large() {
        List<Extraction> extractions = new ArrayList<>();
        List<Assessment> claims = new ArrayList<>();
        for (int start = 0; start < CLAIMS; start += CLAIMS_PER_ARTICLE) {
            extractions.add(article(start, claims));
        }
        return Dossier.builder().extractions(extractions).claims(claims).build();
    }

    private static Extraction article(int start, List<Assessment> claims) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < start + CLAIMS_PER_ARTICLE; i++) {
            text.append(sentence(i)).append("\n\n");
        }
        Document document = Document.of("article-" + start + ".txt", text.toString());
        ImmutableList.Builder<Attribution> attributions = ImmutableList.builder();
        for (int i = start; i < start + CLAIMS_PER_ARTICLE; i++) {
            int at = text.indexOf(sentence(i));
            Attribution attribution = Attribution.builder()
                    .claim(Claim.of(sentence(i)))
                    .chain(Chain.from(Source.person("Speaker " + i % 700))
                            .publishedBy(Source.outlet("Outlet " + start / CLAIMS_PER_ARTICLE % 20)))
                    .document(document.id())
                    .evidence(
                            Evidence.of(document, new Span(at, at + sentence(i).length())))
                    .build();
            attributions.add(attribution);
            claims.add(Assessment.builder()
                    .group(ClaimGroup.of(List.of(attribution)))
                    .status(Status.ONE_SOURCE)
                    .reason("One source, carried by one outlet.")
                    .build());
        }
        return new Extraction(document, attributions.build(), ImmutableList.of());
    }

    private static String sentence(int i) {
        return "Speaker " + i % 700 + " said that " + i + " crates of dried fish had left the northern quay of the "
                + "harbour before the strike of the dockers began.";
    }
}
