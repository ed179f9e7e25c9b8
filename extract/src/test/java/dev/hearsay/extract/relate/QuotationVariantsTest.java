package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationVariantsTest {
    private static final Source HARBOUR_MASTER = Source.person("Una Crowe");

    private static Attribution quote(String document, Source who, String words) {
        return Attribution.builder()
                .claim(Claim.of(words))
                .chain(Chain.from(who))
                .form(QuoteForm.DIRECT)
                .document(new DocumentId(document))
                .build();
    }

    private static Attribution quote(String document, String words) {
        return quote(document, HARBOUR_MASTER, words);
    }

    private static List<QuotationVariant> variants(Attribution... attributions) {
        return QuotationVariants.of(List.of(attributions));
    }

    @Test
    void percentInWordsAndAsASignIsTheSameQuotation() {
        assertThat(variants(
                        quote("a", "We ensure 100% safety of our crews."),
                        quote("b", "We ensure 100 percent safety of our crews")))
                .extracting(QuotationVariant::kind)
                .containsExactly(QuotationVariant.Kind.SAME_WORDS);
    }

    @Test
    void partOfAQuotationIsContainedInIt() {
        assertThat(variants(
                        quote("a", "reckless gamble"),
                        quote("b", "To open the locks at low tide was a reckless gamble with other people's lives")))
                .extracting(QuotationVariant::kind)
                .containsExactly(QuotationVariant.Kind.CONTAINED);
    }

    @Test
    void insertionOfTheEditorIsPassedOver() {
        assertThat(variants(
                        quote("a", "They told us [the port office] nothing about the cargo"),
                        quote("b", "They told us nothing about the cargo")))
                .extracting(QuotationVariant::kind)
                .containsExactly(QuotationVariant.Kind.SAME_WORDS);
    }

    @Test
    void wordsOfAnotherSpeakerAreNoVariant() {
        assertThat(variants(
                        quote("a", "We ensure 100% safety of our crews."),
                        quote("b", Source.person("Ned Vail"), "We ensure 100 percent safety of our crews")))
                .isEmpty();
    }

    @Test
    void sentencesRunTogetherThatStandApartElsewhereAreAPossibleSilentCut() {
        Attribution together = quote("a", "The first tugs have arrived. We will keep the channel open.");
        Attribution start = quote("b", "The first tugs have arrived");
        Attribution end = quote("b", "We will keep the channel open");

        assertThat(variants(together, start, end)).hasSize(2).allMatch(QuotationVariant::possibleSilentCut);
    }

    @Test
    void wordsLeftOutBetweenSentencesAreAPossibleSilentCut() {
        Attribution cut = quote("a", "The first tugs have arrived. We will keep the channel open.");
        Attribution whole = quote(
                "b",
                "The first tugs have arrived. They came late because of the fog on Sunday. We will keep the channel open.");

        assertThat(variants(cut, whole)).hasSize(1).allMatch(QuotationVariant::possibleSilentCut);
    }

    @Test
    void omissionThatIsMarkedIsNoSilentCut() {
        Attribution cut = quote("a", "The first tugs have arrived. … We will keep the channel open.");
        Attribution whole = quote(
                "b",
                "The first tugs have arrived. They came late because of the fog on Sunday. We will keep the channel open.");

        assertThat(variants(cut, whole)).hasSize(1).noneMatch(QuotationVariant::possibleSilentCut);
    }
}
