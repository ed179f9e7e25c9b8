package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.testkit.HearsayArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link ClaimGrouper} must do, on claims that are alike and on others. */
abstract class ClaimGrouperContract {
    private static final int TRIES = 20;

    /** Groups claims, the groups before being known. */
    abstract Grouping group(List<Attribution> given, List<ClaimGroup> before);

    private Grouping group(List<Attribution> given) {
        return group(given, List.of());
    }

    @Provide
    Arbitrary<List<Attribution>> attributions() {
        Arbitrary<Attribution> alike = Combinators.combine(
                        Arbitraries.of(
                                "The ferry sank off Morwick with 40 people on board",
                                "Off Morwick the ferry sank with 40 people on board",
                                "The ferry sank off Morwick with 12 people on board",
                                "The central bank raised its key rate to 5 percent",
                                "The central bank has raised the key rate to 5%",
                                "We will not resign",
                                "No"),
                        HearsayArbitraries.chains())
                .as((words, chain) -> Attribution.of(Claim.of(words), chain));
        return Arbitraries.oneOf(alike, HearsayArbitraries.attributions())
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    @Property(tries = TRIES)
    void theOrderOfClaimsChangesNothing(@ForAll("attributions") List<Attribution> given, @ForAll Random random) {
        List<Attribution> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        assertThat(group(shuffled)).isEqualTo(group(given));
    }

    @Property(tries = TRIES)
    void everyAttributionIsInOneGroup(@ForAll("attributions") List<Attribution> given) {
        assertThat(group(given).groups().stream().flatMap(group -> group.attributions().stream()))
                .containsExactlyInAnyOrderElementsOf(ImmutableSet.copyOf(given));
    }

    @Property(tries = TRIES)
    void groupsHaveIdsOfTheirOwnAndKeepThem(@ForAll("attributions") List<Attribution> given) {
        Grouping before = group(given);
        assertThat(before.groups()).extracting(group -> group.id()).doesNotHaveDuplicates();
        assertThat(group(given, before.groups())).isEqualTo(before);
    }

    @Property(tries = TRIES)
    void linksAreBetweenTwoOfThoseGiven(@ForAll("attributions") List<Attribution> given) {
        ImmutableSet<AttributionId> ids = given.stream().map(Attribution::id).collect(ImmutableSet.toImmutableSet());
        assertThat(group(given).links()).allSatisfy(link -> {
            assertThat(ids).contains(link.first(), link.second());
            assertThat(link.first()).isLessThan(link.second());
        });
    }

    @Property(tries = 10)
    void severalThreadsGetTheSameGroups(@ForAll("attributions") List<Attribution> given) {
        Grouping once = group(given);
        assertThat(Stream.generate(() -> group(given)).limit(4).parallel()).containsOnly(once);
    }
}
