package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Independence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of core's own values. */
@PropertyDefaults(tries = 150)
class CoreLawsTest {

    @Provide
    Arbitrary<String> hostile() {
        return HearsayArbitraries.hostileStrings();
    }

    @Property
    void negationIsAnInvolution(@ForAll Claim claim) {
        assertThat(claim.negated().negated()).isEqualTo(claim);
        assertThat(claim.negated().id()).isNotEqualTo(claim.id());
        assertThat(claim.negated().proposition()).isEqualTo(claim.proposition());
    }

    @Property
    void idsAreBlindToWording(@ForAll Claim claim) {
        Claim reworded = Claim.builder()
                .from(claim)
                .wording("other words")
                .proposition(claim.proposition())
                .build();
        assertThat(reworded.id()).isEqualTo(claim.id());
    }

    @Property
    void idsTellTimesApart(@ForAll Attribution attribution, @ForAll TemporalExtent time) {
        ImmutableSet<TemporalExtent> times = alike(time);
        Claim claim = attribution.claim();
        assertThat(times.stream()
                        .map(t -> Claim.builder().from(claim).time(t).build().id()))
                .doesNotHaveDuplicates();
        assertThat(times.stream()
                        .map(t -> Attribution.builder()
                                .from(attribution)
                                .said(t)
                                .build()
                                .id()))
                .doesNotHaveDuplicates();
    }

    /** The time and others that share points with it, all different. */
    private static ImmutableSet<TemporalExtent> alike(TemporalExtent time) {
        ImmutableSet.Builder<TemporalExtent> all = ImmutableSet.builder();
        all.add(time, builder(time).earliestStart(Optional.empty()).build());
        all.add(builder(time).latestStart(Optional.empty()).build());
        all.add(builder(time).earliestEnd(Optional.empty()).build());
        all.add(builder(time).latestEnd(Optional.empty()).build());
        if (time.bounded()) {
            LocalDateTime start = time.earliestStart().orElseThrow();
            LocalDateTime end = time.latestEnd().orElseThrow();
            all.add(TemporalExtent.within(start, end), TemporalExtent.lasting(start, end));
        }
        return all.build();
    }

    private static TemporalExtent.Builder builder(TemporalExtent time) {
        return TemporalExtent.builder()
                .earliestStart(time.earliestStart())
                .latestStart(time.latestStart())
                .earliestEnd(time.earliestEnd())
                .latestEnd(time.latestEnd());
    }

    @Property
    void chainRefusesASecondVisit(@ForAll Chain chain, @ForAll @IntRange(max = 4) int which) {
        List<Source> links = chain.links();
        Source visited = links.get(which % links.size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.via(visited))
                .withMessageContaining("visits each source once")
                .withMessageContaining(visited.name());
    }

    @Property
    void documentRefusesToBeDerivedFromItself(@ForAll Document document) {
        assertThat(document.derivations())
                .allSatisfy(derivation -> assertThat(derivation.original()).isNotEqualTo(Optional.of(document.id())));
    }

    @Property
    void beforeIsAntisymmetric(@ForAll TemporalExtent first, @ForAll @Size(4) List<TemporalExtent> others) {
        assertThat(after(first, others)).allSatisfy(later -> {
            assertThat(later.before(first)).isEqualTo(Answer.NO);
            HearsayAssertions.assertThat(later).isAfter(first);
            assertThat(first.overlaps(later)).isEqualTo(Answer.NO);
        });
    }

    @Property
    void beforeIsTransitive(@ForAll @Size(min = 3, max = 6) List<TemporalExtent> extents) {
        for (TemporalExtent a : extents) {
            for (TemporalExtent b : after(a, extents)) {
                assertThat(after(b, extents))
                        .allSatisfy(c -> HearsayAssertions.assertThat(a).isBefore(c));
            }
        }
    }

    private static List<TemporalExtent> after(TemporalExtent first, List<TemporalExtent> extents) {
        return extents.stream()
                .filter(extent -> first.before(extent) == Answer.YES)
                .toList();
    }

    @Property
    void nothingIsBeforeItself(@ForAll TemporalExtent extent) {
        assertThat(extent.before(extent)).isNotEqualTo(Answer.YES);
    }

    @Property
    void nothingIsBeforeOrAfterTheDayItLiesIn(@ForAll TemporalExtent extent) {
        Assume.that(extent.asDay().isPresent());
        TemporalExtent day = TemporalExtent.day(extent.asDay().orElseThrow());
        assertThat(extent.before(day)).isNotEqualTo(Answer.YES);
        assertThat(extent.after(day)).isNotEqualTo(Answer.YES);
    }

    @Property
    void unknownIsInNoKnownOrder(@ForAll TemporalExtent extent) {
        TemporalExtent unknown = TemporalExtent.unknown();
        HearsayAssertions.assertThat(unknown).isInNoKnownOrderTo(extent);
        HearsayAssertions.assertThat(extent).isInNoKnownOrderTo(unknown);
        assertThat(unknown.overlaps(extent)).isEqualTo(Answer.UNKNOWN);
    }

    @Property
    void overlapIsSymmetric(@ForAll TemporalExtent a, @ForAll TemporalExtent b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void calendarUnitsReadAsTheyAreWritten(@ForAll TemporalExtent extent) {
        Assume.that(extent.known() && !extent.iso().contains("/"));
        assertThat(TemporalExtent.parse(extent.iso())).isEqualTo(extent);
    }

    @Property
    void codePointsLeadThereAndBack(@ForAll("hostile") String text, @ForAll @IntRange(max = 100_000) int at) {
        CodePoints points = CodePoints.of(text);
        int offset = at % (text.length() + 1);
        assertThat(points.fromUtf16(offset)).isEqualTo(expectedCodePoint(text, offset));
        int codePoint = points.fromUtf16(text.length()) == 0 ? 0 : at % points.fromUtf16(text.length());
        assertThat(points.fromUtf16(points.toUtf16(codePoint))).isEqualTo(codePoint);
        assertThat(points.toUtf16(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
    }

    private static int expectedCodePoint(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return text.codePointCount(0, inside ? offset - 1 : offset);
    }

    @Property
    void evidenceReadsAgainWhereverItIs(@ForAll("hostile") String text, @ForAll Span span) {
        Assume.that(!text.isEmpty());
        Span inside = TextArbitraries.fold(span, text);
        Evidence evidence = Evidence.of(new DocumentId("a.txt"), text, inside);
        assertThat(evidence.holdsIn(text)).isTrue();
        assertThat(text).contains(evidence.prefix() + evidence.exact() + evidence.suffix());
        assertThat(evidence.prefix()).hasSizeLessThanOrEqualTo(Evidence.CONTEXT);
        assertThat(evidence.suffix()).hasSizeLessThanOrEqualTo(Evidence.CONTEXT);
    }

    @Property
    void numbersOfAGraphAreInOrder(@ForAll ProvenanceGraph graph) {
        Independence independence = graph.independence();
        assertThat(independence.shown()).isLessThanOrEqualTo(independence.possible());
        assertThat(independence.possible()).isLessThanOrEqualTo(graph.origins().size());
        assertThat(graph.origins())
                .hasSizeLessThanOrEqualTo(graph.attributions().size());
        assertThat(independence.shownOrigins()).isSubsetOf(graph.origins()).hasSize(independence.shown());
        assertThat(independence.disjointPaths()).hasSize(independence.possible());
        assertThat(independence.unknownPublishers()).isLessThanOrEqualTo(graph.publisherFamilies());
    }

    @Property
    void personOfTwoRolesIsOneOrigin(@ForAll ClaimGroup group) {
        List<Attribution> all = new ArrayList<>(group.attributions());
        group.attributions().stream().map(CoreLawsTest::inAnotherRole).forEach(all::add);
        ProvenanceGraph graph = ProvenanceGraph.of(all, group.side());
        Independence independence = graph.independence();
        assertThat(ids(graph)).isEqualTo(ids(group.provenance()));
        assertThat(graph.origins()).containsAll(independence.shownOrigins());
        assertThat(independence.disjointPaths()).allSatisfy(path -> {
            assertThat(graph.origins()).contains(path.get(0));
            assertThat(path.stream().map(Source::id)).doesNotHaveDuplicates();
        });
    }

    private static Attribution inAnotherRole(Attribution attribution) {
        if (!(attribution.chain().origin() instanceof Person person)) {
            return attribution;
        }
        Chain chain = Chain.builder()
                .from(attribution.chain())
                .origin(Person.builder().from(person).role("harbour master").build())
                .build();
        return Attribution.builder().from(attribution).chain(chain).build();
    }

    @Property
    void witnessesAreNoMoreThanPublisherFamilies(@ForAll ProvenanceGraph graph) {
        assertThat(graph.origins()).allSatisfy(origin -> {
            ImmutableSet<String> families = families(graph.witnesses(origin));
            assertThat(families).hasSizeLessThanOrEqualTo(graph.publisherFamilies());
            assertThat(graph.carriers()).containsAll(graph.witnesses(origin));
            assertThat(Sets.intersection(graph.witnesses(origin), graph.possibleWitnesses(origin)))
                    .isEmpty();
        });
    }

    @Property
    void witnessesStandOnTheWay(@ForAll ProvenanceGraph graph) {
        ImmutableSet<Outlet> onTheWay = graph.routes().stream()
                .flatMap(route -> route.vertices().stream())
                .flatMap(vertex -> vertex.source().stream())
                .filter(Outlet.class::isInstance)
                .map(Outlet.class::cast)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(graph.origins()).allSatisfy(origin -> {
            assertThat(families(onTheWay)).containsAll(families(graph.witnesses(origin)));
            assertThat(families(onTheWay)).containsAll(families(graph.possibleWitnesses(origin)));
        });
    }

    private static ImmutableSet<String> families(ImmutableSet<Outlet> outlets) {
        return outlets.stream().map(Outlet::family).collect(ImmutableSet.toImmutableSet());
    }

    @Property
    void orderNeverChangesAGraph(@ForAll ClaimGroup group, @ForAll Random random) {
        List<Attribution> shuffled = new ArrayList<>(group.attributions());
        Collections.shuffle(shuffled, random);
        ProvenanceGraph graph = ProvenanceGraph.of(group.attributions());
        ProvenanceGraph again = ProvenanceGraph.of(shuffled);
        assertThat(again.attributions()).isEqualTo(graph.attributions());
        assertThat(again.independence()).isEqualTo(graph.independence());
        assertThat(again.loops()).isEqualTo(graph.loops());
        assertThat(again.carriers()).isEqualTo(graph.carriers());
    }

    @Property
    void reprintAddsNoOriginAndNothingIndependent(@ForAll ClaimGroup group, @ForAll @IntRange(max = 7) int which) {
        List<Attribution> printed = Variations.printed(group);
        Assume.that(!printed.isEmpty());
        Attribution reprint = Variations.reprint(printed.get(which % printed.size()));
        ProvenanceGraph before = group.provenance();
        ProvenanceGraph after = Variations.with(group, reprint).provenance();
        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.publisherFamilies()).isEqualTo(before.publisherFamilies());
        assertThat(after.loops()).isEqualTo(before.loops());
        assertSameIndependence(after, before);
    }

    @Property
    void unstatedOriginsAreNeverCounted(@ForAll ClaimGroup group, @ForAll @IntRange(max = 20) int which) {
        ProvenanceGraph before = group.provenance();
        List<Outlet> carriers = before.carriers().asList();
        Assume.that(!carriers.isEmpty());
        Attribution unstated = Attribution.builder()
                .from(Variations.unstated(group))
                .chain(Chain.from(carriers.get(which % carriers.size())))
                .build();
        ProvenanceGraph after = Variations.with(group, unstated).provenance();
        assertThat(ids(after)).isEqualTo(ids(before));
        assertSameIndependence(after, before);
    }

    private static void assertSameIndependence(ProvenanceGraph after, ProvenanceGraph before) {
        HearsayAssertions.assertThat(after)
                .hasIndependence(
                        before.independence().shown(), before.independence().possible());
    }

    private static ImmutableSet<SourceId> ids(ProvenanceGraph graph) {
        return graph.origins().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
    }

    @Property
    void furtherAgreementNeverLowersIndependence(@ForAll ClaimGroup group, @ForAll Basis basis) {
        Independence before = group.provenance().independence();
        Independence after = Variations.with(group, Variations.agreement(group, basis))
                .provenance()
                .independence();
        assertThat(after.shown()).isGreaterThanOrEqualTo(before.shown());
        boolean rumour = group.claim().kind() == ClaimKind.RUMOUR;
        assertThat(after.possible()).isEqualTo(before.possible() + (rumour ? 0 : 1));
    }

    @Property
    void denialLeavesTheOtherSideAlone(@ForAll ClaimGroup group, @ForAll Basis basis) {
        Assume.that(group.representative().stance() == Stance.ASSERTS);
        Assume.that(group.representative().segment().corroborates());
        ClaimGroup denied = Variations.with(group, Variations.denial(group, basis));
        assertThat(denied.provenance().attributions())
                .isEqualTo(group.provenance().attributions());
        assertThat(ids(denied.opposition())).containsAll(ids(group.opposition()));
    }

    @Property
    void representativeDoesNotDependOnTheOrder(@ForAll ClaimGroup group, @ForAll Random random) {
        List<Attribution> shuffled = new ArrayList<>(group.attributions());
        Collections.shuffle(shuffled, random);
        assertThat(ClaimGroup.of(shuffled)).isEqualTo(ClaimGroup.of(group.attributions()));
    }

    @Property
    void explanationsSumUp(@ForAll Explanation explanation) {
        HearsayAssertions.assertThat(explanation).sumsUp();
        assertThat(explanation.leaves()).isNotEmpty();
        assertThat(explanation.describe().lines())
                .hasSizeGreaterThanOrEqualTo(explanation.leaves().size());
    }

    @Property
    void reversingARelationIsAnInvolution(@ForAll Relation relation) {
        assertThat(relation.reversed().reversed()).isEqualTo(relation);
        assertThat(relation.reversed().kind()).isEqualTo(relation.kind());
    }
}
