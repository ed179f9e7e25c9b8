package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimGroupTest {
    private static final List<Attribution> IN_ORDER = Stream.of("Lund", "Berg", "Holm", "Ilves")
            .map(name -> Attribution.of(Claim.of("The bridge is shut."), Chain.from(Source.person(name))))
            .sorted()
            .toList();

    @Test
    void attributionsAreInItOnceAndInTheOrderOfTheirIds() {
        ClaimGroup expected = group(IN_ORDER);
        for (int turn = 0; turn < IN_ORDER.size(); turn++) {
            List<Attribution> turned =
                    Stream.concat(IN_ORDER.stream(), IN_ORDER.stream()).toList().subList(turn, turn + 5);
            assertThat(group(turned)).isEqualTo(expected);
            assertThat(group(turned.stream().sorted(Collections.reverseOrder()).toList()))
                    .isEqualTo(expected);
        }
        assertThat(expected.attributions()).isEqualTo(IN_ORDER);
        assertThat(expected.suggested()).isEqualTo(IN_ORDER);
    }

    private static ClaimGroup group(List<Attribution> attributions) {
        return ClaimGroup.builder()
                .id(new GroupId("g"))
                .attributions(attributions)
                .suggested(attributions)
                .build();
    }
}
