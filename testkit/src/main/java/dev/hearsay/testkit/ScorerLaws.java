package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Stance;
import dev.hearsay.core.Status;
import dev.hearsay.core.Utterance;
import dev.hearsay.core.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds of every sound {@link Scorer}. A test of your own scorer is a class of a few lines:
 *
 * <pre>{@code
 * class MyScorerLawsTest implements ScorerLaws {
 *     @Override
 *     public Scorer scorer() {
 *         return new MyScorer();
 *     }
 * }
 * }</pre>
 *
 * <p>The groups are those of {@link HearsayArbitraries#claimGroups}; to reach the laws about probabilities, give the
 * scorer grades for {@code Mara Ilves}, {@code Ivo Marek}, {@code Lena Voss} or {@code North Wire}.
 *
 * <p>What they do not show: that a status is right where the laws leave several open, that a claim in tension with
 * another is told from one that is not, or that a probability is well calibrated. Counts of independent origins come
 * from the group, not from the scorer.
 */
public interface ScorerLaws {
    /** How many groups each law is tried on. */
    int TRIES = 150;

    /** How far a number may lie from what its explanation gives, and from itself after a change without effect. */
    double TOLERANCE = 1e-12;

    /** {@return the scorer to judge} */
    Scorer scorer();

    /**
     * The order of attributions, and of what was assessed before, never changes a result.
     *
     * @param group any group
     * @param before another group
     * @param random the source of the order
     */
    @Property(tries = TRIES)
    default void orderNeverChangesAResult(@ForAll ClaimGroup group, @ForAll ClaimGroup before, @ForAll Random random) {
        Assessment first = scorer().assess(group);
        List<Attribution> shuffled = new ArrayList<>(group.attributions());
        Collections.shuffle(shuffled, random);
        scorer().assess(before);
        ClaimGroup again =
                ClaimGroup.builder().from(group).attributions(shuffled).build();
        assertThat(scorer().assess(again)).isEqualTo(first);
    }

    /**
     * A reprint of an article that is present changes nothing but the list of carriers.
     *
     * @param group any group
     * @param which the attribution that is reprinted
     */
    @Property(tries = TRIES)
    default void reprintChangesNothingButTheCarriers(@ForAll ClaimGroup group, @ForAll @IntRange(max = 7) int which) {
        ImmutableList<Attribution> printed = Variations.printed(group);
        Assume.that(!printed.isEmpty());
        Attribution reprint = Variations.reprint(printed.get(which % printed.size()));
        assertSameButForCarriers(scorer().assess(group), scorer().assess(Variations.with(group, reprint)));
    }

    /**
     * Reprints of an article that is absent stand for it, once.
     *
     * @param group any group
     * @param which the attribution that is there in reprints only
     */
    @Property(tries = TRIES)
    default void reprintsStandForAnAbsentArticleOnce(@ForAll ClaimGroup group, @ForAll @IntRange(max = 7) int which) {
        ImmutableList<Attribution> printed = Variations.printed(group);
        Assume.that(!printed.isEmpty());
        Attribution absent = printed.get(which % printed.size());
        Attribution reprint = Variations.reprint(absent);
        Assessment present = scorer().assess(group);
        assertSameButForCarriers(present, scorer().assess(Variations.replacing(group, absent, reprint)));
        assertSameButForCarriers(
                present,
                scorer().assess(Variations.replacing(group, absent, reprint, Variations.secondReprint(absent))));
    }

    /**
     * The locale of the machine never changes a result, nor a word of its explanation.
     *
     * @param group any group
     * @param related groups that bear on it
     */
    @Property(tries = TRIES)
    default void localeNeverChangesAResult(@ForAll ClaimGroup group, @ForAll RelatedGroups related) {
        Assessment here = scorer().assess(group, related);
        String words = words(here);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Assessment there = scorer().assess(group, related);
            assertThat(there).isEqualTo(here);
            assertThat(words(there)).isEqualTo(words);
        } finally {
            Locale.setDefault(before);
        }
    }

    /**
     * A further origin of another principal that agrees never lowers what is shown, possible or probable.
     *
     * @param group any group
     * @param basis how the further origin knows
     */
    @Property(tries = TRIES)
    default void agreementNeverLowers(@ForAll ClaimGroup group, @ForAll Basis basis) {
        Assessment before = scorer().assess(group);
        Assessment after = scorer().assess(Variations.with(group, Variations.agreement(group, basis)));
        assertThat(after.independence().shown())
                .isGreaterThanOrEqualTo(before.independence().shown());
        assertThat(after.independence().possible())
                .isGreaterThanOrEqualTo(before.independence().possible());
        so(before)
                .ifPresent(p -> assertThat(so(after))
                        .hasValueSatisfying(q -> assertThat(q).isGreaterThanOrEqualTo(p - TOLERANCE)));
    }

    /**
     * An origin that denies the claim never raises what is shown or probable.
     *
     * @param group any group
     * @param basis how the denying origin knows
     */
    @Property(tries = TRIES)
    default void denialNeverRaises(@ForAll ClaimGroup group, @ForAll Basis basis) {
        Assume.that(group.representative().stance() == Stance.ASSERTS);
        Assume.that(group.representative().segment().corroborates());
        Assessment before = scorer().assess(group);
        Assessment after = scorer().assess(Variations.with(group, Variations.denial(group, basis)));
        assertThat(after.independence().shown())
                .isLessThanOrEqualTo(before.independence().shown());
        assertNoMoreProbable(before, after);
        assertThat(after.status()).isNotEqualTo(Status.CORROBORATED);
    }

    /**
     * A group that contradicts the claim never makes it more probable.
     *
     * @param group any group
     * @param other a group that is said to contradict it
     */
    @Property(tries = TRIES)
    default void contradictionNeverRaises(@ForAll ClaimGroup group, @ForAll ClaimGroup other) {
        RelatedGroups related = new RelatedGroups(ImmutableList.of(other), ImmutableList.of(), ImmutableList.of());
        assertNoMoreProbable(scorer().assess(group), scorer().assess(group, related));
    }

    /**
     * What another group contradicts, whose origins stand for somebody else, is not corroborated.
     *
     * @param basis how two origins know that are independent of each other
     */
    @Property(tries = TRIES)
    default void contradictedIsNotCorroborated(@ForAll Basis basis) {
        ClaimGroup agreed = FixedGroups.twoWitnesses();
        RelatedGroups related = new RelatedGroups(
                ImmutableList.of(FixedGroups.contradiction(basis)), ImmutableList.of(), ImmutableList.of());
        assertThat(scorer().assess(agreed, related).status()).isNotEqualTo(Status.CORROBORATED);
    }

    /** What all who said it have since said otherwise is not corroborated. */
    @Example
    default void supersededIsNotCorroborated() {
        RelatedGroups related = new RelatedGroups(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(FixedGroups.laterWordOfBoth()));
        assertThat(scorer().assess(FixedGroups.twoWitnesses(), related).status())
                .isNotEqualTo(Status.CORROBORATED);
    }

    /**
     * Two who saw it, for nobody else, in two outlets of two owners, count for more than one alone: the status says so.
     * A scorer that judges nothing has no other law to break.
     */
    @Example
    default void twoWitnessesCountForMoreThanOne() {
        assertThat(scorer().assess(FixedGroups.twoWitnesses()).status())
                .isIn(Status.CORROBORATED, Status.SEVERAL_SOURCES);
        assertThat(scorer().assess(FixedGroups.oneWitness()).status())
                .isNotIn(Status.CORROBORATED, Status.SEVERAL_SOURCES, Status.NOT_JUDGED);
    }

    /**
     * Every number is what its explanation gives, at every node, and the log-odds are those of the probability.
     *
     * @param group any group
     * @param related groups that bear on it
     */
    @Property(tries = TRIES)
    default void explanationsSumToTheirNumbers(@ForAll ClaimGroup group, @ForAll RelatedGroups related) {
        Assessment assessment = scorer().assess(group, related);
        explanations(assessment)
                .forEach(
                        explanation -> HearsayAssertions.assertThat(explanation).sumsUp());
        assessment
                .so()
                .ifPresent(so -> assertThat(so.probability().value())
                        .isCloseTo(1 / (1 + StrictMath.exp(-so.logOdds().value())), within(TOLERANCE)));
    }

    /**
     * Every leaf of an explanation names what it rests on.
     *
     * @param group any group
     * @param related groups that bear on it
     */
    @Property(tries = TRIES)
    default void everyLeafNamesItsGrounds(@ForAll ClaimGroup group, @ForAll RelatedGroups related) {
        assertThat(explanations(scorer().assess(group, related)))
                .flatExtracting(Explanation::leaves)
                .allSatisfy(leaf -> assertThat(leaf.grounds()).isNotBlank());
    }

    /**
     * A corroborated claim has two origins shown to be independent, nobody denies it whose principal does not assert it
     * at another time, and only it is rated 1. The digits 2 to 5 are the house's.
     *
     * @param group any group
     * @param related groups that bear on it
     */
    @Property(tries = 5 * TRIES)
    default void corroborationIsShownAndUndenied(@ForAll ClaimGroup group, @ForAll RelatedGroups related) {
        Assessment assessment = scorer().assess(group, related);
        boolean corroborated = assessment.status() == Status.CORROBORATED;
        assertThat(assessment.rating().credibility() == InformationCredibility.CONFIRMED)
                .as("%s is rated %s", assessment.status(), assessment.rating())
                .isEqualTo(corroborated);
        if (corroborated) {
            assertThat(assessment.independence().shown()).isGreaterThanOrEqualTo(2);
            assertThat(principals(group.provenance())).containsAll(principals(group.opposition()));
        }
    }

    /**
     * Who is not shown to have the knowledge is never counted.
     *
     * @param group any group
     */
    @Property(tries = TRIES)
    default void unstatedIsNeverCounted(@ForAll ClaimGroup group) {
        Attribution unstated = Variations.unstated(group);
        assertSameNumbers(scorer().assess(group), scorer().assess(Variations.with(group, unstated)));
        Assessment alone = scorer().assess(ClaimGroup.of(List.of(unstated)));
        assertThat(alone.independence().possible()).isZero();
        assertThat(alone.said()).isEmpty();
        assertThat(alone.so()).isEmpty();
    }

    /**
     * That somebody declines to comment changes nothing.
     *
     * @param group any group
     */
    @Property(tries = TRIES)
    default void absenceOfACommentChangesNothing(@ForAll ClaimGroup group) {
        Assessment after = scorer().assess(Variations.with(group, Variations.noComment(group)));
        assertSameButForCarriers(scorer().assess(group), after);
    }

    /**
     * Every claim keeps all that was said of it and has a status with a reason, whatever bears on it; only a fact can
     * be so.
     *
     * @param group any group
     * @param related groups that bear on it
     */
    @Property(tries = TRIES)
    default void everyClaimHasAStatus(@ForAll ClaimGroup group, @ForAll RelatedGroups related) {
        Assessment assessment = scorer().assess(group, related);
        assertThat(assessment.group()).isEqualTo(group);
        assertThat(assessment.reason()).isNotBlank();
        assertThat(assessment.so().isPresent() && group.claim().kind() != ClaimKind.FACT)
                .as("P(so) of a claim that is no fact: %s", group.claim())
                .isFalse();
    }

    /**
     * What origins said is between impossible and certain, and a weaker degree of wording is never less probable.
     *
     * @param group any group
     */
    @Property(tries = TRIES)
    default void weakerWordingIsNeverLessProbable(@ForAll ClaimGroup group) {
        assertWeakerIsNoLessProbable(scorer().assess(group));
    }

    private static void assertWeakerIsNoLessProbable(Assessment assessment) {
        assertThat(assessment.said()).allSatisfy(utterance -> {
            List<Double> byStrictness = new ArrayList<>();
            for (Wording wording : Wording.values()) {
                Optional.ofNullable(utterance.probability().get(wording))
                        .ifPresent(explanation -> byStrictness.add(explanation.value()));
            }
            assertThat(byStrictness).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
            assertThat(byStrictness).isSorted();
        });
    }

    /**
     * However many carry it: one more report of an origin never makes it less probable that it was said, and a weaker
     * degree of wording is never less probable.
     */
    @Example
    default void oneMoreReportNeverLowersWhatWasSaid() {
        Assessment before = scorer().assess(FixedGroups.crowd(1));
        for (int reports = 2; reports <= FixedGroups.CROWD; reports++) {
            Assessment after = scorer().assess(FixedGroups.crowd(reports));
            assertWeakerIsNoLessProbable(after);
            Map<String, Double> later = said(after);
            said(before)
                    .forEach((what, p) -> assertThat(later.getOrDefault(what, 0.0))
                            .as("%s", what)
                            .isGreaterThanOrEqualTo(p - TOLERANCE));
            before = after;
        }
    }

    private static ImmutableSet<SourceId> principals(ProvenanceGraph graph) {
        return graph.origins().stream()
                .map(origin -> origin.lastPrincipal().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Explanation> explanations(Assessment assessment) {
        return Stream.concat(
                assessment.so().map(Credence::logOdds).stream(),
                assessment.said().stream().flatMap(utterance -> utterance.probability().values().stream()));
    }

    private static String words(Assessment assessment) {
        return assessment.reason()
                + explanations(assessment).map(Explanation::describe).collect(Collectors.joining());
    }

    private static Optional<Double> so(Assessment assessment) {
        return assessment.so().map(so -> so.probability().value());
    }

    private static void assertNoMoreProbable(Assessment before, Assessment after) {
        if (before.so().isPresent() && after.so().isPresent()) {
            assertThat(so(after).orElseThrow()).isLessThanOrEqualTo(so(before).orElseThrow() + TOLERANCE);
        }
    }

    private static void assertSameButForCarriers(Assessment before, Assessment after) {
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.rating()).isEqualTo(before.rating());
        assertSameNumbers(before, after);
    }

    private static void assertSameNumbers(Assessment before, Assessment after) {
        assertThat(after.independence().shown()).isEqualTo(before.independence().shown());
        assertThat(after.independence().possible())
                .isEqualTo(before.independence().possible());
        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(so(after).orElse(-1.0)).isCloseTo(so(before).orElse(-1.0), within(TOLERANCE));
        Map<String, Double> earlier = said(before);
        assertThat(said(after).keySet()).isEqualTo(earlier.keySet());
        assertThat(said(after))
                .allSatisfy((what, p) -> assertThat(p).isCloseTo(earlier.getOrDefault(what, -1.0), within(TOLERANCE)));
    }

    private static ImmutableSet<SourceId> ids(Assessment assessment) {
        return assessment.said().stream().map(Utterance::origin).map(Source::id).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<String, Double> said(Assessment assessment) {
        ImmutableMap.Builder<String, Double> said = ImmutableMap.builder();
        assessment
                .said()
                .forEach(utterance -> utterance
                        .probability()
                        .forEach((wording, p) -> said.put(utterance.origin().id() + " " + wording, p.value())));
        return said.buildOrThrow();
    }
}
