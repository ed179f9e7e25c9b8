package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.page.DossierPage;
import dev.hearsay.testkit.HearsayArbitraries;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class DossierPageProperties {
    private static final int MOST_ERRORS = 20;

    private static String html(Dossier dossier) throws IOException {
        StringWriter out = new StringWriter();
        DossierPage.write(dossier, out);
        return out.toString();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<List<Extraction>> extractions = HearsayArbitraries.extractions()
                .list()
                .ofMaxSize(3)
                .uniqueElements(extraction -> extraction.document().id());
        Arbitrary<List<Assessment>> claims = HearsayArbitraries.assessments()
                .list()
                .ofMaxSize(4)
                .uniqueElements(claim -> claim.group().id());
        return Combinators.combine(
                        extractions,
                        claims,
                        HearsayArbitraries.diagnostics().list().ofMaxSize(2))
                .as((read, assessed, diagnostics) -> Dossier.builder()
                        .extractions(read)
                        .claims(assessed)
                        .diagnostics(diagnostics)
                        .build());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HearsayArbitraries.hostileStrings().filter(text -> !text.isBlank());
    }

    @Property(tries = 100)
    void everyPageIsWellFormedAndEveryIdIsThereOnce(@ForAll("dossiers") Dossier dossier) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        org.jsoup.nodes.Document page = Jsoup.parse(html(dossier), "", parser);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("article.claim .status"))
                .hasSize(dossier.claims().size());
    }

    @Property(tries = 100)
    void everyLinkLeadsToAPlaceOnThePage(@ForAll("dossiers") Dossier dossier) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html(dossier));
        Set<String> places = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());

        assertThat(page.select("a").eachAttr("href")).allMatch(href -> places.contains(href.substring(1)));
    }

    @Property(tries = 100)
    void hostileStringsStayText(@ForAll("hostile") String hostile) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document document = Document.of(hostile, hostile);
        Attribution attribution = Attribution.builder()
                .claim(Claim.of(hostile))
                .chain(Chain.from(Source.person(hostile)).publishedBy(Source.outlet(hostile + "!")))
                .occasion(hostile)
                .document(document.id())
                .build();
        Dossier dossier = Dossier.builder()
                .addExtractions(new Extraction(document, ImmutableList.of(attribution), ImmutableList.of()))
                .addClaims(Assessment.builder()
                        .group(ClaimGroup.of(List.of(attribution)))
                        .status(Status.ONE_SOURCE)
                        .reason(hostile)
                        .build())
                .addDiagnostics(Diagnostic.error(hostile, hostile, hostile))
                .build();

        org.jsoup.nodes.Document page = Jsoup.parse(html(dossier), "", parser);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, iframe, object, embed, link, base")).isEmpty();
        assertThat(page.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.expectFirst("article.doc .text").wholeText()).isEqualTo(shown(hostile.strip()));
    }

    /** What no page can hold is shown as the replacement character. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().map(c -> writable(c) ? c : '\uFFFD').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean writable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !noncharacter && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
