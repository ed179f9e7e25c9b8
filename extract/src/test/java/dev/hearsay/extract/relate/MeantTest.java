package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "he", "it" and "this" mean keeps claims of like words apart. */
class MeantTest {
    private static final Source MAREK = Source.person("Ida Marek");
    private static final Source LIND = Source.person("Otto Lind");
    private static final String MONDAY = "monday";
    private static final String TUESDAY = "tuesday";

    private final RelationClassifier classifier = RelationClassifier.english();

    private static Attribution said(Source who, String what, String paper) {
        return said(who, Claim.of(what), paper);
    }

    private static Attribution said(Source who, Claim claim, String paper) {
        return Attribution.builder()
                .claim(claim)
                .chain(Chain.from(who))
                .document(Document.of(paper, paper).id())
                .build();
    }

    private static Attribution ofOneself(Source who, String what, String paper) {
        return said(who, Claim.builder().wording(what).actor(who).build(), paper);
    }

    private static int groups(Attribution... attributions) {
        return ClaimGrouper.english()
                .group(ImmutableList.copyOf(attributions))
                .groups()
                .size();
    }

    private RelationKind relation(Attribution a, Attribution b) {
        return classifier.relate(classifier.prepare(a), classifier.prepare(b)).kind();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "she had signed the letter to the tenants;SHE",
                "the buyer was her uncle;SHE",
                "it was deeply sorry for the delay;IT",
                "the lorry hit him;HE",
                "they would vote against the harbour plan;THEY",
                "this was a stunt;THAT",
                "denied fraud;THAT",
                "he tipped the paint over her;HE SHE",
            })
    void pronounsThatMeanSomebodyOutsideTheWording(String text, String kinds) {
        assertThat(kinds(text)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the soldiers had lost their boots",
                "the minister had misled his own officials",
                "Otto Lind had sold his shares",
                "it was too early to name a cause",
                "it would be wrong to close the school",
                "it had been raining for a week",
                "it seems that the valve was open",
                "that bridge was never inspected",
                "the dam will hold",
            })
    void pronounsThatTheWordingExplains(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    private static String kinds(String text) {
        return WordingPreparer.prepare(text).pronouns.kinds().stream()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"denied it", "has strongly denied this", "dismissed the allegations", "No comment", "They did"})
    void anAnswerHoldsNothingOfItsOwn(String text) {
        assertThat(WordingPreparer.prepare(text).pronouns.bare()).isTrue();
        assertThat(groups(said(MAREK, text, MONDAY), said(LIND, text, TUESDAY))).isEqualTo(2);
    }

    @Test
    void aDenialWithItsMatterHoldsSomething() {
        assertThat(WordingPreparer.prepare("denied the theft of the paintings")
                        .pronouns
                        .bare())
                .isFalse();
    }

    @Test
    void whatTwoPeopleDidThemselvesIsNotOneClaim() {
        Attribution she = ofOneself(MAREK, "she was leaving the theatre", MONDAY);
        Attribution he = ofOneself(LIND, "he was leaving the theatre", MONDAY);

        assertThat(groups(she, he)).isEqualTo(2);
        assertThat(relation(she, he)).isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void nobodyIsDeniedByWhatAnotherDeniesOfHimself() {
        Attribution did = ofOneself(MAREK, "it had sent the samples back", MONDAY);
        Attribution denied = Attribution.builder()
                .from(ofOneself(LIND, "it had sent the samples back", TUESDAY))
                .factuality(Factuality.CT_MINUS)
                .build();

        assertThat(groups(did, denied)).isEqualTo(2);
        assertThat(relation(did, denied)).isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void oneSpeakerSaysTheSameInTwoPapers() {
        Attribution here = said(MAREK, "he had signed the letter to the tenants", MONDAY);
        Attribution there = said(MAREK, "he had signed the letter to the tenants", TUESDAY);

        assertThat(groups(here, there)).isEqualTo(1);
        assertThat(relation(here, there)).isEqualTo(RelationKind.AGREES);
    }

    @Test
    void somebodyOfOneTextIsNotSomebodyOfAnother() {
        Attribution here = said(MAREK, "he was found in the cellar unhurt", MONDAY);
        Attribution there = said(LIND, "he was found unhurt in the cellar", TUESDAY);

        assertThat(groups(here, there)).isEqualTo(2);
        assertThat(relation(here, there)).isEqualTo(RelationKind.UNRELATED);
    }

    @Test
    void twoOfOneTextMayMeanTheSameMan() {
        Attribution here = said(MAREK, "he was found in the cellar unhurt", MONDAY);

        assertThat(groups(here, said(LIND, "he was found in the cellar unhurt", MONDAY)))
                .isEqualTo(1);
        assertThat(groups(here, said(LIND, "she was found in the cellar unhurt", MONDAY)))
                .isEqualTo(2);
    }

    @Test
    void aSharedNameShowsWhoIsMeant() {
        Attribution here = said(MAREK, "he had pushed Tobias Renn into the canal", MONDAY);
        Attribution there = said(LIND, "he had pushed Tobias Renn into the canal", TUESDAY);

        assertThat(groups(here, there)).isEqualTo(1);
    }

    @Test
    void anEmptyItMeansTheSameInEveryMouth() {
        Attribution here = said(MAREK, "it was too early to name a cause", MONDAY);
        Attribution there = said(LIND, "it was too early to name a cause", TUESDAY);

        assertThat(groups(here, there)).isEqualTo(1);
        assertThat(relation(here, there)).isEqualTo(RelationKind.AGREES);
    }

    @Test
    void wherePlacesAreUnknownPronounsAreComparedAsTheyStand() {
        Claim claim = Claim.of("he was found in the cellar unhurt");

        assertThat(groups(Attribution.of(claim, Chain.from(MAREK)), Attribution.of(claim, Chain.from(LIND))))
                .isEqualTo(1);
        assertThat(classifier
                        .relate(classifier.prepare(claim), classifier.prepare(Claim.of("she was found in the cellar")))
                        .decidedBy())
                .isNotEqualTo("of-others");
    }

    @Test
    void whatIsDeniedIsNotTheClaimThatTellsIt() {
        Attribution outer = said(MAREK, "they falsely said that the vase on the landing was broken", MONDAY);
        Attribution inner = Attribution.builder()
                .from(said(MAREK, "the vase on the landing was broken", MONDAY))
                .factuality(Factuality.CT_MINUS)
                .within(outer.id())
                .build();
        Attribution told =
                Attribution.builder().from(inner).factuality(Factuality.CT_PLUS).build();

        assertThat(groups(outer, inner)).isEqualTo(2);
        assertThat(groups(outer, told)).isEqualTo(1);
    }

    @Test
    void itOfOneTextIsNotTheSubjectOfAnother() {
        Attribution it = said(MAREK, "it was working with the inspectors", MONDAY);
        Attribution mill = said(LIND, "the mill was working with the inspectors", TUESDAY);
        Attribution nearby = said(LIND, "the mill was working with the inspectors", MONDAY);

        assertThat(groups(it, mill)).isEqualTo(2);
        assertThat(groups(it, nearby)).isEqualTo(1);
    }
}
