package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Observation;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Span;
import dev.hearsay.core.Status;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Wording;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What reading and scoring give. */
final class ResultArbitraries {
    private static final int MOST_PARTS = 3;
    private static final int MOST_OBSERVATIONS = 12;

    private ResultArbitraries() {}

    static Arbitrary<Double> probabilities() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0.5, 0.0, 1.0)),
                Tuple.of(4, Arbitraries.doubles().between(0, 1).ofScale(4)));
    }

    static Arbitrary<Estimate> estimates() {
        return probabilities().list().ofSize(3).map(list -> {
            List<Double> sorted = list.stream().sorted().toList();
            return new Estimate(sorted.get(1), sorted.get(0), sorted.get(2));
        });
    }

    static Arbitrary<Explanation> explanations() {
        Arbitrary<Explanation> leaves =
                leaves(Arbitraries.doubles().between(-10, 10).ofScale(4));
        Arbitrary<Explanation> chances = parts(leaves(probabilities()))
                .map(parts -> Explanation.noisyOr("the chance that one of the reports holds", parts));
        Arbitrary<Explanation> simple = Arbitraries.oneOf(leaves, chances);
        return Arbitraries.oneOf(simple, nodes(simple), nodes(Arbitraries.oneOf(simple, nodes(simple))));
    }

    private static Arbitrary<Explanation> leaves(Arbitrary<Double> values) {
        Arbitrary<String> labels = Arbitraries.of("fidelity of North Wire", "prior", "commitment of the speaker");
        Arbitrary<Explanation> given = Combinators.combine(
                        labels, values, Arbitraries.of("a grade of B", "a parameter"))
                .as(Explanation::leaf);
        Arbitrary<Explanation> read =
                Combinators.combine(labels, values, TextArbitraries.evidence()).as(Explanation::leaf);
        return Arbitraries.oneOf(given, read);
    }

    private static Arbitrary<Explanation> nodes(Arbitrary<Explanation> inner) {
        return Arbitraries.oneOf(
                parts(inner).map(parts -> Explanation.sum("support", parts)),
                parts(inner).map(parts -> Explanation.product("weight of an origin", parts)),
                parts(inner).map(parts -> Explanation.max("the strongest report", parts)));
    }

    private static Arbitrary<List<Explanation>> parts(Arbitrary<Explanation> inner) {
        return inner.list().ofMinSize(1).ofMaxSize(MOST_PARTS);
    }

    static Arbitrary<Credence> credences() {
        return Combinators.combine(estimates(), explanations(), Arbitraries.of(true, false))
                .as(Credence::new);
    }

    static Arbitrary<Utterance> utterances() {
        Arbitrary<List<Double>> ascending = probabilities()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(
                        SourceArbitraries.sources(),
                        Arbitraries.of(Interest.class),
                        ascending,
                        Arbitraries.of(true, false))
                .as((origin, interest, values, exact) -> new Utterance(origin, interest, byWording(values), exact));
    }

    private static ImmutableMap<Wording, Explanation> byWording(List<Double> ascending) {
        Wording[] wordings = Wording.values();
        ImmutableMap.Builder<Wording, Explanation> map = ImmutableMap.builder();
        for (int i = 0; i < ascending.size(); i++) {
            Wording wording = wordings[wordings.length - ascending.size() + i];
            map.put(wording, Explanation.leaf("said so", ascending.get(i), "a parameter"));
        }
        return map.buildOrThrow();
    }

    static Arbitrary<AdmiraltyRating> ratings() {
        return Combinators.combine(
                        Arbitraries.of(SourceReliability.class), Arbitraries.of(InformationCredibility.class))
                .as(AdmiraltyRating::new);
    }

    static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        AttributionArbitraries.groups(),
                        Arbitraries.of(Status.class),
                        Arbitraries.of("one origin in one text", "two origins agree"),
                        utterances().list().ofMaxSize(2),
                        credences().optional(),
                        ratings())
                .as((group, status, reason, said, so, rating) -> Assessment.builder()
                        .group(group)
                        .status(status)
                        .reason(reason)
                        .said(said)
                        .so(so)
                        .rating(rating)
                        .build());
    }

    static Arbitrary<RelatedGroups> relatedGroups() {
        Arbitrary<ImmutableList<ClaimGroup>> some =
                AttributionArbitraries.groups().list().ofMaxSize(1).map(ImmutableList::copyOf);
        return Combinators.combine(some, some, some).as(RelatedGroups::new);
    }

    static Arbitrary<Diagnostic> diagnostics() {
        return Combinators.combine(
                        Arbitraries.of(Diagnostic.Severity.class),
                        Arbitraries.of("tide.txt", "archive/wire.jsonl"),
                        Arbitraries.of("line 3", "byte 120").optional(),
                        Arbitraries.of("the file is empty", "byte 0xff is no UTF-8"),
                        Arbitraries.of("write an article into it", "save it as UTF-8"))
                .as(Diagnostic::new);
    }

    static Arbitrary<Extraction> extractions() {
        return Combinators.combine(
                        TextArbitraries.documents(),
                        AttributionArbitraries.attributions().list().ofMaxSize(3),
                        TextArbitraries.spans().list().ofSize(3),
                        diagnostics().list().ofMaxSize(1))
                .as((document, attributions, places, diagnostics) -> new Extraction(
                        document, readFrom(document, attributions, places), ImmutableList.copyOf(diagnostics)));
    }

    private static ImmutableList<Attribution> readFrom(
            Document document, List<Attribution> attributions, List<Span> places) {
        return Streams.zip(
                        attributions.stream(),
                        places.stream(),
                        (attribution, place) ->
                                readFrom(document, attribution, TextArbitraries.fold(place, document.text())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Attribution readFrom(Document document, Attribution attribution, Span span) {
        return Attribution.builder()
                .from(attribution)
                .document(document.id())
                .evidence(Evidence.of(document, span))
                .spans(attribution.spans().map(spans -> folded(spans, document.text())))
                .segment(document.segmentAt(span))
                .build();
    }

    private static AttributionSpans folded(AttributionSpans spans, String text) {
        return AttributionSpans.builder()
                .source(folded(spans.source(), text))
                .cue(folded(spans.cue(), text))
                .content(folded(spans.content(), text))
                .build();
    }

    private static List<Span> folded(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> TextArbitraries.fold(span, text))
                .sorted()
                .toList();
    }

    static Arbitrary<Observation> observations() {
        return Combinators.combine(
                        Arbitraries.of(
                                "North Wire", "The Daily Tide", "Harbour Radio", "The Lantern", "Norland Gazette"),
                        Arbitraries.of("crates unloaded", "length of the bridge", "day of the strike"),
                        Arbitraries.of("12", "20", "Monday", "400 m"))
                .as(Observation::new);
    }

    static Arbitrary<List<Observation>> tables() {
        return observations()
                .list()
                .uniqueElements(observation -> List.of(observation.source(), observation.item()))
                .ofMinSize(1)
                .ofMaxSize(MOST_OBSERVATIONS);
    }
}
