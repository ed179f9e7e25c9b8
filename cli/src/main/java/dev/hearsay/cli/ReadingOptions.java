package dev.hearsay.cli;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
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
    private static final Path STANDARD_INPUT = Path.of("-");

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
        List<Path> files =
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        Reading reading = reader.read(files);
        if (files.size() == paths.size()) {
            return reading;
        }
        Reading piped = reader.read("stdin", System.in.readAllBytes());
        return new Reading(
                ImmutableList.<Document>builder()
                        .addAll(reading.documents())
                        .addAll(piped.documents())
                        .build(),
                ImmutableList.<Diagnostic>builder()
                        .addAll(reading.diagnostics())
                        .addAll(piped.diagnostics())
                        .build());
    }

    /** What reads the attributions, with the user's outlets and cues. */
    Extractor extractor() throws IOException {
        Extractor.Builder builder = Extractor.builder().outlets(directory());
        if (cues.isPresent()) {
            builder.lexicon(lexicon(cues.get()).plus(CueLexicon.standard()));
        }
        return builder.build();
    }

    private static CueLexicon lexicon(Path file) throws IOException {
        try {
            return CueLexicon.read(file);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private OutletDirectory directory() throws IOException {
        OutletDirectory standard = OutletDirectory.standard();
        try {
            return outlets.isPresent() ? standard.with(OutletDirectory.read(outlets.get())) : standard;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private ArticleReader reader() throws IOException {
        if (metadata.isPresent() && !Files.exists(metadata.get())) {
            throw new NoSuchFileException(metadata.get().toString());
        }
        ArticleReader.Builder builder = ArticleReader.builder().outlets(directory());
        metadata.map(ArticleMetadata::read).ifPresent(builder::metadata);
        format.ifPresent(builder::format);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
