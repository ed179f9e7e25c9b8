package dev.hearsay.testkit;

import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Direction;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Span;
import dev.hearsay.core.TextReuse;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** How claims stand to claims, and articles to articles. */
final class RelationArbitraries {
    private RelationArbitraries() {}

    static Arbitrary<Relation> relations() {
        Arbitrary<Double> probability = ResultArbitraries.probabilities();
        return Builders.withBuilder(Relation::builder)
                .use(Combinators.combine(Arbitraries.of(RelationKind.class), Arbitraries.of(true, false))
                        .as(Way::new))
                .inSetter((relation, way) -> relation.kind(way.kind()).direction(way.direction()))
                .use(probability)
                .inSetter(Relation.Builder::same)
                .use(probability)
                .inSetter(Relation.Builder::contradicts)
                .use(probability)
                .inSetter(Relation.Builder::confidence)
                .use(probability)
                .inSetter(Relation.Builder::threshold)
                .use(Arbitraries.of("same-1", "a rule"))
                .inSetter(Relation.Builder::decidedBy)
                .use(contributions().list().ofMaxSize(2))
                .inSetter(Relation.Builder::contributions)
                .use(slotMatches().list().ofMaxSize(2))
                .inSetter(Relation.Builder::slots)
                .use(Arbitraries.of("the position changed", "the first account was wrong")
                        .list()
                        .ofMaxSize(1))
                .inSetter(Relation.Builder::rivals)
                .build(Relation.Builder::build);
    }

    private record Way(RelationKind kind, boolean forward) {
        Direction direction() {
            return !kind.directed() ? Direction.NONE : forward ? Direction.FORWARD : Direction.BACKWARD;
        }
    }

    static Arbitrary<ClaimRelation> claimRelations() {
        return Combinators.combine(
                        Arbitraries.of("harbour", "ferry").map(GroupId::new),
                        Arbitraries.of("bridge", "strike").map(GroupId::new),
                        relations())
                .as(ClaimRelation::new);
    }

    static Arbitrary<QuotationVariant> quotationVariants() {
        return Combinators.combine(
                        AttributionArbitraries.attributionIds(),
                        AttributionArbitraries.attributionIds(),
                        Arbitraries.of(QuotationVariant.Kind.class),
                        Arbitraries.of(Direction.FORWARD, Direction.BACKWARD),
                        ResultArbitraries.probabilities(),
                        Arbitraries.of(true, false))
                .as(RelationArbitraries::variant);
    }

    private static QuotationVariant variant(
            AttributionId a,
            AttributionId b,
            QuotationVariant.Kind kind,
            Direction within,
            double shared,
            boolean possibleSilentCut) {
        return new QuotationVariant(
                a.compareTo(b) < 0 ? a : b,
                a.compareTo(b) < 0 ? b : a,
                kind,
                kind == QuotationVariant.Kind.CONTAINED ? within : Direction.NONE,
                shared,
                possibleSilentCut);
    }

    static Arbitrary<Contribution> contributions() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-5, 5).ofScale(3);
        return Combinators.combine(Arbitraries.of("shared words", "polarity"), numbers, numbers)
                .as(Contribution::new);
    }

    static Arbitrary<SlotMatch> slotMatches() {
        Arbitrary<String> words = Arbitraries.of("ferry", "boat", "closed", "");
        return Combinators.combine(Arbitraries.of("word", "amount"), words, words, Arbitraries.of(SlotFit.class))
                .as(SlotMatch::new);
    }

    static Arbitrary<TextReuse> textReuses() {
        return Builders.withBuilder(TextReuse::builder)
                .use(pairs())
                .inSetter((reuse, pair) ->
                        reuse.first(pair.first()).second(pair.second()).original(pair.original()))
                .use(Arbitraries.of(ReuseKind.class))
                .inSetter(TextReuse.Builder::kind)
                .use(ResultArbitraries.probabilities())
                .inSetter(TextReuse.Builder::score)
                .use(passages().list().ofMaxSize(2))
                .inSetter(TextReuse.Builder::passages)
                .use(spans())
                .inSetter(TextReuse.Builder::addedByFirst)
                .use(spans())
                .inSetter(TextReuse.Builder::addedBySecond)
                .use(Arbitraries.maps(Arbitraries.of(TextReuse.Signal.class), ResultArbitraries.probabilities())
                        .ofMaxSize(2))
                .inSetter(TextReuse.Builder::signals)
                .build(TextReuse.Builder::build);
    }

    private static Arbitrary<List<Span>> spans() {
        return TextArbitraries.spans().list().ofMaxSize(1);
    }

    private static Arbitrary<Pair> pairs() {
        return Combinators.combine(
                        Arbitraries.of("radio.txt", "evening.txt"),
                        Arbitraries.of("tide.txt", "wire.txt"),
                        Arbitraries.of(true, false).optional())
                .as((first, second, original) -> new Pair(new DocumentId(first), new DocumentId(second), original));
    }

    private record Pair(DocumentId first, DocumentId second, Optional<Boolean> firstIsOriginal) {
        Optional<DocumentId> original() {
            return firstIsOriginal.map(isFirst -> isFirst ? first : second);
        }
    }

    static Arbitrary<TextReuse.Passage> passages() {
        return Combinators.combine(TextArbitraries.spans(), TextArbitraries.spans(), Arbitraries.of(false, true))
                .as(TextReuse.Passage::new);
    }
}
