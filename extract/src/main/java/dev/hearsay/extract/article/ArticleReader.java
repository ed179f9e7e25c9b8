package dev.hearsay.extract.article;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Document;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads articles from files and folders.
 *
 * <p>Plain text and Markdown, HTML, ninjs and other JSON, JSON Lines, RSS and Atom are told apart by their names and
 * first bytes. Folders are walked in sorted order, and a link that leads back to where the walk came from is not
 * followed. Whatever is wrong with a file becomes a diagnostic, and the others are read. A document's id is its path
 * relative to what was named, or the id that a line or an item of a file gives. Opens nothing but what is named. A
 * {@link DocumentReader} that gives null ends the reading with an {@link IllegalStateException} that names it.
 * Thread-safe.
 */
public interface ArticleReader {
    /** The most bytes one article may have: {@value}, 16 MiB. */
    int LARGEST_ARTICLE = 16 << 20;

    /**
     * Reads files and folders.
     *
     * @param paths what to read, in this order
     * @return the documents, each id once, and what went wrong
     */
    Reading read(Collection<Path> paths);

    /**
     * Reads the content of a file that is no file, such as standard input. What was given of articles of other ids is
     * passed over.
     *
     * @param name the name, of which the extension tells the format as that of a file would, and which becomes the id
     * @param content the bytes
     * @return the documents and what went wrong
     */
    Reading read(String name, byte[] content);

    /**
     * Reads articles held in memory, with what is known of each, such as those of a feed. Their fields count as those
     * of a file would; dates and outlets they leave open are looked for in the text.
     *
     * @param articles the articles, whose size is not limited
     * @return the documents, each id once, and what went wrong
     */
    Reading readArticles(Iterable<RawArticle> articles);

    /**
     * Reads one article from plain text. Markup is kept as text, the size is not limited, and nothing is reported; for
     * an outlet and a date, {@link #readArticles}.
     *
     * @param id the id
     * @param text the text, kept as it is
     * @return the document
     */
    Document read(String id, String text);

    /** {@return a reader with the standard directory of outlets and no metadata} */
    static ArticleReader standard() {
        return builder().build();
    }

    /** {@return a builder with the default settings} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ArticleReader}. */
    final class Builder {
        private Optional<OutletDirectory> outlets = Optional.empty();
        private ArticleMetadata metadata = ArticleMetadata.none();
        private Optional<String> format = Optional.empty();
        private final ImmutableList.Builder<DocumentReader> readers = ImmutableList.builder();
        private int largest = LARGEST_ARTICLE;

        Builder() {}

        /**
         * Sets the directory by which outlets are known.
         *
         * @param directory the directory; by default the {@linkplain OutletDirectory#standard standard} one
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outlets(OutletDirectory directory) {
            this.outlets = Optional.of(directory);
            return this;
        }

        /**
         * Sets what the user gives beside the articles; it goes before what the articles say.
         *
         * @param given what is given
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder metadata(ArticleMetadata given) {
            this.metadata = given;
            return this;
        }

        /**
         * Sets the format of every file instead of detecting it.
         *
         * @param name {@code text}, {@code markdown}, {@code html}, {@code json}, {@code jsonl}, {@code feed}, or the
         *     {@linkplain DocumentReader#format name} of an added one
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder format(String name) {
            this.format = Optional.of(name);
            return this;
        }

        /**
         * Adds a reader of a format of one's own. It is asked before those found by {@link ServiceLoader}, and these
         * before the built-in ones.
         *
         * @param reader the reader
         * @return this builder
         * @throws IllegalArgumentException if the name of its format is blank
         */
        @CanIgnoreReturnValue
        public Builder addReader(DocumentReader reader) {
            checkArgument(
                    !reader.format().isBlank(),
                    "the format of the reader %s has a blank name; give the one by which it can be asked for",
                    reader.getClass().getName());
            readers.add(reader);
            return this;
        }

        /**
         * Sets the most bytes one article may have; a longer one is left out with a diagnostic.
         *
         * @param bytes at least 1, default {@value ArticleReader#LARGEST_ARTICLE}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder largestArticle(int bytes) {
            checkArgument(bytes >= 1, "largestArticle must be at least 1 byte but was %s", bytes);
            this.largest = bytes;
            return this;
        }

        /**
         * Builds the reader.
         *
         * @return the reader
         * @throws IllegalArgumentException if no reader has the format that was set
         */
        public ArticleReader build() {
            ImmutableList<DocumentReader> added = ImmutableList.<DocumentReader>builder()
                    .addAll(readers.build())
                    .addAll(ServiceLoader.load(DocumentReader.class, DocumentReader.class.getClassLoader()))
                    .build();
            return new FileArticleReader(
                    Formats.of(added, format), outlets.orElseGet(OutletDirectory::standard), metadata, largest);
        }
    }
}
