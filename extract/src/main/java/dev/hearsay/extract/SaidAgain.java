package dev.hearsay.extract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Person;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises a speaker by the words: where an article quotes "another official" with words that it quotes at length
 * from a spokeswoman it names, the two are one; a pull quote belongs to whoever is quoted with it. Only inside one
 * article, and only where nothing said of the two differs.
 */
final class SaidAgain {
    private static final CharMatcher MARKS = CharMatcher.anyOf("\"“”‘’'").or(CharMatcher.whitespace());

    private final Document document;
    private final SpokenWords spoken;
    private final Map<AttributionId, AttributionId> renamed = new HashMap<>();

    private SaidAgain(Document document, SpokenWords spoken) {
        this.document = document;
        this.spoken = spoken;
    }

    /** The attributions with such speakers under their name, then those of pull quotes; linear in what is quoted. */
    static ImmutableList<Attribution> named(Document document, ImmutableList<Attribution> attributions) {
        SaidAgain again = new SaidAgain(document, SpokenWords.of(document.text(), attributions));
        return Streams.concat(attributions.stream().map(again::named), again.pullQuotes())
                .collect(toImmutableList());
    }

    private Attribution named(Attribution attribution) {
        Optional<Person> speaker = attribution.chain().origin() instanceof UnnamedSource unnamed && !unnamed.group()
                ? speaker(attribution, unnamed)
                : Optional.empty();
        boolean inside = attribution.within().map(renamed::containsKey).orElse(false);
        if (speaker.isEmpty() && !inside) {
            return attribution;
        }
        Attribution.Builder builder = Attribution.builder().from(attribution);
        speaker.ifPresent(person -> builder.chain(chain(attribution.chain(), person)));
        attribution.within().map(outer -> renamed.getOrDefault(outer, outer)).ifPresent(builder::within);
        Attribution named = builder.build();
        renamed.put(attribution.id(), named.id());
        return named;
    }

    private Optional<Person> speaker(Attribution attribution, UnnamedSource unnamed) {
        return spoken.quoted(attribution).stream()
                .flatMap(words -> spoken.withAll(words).stream())
                .map(said -> said.chain().origin())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> fits(unnamed, person))
                .findFirst();
    }

    private static boolean fits(UnnamedSource unnamed, Person person) {
        Optional<String> principal = person.principal().map(Source::name);
        return unnamed.affiliation().isEmpty()
                || principal.isEmpty()
                || unnamed.affiliation().equals(principal);
    }

    private static Chain chain(Chain chain, Person origin) {
        Chain named = Chain.from(origin);
        for (Source relay : chain.relays()) {
            named = relay.id().equals(origin.id()) ? named : named.via(relay);
        }
        return chain.publisher().map(named::publishedBy).orElse(named);
    }

    private Stream<Attribution> pullQuotes() {
        return document.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.PULL_QUOTE)
                .map(Segment::span)
                .flatMap(span -> spoken.withSome(SpokenWords.words(span.in(document.text()))).stream()
                        .map(said -> pullQuote(span, said)));
    }

    private Attribution pullQuote(Span span, Attribution said) {
        String words = MARKS.trimFrom(span.in(document.text()));
        Claim claim = Claim.builder()
                .wording(CharMatcher.whitespace().trimAndCollapseFrom(words, ' '))
                .kind(said.claim().kind())
                .actor(said.claim().actor())
                .build();
        return Attribution.builder()
                .claim(claim)
                .chain(said.chain())
                .form(QuoteForm.DIRECT)
                .segment(SegmentKind.PULL_QUOTE)
                .said(said.said())
                .document(document.id())
                .derivation(said.derivation())
                .evidence(Evidence.of(document, span))
                .spans(AttributionSpans.builder().addContent(span).build())
                .inferred(true)
                .build();
    }
}
