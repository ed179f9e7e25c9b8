package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletDirectoryTest {
    private final OutletDirectory directory = OutletDirectory.standard();

    @ParameterizedTest
    @CsvSource({
        "Reuters, Reuters",
        "AP, Associated Press",
        "the associated press, Associated Press",
        "the AP, Associated Press",
        "THE SUN, The Sun",
        "ITAR-TASS, Tass",
        "RFE/RL, Radio Free Europe/Radio Liberty",
        "guardian, The Guardian",
        "Lib\u00e9ration, Liberation"
    })
    void namesAndAliasesAreFound(String name, String outlet) {
        assertThat(directory.byName(name).map(Outlet::name)).contains(outlet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ap", "", "the", "An Outlet Nobody Knows"})
    void otherWordsAreNot(String name) {
        assertThat(directory.byName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.bbc.co.uk/news/1, BBC",
        "news.bbc.co.uk, BBC",
        "http://edition.cnn.com:80/x?y, CNN",
        "abcnews.go.com, ABC News (United States)",
        "https://www.abc.net.au/a, ABC (Australia)"
    })
    void addressesAreFoundByDomain(String url, String outlet) {
        assertThat(directory.byUrl(url).map(Outlet::name)).contains(outlet);
    }

    @Test
    void otherDomainsAreNot() {
        assertThat(directory.byUrl("https://notbbc.co.uk.example/")).isEmpty();
        assertThat(directory.byUrl("")).isEmpty();
        assertThat(directory.byUrl("#")).isEmpty();
    }

    @Test
    void factsOfOutletsAreKept() {
        Outlet tass = directory.byName("TASS").orElseThrow();

        assertThat(tass.kind()).contains(OutletKind.AGENCY);
        assertThat(tass.stateControlled()).isTrue();
        assertThat(directory.byName("BBC").orElseThrow().stateControlled()).isFalse();
        assertThat(directory.byName("BBC").orElseThrow().publiclyFunded()).isTrue();
        assertThat(directory.byName("The Times").orElseThrow().family())
                .isEqualTo(directory.byName("The Sun").orElseThrow().family());
    }

    @Test
    void everyOutletIsFoundByItsNameAndNoDomainTwice() {
        Set<String> domains = new HashSet<>();
        for (Outlet outlet : directory.outlets()) {
            assertThat(directory.byName(outlet.name())).contains(outlet);
            assertThat(outlet.domains()).allMatch(domains::add);
        }
        assertThat(directory.outlets()).hasSizeGreaterThan(300);
    }

    @Test
    void aFileOfTheUsersOwnGoesFirst(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("o.tsv"),
                "# mine\nname\taliases\tdomains\tfamily\tkind\tcountry\tflags\nThe Lissa Herald\tHerald\tlissa.example\tHorvat Press\t"
                        + "newspaper\tHR\t\nReuters\t\treuters.com\tMine\tagency\tGB\tpublic\n");
        OutletDirectory both = directory.with(OutletDirectory.read(file));

        assertThat(both.byUrl("https://www.lissa.example/a").map(Outlet::family))
                .contains("Horvat Press");
        assertThat(both.byName("Reuters").map(Outlet::family)).contains("Mine");
        assertThat(both.byName("AP")).isPresent();
        assertThat(OutletDirectory.of(List.of()).outlets()).isEmpty();
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndMustBeUtf8(@TempDir Path folder) throws IOException {
        String table = "name\taliases\tdomains\tfamily\tkind\tcountry\tflags\nK\u00fcstenblatt\n";
        Path marked = Files.writeString(folder.resolve("marked.tsv"), "\ufeff" + table);
        Path latin = Files.write(folder.resolve("latin.tsv"), table.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(OutletDirectory.read(marked).byName("K\u00fcstenblatt")).isPresent();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OutletDirectory.read(latin))
                .withMessageContaining("latin.tsv, line 2");
    }
}
