package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final Source LUND = Source.person("Ana Lund");
    private static final Outlet EAST = Source.outlet("Radio East");
    private static final Outlet POST = Source.outlet("Valley Post");
    private static final Claim CLAIM = Claim.of("the northern pipeline of Sudvik carries no oil");
    private static final LocalDate MAY = LocalDate.of(2021, 5, 3);
    private static final LocalDate JULY = LocalDate.of(2021, 7, 9);

    private static Attribution said(String document, Outlet outlet, TemporalExtent when) {
        return Attribution.builder()
                .claim(CLAIM)
                .chain(Chain.from(LUND).publishedBy(outlet))
                .document(Document.of(document, "text").id())
                .said(when)
                .build();
    }

    private static List<PositionLine> lines(Optional<LocalDate> asOf, Attribution... attributions) {
        ImmutableList<Document> documents =
                ImmutableList.of(Document.of("a.txt", "text"), Document.of("b.txt", "text"));
        return Utterances.positions(ImmutableList.of(ClaimGroup.of(List.of(attributions))), documents, asOf)
                .lines();
    }

    @Test
    void whatWasSaidOnTwoDaysIsALine() {
        Attribution may = said("a.txt", EAST, TemporalExtent.day(MAY));
        Attribution july = said("b.txt", POST, TemporalExtent.day(JULY));

        assertThat(lines(Optional.empty(), july, may))
                .singleElement()
                .satisfies(line -> assertThat(line.dated()).containsExactly(may, july));
    }

    @Test
    void twoReportsOfWhatMayBeOneOccasionAreOnePosition() {
        Attribution day = said("a.txt", EAST, TemporalExtent.day(MAY));
        TemporalExtent week = TemporalExtent.within(
                MAY.minusDays(6).atStartOfDay(), MAY.plusDays(1).atStartOfDay());

        assertThat(lines(Optional.empty(), day, said("b.txt", POST, week))).isEmpty();
    }

    @Test
    void aCopyOfAnArticleThatIsPresentIsNoSecondPosition() {
        Attribution copy = Attribution.builder()
                .from(said("b.txt", POST, TemporalExtent.day(JULY)))
                .derivation(Derivation.builder()
                        .kind(DerivationKind.REPRINT)
                        .publisher(EAST)
                        .original(Document.of("a.txt", "text").id())
                        .build())
                .build();

        assertThat(lines(Optional.empty(), said("a.txt", EAST, TemporalExtent.day(MAY)), copy))
                .isEmpty();
    }

    @Test
    void asOfADayWhatWasSaidLaterIsLeftOut() {
        Attribution may = said("a.txt", EAST, TemporalExtent.day(MAY));
        Attribution july = said("b.txt", POST, TemporalExtent.day(JULY));

        assertThat(lines(Optional.of(MAY), may, july)).isEmpty();
        assertThat(lines(Optional.of(JULY), may, july)).hasSize(1);
    }

    @Test
    void sentencesThatOneArticleRunsTogetherAndAnotherSetsApartMayHideACut() {
        Document together = Document.of(
                "a.txt", "\"The boats left the harbour. The men who sail them are safe and well,\" Lund said.");
        Document apart = Document.of(
                "b.txt",
                "\"The boats left the harbour,\" Lund said.\n\n\"The men who sail them are safe and well,\" she said.");
        Attribution first = quoted(
                together, EAST, "The boats left the harbour.", together.text().split(" Lund", 2)[0]);
        Attribution second = quoted(
                together,
                EAST,
                "The men who sail them are safe and well",
                together.text().split(" Lund", 2)[0]);
        Attribution boats = quoted(apart, POST, "The boats left the harbour", "\"The boats left the harbour,\"");
        Attribution men = quoted(
                apart, POST, "The men who sail them are safe and well", "\"The men who sail them are safe and well,\"");

        ImmutableList<QuotationVariant> variants =
                Utterances.variants(ImmutableList.of(first, second, boats, men), ImmutableList.of(together, apart));

        assertThat(variants).hasSize(2).allMatch(QuotationVariant::possibleSilentCut);
        assertThat(variants)
                .allSatisfy(variant ->
                        assertThat(List.of(variant.first(), variant.second())).contains(first.id()));
    }

    private static Attribution quoted(Document document, Outlet outlet, String claim, String quotation) {
        int start = document.text().indexOf(quotation);
        int at = document.text().indexOf(claim);
        return Attribution.builder()
                .claim(Claim.of(claim))
                .chain(Chain.from(LUND).publishedBy(outlet))
                .form(QuoteForm.DIRECT)
                .document(document.id())
                .spans(AttributionSpans.builder()
                        .addContent(new Span(start, start + quotation.length()))
                        .build())
                .evidence(Evidence.of(document, new Span(at, at + claim.length())))
                .build();
    }
}
