package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static Relation.Builder relation(RelationKind kind) {
        return Relation.builder()
                .kind(kind)
                .same(0.5)
                .contradicts(0.1)
                .confidence(0.7)
                .threshold(0.5)
                .decidedBy("rule");
    }

    @Property
    void reversingTwiceChangesNothing(@ForAll RelationKind kind, @ForAll SlotFit fit) {
        Relation relation = relation(kind)
                .direction(kind.directed() ? Direction.FORWARD : Direction.NONE)
                .addSlots(new SlotMatch("word", "buy", "sell", fit))
                .build();

        assertThat(relation.reversed().reversed()).isEqualTo(relation);
    }

    @Test
    void updateWithoutDirectionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relation(RelationKind.UPDATES).build())
                .withMessageContaining("FORWARD or BACKWARD");
    }

    @Test
    void mismatchesAreTheClashes() {
        Relation relation = relation(RelationKind.CONTRADICTS)
                .addSlots(new SlotMatch("word", "rise", "fall", SlotFit.OPPOSITE))
                .addSlots(new SlotMatch("word", "price", "price", SlotFit.EQUAL))
                .build();

        assertThat(relation.mismatches()).extracting(SlotMatch::first).containsExactly("rise");
    }

    @Test
    void aClaimDoesNotStandToItself() {
        GroupId ferry = new GroupId("ferry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimRelation(
                        ferry, ferry, relation(RelationKind.CONTRADICTS).build()))
                .withMessage("a relation is between two claims but both are ferry: name two groups");
    }
}
