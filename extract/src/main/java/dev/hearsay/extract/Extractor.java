package dev.hearsay.extract;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.attribution.CueLexicon;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.Optional;

/**
 * Reads attributions out of a document: who claims what, how surely, knowing it how, and through whom. A function of
 * the document alone, safe for use by several threads.
 */
public interface Extractor {

    /**
     * Reads a document.
     *
     * @param document the document
     * @return its attributions in the order of the text, each with the words that show it, and what is worth knowing;
     *     time is linear in the length of the text
     */
    Extraction extract(Document document);

    /** {@return the names and versions of what it reads with: lexicon, models} */
    ImmutableMap<String, String> versions();

    /**
     * {@return an extractor for English news with the library's own analyser, lexicon and outlets; loads their data}
     */
    static Extractor english() {
        return builder().build();
    }

    /** {@return a builder that starts from {@link #english}} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Extractor}. */
    final class Builder {
        private Optional<SyntaxAnalyzer> analyzer = Optional.empty();
        private Optional<CueLexicon> lexicon = Optional.empty();
        private Optional<OutletDirectory> outlets = Optional.empty();

        Builder() {}

        /**
         * Sets what reads the grammar.
         *
         * @param analyzer the analyser; by default {@link SyntaxAnalyzer#installed}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder analyzer(SyntaxAnalyzer analyzer) {
            this.analyzer = Optional.of(analyzer);
            return this;
        }

        /**
         * Sets the words that attribute.
         *
         * @param lexicon the lexicon; by default {@link CueLexicon#standard}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder lexicon(CueLexicon lexicon) {
            this.lexicon = Optional.of(lexicon);
            return this;
        }

        /**
         * Sets the outlets that are known by name.
         *
         * @param outlets the directory; by default {@link OutletDirectory#standard}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outlets(OutletDirectory outlets) {
            this.outlets = Optional.of(outlets);
            return this;
        }

        /** {@return the extractor} */
        public Extractor build() {
            return new EnglishExtractor(
                    analyzer.orElseGet(SyntaxAnalyzer::installed),
                    lexicon.orElseGet(CueLexicon::standard),
                    outlets.orElseGet(OutletDirectory::standard));
        }
    }
}
