package dev.hearsay.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static List<String> sentences(String text) {
        return Tokenizer.tokenize(text).stream()
                .map(s -> IntStream.range(0, s.size()).mapToObj(s::word).collect(Collectors.joining(" ")))
                .collect(Collectors.toList());
    }

    @Test
    void quotationMarksAndApostrophesAreToldApart() {
        assertThat(sentences("‘It’s the guards’ gate,’ she said. He didn't see the '90s."))
                .containsExactly("‘ It ’s the guards ’ gate , ’ she said .", "He did n't see the '90s .");
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(sentences("Mr. J. K. Moss met U.N.-led envoys on Sept. 17. The U.S. The mayor, too."))
                .containsExactly("Mr. J. K. Moss met U.N. - led envoys on Sept. 17 .", "The U.S.", "The mayor , too .");
    }

    @Test
    void aNameAndAVerbOfSpeechGoOnWithTheSentence() {
        assertThat(sentences("“Stop!” Ada Moss said. “Why?” The crowd left."))
                .containsExactly("“ Stop ! ” Ada Moss said .", "“ Why ? ”", "The crowd left .");
    }

    @Test
    void missingSpacesAndTypeNumbers() {
        assertThat(sentences("the crews,Moss said.The S-300 cost $1.5bn, 100% of it pre-paid"))
                .containsExactly("the crews , Moss said .", "The S-300 cost $ 1.5 bn , 100 % of it pre-paid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TARVIN (Coastwire) - ",
                "TARVIN, Norvia, June 3 (Coastwire) – ",
                "Port Elma, 3 June 2019 (dpa) -- ",
                "ST. OLAVE, Me., Sept. 26 (UPI) — ",
                "(AFP) - ",
                "TARVIN/PORT ELMA, Wednesday — ",
                "PORT ELMA—",
                "TARVIN, June 3. /CWA/. ",
                "PORT ELMA (CWA) "
            })
    void aDatelineStandsApartFromTheSentenceBehindIt(String dateline) {
        String report = "Two ferries collided on Saturday, harbour master Ida Holm said. Nobody was hurt.";
        List<String> read = sentences("Ferries collide\n" + dateline + report);

        assertThat(read).hasSize(4);
        assertThat(read.subList(2, 4)).isEqualTo(sentences(report));
        assertThat(Tokenizer.tokenize(dateline + report).get(1).start()).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alder Bank (ALB) - Norvia's largest lender - said it would close six branches.",
                "The Ferry Union (FU) said on June 3 that Tarvin would strike.",
                "TARVIN AND PORT ELMA — TWO TOWNS, ONE FERRY",
                "I — The Norvian — refuse.",
                "A ferry sank off Tarvin (Norvia) — Holm had warned of it.",
            })
    void aNameBeforeADashOrBracketsIsNoDateline(String sentence) {
        assertThat(sentences(sentence)).hasSize(1);
    }
}
