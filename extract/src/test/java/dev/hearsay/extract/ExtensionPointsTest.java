package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.article.DocumentReader;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.article.OutletProvider;
import dev.hearsay.extract.attribution.CueLexicon;
import dev.hearsay.extract.outside.ForemostAnalyzer;
import dev.hearsay.extract.outside.LissaGazette;
import dev.hearsay.extract.outside.LogbookReader;
import dev.hearsay.extract.outside.OutsideUse;
import dev.hearsay.extract.outside.SailorsCues;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user adds from outside is found, with a class path of its own so that other tests do not see it. */
class ExtensionPointsTest {
    @TempDir
    Path services;

    @Test
    void withoutProvidersTheLibrarysOwnAreUsed() throws Exception {
        assertThat(useFromOutside()).startsWith("{syntax=hearsay");
    }

    @Test
    void everyProviderIsFound() throws Exception {
        provide(SyntaxAnalyzer.class, ForemostAnalyzer.class);
        provide(CueLexicon.class, SailorsCues.class);
        provide(OutletProvider.class, LissaGazette.class);
        provide(DocumentReader.class, LogbookReader.class);

        assertThat(useFromOutside().lines())
                .containsExactly("{syntax=foremost 1}", "Lissa Gazette ← Ana Duarte SAYS", "Eva Lund DENIES");
    }

    @Test
    void theSameGoesThroughTheBuilder() {
        Extractor extractor = Extractor.builder()
                .analyzer(new ForemostAnalyzer())
                .lexicon(new SailorsCues().plus(CueLexicon.english()))
                .outlets(OutletDirectory.of(new LissaGazette().outlets()))
                .build();
        Document document = Document.builder()
                .id(new DocumentId("a"))
                .text("Mayor Eva Lund belayed that the port was shut, the Lissa Gazette reported.")
                .build();

        assertThat(extractor.versions()).containsEntry("syntax", "foremost 1");
        assertThat(extractor.extract(document).attributions())
                .filteredOn(a -> a.act() == SpeechAct.DENIES)
                .hasSize(1)
                .first()
                .satisfies(denied ->
                        assertThat(denied.chain().relays()).hasSize(1).first().isInstanceOf(Outlet.class));
    }

    private void provide(Class<?> service, Class<?> provider) throws IOException {
        Path folder = Files.createDirectories(services.resolve("META-INF/services"));
        Files.writeString(folder.resolve(service.getName()), provider.getName() + "\n");
    }

    private String useFromOutside() throws Exception {
        List<URL> path = new ArrayList<>();
        path.add(services.toUri().toURL());
        for (Class<?> needed : List.of(
                OutsideUse.class,
                Extractor.class,
                Document.class,
                ImmutableList.class,
                InternalFutureFailureAccess.class,
                JsonFactory.class,
                ObjectMapper.class,
                Jsoup.class)) {
            path.add(needed.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader outside =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object use = outside.loadClass(OutsideUse.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return String.valueOf(((Callable<?>) use).call());
        }
    }
}
