package dev.hearsay.extract.article;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Segment;
import java.time.Instant;
import java.util.Optional;

/**
 * An article as a format or a feed gives it, before its text is looked into: the text and what the fields or the markup
 * of the file say. An {@link ArticleReader} makes a document of it.
 *
 * @param id the id, unique among all that is read
 * @param text the plain text into which all offsets will point
 * @param title the title
 * @param authors names of authors, also of agencies
 * @param outlet the name of the publisher
 * @param published the date, as ISO 8601, RFC 1123 or written out with a year
 * @param url its address
 * @param canonical the address it names as the canonical one
 * @param credits names of outlets the text is said to come from
 * @param segments parts whose kind the markup tells, in any order
 */
public record RawArticle(
        String id,
        String text,
        Optional<String> title,
        ImmutableList<String> authors,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> url,
        Optional<String> canonical,
        ImmutableList<String> credits,
        ImmutableList<Segment> segments) {

    /**
     * Checks the segments.
     *
     * @param id the id, unique among all that is read
     * @param text the plain text into which all offsets will point
     * @param title the title
     * @param authors names of authors, also of agencies
     * @param outlet the name of the publisher
     * @param published the date, as ISO 8601, RFC 1123 or written out with a year
     * @param url its address
     * @param canonical the address it names as the canonical one
     * @param credits names of outlets the text is said to come from
     * @param segments parts whose kind the markup tells, in any order
     * @throws IllegalArgumentException if the id is blank or a segment ends beyond the text
     */
    public RawArticle {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(title, "title");
        requireNonNull(authors, "authors");
        requireNonNull(outlet, "outlet");
        requireNonNull(published, "published");
        requireNonNull(url, "url");
        requireNonNull(canonical, "canonical");
        requireNonNull(credits, "credits");
        requireNonNull(segments, "segments");
        checkArgument(!id.isBlank(), "article id must not be blank");
        for (Segment segment : segments) {
            checkArgument(
                    segment.span().end() <= text.length(),
                    "segment %s ends beyond the text of %s, which has %s code units",
                    segment.span(),
                    id,
                    text.length());
        }
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param text the plain text
     * @return a builder with nothing else set
     */
    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /** Builds a {@link RawArticle}; a blank value counts as absent. */
    public static final class Builder {
        private final String id;
        private final String text;
        private Optional<String> title = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<String> published = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> canonical = Optional.empty();
        private final ImmutableList.Builder<String> authors = ImmutableList.builder();
        private final ImmutableList.Builder<String> credits = ImmutableList.builder();
        private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /**
         * Sets the title.
         *
         * @param value the title
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = present(value);
            return this;
        }

        /**
         * Adds an author.
         *
         * @param value the name of a person or an agency
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addAuthor(String value) {
            present(value).ifPresent(authors::add);
            return this;
        }

        /**
         * Sets the publisher.
         *
         * @param value the name of the outlet
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outlet(String value) {
            outlet = present(value);
            return this;
        }

        /**
         * Sets the date of publication.
         *
         * @param value the date, as ISO 8601, RFC 1123 or written out with a year
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder published(String value) {
            published = present(value);
            return this;
        }

        /**
         * Sets the moment of publication.
         *
         * @param moment the moment
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder published(Instant moment) {
            return published(moment.toString());
        }

        /**
         * Sets the address.
         *
         * @param value the address
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder url(String value) {
            url = present(value);
            return this;
        }

        /**
         * Sets the canonical address.
         *
         * @param value the address
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder canonical(String value) {
            canonical = present(value);
            return this;
        }

        /**
         * Adds an outlet the text is said to come from.
         *
         * @param value the name of the outlet
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addCredit(String value) {
            present(value).ifPresent(credits::add);
            return this;
        }

        /**
         * Adds a part whose kind the markup tells.
         *
         * @param segment the part
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addSegment(Segment segment) {
            segments.add(segment);
            return this;
        }

        /**
         * Builds the article.
         *
         * @return the article
         * @throws IllegalArgumentException if the id is blank or a segment ends beyond the text
         */
        public RawArticle build() {
            return new RawArticle(
                    id,
                    text,
                    title,
                    authors.build(),
                    outlet,
                    published,
                    url,
                    canonical,
                    credits.build(),
                    segments.build());
        }

        private static Optional<String> present(String value) {
            return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
        }
    }
}
