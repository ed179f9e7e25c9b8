package dev.hearsay.extract.article;

import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.article.Notice.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a document of an article: what the user gave goes before what the file's fields say, that before what the text
 * says, and that before what an address implies. Dates of text and address that contradict one another are both left
 * open.
 */
final class DocumentAssembler {
    private final OutletDirectory directory;
    private final Segmenter segmenter;

    DocumentAssembler(OutletDirectory directory) {
        this.directory = directory;
        this.segmenter = new Segmenter(directory);
    }

    Document assemble(RawArticle article, Optional<ArticleMetadata.Row> given, Consumer<Diagnostic> problems) {
        Layout layout = segmenter.segment(article);
        List<Notice> notices = layout.notices();
        List<Segment> segments = layout.segments();
        DocumentId id = new DocumentId(article.id());
        if (!EnglishText.looksEnglish(article.text())) {
            problems.accept(EnglishText.leftAlone(article.id()));
        }
        Document.Builder document = Document.builder();
        document.id(id).text(article.text()).segments(segments);
        title(article, given, segments).ifPresent(document::title);
        document.authors(authors(article, given, notices));
        Optional<String> url = url(article, given, notices);
        document.url(url);
        Optional<Known<Outlet>> outlet = outlet(article, given, layout.outlet(), url);
        outlet.ifPresent(known -> document.outlet(known.value()).outletFrom(known.from()));
        published(article, given, notices, url, problems)
                .ifPresent(known -> document.published(known.value()).publishedFrom(known.from()));
        document.derivations(derivations(article, id, notices, outlet.map(Known::value), url));
        return document.build();
    }

    private static Optional<String> title(
            RawArticle article, Optional<ArticleMetadata.Row> given, List<Segment> segments) {
        return given.flatMap(ArticleMetadata.Row::title)
                .or(article::title)
                .or(() -> segments.stream()
                        .filter(segment -> segment.kind() == SegmentKind.HEADLINE)
                        .findFirst()
                        .map(segment -> Block.of(
                                        article.text(),
                                        segment.span().start(),
                                        segment.span().end())
                                .plain())
                        .filter(title -> !title.isEmpty()));
    }

    private List<Source> authors(RawArticle article, Optional<ArticleMetadata.Row> given, List<Notice> notices) {
        Optional<Source> own = given.flatMap(ArticleMetadata.Row::author).map(this::author);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<Source> marked =
                article.authors().stream().map(this::author).distinct().toList();
        return marked.isEmpty()
                ? notices.stream()
                        .flatMap(notice -> notice.authors().stream())
                        .distinct()
                        .toList()
                : marked;
    }

    private Source author(String name) {
        Optional<Outlet> outlet = directory.byName(name);
        return outlet.isPresent() ? outlet.get() : Source.person(name);
    }

    private static Optional<String> url(RawArticle article, Optional<ArticleMetadata.Row> given, List<Notice> notices) {
        return given.flatMap(ArticleMetadata.Row::url)
                .or(article::url)
                .or(article::canonical)
                .or(() -> notices.stream()
                        .flatMap(notice -> notice.url().stream())
                        .findFirst());
    }

    private Optional<Known<Outlet>> outlet(
            RawArticle article,
            Optional<ArticleMetadata.Row> given,
            Optional<Outlet> underByline,
            Optional<String> url) {
        Optional<Known<Outlet>> own = given.flatMap(ArticleMetadata.Row::outlet)
                .map(name -> new Known<>(directory.named(name), MetadataOrigin.GIVEN));
        return own.or(() -> article.outlet().map(name -> new Known<>(marked(name, url), MetadataOrigin.MARKUP)))
                .or(() -> underByline.map(named -> new Known<>(named, MetadataOrigin.TEXT)))
                .or(() -> url.flatMap(directory::byUrl).map(outlet -> new Known<>(outlet, MetadataOrigin.URL)));
    }

    /** "Example News - Home" is the outlet of the address if its name is in it; an unknown name is kept as it is. */
    private Outlet marked(String name, Optional<String> url) {
        String lower = name.toLowerCase(Locale.ROOT);
        return directory
                .byName(name)
                .or(() -> url.flatMap(directory::byUrl)
                        .filter(outlet -> lower.contains(outlet.name().toLowerCase(Locale.ROOT))))
                .orElseGet(() -> directory.named(name));
    }

    private static Optional<Known<TemporalExtent>> published(
            RawArticle article,
            Optional<ArticleMetadata.Row> given,
            List<Notice> notices,
            Optional<String> url,
            Consumer<Diagnostic> problems) {
        Optional<Known<TemporalExtent>> own = given.flatMap(ArticleMetadata.Row::published)
                .flatMap(Dates::field)
                .map(extent -> new Known<>(extent, MetadataOrigin.GIVEN));
        Optional<Known<TemporalExtent>> marked =
                article.published().flatMap(Dates::field).map(extent -> new Known<>(extent, MetadataOrigin.MARKUP));
        if (marked.isEmpty() && article.published().isPresent()) {
            problems.accept(Diagnostic.note(
                    article.id(), "no date: \"" + article.published().get() + "\"", "write it as 2018-05-11T09:30"));
        }
        return own.or(() -> marked).or(() -> read(article.id(), notices, url, problems));
    }

    /** The days that lines of the text give, and the one in the address, if they agree to within a day. */
    private static Optional<Known<TemporalExtent>> read(
            String id, List<Notice> notices, Optional<String> url, Consumer<Diagnostic> problems) {
        List<LocalDate> days = new ArrayList<>();
        notices.forEach(notice -> notice.day().ifPresent(days::add));
        MetadataOrigin from = days.isEmpty() ? MetadataOrigin.URL : MetadataOrigin.TEXT;
        url.flatMap(Urls::day).ifPresent(days::add);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        if (ChronoUnit.DAYS.between(first, last) > 1) {
            problems.accept(Diagnostic.note(
                    id, "its dates contradict one another: " + first + " and " + last, "give the date as metadata"));
            return Optional.empty();
        }
        TemporalExtent extent =
                TemporalExtent.within(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        return Optional.of(new Known<>(extent, from));
    }

    /** Those the notices announce, then the markup's; none from the article's own outlet, and each outlet once. */
    private List<Derivation> derivations(
            RawArticle article, DocumentId id, List<Notice> notices, Optional<Outlet> outlet, Optional<String> url) {
        List<Derivation> derivations = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        outlet.ifPresent(own -> seen.add(own.id()));
        for (Notice notice : notices) {
            for (Origin origin : origins(notice, url)) {
                if (seen.add(origin.outlet().id())) {
                    derivations.add(derivation(origin)
                            .notice(Evidence.of(id, article.text(), notice.span()))
                            .build());
                }
            }
        }
        for (Origin origin : marked(article)) {
            if (seen.add(origin.outlet().id())) {
                derivations.add(derivation(origin).build());
            }
        }
        return derivations;
    }

    private List<Origin> origins(Notice notice, Optional<String> url) {
        if (notice.url().isEmpty() || !notice.url().equals(url)) {
            return notice.origins();
        }
        return directory
                .byUrl(notice.url().get())
                .map(outlet -> new Origin(DerivationKind.SYNDICATION, outlet))
                .stream()
                .toList();
    }

    private List<Origin> marked(RawArticle article) {
        List<Origin> origins = new ArrayList<>();
        article.authors()
                .forEach(author -> directory
                        .byName(author)
                        .filter(NoticeRules::isAgency)
                        .ifPresent(agency -> origins.add(new Origin(DerivationKind.WIRE_COPY, agency))));
        article.credits().stream()
                .map(directory::named)
                .forEach(outlet -> origins.add(new Origin(
                        NoticeRules.isAgency(outlet) ? DerivationKind.WIRE_COPY : DerivationKind.REPRINT, outlet)));
        article.canonical()
                .flatMap(directory::byUrl)
                .ifPresent(outlet -> origins.add(new Origin(DerivationKind.SYNDICATION, outlet)));
        return origins;
    }

    private static Derivation.Builder derivation(Origin origin) {
        Derivation.Builder derivation = Derivation.builder();
        derivation.kind(origin.kind()).publisher(origin.outlet());
        return derivation;
    }

    /** A fact and how it is known. */
    private record Known<T>(T value, MetadataOrigin from) {}
}
