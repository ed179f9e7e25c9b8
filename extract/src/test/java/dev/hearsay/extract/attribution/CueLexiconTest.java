package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void settingsEndAtTheNextHead() throws IOException {
        CueLexicon read =
                read("[verb deny]\nact = DENIES\nfact = CT-\nframes = that\nbelay\n[verb say]\nframes = that\nhail\n");
        assertThat(read.senses(WordClass.VERB, "hail"))
                .containsExactly(new CueSense("say", SpeechAct.SAYS, Factuality.CT_PLUS, ImmutableSet.of("that")));
    }

    @Test
    void aWordIsFoundHoweverItIsWritten() throws IOException {
        assertThat(read("[verb say]\nframes = that\nHail\n").senses(WordClass.VERB, "hail"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[verbs claim]",
                "[verb  say]",
                "[verb say",
                "frame = that",
                "Act = SAYS",
                "frames = thta",
                "frames = that quote",
                "say=tell"
            })
    void aLineThatIsNoneOfTheFormatIsAFault(String line) {
        assertThatThrownBy(() -> read("[verb say]\nframes = that\n" + line + "\nhail\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void aWordMayTakeAPrepositionThatNoWordOfTheLibraryTakes() throws IOException {
        CueLexicon own = read("[verb say]\nframes = upon, towards, regarding, to:pp\nhail\n");
        assertThat(own.senses(WordClass.VERB, "hail").get(0).frames()).hasSize(4);
    }
}
