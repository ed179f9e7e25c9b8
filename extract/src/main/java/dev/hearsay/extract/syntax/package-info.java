/** The built-in analyser of English: tokenizer, sentence splitter, lemmatizer, tagger and dependency parser. */
@NullMarked
package dev.hearsay.extract.syntax;

import org.jspecify.annotations.NullMarked;
