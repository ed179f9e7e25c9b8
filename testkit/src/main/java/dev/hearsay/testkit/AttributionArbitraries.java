package dev.hearsay.testkit;

import static dev.hearsay.testkit.SampleWorld.ARTICLES;
import static dev.hearsay.testkit.SampleWorld.OCCASIONS;
import static dev.hearsay.testkit.SampleWorld.OUTLETS;
import static dev.hearsay.testkit.SampleWorld.PROPOSITIONS;
import static dev.hearsay.testkit.SampleWorld.SPEAKERS;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import dev.hearsay.testkit.SampleWorld.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Chains, attributions and the graphs they make. */
final class AttributionArbitraries {
    private static final int MOST_ATTRIBUTIONS = 8;
    private static final int MOST_RELAYS = 3;

    private AttributionArbitraries() {}

    /** Chains of any sources; whoever would stand on one twice is left out the second time. */
    static Arbitrary<Chain> chains() {
        return Combinators.combine(
                        SourceArbitraries.sources(),
                        SourceArbitraries.sources().list().ofMaxSize(MOST_RELAYS),
                        SourceArbitraries.outlets().optional())
                .as(AttributionArbitraries::chain);
    }

    private static Chain chain(Source origin, List<? extends Source> relays, Optional<Outlet> publisher) {
        Set<SourceId> visited = new HashSet<>(Set.of(origin.id()));
        Optional<Outlet> other = publisher.filter(outlet -> visited.add(outlet.id()));
        Chain.Builder chain = Chain.builder().origin(origin).publisher(other);
        relays.stream().filter(relay -> visited.add(relay.id())).forEach(chain::addRelays);
        return chain.build();
    }

    /** Attributions with every field free. */
    static Arbitrary<Attribution> attributions() {
        return Builders.withBuilder(Attribution::builder)
                .use(ClaimArbitraries.claims())
                .inSetter(Attribution.Builder::claim)
                .use(chains())
                .inSetter(Attribution.Builder::chain)
                .use(Arbitraries.of(SpeechAct.class))
                .inSetter(Attribution.Builder::act)
                .use(Arbitraries.of(Factuality.class).optional())
                .in((attribution, value) -> value.map(attribution::factuality).orElse(attribution))
                .use(Arbitraries.of(Basis.class))
                .inSetter(Attribution.Builder::basis)
                .use(Arbitraries.of(QuoteForm.class))
                .inSetter(Attribution.Builder::form)
                .use(Arbitraries.of(Contact.class))
                .inSetter(Attribution.Builder::contact)
                .use(Arbitraries.of(OCCASIONS).optional())
                .inSetter(Attribution.Builder::occasion)
                .use(Arbitraries.of("North Wire", "the council").optional())
                .inSetter(Attribution.Builder::addressee)
                .use(ClaimArbitraries.extents())
                .inSetter(Attribution.Builder::said)
                .use(Arbitraries.of(Interest.class).optional())
                .inSetter(Attribution.Builder::interest)
                .use(Arbitraries.of(SegmentKind.class))
                .inSetter(Attribution.Builder::segment)
                .use(TextArbitraries.evidence().optional())
                .inSetter((attribution, evidence) ->
                        attribution.evidence(evidence).document(evidence.map(e -> e.document())))
                .use(TextArbitraries.attributionSpans().optional())
                .inSetter(Attribution.Builder::spans)
                .use(attributionIds().optional())
                .inSetter(Attribution.Builder::within)
                .use(TextArbitraries.derivations().optional())
                .inSetter(Attribution.Builder::derivation)
                .use(Arbitraries.of(false, true))
                .inSetter(Attribution.Builder::inferred)
                .build(Attribution.Builder::build);
    }

    static Arbitrary<AttributionId> attributionIds() {
        return Arbitraries.of(PROPOSITIONS)
                .map(wording -> Attribution.of(Claim.of(wording), Chain.from(SPEAKERS.get(0)))
                        .id());
    }

    /** Attributions of one proposition in the sample world: reprints, families, loops, unnamed, unsigned, denials. */
    static Arbitrary<Attribution> attributionsOf(Claim claim) {
        return Builders.withBuilder(Attribution::builder)
                .use(reports())
                .inSetter((attribution, report) -> report.tell(claim, attribution))
                .use(acts())
                .inSetter(Attribution.Builder::act)
                .use(Arbitraries.of(Factuality.class).optional(0.25))
                .in((attribution, value) -> value.map(attribution::factuality).orElse(attribution))
                .use(bases())
                .inSetter(Attribution.Builder::basis)
                .use(Arbitraries.of(QuoteForm.class))
                .inSetter(Attribution.Builder::form)
                .use(Arbitraries.of(Contact.class))
                .inSetter(Attribution.Builder::contact)
                .use(Arbitraries.of(OCCASIONS).optional(0.3))
                .inSetter(Attribution.Builder::occasion)
                .use(ClaimArbitraries.extents())
                .inSetter(Attribution.Builder::said)
                .use(segments())
                .inSetter(Attribution.Builder::segment)
                .build(Attribution.Builder::build);
    }

    private static Arbitrary<Report> reports() {
        Arbitrary<Boolean> negated = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<List<Outlet>> relays = Arbitraries.of(OUTLETS).list().ofMaxSize(MOST_RELAYS);
        return Combinators.combine(Arbitraries.of(ARTICLES), speakers(), relays, negated)
                .as(Report::new);
    }

    private static Arbitrary<Speaker> speakers() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(SPEAKERS).map(speaker -> article -> speaker)),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, 2)
                                .map(i -> article ->
                                        SampleWorld.unnamed(article.document()).get(i))),
                Tuple.of(2, Arbitraries.of(OUTLETS).map(outlet -> article -> outlet)));
    }

    private static Arbitrary<SpeechAct> acts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(SpeechAct.SAYS)),
                Tuple.of(2, Arbitraries.just(SpeechAct.DENIES)),
                Tuple.of(2, Arbitraries.of(SpeechAct.class)));
    }

    private static Arbitrary<Basis> bases() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Basis.UNSTATED)), Tuple.of(5, Arbitraries.of(Basis.class)));
    }

    private static Arbitrary<SegmentKind> segments() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(SegmentKind.BODY)), Tuple.of(1, Arbitraries.of(SegmentKind.class)));
    }

    /** Who speaks in an article; the unnamed are unnamed in the words of that article. */
    private interface Speaker {
        Source in(Article article);
    }

    /** What an article has: a chain, and whether it takes the other side of the claim. */
    private record Report(Article article, Speaker speaker, List<Outlet> relays, boolean negated) {

        void tell(Claim claim, Attribution.Builder attribution) {
            attribution
                    .claim(negated ? claim.negated() : claim)
                    .chain(chain(speaker.in(article), relays, article.publisher()))
                    .document(article.document())
                    .derivation(article.derivation());
        }
    }

    static Arbitrary<Claim> groupClaims() {
        Arbitrary<ClaimKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(ClaimKind.FACT)), Tuple.of(1, Arbitraries.of(ClaimKind.class)));
        return Combinators.combine(
                        Arbitraries.of(PROPOSITIONS),
                        kinds,
                        Arbitraries.of(SPEAKERS).optional(0.3))
                .as((wording, kind, actor) ->
                        Claim.builder().wording(wording).kind(kind).actor(actor).build());
    }

    static Arbitrary<ClaimGroup> groups() {
        Claim claim = Claim.of(PROPOSITIONS.get(0));
        return Combinators.combine(groupClaims(), groupsOf(claim)).as((other, group) -> retold(group, other));
    }

    private static ClaimGroup retold(ClaimGroup group, Claim claim) {
        return group(retold(group.attributions(), claim), retold(group.suggested(), claim), group.aliases());
    }

    private static List<Attribution> retold(List<Attribution> attributions, Claim claim) {
        return attributions.stream()
                .map(attribution -> Attribution.builder()
                        .from(attribution)
                        .claim(attribution.claim().polarity() == Polarity.POSITIVE ? claim : claim.negated())
                        .build())
                .toList();
    }

    static Arbitrary<ClaimGroup> groupsOf(Claim claim) {
        return Combinators.combine(
                        attributionsOf(claim).list().ofMinSize(1).ofMaxSize(MOST_ATTRIBUTIONS),
                        attributionsOf(claim).list().ofMaxSize(1),
                        Arbitraries.of("an earlier group")
                                .map(GroupId::new)
                                .set()
                                .ofMaxSize(1))
                .as(AttributionArbitraries::group);
    }

    private static ClaimGroup group(List<Attribution> attributions, List<Attribution> suggested, Set<GroupId> aliases) {
        return ClaimGroup.builder()
                .from(ClaimGroup.of(attributions))
                .suggested(suggested)
                .aliases(aliases)
                .build();
    }

    static Arbitrary<ProvenanceGraph> graphs() {
        Arbitrary<Stance> sides = Arbitraries.of(Stance.ASSERTS, Stance.DENIES);
        return Combinators.combine(groups(), sides).as((group, side) -> ProvenanceGraph.of(group.attributions(), side));
    }
}
