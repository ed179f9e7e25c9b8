package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The suite on an extractor that knows one turn of phrase: something, said Name Surname. */
class SaidExtractorTest implements ExtractorLaws {
    private static final Pattern SAID = Pattern.compile("([^.,]+), said ([A-Z][a-z]+ [A-Z][a-z]+)\\.");

    @Override
    public Extraction extract(String id, String text) {
        Document document = Document.of(id, text);
        ImmutableList<Attribution> attributions = SAID.matcher(text)
                .results()
                .filter(match -> !match.group(1).isBlank())
                .map(match -> attribution(document, match))
                .collect(ImmutableList.toImmutableList());
        return new Extraction(document, attributions, ImmutableList.of());
    }

    private static Attribution attribution(Document document, MatchResult match) {
        return Attribution.builder()
                .claim(Claim.of(match.group(1)))
                .chain(Chain.from(Source.person(match.group(2))))
                .document(document.id())
                .evidence(Evidence.of(document, new Span(match.start(), match.end())))
                .spans(AttributionSpans.builder()
                        .addContent(new Span(match.start(1), match.end(1)))
                        .addSource(new Span(match.start(2), match.end(2)))
                        .build())
                .build();
    }
}
