package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts right a citation that trails its clause, which parsers take for a clause of its own: in "The talks are over, the
 * daily cited an aide as saying on Friday" the content is what stands before the daily, and "on Friday" says when.
 */
final class TrailingCitation {
    private static final Pattern AS_SAYING = Pattern.compile("\\bas (?:saying|telling)\\b");
    private static final Pattern NO_CONTENT = Pattern.compile(
            "^(?:on|in|at|to|last|this|earlier|late|early|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday|[.,])\\b.*",
            Pattern.DOTALL);
    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(","));
    private static final int SHORTEST_CLAUSE = 12;

    private TrailingCitation() {}

    static AttributionReading repaired(AttributionReading reading, String text, List<Sentence> sentences) {
        boolean cites = reading.spans().cue().stream()
                .anyMatch(cue -> AS_SAYING.matcher(cue.in(text)).find());
        Span content = reading.spans().content().get(0);
        if (!cites || !NO_CONTENT.matcher(content.in(text)).matches()) {
            return reading;
        }
        int first = Stream.concat(reading.links().stream(), reading.spans().cue().stream())
                .mapToInt(Span::start)
                .min()
                .orElse(0);
        return clauseBefore(first, text, sentences)
                .map(clause -> withContent(reading, clause, content))
                .orElse(reading);
    }

    private static Optional<Span> clauseBefore(int offset, String text, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.start() < offset && offset < sentence.end())
                .findFirst()
                .map(sentence -> text.substring(sentence.start(), offset).stripTrailing())
                .filter(before -> before.contains(","))
                .map(before -> before.substring(0, before.lastIndexOf(',')))
                .filter(clause -> BETWEEN.trimFrom(clause).length() >= SHORTEST_CLAUSE)
                .map(clause -> {
                    int start = text.lastIndexOf(clause, offset);
                    return new Span(start, start + clause.length());
                });
    }

    private static AttributionReading withContent(AttributionReading reading, Span clause, Span time) {
        AttributionSpans spans = AttributionSpans.builder()
                .source(reading.spans().source())
                .cue(reading.spans().cue())
                .content(ImmutableList.of(clause))
                .build();
        return new AttributionReading(
                spans,
                reading.links(),
                reading.unknownIntermediary(),
                reading.inferred(),
                reading.within(),
                reading.cueLemma(),
                reading.act(),
                reading.factuality(),
                reading.polarity(),
                reading.basis(),
                reading.kind(),
                reading.form(),
                reading.contact(),
                reading.addressee(),
                reading.medium(),
                reading.occasion(),
                reading.timeSaid().or(() -> Optional.of(time)));
    }
}
