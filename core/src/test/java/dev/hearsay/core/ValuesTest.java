package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The values one by one: what they refuse, and what they read like. */
class ValuesTest {
    private static final Outlet TIDE = Source.outlet("The Daily Tide");
    private static final Outlet WIRE = Source.outlet("North Wire");
    private static final Person MINISTER = Source.person("Mara Ilves");

    @Test
    void whatEndsBeyondATextIsNamedWithIt() {
        Document document = Document.of("d.txt", "abc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Evidence.of(document, new Span(1, 9)))
                .withMessageStartingWith("evidence [1, 9) ends beyond the text of d.txt, which has 3 code units");
        AttributionSpans beyond =
                AttributionSpans.builder().addContent(new Span(5000, 6000)).build();
        Attribution attribution = Attribution.builder()
                .claim(Claim.of("x"))
                .chain(Chain.from(Source.person("Ada Lund")))
                .document(document.id())
                .spans(beyond)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extraction(document, ImmutableList.of(attribution), ImmutableList.of()))
                .withMessageContaining("span [5000, 6000) of an attribution ends beyond the text of d.txt");
    }

    @Test
    void chain_readsFromThePublisherInwards() {
        Chain chain = Chain.from(MINISTER).via(WIRE).publishedBy(TIDE);
        assertThat(chain.describe()).isEqualTo("The Daily Tide ← North Wire ← Mara Ilves");
        assertThat(chain.links()).containsExactly(MINISTER, WIRE, TIDE);
    }

    @Test
    void chain_refusesASecondVisitAndShowsItself() {
        Chain chain = Chain.from(MINISTER).via(WIRE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.publishedBy(WIRE))
                .withMessage("a chain visits each source once, but was North Wire ← North Wire ← Mara Ilves; "
                        + "circular citing shows in the provenance graph");
    }

    @Test
    void sourcesOfOneName_areOfOneIdOnlyWithinAKind() {
        Person spokesman = Person.builder().name("Mara Ilves").role("spokesman").build();
        assertThat(spokesman.id()).isEqualTo(MINISTER.id());
        assertThat(spokesman).isNotEqualTo(MINISTER);
        assertThat(Source.organization("Mara Ilves").id()).isNotEqualTo(MINISTER.id());
    }

    @Test
    void blankName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.person(" "))
                .withMessage("person name must not be blank but was \" \"");
    }

    @Test
    void unnamedSources_areNeverOneAcrossDocuments() {
        UnnamedSource here = UnnamedSource.builder()
                .description("an official")
                .document(new DocumentId("a.txt"))
                .build();
        UnnamedSource there = UnnamedSource.builder()
                .description("an official")
                .document(new DocumentId("b.txt"))
                .build();
        assertThat(here.id()).isNotEqualTo(there.id());
    }

    @Test
    void claim_normalisesItsWording() {
        assertThat(Claim.of("  The ferry\nis back. ").proposition()).isEqualTo("the ferry is back");
        assertThat(Claim.of("?").proposition()).isEqualTo("?");
        assertThat(Claim.of("\u00a0").proposition()).as("a hard space").isEqualTo("\u00a0");
    }

    @Test
    void claim_withoutWords_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(""))
                .withMessageContaining("claim wording must not be blank");
    }

    @Test
    void evidence_keepsPairsTogether() {
        String text =
                "a".repeat(7) + "\uD83D\uDEA2" + "b".repeat(31) + "the ferry is back" + "c".repeat(31) + "\uD83D\uDEA2";
        int start = text.indexOf("the ferry");
        Evidence evidence = Evidence.of(new DocumentId("a.txt"), text, new Span(start, start + 17));
        assertThat(evidence.exact()).isEqualTo("the ferry is back");
        assertThat(evidence.prefix()).isEqualTo("b".repeat(31));
        assertThat(evidence.suffix()).isEqualTo("c".repeat(31));
        assertThat(evidence.holdsIn(text)).isTrue();
        assertThat(evidence.holdsIn(" " + text)).isFalse();
    }

    @Test
    void evidenceAsLongAsItsSpan_isRequired() {
        Evidence.Builder evidence = Evidence.builder()
                .document(new DocumentId("a.txt"))
                .span(new Span(0, 3))
                .exact("ferry")
                .prefix("")
                .suffix("");
        assertThatIllegalArgumentException()
                .isThrownBy(evidence::build)
                .withMessage("evidence \"ferry\" is not as long as its span [0, 3) in a.txt");
    }

    @Test
    void attribution_refusesEvidenceFromElsewhere() {
        Attribution.Builder attribution = Attribution.builder()
                .claim(Claim.of("The ferry is back"))
                .chain(Chain.from(MINISTER))
                .document(new DocumentId("b.txt"))
                .evidence(Evidence.of(new DocumentId("a.txt"), "The ferry is back", new Span(0, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(attribution::build)
                .withMessage("evidence is in a.txt but the document is b.txt, set document(a.txt)");
    }

    @Test
    void denial_turnsPolarityAround() {
        Attribution denial = Attribution.builder()
                .claim(Claim.of("The ferry is back"))
                .chain(Chain.from(MINISTER))
                .act(SpeechAct.DENIES)
                .build();
        assertThat(denial.factuality()).isEqualTo(Factuality.CT_MINUS);
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void span_refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(4, 4))
                .withMessage("span must be 0 <= start < end but was [4, 4)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(0, 9).in("short"));
    }

    @Test
    void document_refusesSegmentsBeyondItsTextAndItself() {
        Document.Builder beyond = Document.builder()
                .id(new DocumentId("a.txt"))
                .text("short")
                .addSegments(Segment.of(SegmentKind.CAPTION, new Span(0, 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(beyond::build)
                .withMessage("CAPTION segment [0, 9) ends beyond the text of a.txt, which has 5 code units");
        Document.Builder self = Document.builder()
                .id(new DocumentId("a.txt"))
                .text("short")
                .addDerivations(Derivation.builder()
                        .kind(DerivationKind.REPRINT)
                        .original(new DocumentId("a.txt"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(self::build)
                .withMessage("document a.txt cannot be derived from itself");
    }

    @Test
    void quantity_setsTrailingZerosAside() {
        assertThat(Quantity.of("50.0", "person")).isEqualTo(Quantity.of("50", "person"));
        assertThat(new Quantity(Comparison.EXACTLY, new BigDecimal("4E+6"), "person").toString())
                .isEqualTo("4000000 person");
    }

    @Test
    void likelihood_endsWhereTheDirectiveSays() {
        assertThat(Likelihood.of(0.05)).isEqualTo(Likelihood.ALMOST_NO_CHANCE);
        assertThat(Likelihood.of(Math.nextUp(0.05))).isEqualTo(Likelihood.VERY_UNLIKELY);
        assertThat(Likelihood.of(0.5)).isEqualTo(Likelihood.ROUGHLY_EVEN_CHANCE);
        assertThat(Likelihood.of(1)).isEqualTo(Likelihood.ALMOST_CERTAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likelihood.of(Double.NaN))
                .withMessage("probability must be in [0, 1] but was NaN");
    }

    @Test
    void factuality_readsItsOwnCodes() {
        assertThat(Arrays.stream(Factuality.values()).map(Factuality::code).map(Factuality::ofCode))
                .containsExactly(Factuality.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factuality.ofCode("CT"))
                .withMessageContaining("unknown factuality \"CT\"");
    }

    @Test
    void admiralty_readsAsLetterAndDigit() {
        AdmiraltyRating rating = new AdmiraltyRating(SourceReliability.B, InformationCredibility.CONFIRMED);
        assertThat(rating).hasToString("B1");
        assertThat(AdmiraltyRating.F6).hasToString("F6");
    }

    @Test
    void twoThingsOnOneDay_areInNoKnownOrder() {
        TemporalExtent day = TemporalExtent.day(LocalDate.of(2018, 5, 11));
        assertThat(day.before(day)).isEqualTo(Answer.UNKNOWN);
        assertThat(day.before(TemporalExtent.parse("2018-05-12"))).isEqualTo(Answer.YES);
        assertThat(day.iso()).isEqualTo("2018-05-11");
    }

    /** Stored ids live on: only times that read like another's are told apart by more than their ISO text. */
    @Test
    void extentsKey_isTheIsoTextWhereThatIsAll() {
        LocalDateTime from = LocalDateTime.of(2018, 5, 4, 0, 0);
        LocalDateTime to = LocalDateTime.of(2018, 5, 11, 0, 0);
        assertThat(Extents.key(TemporalExtent.unknown())).isEmpty();
        assertThat(Extents.key(TemporalExtent.parse("2018-05"))).isEqualTo("2018-05");
        assertThat(Extents.key(TemporalExtent.within(from, to))).isEqualTo("2018-05-04T00:00/2018-05-11T00:00");
        assertThat(Extents.key(TemporalExtent.lasting(from, to)))
                .isEqualTo("2018-05-04T00:00/2018-05-04T00:00/2018-05-11T00:00/2018-05-11T00:00");
        assertThat(Extents.key(TemporalExtent.builder().earliestStart(from).build()))
                .isEqualTo("2018-05-04T00:00/..");
        assertThat(Extents.key(TemporalExtent.builder().latestStart(from).build()))
                .isEqualTo("../2018-05-04T00:00/../..");
    }

    @Test
    void midnight_isPartOfTheDayItOpens() {
        TemporalExtent midnight = TemporalExtent.parse("2018-05-11T00:00");
        assertThat(midnight.before(TemporalExtent.parse("2018-05-11"))).isEqualTo(Answer.UNKNOWN);
        assertThat(midnight.overlaps(TemporalExtent.parse("2018-05-11"))).isEqualTo(Answer.UNKNOWN);
        assertThat(midnight.before(midnight)).isEqualTo(Answer.NO);
        assertThat(TemporalExtent.parse("2018-05-10").before(midnight)).isEqualTo(Answer.YES);
    }

    @Test
    void momentsOfTwoTimeZones_areOrderedByUtc() {
        TemporalExtent tokyo = TemporalExtent.parse("2018-05-11T10:00+09:00");
        TemporalExtent london = TemporalExtent.parse("2018-05-11T02:00+01:00");
        assertThat(tokyo.iso()).isEqualTo("2018-05-11T10:00+09:00");
        assertThat(tokyo.overlaps(london)).isEqualTo(Answer.YES);
        assertThat(tokyo.before(TemporalExtent.parse("2018-05-11T05:00Z"))).isEqualTo(Answer.YES);
        assertThat(tokyo.after(TemporalExtent.parse("2018-05-10T20:00-03:00"))).isEqualTo(Answer.YES);
    }

    @Test
    void momentOfAnUnknownTimeZone_isOrderedWhereAllZonesAgree() {
        TemporalExtent unknown = TemporalExtent.parse("2018-05-11T09:30");
        assertThat(unknown.before(TemporalExtent.parse("2018-05-11T12:00Z"))).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.before(TemporalExtent.parse("2018-05-11T21:30Z"))).isEqualTo(Answer.YES);
        assertThat(unknown.after(TemporalExtent.parse("2018-05-10T19:29Z"))).isEqualTo(Answer.YES);
        assertThat(TemporalExtent.parse("2018-05-10").before(TemporalExtent.parse("2018-05-11T09:30+03:00")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void ordersAtTheEndsOfTime_doNotOverflow() {
        TemporalExtent last = TemporalExtent.at(LocalDateTime.MAX);
        TemporalExtent first = TemporalExtent.at(LocalDateTime.MIN);
        assertThat(last.after(TemporalExtent.parse("2018-05-11T09:30Z"))).isEqualTo(Answer.YES);
        assertThat(TemporalExtent.at(LocalDateTime.MAX.atOffset(ZoneOffset.ofHours(-12)))
                        .after(first))
                .isEqualTo(Answer.YES);
    }

    @Test
    void offsetOfNothingKnown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TemporalExtent.builder().offset(ZoneOffset.UTC).build())
                .withMessageContaining("must have no offset but had Optional[Z]");
    }

    @Test
    void dateThatIsNone_isRefusedWithTheWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemporalExtent.parse("11/05/2018"))
                .withMessage("not a date: \"11/05/2018\", write it as 2018, 2018-05, 2018-05-11 or 2018-05-11T09:30");
    }

    @Test
    void derivation_needsAnOriginal() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Derivation.builder().kind(DerivationKind.REPRINT).build())
                .withMessageContaining("set publisher(...) or original(...)");
    }

    @Test
    void estimate_refusesAnIntervalBesideItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(0.5, 0.6, 0.9))
                .withMessage("low must be in [0, 0.5] but was 0.6");
    }

    @Test
    void explanationLeaf_mustNameItsGrounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.leaf("prior", 0.5, " "))
                .withMessage("leaf \"prior\" must name its grounds and have no parts");
    }

    @Test
    void explanation_refusesANumberThatItsPartsDoNotMake() {
        Explanation half = Explanation.leaf("half", 0.5, "a parameter");
        Explanation.Builder sum = Explanation.builder()
                .label("sum")
                .value(1.25)
                .operation(Explanation.Operation.SUM)
                .addParts(half, half)
                .grounds("");
        assertThatIllegalArgumentException()
                .isThrownBy(sum::build)
                .withMessage("explanation \"sum\" is 1.25 but the sum of its parts is 1.0");
        assertThat(sum.value(1).build()).isEqualTo(Explanation.sum("sum", ImmutableList.of(half, half)));
    }
}
