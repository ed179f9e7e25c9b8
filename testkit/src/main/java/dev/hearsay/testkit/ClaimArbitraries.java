package dev.hearsay.testkit;

import static dev.hearsay.testkit.SampleWorld.PROPOSITIONS;

import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.TemporalExtent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claims, and when and how much they are about. */
final class ClaimArbitraries {
    private static final LocalDateTime FIRST = LocalDateTime.of(2018, 5, 1, 0, 0);
    private static final int QUARTERS_OF_A_DAY = 4;
    private static final int DAYS = 400;

    private ClaimArbitraries() {}

    /** Claims of whatever words, but for none at all. */
    static Arbitrary<Claim> hostile() {
        return TextArbitraries.hostile()
                .filter(words -> !words.isBlank())
                .map(Claim::of)
                .withoutEdgeCases();
    }

    static Arbitrary<Claim> claims() {
        return Builders.withBuilder(Claim::builder)
                .use(Arbitraries.of(PROPOSITIONS))
                .inSetter(Claim.Builder::wording)
                .use(Arbitraries.of("ferry in service", "bridge closed").optional())
                .in((claim, proposition) -> proposition.map(claim::proposition).orElse(claim))
                .use(Arbitraries.of(Polarity.class))
                .inSetter(Claim.Builder::polarity)
                .use(Arbitraries.of(ClaimKind.class))
                .inSetter(Claim.Builder::kind)
                .use(extents())
                .inSetter(Claim.Builder::time)
                .use(quantities().list().ofMaxSize(2))
                .inSetter(Claim.Builder::quantities)
                .use(SourceArbitraries.sources().optional())
                .inSetter(Claim.Builder::actor)
                .build(Claim.Builder::build);
    }

    static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        Arbitraries.of("12", "0", "1.50", "4000000", "-3", "0.001", "1E+6")
                                .map(BigDecimal::new),
                        Arbitraries.of("crate", "percent", "person", ""))
                .as(Quantity::new);
    }

    static Arbitrary<TemporalExtent> extents() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(TemporalExtent.unknown())),
                Tuple.of(7, knownExtents()),
                Tuple.of(2, openExtents()));
    }

    static Arbitrary<TemporalExtent> knownExtents() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, moments().map(m -> TemporalExtent.day(m.toLocalDate()))),
                Tuple.of(1, moments().map(m -> TemporalExtent.month(YearMonth.from(m)))),
                Tuple.of(1, moments().map(m -> TemporalExtent.year(Year.from(m)))),
                Tuple.of(1, moments().map(TemporalExtent::at)),
                Tuple.of(1, zonedMoments().map(TemporalExtent::at)),
                Tuple.of(1, twoMoments().map(m -> TemporalExtent.within(m.get(0), m.get(1)))),
                Tuple.of(1, twoMoments().map(m -> TemporalExtent.lasting(m.get(0), m.get(1)))));
    }

    /** Each of the four points may be open. */
    private static Arbitrary<TemporalExtent> openExtents() {
        Arbitrary<List<Boolean>> open = Arbitraries.of(false, true).list().ofSize(4);
        Arbitrary<List<LocalDateTime>> points =
                moments().list().ofSize(4).map(list -> list.stream().sorted().toList());
        return Combinators.combine(points, open, Arbitraries.of(false, true)).as((point, unknown, swapped) -> {
            List<Optional<LocalDateTime>> known = IntStream.range(0, 4)
                    .mapToObj(i -> unknown.get(i) ? Optional.<LocalDateTime>empty() : Optional.of(point.get(i)))
                    .toList();
            return TemporalExtent.builder()
                    .earliestStart(known.get(0))
                    .latestStart(known.get(swapped ? 2 : 1))
                    .earliestEnd(known.get(swapped ? 1 : 2))
                    .latestEnd(known.get(3))
                    .build();
        });
    }

    private static Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers()
                .between(0, DAYS * QUARTERS_OF_A_DAY)
                .map(quarters -> FIRST.plusHours(quarters * (24L / QUARTERS_OF_A_DAY)));
    }

    private static Arbitrary<OffsetDateTime> zonedMoments() {
        return Combinators.combine(moments(), Arbitraries.integers().between(-12, 14))
                .as((moment, hours) -> moment.atOffset(ZoneOffset.ofHours(hours)));
    }

    private static Arbitrary<List<LocalDateTime>> twoMoments() {
        return moments().list().ofSize(2).map(list -> list.stream().sorted().toList());
    }
}
