package dev.hearsay.embeddings;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Claim;
import dev.hearsay.extract.relate.CandidateSource;
import dev.hearsay.extract.relate.ClaimIndex.Hit;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final ImmutableList<PreparedClaim> CLAIMS = Stream.of(
                    "The ferry to Orm sank in the night",
                    "Doctors have found a cure for the river fever",
                    "The minister has resigned over the unpaid bills",
                    "Wolves were seen near the school",
                    "The price of bread has doubled since spring")
            .map(EmbeddingsTest::prepared)
            .collect(toImmutableList());

    private static PreparedClaim prepared(String text) {
        return CLASSIFIER.prepare(Claim.of(text));
    }

    private static int found(CandidateSource source, String query) {
        return source.index(CLAIMS).search(prepared(query), 1).stream()
                .mapToInt(Hit::claim)
                .findFirst()
                .orElse(-1);
    }

    @Test
    void findsWhatIsSaidInOtherWords() {
        CandidateSource near = CandidateSource.nearest(Embeddings.english());
        assertThat(found(near, "A passenger boat went down")).isEqualTo(0);
        assertThat(found(near, "Physicians can heal the illness")).isEqualTo(1);
        assertThat(found(near, "A cabinet member stepped down")).isEqualTo(2);
        assertThat(found(near, "Wild animals roamed by the classrooms")).isEqualTo(3);
        assertThat(found(near, "Loaves cost twice as much")).isEqualTo(4);
    }

    @Test
    void fusedWithTheWordsItFindsWhereTheyShareNone() {
        CandidateSource words = CandidateSource.rareWords();
        assertThat(found(words, "Loaves cost twice as much")).isEqualTo(-1);
        assertThat(found(
                        CandidateSource.fused(words, CandidateSource.nearest(Embeddings.english())),
                        "Loaves cost twice as much"))
                .isEqualTo(4);
    }

    @Test
    void whatIsBeyondTheReachOfTheModelIsNotRead() {
        String reach = "wolf ".repeat(126);
        assertThat(Embeddings.english().encode(reach + "bread ".repeat(1000)))
                .isEqualTo(Embeddings.english().encode(reach));
        assertThat(Arrays.equals(
                        Embeddings.english().encode("wolf"),
                        Embeddings.english().encode("bread")))
                .isFalse();
    }

    @Test
    void givesTheSameBitsEverywhere() {
        float[] vector = Embeddings.english().encode("The ferry to Orm sank in the night");
        assertThat(Arrays.hashCode(vector)).isEqualTo(-402645617);
    }
}
