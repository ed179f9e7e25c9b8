package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.Source;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the contract finds the fault it is there for. */
class ClaimGrouperContractCanFailTest {
    private static final Attribution SHUT = said("The harbour is shut");
    private static final Attribution OPEN = said("The harbour is open");
    private static final List<Attribution> BOTH = List.of(SHUT, OPEN);

    private static Attribution said(String what) {
        return Attribution.of(Claim.of(what), Chain.from(Source.organization("Port authority")));
    }

    private static ClaimGrouperContract contract(Function<List<Attribution>, Grouping> grouper) {
        return new ClaimGrouperContract() {
            @Override
            Grouping group(List<Attribution> given, List<ClaimGroup> before) {
                return grouper.apply(given);
            }
        };
    }

    private static Grouping of(ClaimGroup... groups) {
        return new Grouping(ImmutableList.copyOf(groups), ImmutableList.of());
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    @Test
    void groupersThatAreNone() {
        ClaimGroup shut = ClaimGroup.of(List.of(SHUT));
        ClaimGroup open = ClaimGroup.of(List.of(OPEN));
        RelationClassifier words = RelationClassifier.english();
        ClaimLink itself = new ClaimLink(
                SHUT.id(), SHUT.id(), words.relate(words.prepare(SHUT.claim()), words.prepare(OPEN.claim())), false);
        AtomicInteger asked = new AtomicInteger();

        assertFails(() -> contract(given -> of()).everyAttributionIsInOneGroup(BOTH));
        assertFails(() -> contract(given -> of(shut, open, shut)).everyAttributionIsInOneGroup(BOTH));
        assertFails(() -> contract(given -> of(shut, shut)).groupsHaveIdsOfTheirOwnAndKeepThem(BOTH));
        assertFails(() -> contract(given -> new Grouping(ImmutableList.of(shut, open), ImmutableList.of(itself)))
                .linksAreBetweenTwoOfThoseGiven(BOTH));
        assertFails(() -> contract(given -> asked.incrementAndGet() % 2 == 0 ? of(shut) : of(open))
                .severalThreadsGetTheSameGroups(BOTH));
        ClaimGrouperContract first = contract(given -> of(ClaimGroup.of(given.subList(0, 1))));
        Random random = new Random(1);
        assertFails(() -> {
            for (int i = 0; i < 20; i++) {
                first.theOrderOfClaimsChangesNothing(BOTH, random);
            }
        });
    }
}
