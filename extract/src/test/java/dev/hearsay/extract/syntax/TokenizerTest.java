package dev.hearsay.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
