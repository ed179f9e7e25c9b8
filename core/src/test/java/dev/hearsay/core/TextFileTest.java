package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final String TEXT = "\ufeffname\tk\u00fcste\r\n\n\ufeffb\t\ud83d\ude00";

    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        Path file = Files.writeString(folder.resolve("t.tsv"), TEXT);
        TextFile read = TextFile.read(file);

        assertThat(read.lines()).containsExactly("name\tk\u00fcste", "", "\ufeffb\t\ud83d\ude00");
        assertThat(TextFile.read(new StringReader(TEXT))).isEqualTo(read);
        assertThat(TextFile.read(new StringReader("")).lines()).isEmpty();
    }

    @Test
    void aByteThatIsNoUtf8IsNamed() throws IOException {
        Path latin = Files.write(folder.resolve("l.tsv"), "a\nK\u00fcste\n".getBytes(StandardCharsets.ISO_8859_1));
        Path cut = Files.write(folder.resolve("c.tsv"), new byte[] {'a', '\n', 'b', (byte) 0xC3});

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFile.read(latin))
                .withMessageEndingWith("l.tsv, line 2, byte 3: invalid UTF-8; save the file as UTF-8");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFile.read(cut))
                .withMessageContaining("c.tsv, line 2, byte 3: invalid UTF-8");
    }
}
