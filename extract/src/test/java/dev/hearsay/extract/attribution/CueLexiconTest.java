package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueLexiconTest {

    private static CueLexicon read(String text) throws IOException {
        return CueLexicon.read(new StringReader(text));
    }

    @Test
    void aUsersFileAddsSensesAfterTheLibrarys() throws IOException {
        CueLexicon own = read("[verb say]\nact = HINTS\nfact = PS+\nframes = that, quote\nsay tut-tut\n");
        CueLexicon both = CueLexicon.english().plus(own);
        assertThat(both.senses(WordClass.VERB, "tut-tut"))
                .extracting(CueSense::act)
                .containsExactly(SpeechAct.HINTS);
        assertThat(both.senses(WordClass.VERB, "say").get(0).act()).isEqualTo(SpeechAct.SAYS);
        assertThat(both.senses(WordClass.VERB, "say"))
                .last()
                .extracting(CueSense::factuality)
                .isEqualTo(Factuality.PS_PLUS);
    }

    @Test
    void aVerbWithAParticleIsOneWord() {
        assertThat(CueLexicon.english().senses(WordClass.VERB, "point out")).isNotEmpty();
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndItsFaultsNameIt(@TempDir Path folder) throws IOException {
        String text = "\ufeff[verb say]\nframes = that\ntut-tut\n";
        Path file = Files.writeString(folder.resolve("cues.txt"), text);
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "say\n");

        assertThat(CueLexicon.read(file).senses(WordClass.VERB, "tut-tut")).hasSize(1);
        assertThat(read(text).senses(WordClass.VERB, "tut-tut")).hasSize(1);
        assertThatThrownBy(() -> CueLexicon.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong.txt: line 1");
    }

    @Test
    void aFaultNamesItsLine() {
        assertThatThrownBy(() -> read("[verb say]\nframes = that\nact = MUMBLES\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("MUMBLES");
        assertThatThrownBy(() -> read("say\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }
}
