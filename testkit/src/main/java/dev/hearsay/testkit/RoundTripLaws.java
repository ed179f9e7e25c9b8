package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds of every format that loses nothing. A test of your own is a class of a few lines; the values come from
 * {@link HearsayArbitraryProvider} if they are Hearsay's, else from a provider of your own:
 *
 * <pre>{@code
 * class ClaimJsonLawsTest implements RoundTripLaws<Claim> {
 *     @Override
 *     public String encode(Claim claim) {
 *         return Json.write(claim);
 *     }
 *
 *     @Override
 *     public Claim decode(String json) {
 *         return Json.readClaim(json);
 *     }
 * }
 * }</pre>
 *
 * @param <T> what is written and read
 */
public interface RoundTripLaws<T> {
    /** How many values each law is tried on. */
    int TRIES = 200;

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text
     */
    String encode(T value);

    /**
     * Reads a value.
     *
     * @param text a text that {@link #encode} wrote
     * @return the value
     */
    T decode(String text);

    /**
     * What was written reads as an equal value.
     *
     * @param value any value
     */
    @Property(tries = TRIES)
    default void readsWhatItWrote(@ForAll T value) {
        assertThat(decode(encode(value))).isEqualTo(value);
    }

    /**
     * Equal values are written alike, to the byte.
     *
     * @param value any value
     */
    @Property(tries = TRIES)
    default void writesEqualValuesAlike(@ForAll T value) {
        String text = encode(value);
        assertThat(encode(decode(text))).isEqualTo(text);
    }
}
