package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.source.SourceResolver;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By whom something came from its origin to the publisher of the article. */
final class ChainWriter {
    private static final String NOBODY_NAMED = "a source the text does not name";
    private static final String AUTHOR = "the author of the article";
    private static final String SOMEBODY_BETWEEN = "an intermediary the text does not name";

    private static final Pattern CARRIED = Pattern.compile(
            "\\b(?:carried|distributed|relayed|circulated|broadcast|quoted|published) by ([^,.;]{2,60})");

    private final Document document;
    private final SegmentIndex segments;
    private final SourceResolver sources;

    ChainWriter(Document document, SegmentIndex segments, SourceResolver sources) {
        this.document = document;
        this.segments = segments;
        this.sources = sources;
    }

    /** Who says it: one, or each of several who say it together; nobody where the text names none. */
    ImmutableList<Optional<Source>> origins(AttributionReading reading, Optional<Attribution> outer) {
        if (reading.links().isEmpty()) {
            return ImmutableList.of(Optional.empty());
        }
        Map<Optional<SourceId>, Optional<Source>> found = new LinkedHashMap<>();
        for (Span who : sources.speakers(reading.links().get(0))) {
            Optional<Source> source = origin(who, outer);
            found.putIfAbsent(source.map(Source::id), source);
        }
        return ImmutableList.copyOf(found.values());
    }

    private Optional<Source> origin(Span who, Optional<Attribution> outer) {
        return sources.isFirstPerson(who) ? Optional.of(speakerOrAuthor(who, outer)) : sources.resolve(who);
    }

    /** "I" is the speaker of the words it stands in, and in the article's own words its author. */
    private Source speakerOrAuthor(Span who, Optional<Attribution> outer) {
        return outer.map(o -> o.chain().origin())
                .or(() -> boxAuthor(who))
                .or(() -> document.authors().size() == 1
                        ? Optional.of(document.authors().get(0))
                        : Optional.empty())
                .orElseGet(() -> unnamed(AUTHOR));
    }

    /** From whoever says it over all who pass it on. */
    Chain chain(
            AttributionReading reading,
            Optional<Source> origin,
            Optional<Source> addressee,
            Optional<Derivation> derivation,
            Optional<Attribution> outer) {
        Links links = new Links(origin.orElseGet(() -> unstated(reading, derivation)));
        reading.links().stream()
                .skip(1)
                .filter(link -> outer.isEmpty() || sources.speakers(link).size() == 1)
                .forEach(link -> links.add(relay(link)));
        addressee.filter(outlet -> !isPublisher(outlet)).ifPresent(links::add);
        if (reading.unknownIntermediary()) {
            links.add(unnamed(SOMEBODY_BETWEEN));
        }
        outer.ifPresent(o -> {
            links.add(o.chain().origin());
            o.chain().relays().forEach(links::add);
        });
        derivation
                .flatMap(Derivation::publisher)
                .filter(outlet -> !isPublisher(outlet))
                .ifPresent(links::add);
        return links.publishedBy(document.outlet());
    }

    /** What a thing suggests, or is false, is its author's to say, and the outlet's where no author is named. */
    private Source unstated(AttributionReading reading, Optional<Derivation> derivation) {
        if (!reading.byAuthor()) {
            return unnamed(NOBODY_NAMED);
        }
        return boxAuthor(reading.spans().content().get(0))
                .or(() -> derivation.flatMap(Derivation::publisher))
                .or(document::outlet)
                .orElseGet(() -> unnamed(AUTHOR));
    }

    private Optional<Source> boxAuthor(Span span) {
        return segments.at(span).flatMap(Segment::author);
    }

    private Source relay(Span span) {
        return sources.outlet(span)
                .map(Source.class::cast)
                .or(() -> sources.resolve(span))
                .orElseGet(() -> unnamed(SpanWords.of(document, span)));
    }

    private UnnamedSource unnamed(String description) {
        return UnnamedSource.builder()
                .description(description)
                .document(document.id())
                .build();
    }

    private boolean isPublisher(Source outlet) {
        return document.outlet()
                .map(publisher -> publisher.id().equals(outlet.id()))
                .orElse(false);
    }

    /** By whom a statement was carried: "in a statement carried by state media". */
    Optional<Source> carrier(Span medium) {
        Matcher matcher = CARRIED.matcher(medium.in(document.text()));
        return matcher.find()
                ? Optional.of(relay(new Span(medium.start() + matcher.start(1), medium.start() + matcher.end(1))))
                : Optional.empty();
    }

    /** The chain with a carrier behind its origin. */
    static Chain through(Chain chain, Source carrier) {
        Chain longer = Chain.from(chain.origin()).via(carrier);
        for (Source relay : chain.relays()) {
            longer = longer.via(relay);
        }
        return chain.publisher().map(longer::publishedBy).orElse(longer);
    }

    /** A chain in the making; whoever is on it already is not added again. */
    private static final class Links {
        private final Set<SourceId> on = new HashSet<>();
        private Chain chain;

        Links(Source origin) {
            on.add(origin.id());
            chain = Chain.from(origin);
        }

        void add(Source relay) {
            if (on.add(relay.id())) {
                chain = chain.via(relay);
            }
        }

        Chain publishedBy(Optional<Outlet> publisher) {
            return publisher
                    .filter(outlet -> on.add(outlet.id()))
                    .map(chain::publishedBy)
                    .orElse(chain);
        }
    }
}
