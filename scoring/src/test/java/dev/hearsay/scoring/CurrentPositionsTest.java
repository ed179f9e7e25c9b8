package dev.hearsay.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CurrentPositionsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 17);

    private static Attribution said(String who, Factuality factuality, TemporalExtent when, SegmentKind where) {
        return Attribution.builder()
                .claim(Claim.of("The quay is shut"))
                .chain(Chain.from(Source.person(who)).publishedBy(Source.outlet("Evening Post")))
                .factuality(factuality)
                .said(when)
                .segment(where)
                .build();
    }

    @Provide
    Arbitrary<Attribution> statements() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 40).map(FIRST::plusDays);
        Arbitrary<TemporalExtent> times = Arbitraries.oneOf(
                days.map(TemporalExtent::day),
                days.map(day -> TemporalExtent.at(day.atStartOfDay())),
                days.map(day -> TemporalExtent.month(YearMonth.from(day))),
                Arbitraries.just(TemporalExtent.unknown()));
        return Combinators.combine(
                        Arbitraries.of("Anna Berg", "Otto Klein"),
                        Arbitraries.of(Factuality.CT_PLUS, Factuality.CT_MINUS, Factuality.UU),
                        times,
                        Arbitraries.of(SegmentKind.BODY, SegmentKind.BODY, SegmentKind.HEADLINE))
                .as(CurrentPositionsTest::said);
    }

    /** Statement by statement, as the class says it. */
    private static boolean withdraws(Attribution later, Attribution earlier) {
        return later.chain().origin().equals(earlier.chain().origin())
                && !later.stance().equals(earlier.stance())
                && later.stance().negated() == earlier.stance()
                && later.said().after(earlier.said()) == Answer.YES
                && later.segment() != SegmentKind.HEADLINE;
    }

    @Property(tries = 300)
    void whatWasSurelyTakenBackLaterIsSetAside(
            @ForAll @Size(max = 12) List<@From("statements") Attribution> statements) {
        ImmutableList<Attribution> all = ImmutableList.copyOf(statements);
        assertThat(CurrentPositions.of(all, Optional.empty()))
                .containsExactlyElementsOf(all.stream()
                        .filter(earlier -> all.stream().noneMatch(later -> withdraws(later, earlier)))
                        .toList());
    }
}
