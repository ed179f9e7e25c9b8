package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The heaviest set against all subsets. */
class HeaviestSetTest {

    @Property(tries = 300)
    void isAsHeavyAsAnyCompatibleSet(
            @ForAll @Size(max = 7) List<@IntRange(max = 9) Integer> weights, @ForAll @Size(49) List<Boolean> pairs) {
        BitSet[] compatible = symmetric(weights.size(), pairs);
        double[] values = weights.stream().mapToDouble(weight -> weight).toArray();
        ImmutableList<Integer> found = HeaviestSet.of(values, compatible);
        assertThat(fits(found, compatible)).isTrue();
        assertThat(weight(found, values)).isCloseTo(heaviest(values, compatible), within(1e-12));
    }

    private static double heaviest(double[] weights, BitSet[] compatible) {
        return IntStream.range(0, 1 << weights.length)
                .mapToObj(set -> members(set, weights.length))
                .filter(set -> fits(set, compatible))
                .mapToDouble(set -> weight(set, weights))
                .max()
                .orElse(0);
    }

    private static List<Integer> members(int set, int size) {
        return IntStream.range(0, size).filter(i -> (set >> i & 1) == 1).boxed().toList();
    }

    private static boolean fits(List<Integer> set, BitSet[] compatible) {
        return set.stream().allMatch(i -> set.stream().allMatch(j -> i.equals(j) || compatible[i].get(j)));
    }

    private static double weight(List<Integer> set, double[] weights) {
        return set.stream().mapToDouble(i -> weights[i]).sum();
    }

    private static BitSet[] symmetric(int size, List<Boolean> pairs) {
        BitSet[] compatible = new BitSet[size];
        for (int i = 0; i < size; i++) {
            compatible[i] = new BitSet();
            for (int j = 0; j < i; j++) {
                compatible[i].set(j, pairs.get(i * 7 + j));
                compatible[j].set(i, pairs.get(i * 7 + j));
            }
        }
        return compatible;
    }

    @Test
    void negativeWeight_isRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaviestSet.of(new double[] {-0.5}, new BitSet[] {new BitSet()}))
                .withMessageContaining("-0.5");
    }
}
