/**
 * Reading articles: from files of several formats to documents with segments, dates, outlets and derivation notices.
 *
 * <p>{@link dev.hearsay.extract.article.ArticleReader} is the entry point.
 * {@link dev.hearsay.extract.article.DocumentReader} adds formats, {@link dev.hearsay.extract.article.OutletProvider}
 * adds outlets.
 */
@NullMarked
package dev.hearsay.extract.article;

import org.jspecify.annotations.NullMarked;
