package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RangesTest {

    record Step(boolean adds, int from, int length) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property
    void behavesLikeASetOfIntegers(@ForAll("steps") List<Step> steps) {
        Ranges ranges = new Ranges();
        BitSet expected = new BitSet();
        for (Step step : steps) {
            if (step.adds()) {
                ranges.add(step.from(), step.from() + step.length());
            } else {
                ranges.remove(step.from(), step.from() + step.length());
            }
            expected.set(step.from(), step.from() + step.length(), step.adds());
        }
        assertThat(ranges.size()).isEqualTo(expected.cardinality());
        for (int i = 0; i < 60; i++) {
            assertThat(ranges.contains(i)).as("%s contains %s", ranges, i).isEqualTo(expected.get(i));
        }
        for (int r = 0; r + 1 < ranges.count(); r++) {
            assertThat(ranges.to(r)).isLessThan(ranges.from(r + 1));
        }
        assertThat(ranges.overlap(10, 30)).isEqualTo(expected.get(10, 30).cardinality());
    }
}
