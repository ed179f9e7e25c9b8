package dev.hearsay.testkit;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimId;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Independence;
import dev.hearsay.core.IndependentSet;
import dev.hearsay.core.Observation;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Route;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Vertex;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets {@code @ForAll} parameters of Hearsay's values need no further word: {@code @ForAll Claim claim}. jqwik finds it
 * through {@link java.util.ServiceLoader}. A {@code @Provide} method of the test, named in {@code @ForAll}, goes before
 * it.
 */
public final class HearsayArbitraryProvider implements ArbitraryProvider {
    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(Source.class, HearsayArbitraries::sources)
                    .put(Person.class, HearsayArbitraries::persons)
                    .put(Organization.class, HearsayArbitraries::organizations)
                    .put(Outlet.class, HearsayArbitraries::outlets)
                    .put(UnnamedSource.class, HearsayArbitraries::unnamedSources)
                    .put(SourceId.class, () -> HearsayArbitraries.sources().map(Source::id))
                    .put(Document.class, HearsayArbitraries::documents)
                    .put(DocumentId.class, HearsayArbitraries::documentIds)
                    .put(Segment.class, HearsayArbitraries::segments)
                    .put(Derivation.class, HearsayArbitraries::derivations)
                    .put(Evidence.class, HearsayArbitraries::evidence)
                    .put(Span.class, HearsayArbitraries::spans)
                    .put(
                            CodePoints.class,
                            () -> HearsayArbitraries.hostileStrings().map(CodePoints::of))
                    .put(AttributionSpans.class, HearsayArbitraries::attributionSpans)
                    .put(TemporalExtent.class, HearsayArbitraries::temporalExtents)
                    .put(Quantity.class, HearsayArbitraries::quantities)
                    .put(Claim.class, HearsayArbitraries::claims)
                    .put(ClaimId.class, () -> HearsayArbitraries.claims().map(Claim::id))
                    .put(Chain.class, HearsayArbitraries::chains)
                    .put(Attribution.class, HearsayArbitraries::attributions)
                    .put(AttributionId.class, HearsayArbitraries::attributionIds)
                    .put(ClaimGroup.class, HearsayArbitraries::claimGroups)
                    .put(GroupId.class, () -> HearsayArbitraries.claimGroups().map(ClaimGroup::id))
                    .put(ProvenanceGraph.class, HearsayArbitraries::provenanceGraphs)
                    .put(
                            Independence.class,
                            () -> HearsayArbitraries.provenanceGraphs().map(ProvenanceGraph::independence))
                    .put(
                            IndependentSet.class,
                            () -> HearsayArbitraries.provenanceGraphs()
                                    .map(graph -> graph.heaviestIndependentOrigins(origin -> 1)))
                    .put(Route.class, HearsayArbitraryProvider::routes)
                    .put(
                            Vertex.class,
                            () -> routes().map(route -> route.vertices().get(0)))
                    .put(Relation.class, HearsayArbitraries::relations)
                    .put(ClaimRelation.class, HearsayArbitraries::claimRelations)
                    .put(ClaimLink.class, HearsayArbitraries::claimLinks)
                    .put(QuotationVariant.class, HearsayArbitraries::quotationVariants)
                    .put(PositionLine.class, HearsayArbitraries::positionLines)
                    .put(Pledge.class, HearsayArbitraries::pledges)
                    .put(Positions.class, HearsayArbitraries::positions)
                    .put(SlotMatch.class, HearsayArbitraries::slotMatches)
                    .put(Contribution.class, HearsayArbitraries::contributions)
                    .put(TextReuse.class, HearsayArbitraries::textReuses)
                    .put(RelatedGroups.class, HearsayArbitraries::relatedGroups)
                    .put(Estimate.class, HearsayArbitraries::estimates)
                    .put(Explanation.class, HearsayArbitraries::explanations)
                    .put(Credence.class, HearsayArbitraries::credences)
                    .put(Utterance.class, HearsayArbitraries::utterances)
                    .put(AdmiraltyRating.class, HearsayArbitraries::admiraltyRatings)
                    .put(Assessment.class, HearsayArbitraries::assessments)
                    .put(Diagnostic.class, HearsayArbitraries::diagnostics)
                    .put(Extraction.class, HearsayArbitraries::extractions)
                    .put(Observation.class, HearsayArbitraries::observations)
                    .buildOrThrow();

    /** Returns the provider; jqwik calls it through the service loader. */
    public HearsayArbitraryProvider() {}

    private static Arbitrary<Route> routes() {
        return HearsayArbitraries.attributions()
                .map(attribution -> Attribution.builder()
                        .from(attribution)
                        .factuality(Factuality.CT_PLUS)
                        .claim(Claim.of(attribution.claim().wording()))
                        .segment(SegmentKind.BODY)
                        .build())
                .map(attribution ->
                        ProvenanceGraph.of(List.of(attribution)).routes().get(0));
    }

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return BY_TYPE.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Supplier<Arbitrary<?>> arbitrary = BY_TYPE.get(type.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
