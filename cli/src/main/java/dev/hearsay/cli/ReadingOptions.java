package dev.hearsay.cli;

import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleMetadata;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.extract.attribution.CueLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that read articles have in common: the articles, and what the user knows beside them. */
final class ReadingOptions {
    private static final String LINES = "jsonl";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "articles: files, folders, or - for standard input")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--metadata",
            paramLabel = "TSV",
            description = "what you know of the articles: columns id, outlet, published, url, title, author")
    private Optional<Path> metadata = Optional.empty();

    @Option(
            names = "--outlets",
            paramLabel = "TSV",
            description = "outlets of your own: columns name, aliases, domains, family, kind, country, flags")
    private Optional<Path> outlets = Optional.empty();

    @Option(
            names = "--cues",
            paramLabel = "FILE",
            description = "words of your own that attribute, in the format of the library's lexicon")
    private Optional<Path> cues = Optional.empty();

    @Option(
            names = "--input-format",
            paramLabel = "NAME",
            description = "text, markdown, html, json, jsonl or feed; detected unless set")
    private Optional<String> format = Optional.empty();

    @Mixin
    private Threads threads = new Threads();

    int threads() {
        return threads.number();
    }

    Reading read() throws IOException {
        ArticleReader reader = reader();
        threads.number();
        return paths.contains(Input.STANDARD)
                ? Input.standard(mostOfStandardInput(), piped -> reader.read(withStandardInput(piped)))
                : reader.read(paths);
    }

    private List<Path> withStandardInput(Path piped) {
        return paths.stream()
                .map(path -> path.equals(Input.STANDARD) ? piped : path)
                .toList();
    }

    /** As much as shows that an article is too long; lines may go on, as each is measured by itself. */
    private long mostOfStandardInput() {
        return format.filter(LINES::equals).isPresent() ? Long.MAX_VALUE : ArticleReader.LARGEST_ARTICLE + 1L;
    }

    /** What reads the attributions, with the user's outlets and cues. */
    Extractor extractor() throws IOException {
        Extractor.Builder builder = Extractor.builder().outlets(directory());
        if (cues.isPresent()) {
            builder.lexicon(Input.read(cues.get(), CueLexicon::read).plus(CueLexicon.standard()));
        }
        return builder.build();
    }

    private OutletDirectory directory() throws IOException {
        OutletDirectory standard = OutletDirectory.standard();
        return outlets.isPresent() ? standard.with(Input.read(outlets.get(), OutletDirectory::read)) : standard;
    }

    private static ArticleMetadata metadata(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return ArticleMetadata.read(file);
    }

    private ArticleReader reader() throws IOException {
        ArticleReader.Builder builder = ArticleReader.builder().outlets(directory());
        if (metadata.isPresent()) {
            builder.metadata(Input.read(metadata.get(), ReadingOptions::metadata));
        }
        format.ifPresent(builder::format);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
