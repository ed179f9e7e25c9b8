package dev.hearsay.extract.relate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Claim;
import dev.hearsay.extract.relate.ClaimIndex.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Vectors of sentences as a way to find claims, alone and fused with the words. */
class SentenceEncoderTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final ImmutableMap<String, float[]> DIRECTIONS = ImmutableMap.of(
            "The harbour is shut", new float[] {4, 0},
            "Ships cannot leave the port", new float[] {3, 1},
            "The harbour master likes tea", new float[] {0, 2},
            "The harbour is closed to ships", new float[] {1, 0},
            "Silence", new float[] {0, 0});

    private static PreparedClaim prepared(String text) {
        return CLASSIFIER.prepare(Claim.of(text));
    }

    private static ImmutableList<PreparedClaim> prepared(String... texts) {
        return Stream.of(texts).map(SentenceEncoderTest::prepared).collect(toImmutableList());
    }

    private static float[] direction(String text) {
        return DIRECTIONS.getOrDefault(text, new float[] {1, 1}).clone();
    }

    private static final ImmutableList<PreparedClaim> CLAIMS = prepared(
            "The harbour master likes tea", "Ships cannot leave the port", "The harbour is closed to ships", "Silence");

    @Test
    void whatPointsTheSameWayIsFoundWhateverItsWordsAndLength() {
        List<Hit> hits = CandidateSource.nearest(SentenceEncoderTest::direction)
                .index(CLAIMS)
                .search(prepared("The harbour is shut"), 3);
        assertThat(hits).extracting(Hit::claim).containsExactly(2, 1, 0);
        assertThat(hits.get(0).score()).isCloseTo(1, within(1e-6));
        assertThat(hits.get(1).score()).isCloseTo(3 / Math.sqrt(10), within(1e-6));
        assertThat(hits.get(2).score()).isZero();
    }

    @Test
    void whatHasNoDirectionIsNearNothing() {
        List<Hit> hits = CandidateSource.nearest(SentenceEncoderTest::direction)
                .index(CLAIMS)
                .search(prepared("Silence"), 4);
        assertThat(hits).extracting(Hit::score).containsOnly(0.0);
    }

    private static CandidateSource ranking(Integer... places) {
        return claims -> (query, most) -> Stream.of(places)
                .limit(most)
                .map(place -> new Hit(place, -List.of(places).indexOf(place)))
                .collect(toImmutableList());
    }

    private static List<Integer> fused(CandidateSource first, CandidateSource... others) {
        return CandidateSource.fused(first, others).index(CLAIMS).search(prepared("The harbour is shut"), 4).stream()
                .map(Hit::claim)
                .toList();
    }

    @Test
    void whatAllRankHighComesFirst() {
        assertThat(fused(ranking(0, 2, 1), ranking(1, 2, 3), ranking(3, 2))).containsExactly(2, 1, 3, 0);
    }

    @Test
    void theFirstSourceDecidesTies() {
        assertThat(fused(ranking(2, 1), ranking(1, 2))).containsExactly(2, 1);
        assertThat(fused(ranking(1, 2), ranking(2, 1))).containsExactly(1, 2);
    }

    @Test
    void aSourceFusedWithNothingKeepsItsOrder() {
        assertThat(fused(ranking(3, 0, 2))).containsExactly(3, 0, 2);
        assertThat(fused(ranking(3, 0, 2), ranking())).containsExactly(3, 0, 2);
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void anEncoderThatBreaksItsContractIsNamed() {
        assertFault(text -> null, "gives null for \"The harbour master likes tea\"; return a vector");
        assertFault(text -> new float[0], "gives an empty vector");
        assertFault(text -> new float[] {1, Float.NaN}, "a number that is not finite");
        assertFault(text -> new float[text.length()], "a vector of 27 numbers for \"Ships cannot leave the port\"");
    }

    private static void assertFault(SentenceEncoder encoder, @Nullable String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> CandidateSource.nearest(encoder).index(CLAIMS))
                .withMessageContaining("sentence encoder " + SentenceEncoderTest.class.getName())
                .withMessageContaining(message);
    }

    @Test
    void aQueryOfAnotherLengthIsNamed() {
        ClaimIndex index = CandidateSource.nearest(text -> new float[text.length() > 30 ? 3 : 2])
                .index(CLAIMS);
        assertThatIllegalStateException()
                .isThrownBy(() -> index.search(prepared("The harbour is shut to all that have no mast"), 1))
                .withMessageEndingWith("return 2 numbers, as for others");
    }

    @Test
    void fusedWithVectorsClaimsThatShareNoWordAreFound() {
        assertThat(CandidateSource.bm25().index(CLAIMS).search(prepared("Boats lie idle"), 4))
                .isEmpty();
        assertThat(CandidateSource.fused(
                                CandidateSource.bm25(), CandidateSource.nearest(SentenceEncoderTest::direction))
                        .index(CLAIMS)
                        .search(prepared("Boats lie idle"), 4))
                .hasSize(4);
    }
}
