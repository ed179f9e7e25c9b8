package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.Source;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.article.ArticleReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a claim or a pledge by what its own side says later. */
class SaidLaterTest {
    private static final Hearsay HEARSAY = Hearsay.builder().threads(1).build();
    private static final String FEBRUARY = "2021-02-01";
    private static final String MARCH = "2021-03-09";

    static Document article(String id, String day, String text) {
        Document.Builder document =
                Document.builder().from(ArticleReader.standard().read(id, text)).outlet(Source.outlet(id + " Herald"));
        return day.isEmpty()
                ? document.build()
                : document.published(TemporalExtent.parse(day)).build();
    }

    private static Dossier dossier(String before, String after) {
        return HEARSAY.dossier(List.of(article("a", FEBRUARY, before), article("b", MARCH, after)));
    }

    static Assessment claim(Dossier dossier, String words) {
        return dossier.claims().stream()
                .filter(claim -> claim.group().claim().wording().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + words + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ada Moss withdrew her claim that the dam was built without a permit.",
                "Mayor Ada Moss no longer stands by her claim that the dam was built without a permit.",
                "Mayor Ada Moss walked back her statement that the dam was built without a permit.",
                "Mayor Ada Moss said she could no longer say that the dam was built without a permit.",
                "Mayor Ada Moss said she was withdrawing her claim that the dam was built without a permit."
            })
    void whatIsTakenBack_isSuperseded(String withdrawal) {
        String first = "Mayor Ada Moss said the dam was built without a permit.";

        assertThat(claim(dossier(first, withdrawal), "the dam was built").status())
                .isEqualTo(Status.SUPERSEDED);
        assertThat(claim(
                                HEARSAY.dossier(List.of(article("a", "", first), article("b", "", withdrawal))),
                                "the dam was built")
                        .status())
                .isNotEqualTo(Status.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ada Moss repeated her claim that the dam was built without a permit.",
                "Mayor Ada Moss withdrew her claim that the bridge was too narrow.",
                "Engineer Karl Ohm withdrew his claim that the dam was built without a permit."
            })
    void whatIsRepeated_orOfAnother_supersedesNothing(String later) {
        Dossier dossier = dossier("Mayor Ada Moss said the dam was built without a permit.", later);

        assertThat(claim(dossier, "the dam was built").status()).isNotEqualTo(Status.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "We will not drop the sponsor," organiser Ada Moss said. | Organiser Ada Moss said the festival had dropped the sponsor.    | BROKEN
                    Mayor Ada Moss promised never to close the library.      | Mayor Ada Moss said the library had been closed.                 | BROKEN
                    Premier Ada Moss vowed not to raise taxes.               | Premier Ada Moss said she would raise taxes by five percent.     | WITHDRAWN
                    """)
    void aPledgeNotToDoSomething_isFollowed(String before, String after, PledgeStatus status) {
        assertThat(dossier(before, after).positions().ledger())
                .first()
                .extracting(Pledge::status)
                .isEqualTo(status);
    }

    @Test
    void aRefusalOfWhichNoMoreIsSaid_isNoPledge() {
        assertThat(dossier("\"We will not comment,\" mayor Ada Moss said.", "Mayor Ada Moss said it had rained.")
                        .positions()
                        .ledger())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "If the council agrees, we will build a new school in Lissa," mayor Ada Moss said. | true
                    Mayor Ada Moss said she would resign if the dam failed.                            | true
                    Mayor Ada Moss promised to build a new school in Lissa.                            | false
                    """)
    void aPromiseOnACondition_isInTheLedger(String promise, boolean conditional) {
        assertThat(dossier(promise, "It rained in Lissa.").positions().ledger())
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.conditional()).isEqualTo(conditional));
    }

    @Test
    void whatNobodyPromisesOfHimself_isNoPledge() {
        Dossier dossier =
                dossier("\"If the weather is bad, it will take longer,\" engineer Ada Moss said.", "It rained.");

        assertThat(claim(dossier, "If the weather is bad").group().claim().kind())
                .isEqualTo(ClaimKind.HYPOTHETICAL);
        assertThat(dossier.positions().ledger()).isEmpty();
    }

    @Test
    void anotherAccountOfThePast_supersedesNothing() {
        Dossier dossier = dossier(
                "Karl Ohm alleges that Dina Roe, 41, falsely said he had thrown a lamp at her.",
                "Karl Ohm testified that he tossed the lamp on a bed.");

        assertThat(claim(dossier, "falsely said").status()).isNotEqualTo(Status.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Minister Ada Moss said the army had crossed the river. | Minister Ada Moss said the army had not crossed the river. | the army had crossed
                    The EMA had recommended refusal of the vaccine.        | The EMA recommended approval of the vaccine.               | refusal
                    Minister Ada Moss said 14 villagers had died.          | Minister Ada Moss said 22 villagers had died.              | 14 villagers
                    Minister Ada Moss said the talks were going well.      | Minister Ada Moss said the talks had collapsed.            | going well
                    """)
    void whatIsSaidNotToBeSo_orCountedAgain_isSuperseded(String before, String after, String words) {
        assertThat(claim(dossier(before, after), words).status()).isEqualTo(Status.SUPERSEDED);
    }
}
