package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {
    private static Attribution said(String document, String who, String what) {
        return Attribution.builder()
                .claim(Claim.of(what))
                .chain(Chain.from(Source.organization(who)))
                .document(new DocumentId(document))
                .build();
    }

    private static int groups(Attribution... attributions) {
        return ClaimGrouper.english().group(List.of(attributions)).groups().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she was innocent",
                "it was deeply saddened",
                "It is a disgrace",
                "it was working with the police",
                "their son had been ill for weeks",
                "that was a lie",
                "denied this",
                "dismissed the claims",
                "rejected the allegation"
            })
    void theSamePronounOfTwoSpeakersInTwoArticlesIsTwoClaims(String words) {
        assertThat(groups(said("a", "Port of Tarn", words), said("b", "Morwick FC", words)))
                .isEqualTo(2);
        assertThat(groups(said("a", "Port of Tarn", words), said("b", "Port of Tarn", words)))
                .isEqualTo(1);
        assertThat(groups(said("a", "Port of Tarn", words), said("a", "Morwick FC", words)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is likely that the harbour will close",
                "it was too early to say when the harbour would open",
                "he had met Governor Lind in Tarn before the vote",
                "this harbour has been closed for repairs"
            })
    void whatNamesSomebodyOrHasNoPronounIsOneClaim(String words) {
        assertThat(groups(said("a", "Port of Tarn", words), said("b", "Morwick FC", words)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"she was not guilty, she was guilty", "it would not close, it would close"})
    void nobodyContradictsWhatAnotherArticleSaysOfSomebodyElse(String first, String second) {
        ImmutableList<RelationKind> kinds = ClaimGrouper.english()
                .group(List.of(said("a", "Port of Tarn", first), said("b", "Morwick FC", second)))
                .links()
                .stream()
                .map(link -> link.relation())
                .map(Relation::kind)
                .collect(ImmutableList.toImmutableList());

        assertThat(kinds).isEmpty();
    }
}
