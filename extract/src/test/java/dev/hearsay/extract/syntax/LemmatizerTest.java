package dev.hearsay.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "said,VBD,say",
                "told,VBN,tell",
                "announcing,VBG,announce",
                "denied,VBD,deny",
                "planned,VBN,plan",
                "admitted,VBD,admit",
                "argues,VBZ,argue",
                "insisting,VBG,insist",
                "called,VBD,call",
                "stopped,VBD,stop",
                "hoped,VBD,hope",
                "reported,VBD,report",
                "agreed,VBD,agree",
                "increased,VBN,increase",
                "created,VBN,create",
                "treated,VBN,treat",
                "quoted,VBN,quote",
                "added,VBD,add",
                "passes,VBZ,pass",
                "lying,VBG,lie",
                "countries,NNS,country",
                "wives,NNS,wife",
                "crises,NNS,crisis",
                "spokesmen,NNS,spokesman",
                "boxes,NNS,box",
                "heroes,NNS,hero",
                "Moss,NNP,Moss",
                "States,NNPS,State",
                "better,JJR,good",
                "biggest,JJS,big",
                "larger,JJR,large",
                "earliest,JJS,early",
                "n't,RB,not",
                "’s,VBZ,be",
                "’s,POS,'s",
                "won,VBD,win",
                "them,PRP,they",
                "The,DT,the",
                "ca,MD,can",
                "saw,VBD,see",
                "saw,NN,saw",
                "left,VBD,leave",
                "left,JJ,left"
            })
    void lemmasFollowTheTag(String word, String tag, String lemma) {
        assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
    }
}
