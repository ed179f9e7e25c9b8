package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Claim;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds of everything that finds the claims worth comparing. A test of your own is a class of a few lines,
 * {@code CLASSIFIER} being {@code RelationClassifier.english()}:
 *
 * <pre>{@code
 * class MyCandidatesLawsTest implements CandidateSourceLaws {
 *     @Override
 *     public Index index(List<Claim> claims) {
 *         ClaimIndex index = MyCandidates.create()
 *                 .index(claims.stream().map(CLASSIFIER::prepare).collect(toImmutableList()));
 *         return (query, most) -> index.search(CLASSIFIER.prepare(query), most).stream()
 *                 .map(hit -> new Found(hit.claim(), hit.score()))
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that what belongs together is found.
 */
public interface CandidateSourceLaws {
    /** How many collections each law is tried on. */
    int TRIES = 30;

    /** The most claims asked for. */
    int MOST = 12;

    /**
     * A claim that was found.
     *
     * @param claim its place in the collection
     * @param score how well it fits
     */
    record Found(int claim, double score) {}

    /** An index over some claims. */
    @FunctionalInterface
    interface Index {
        /**
         * Finds the claims most like another.
         *
         * @param query the claim to look for
         * @param most how many to return at most
         * @return what was found, the best first
         */
        List<Found> search(Claim query, int most);
    }

    /**
     * Makes an index.
     *
     * @param claims the claims, perhaps none
     * @return the index
     */
    Index index(List<Claim> claims);

    /** {@return up to a dozen claims with words in common} */
    @Provide
    default Arbitrary<List<Claim>> collections() {
        return HearsayArbitraries.claims().list().ofMaxSize(MOST);
    }

    /** {@return claims of hostile words} */
    @Provide
    default Arbitrary<Claim> hostileClaims() {
        return ClaimArbitraries.hostile();
    }

    /**
     * What is found lies in the collection, each claim once, and is no more than was asked for.
     *
     * @param claims any claims
     * @param query any claim
     * @param most how many are asked for
     */
    @Property(tries = TRIES)
    default void findsClaimsOfTheCollectionOnce(
            @ForAll("collections") List<Claim> claims,
            @ForAll Claim query,
            @ForAll @IntRange(min = 1, max = MOST) int most) {
        List<Found> found = index(claims).search(query, most);
        assertThat(found).hasSizeLessThanOrEqualTo(most).allMatch(one -> one.claim() >= 0);
        assertThat(found).allMatch(one -> one.claim() < claims.size());
        assertThat(found).extracting(Found::claim).doesNotHaveDuplicates();
    }

    /**
     * The best comes first, of equals the one that comes first in the collection.
     *
     * @param claims any claims
     * @param query any claim
     */
    @Property(tries = TRIES)
    default void theBestComesFirst(@ForAll("collections") List<Claim> claims, @ForAll Claim query) {
        List<Found> found = index(claims).search(query, MOST);
        assertThat(found).noneMatch(one -> Double.isNaN(one.score()));
        for (int i = 1; i < found.size(); i++) {
            Found before = found.get(i - 1);
            Found after = found.get(i);
            assertThat(before.score() > after.score()
                            || (before.score() == after.score() && before.claim() < after.claim()))
                    .as("%s comes before %s", before, after)
                    .isTrue();
        }
    }

    /**
     * Who asks for fewer gets the first of those that are found for more.
     *
     * @param claims any claims
     * @param query any claim
     * @param most how many are asked for
     */
    @Property(tries = TRIES)
    default void fewerAreTheFirstOfMore(
            @ForAll("collections") List<Claim> claims,
            @ForAll Claim query,
            @ForAll @IntRange(min = 1, max = MOST) int most) {
        List<Found> all = index(claims).search(query, MOST);
        assertThat(index(claims).search(query, most)).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }

    /**
     * The answer depends on collection and query alone: not on what was asked before, nor on the thread that asks.
     *
     * @param claims any claims
     * @param query any claim
     * @param before what is asked for in between
     */
    @Property(tries = TRIES)
    default void dependsOnCollectionAndQueryAlone(
            @ForAll("collections") List<Claim> claims, @ForAll Claim query, @ForAll Claim before) {
        Index index = index(claims);
        List<Found> first = index.search(query, MOST);
        index.search(before, MOST);
        assertThat(Stream.generate(() -> index.search(query, MOST)).limit(4).parallel())
                .containsOnly(first);
    }

    /**
     * Whatever the words, a search ends with an answer, and among no claims it finds none.
     *
     * @param claim a claim of hostile words
     * @param claims any claims
     */
    @Property(tries = TRIES)
    default void anyWordsMayBeSearched(
            @ForAll("hostileClaims") Claim claim, @ForAll("collections") List<Claim> claims) {
        assertThat(index(claims).search(claim, MOST)).hasSizeLessThanOrEqualTo(MOST);
        assertThat(index(ImmutableList.of(claim)).search(claim, MOST)).hasSizeLessThanOrEqualTo(1);
        assertThat(index(ImmutableList.of()).search(claim, MOST)).isEmpty();
    }
}
