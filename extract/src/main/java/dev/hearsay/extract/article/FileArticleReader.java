package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks, reads and assembles; every fault is a diagnostic. */
final class FileArticleReader implements ArticleReader {
    private final Formats formats;
    private final ArticleMetadata metadata;
    private final DocumentAssembler assembler;
    private final int largest;

    FileArticleReader(Formats formats, OutletDirectory outlets, ArticleMetadata metadata, int largest) {
        this.formats = formats;
        this.metadata = metadata;
        this.assembler = new DocumentAssembler(outlets);
        this.largest = largest;
    }

    @Override
    public Reading read(Collection<Path> paths) {
        Session session = new Session();
        session.diagnostics.addAll(metadata.diagnostics());
        for (Path path : paths) {
            for (FileWalk.Found found : FileWalk.in(path, session.diagnostics)) {
                if (!isMetadata(found.path())) {
                    session.file(found.name(), found.path(), found.path().equals(path));
                }
            }
        }
        session.unknownMetadata();
        return session.reading();
    }

    @Override
    public Reading read(String name, byte[] content) {
        Session session = new Session();
        session.diagnostics.addAll(metadata.diagnostics());
        session.open(name, true, () -> ArticleFile.of(name, content, largest));
        return session.reading();
    }

    @Override
    public Reading readArticles(Iterable<RawArticle> articles) {
        Session session = new Session();
        session.diagnostics.addAll(metadata.diagnostics());
        articles.forEach(article -> session.add(article.id(), article));
        return session.reading();
    }

    @Override
    public Document read(String id, String text) {
        return assembler.assemble(
                RawArticle.builder(id, text).build(),
                Optional.ofNullable(metadata.rows().get(id)),
                problem -> {});
    }

    private boolean isMetadata(Path path) {
        try {
            return metadata.file().isPresent()
                    && Files.isSameFile(metadata.file().get(), path);
        } catch (IOException e) {
            return false;
        }
    }

    /** What is met in a folder may well be no article; what is named should be one. */
    private static Diagnostic noArticle(String name, boolean named) {
        String fault = "its name says that it is no article";
        String remedy = "rename it, or set the input format";
        return named ? Diagnostic.error(name, fault, remedy) : Diagnostic.note(name, fault, remedy);
    }

    /** Opens a file. */
    private interface Opening {
        ArticleFile open() throws IOException;
    }

    /** One call of the reader. */
    private final class Session {
        private final List<Document> documents = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        void file(String name, Path path, boolean named) {
            open(name, named, () -> ArticleFile.of(name, path, largest));
        }

        void open(String name, boolean named, Opening opening) {
            try {
                ArticleFile file = opening.open();
                Optional<DocumentReader> reader = formats.readerOf(file);
                if (reader.isPresent()) {
                    read(reader.get(), file).forEach(article -> add(name, article));
                } else {
                    diagnostics.add(noArticle(name, named));
                }
            } catch (UnreadableArticleException e) {
                diagnostics.add(e.in(name));
            } catch (IOException e) {
                diagnostics.add(
                        Diagnostic.error(name, "it cannot be read: " + e, "check the path and its permissions"));
            }
        }

        private ImmutableList<RawArticle> read(DocumentReader reader, ArticleFile file) throws IOException {
            ImmutableList<RawArticle> articles = reader.read(file, diagnostics::add);
            if (articles == null) {
                throw new IllegalStateException("reader \"" + reader.format() + "\" ("
                        + reader.getClass().getName() + ") gives null for " + file.name()
                        + "; return the articles, or none and a diagnostic that says why");
            }
            return articles;
        }

        private void add(String file, RawArticle article) {
            if (!ids.add(article.id())) {
                diagnostics.add(Diagnostic.error(
                        file, "a second article has the id " + article.id(), "give each its own; the first is kept"));
                return;
            }
            documents.add(assembler.assemble(
                    article, Optional.ofNullable(metadata.rows().get(article.id())), diagnostics::add));
        }

        void unknownMetadata() {
            metadata.rows().forEach((id, row) -> {
                if (!ids.contains(id)) {
                    diagnostics.add(Diagnostic.error(
                            row.place(),
                            "there is no article " + id,
                            "write the id as the path relative to what is read"));
                }
            });
        }

        Reading reading() {
            return new Reading(ImmutableList.copyOf(documents), ImmutableList.copyOf(diagnostics));
        }
    }
}
