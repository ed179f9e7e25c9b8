package dev.hearsay.extract;

import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.extract.press.PressWords;
import dev.hearsay.extract.source.SourceResolver;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The papers and broadcasters that an article cites, and to which something was said. */
final class CitedOutlets {
    private static final Pattern POSSESSOR = Pattern.compile("([^,;]+?)(?:['’]s|(?<=s)['’]) \\p{Lu}");

    private final Document document;
    private final SourceResolver sources;

    /** The one that was named last as a source. */
    private Optional<Source> last = Optional.empty();

    CitedOutlets(Document document, SourceResolver sources) {
        this.document = document;
        this.sources = sources;
    }

    /** Remembers the outlets among those who say something. */
    void remember(List<Span> links) {
        links.stream().flatMap(link -> outlet(link).stream()).forEach(outlet -> last = Optional.of(outlet));
    }

    /** To which paper or broadcaster it was said. */
    Optional<Source> addressed(Span span) {
        return outlet(span).or(() -> PressWords.isKindAlone(SpanWords.of(document, span)) ? last : Optional.empty());
    }

    /** Whether it was said to somebody of an outlet: "told Reuters' Ida Holm". */
    boolean ownsAddressee(Span addressee) {
        Matcher possessor = POSSESSOR.matcher(addressee.in(document.text()));
        return possessor.lookingAt()
                && sources.outlet(new Span(addressee.start(), addressee.start() + possessor.end(1)))
                        .isPresent();
    }

    private Optional<Source> outlet(Span link) {
        Optional<Source> outlet = sources.outlet(link).map(Source.class::cast);
        return outlet.or(() ->
                PressWords.hasKindAndName(SpanWords.of(document, link)) ? sources.resolve(link) : Optional.empty());
    }
}
