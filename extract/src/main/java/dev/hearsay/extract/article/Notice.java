package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a line about the article itself says.
 *
 * @param span where it stands
 * @param authors who wrote the article
 * @param day the day of publication
 * @param url the address of the article
 * @param origins where the text comes from
 */
record Notice(
        Span span,
        ImmutableList<Source> authors,
        Optional<LocalDate> day,
        Optional<String> url,
        ImmutableList<Origin> origins) {

    static Notice plain(Span span) {
        return new Notice(span, ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    static Notice of(Span span, Iterable<Origin> origins) {
        return new Notice(span, ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableList.copyOf(origins));
    }

    static Notice dated(Span span, Optional<LocalDate> day) {
        return new Notice(span, ImmutableList.of(), day, Optional.empty(), ImmutableList.of());
    }

    static Notice address(Span span, String url) {
        return new Notice(span, ImmutableList.of(), Optional.empty(), Optional.of(url), ImmutableList.of());
    }

    /**
     * Where a text comes from.
     *
     * @param kind how it was derived
     * @param outlet the outlet of the original
     */
    record Origin(DerivationKind kind, Outlet outlet) {}
}
