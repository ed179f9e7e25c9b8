package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Claim;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of everything that turns sentences into vectors. A test of your own is a class of a few lines:
 *
 * <pre>{@code
 * class MyEncoderLawsTest implements SentenceEncoderLaws {
 *     @Override
 *     public float[] encode(String text) {
 *         return new MyEncoder().encode(text);
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that sentences of like meaning point the same way.
 */
public interface SentenceEncoderLaws {
    /** How many texts each law is tried on. */
    int TRIES = 30;

    /**
     * Encodes a text.
     *
     * @param text the text
     * @return its vector
     */
    float[] encode(String text);

    /** {@return hostile words, some of them none} */
    @Provide
    default Arbitrary<String> hostileTexts() {
        return TextArbitraries.hostile();
    }

    /**
     * Whatever the words, even none, the vector has as many numbers as any other, and all are finite.
     *
     * @param hostile hostile words
     * @param claim any claim
     */
    @Property(tries = TRIES)
    default void isAVectorWhateverTheWords(@ForAll("hostileTexts") String hostile, @ForAll Claim claim) {
        for (String text : new String[] {hostile, claim.wording(), ""}) {
            float[] vector = encode(text);
            assertThat(vector).isNotEmpty().hasSameSizeAs(encode("a"));
            for (float value : vector) {
                assertThat(value).isFinite();
            }
        }
    }

    /**
     * The vector depends on the text alone: not on what was encoded before, nor on the thread that asks.
     *
     * @param claim any claim
     * @param before what is encoded in between
     */
    @Property(tries = TRIES)
    default void dependsOnTheTextAlone(@ForAll Claim claim, @ForAll Claim before) {
        float[] first = encode(claim.wording());
        encode(before.wording());
        assertThat(Stream.generate(() -> encode(claim.wording())).limit(2).parallel())
                .allMatch(again -> Arrays.equals(again, first));
    }

    /**
     * A vector that was handed out belongs to who asked: writing into it changes no other.
     *
     * @param claim any claim
     */
    @Property(tries = TRIES)
    default void aVectorBelongsToWhoAsked(@ForAll Claim claim) {
        float[] first = encode(claim.wording());
        float[] copy = first.clone();
        Arrays.fill(first, Float.NaN);
        assertThat(encode(claim.wording())).isEqualTo(copy);
    }
}
