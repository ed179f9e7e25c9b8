package dev.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What editors are taught, as graphs. */
class ProvenanceGraphTest {
    private static final Claim CLAIM = Claim.of("The ferry is back in service");
    private static final Organization GOVERNMENT = Source.organization("Government of Norland");
    private static final Person MINISTER =
            Person.builder().name("Mara Ilves").principal(GOVERNMENT).build();
    private static final Outlet WIRE = Source.outlet("North Wire");
    private static final Outlet TIDE = Source.outlet("The Daily Tide");
    private static final Outlet RADIO = Source.outlet("Harbour Radio");

    private static Attribution.Builder report(Chain chain) {
        return Attribution.builder().claim(CLAIM).chain(chain);
    }

    private static Attribution saw(Chain chain) {
        return report(chain).basis(Basis.SAW).build();
    }

    private static ProvenanceGraph graph(Attribution... attributions) {
        return ProvenanceGraph.of(List.of(attributions));
    }

    private static void assertIndependence(ProvenanceGraph graph, int shown, int possible) {
        assertThat(graph.independence().shown()).isEqualTo(shown);
        assertThat(graph.independence().possible()).isEqualTo(possible);
    }

    @Test
    void agencyReportInFortyPapers_isOneOrigin() {
        List<Attribution> papers = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            papers.add(report(Chain.from(MINISTER).via(WIRE).publishedBy(Source.outlet("Paper " + i)))
                    .document(new DocumentId("paper-" + i + ".txt"))
                    .build());
        }
        ProvenanceGraph graph = ProvenanceGraph.of(papers);
        assertThat(graph.origins()).containsExactly(MINISTER);
        assertThat(graph.possibleWitnesses(MINISTER)).containsExactly(WIRE);
        assertThat(graph.relays()).hasSize(40);
        assertIndependence(graph, 0, 1);
    }

    @Test
    void twoReportersAtOnePressConference_areTwoWitnessesOfOneSpeaker() {
        Attribution.Builder wire =
                report(Chain.from(MINISTER).publishedBy(WIRE)).contact(Contact.SHOWN);
        Attribution.Builder radio =
                report(Chain.from(MINISTER).publishedBy(RADIO)).contact(Contact.SHOWN);
        ProvenanceGraph graph = graph(
                wire.occasion("press conference").build(),
                radio.occasion("press conference").build());
        assertThat(graph.witnesses(MINISTER)).containsExactlyInAnyOrder(WIRE, RADIO);
        assertThat(graph.origins()).hasSize(1);
        assertIndependence(graph, 0, 1);
    }

    @Test
    void governmentAndItsOwnMinistry_areOnePrincipal() {
        Organization ministry = Organization.builder()
                .name("Harbour Ministry")
                .principal(GOVERNMENT)
                .build();
        ProvenanceGraph graph = graph(
                saw(Chain.from(MINISTER).publishedBy(WIRE)),
                saw(Chain.from(ministry).publishedBy(RADIO)));
        assertThat(graph.origins()).hasSize(2);
        assertIndependence(graph, 1, 1);
    }

    @Test
    void twoWhoSawItInTwoOutlets_areShownToBeIndependent() {
        ProvenanceGraph graph = graph(
                saw(Chain.from(Source.person("Lena Voss")).publishedBy(WIRE)),
                saw(Chain.from(MINISTER).publishedBy(RADIO)));
        assertIndependence(graph, 2, 2);
    }

    @Test
    void twoOfOneAgency_shareAChannel() {
        ProvenanceGraph graph = graph(
                saw(Chain.from(Source.person("Lena Voss")).via(WIRE).publishedBy(TIDE)),
                saw(Chain.from(MINISTER).via(WIRE).publishedBy(RADIO)));
        assertIndependence(graph, 1, 1);
    }

    @Test
    void outletsOfOneFamily_areOneChannel() {
        Outlet evening =
                Outlet.builder().name("Evening Tide").family("The Daily Tide").build();
        ProvenanceGraph graph = graph(
                saw(Chain.from(Source.person("Lena Voss")).publishedBy(TIDE)),
                saw(Chain.from(MINISTER).publishedBy(evening)));
        assertIndependence(graph, 1, 1);
        assertThat(graph.publisherFamilies()).isEqualTo(1);
    }

    /** Whichever of the values comes first; the family of one holds for the other, and for who shares it. */
    @Test
    void outletOnceWithAFamily_isOnePublisherThroughout() {
        Outlet owned =
                Outlet.builder().name("The Daily Tide").family("Sea Group").build();
        Outlet sister =
                Outlet.builder().name("Evening Tide").family("Sea Group").build();
        for (List<Outlet> two : List.of(List.of(TIDE, owned), List.of(owned, TIDE), List.of(TIDE, sister))) {
            ProvenanceGraph graph = graph(
                    saw(Chain.from(Source.person("Lena Voss")).publishedBy(two.get(0))),
                    saw(Chain.from(MINISTER).publishedBy(two.get(1))),
                    Attribution.of(CLAIM, Chain.from(owned)));
            assertThat(graph.publisherFamilies()).isEqualTo(1);
            assertIndependence(graph, 1, 1);
        }
    }

    @Test
    void outletsThatCiteEachOther_areALoopWithoutOrigin() {
        ProvenanceGraph graph = graph(
                Attribution.of(CLAIM, Chain.from(WIRE).publishedBy(TIDE)),
                Attribution.of(CLAIM, Chain.from(TIDE).publishedBy(WIRE)));
        assertThat(graph.circular()).isTrue();
        assertThat(graph.loops())
                .singleElement()
                .satisfies(loop -> assertThat(loop).containsExactlyInAnyOrder(WIRE, TIDE));
        assertIndependence(graph, 0, 0);
    }

    @Test
    void reprint_isACarrierOfTheOriginal() {
        Attribution original = saw(Chain.from(MINISTER).publishedBy(WIRE));
        Attribution reprint = report(Chain.from(MINISTER).publishedBy(TIDE))
                .basis(Basis.SAW)
                .derivation(Derivation.reprintOf(WIRE))
                .build();
        ProvenanceGraph graph = graph(original, reprint);
        assertThat(graph.carriers()).containsExactlyInAnyOrder(WIRE, TIDE);
        assertThat(graph.publisherFamilies()).isEqualTo(1);
        assertIndependence(graph, 1, 1);
    }

    @Test
    void reprint_hasItsWitnessAtTheOriginal() {
        ProvenanceGraph graph = graph(report(Chain.from(MINISTER).publishedBy(TIDE))
                .contact(Contact.SHOWN)
                .derivation(Derivation.reprintOf(WIRE))
                .build());
        assertThat(graph.witnesses(MINISTER)).containsExactly(WIRE);
        assertThat(graph.relays()).containsExactly(TIDE);
        assertThat(graph.carriers()).containsExactlyInAnyOrder(WIRE, TIDE);
    }

    @Test
    void reprintOfAnUnknownOutlet_hasNoKnownWitness() {
        Derivation copy = Derivation.builder()
                .kind(DerivationKind.REPRINT)
                .original(new DocumentId("a.txt"))
                .build();
        ProvenanceGraph graph = graph(report(Chain.from(MINISTER).publishedBy(TIDE))
                .contact(Contact.SHOWN)
                .derivation(copy)
                .build());
        assertThat(graph.witnesses(MINISTER)).isEmpty();
        assertThat(graph.relays()).containsExactly(TIDE);
    }

    /** Which of the two ways is the first depends on the ids; so both are tried. */
    @Test
    void personOnceWithARole_isOneOriginThroughout() {
        Person plain = Source.person("Ana Oduya");
        Person withRole =
                Person.builder().name("Ana Oduya").role("harbour master").build();
        Attribution ben = saw(Chain.from(Source.person("Ben Arlo")).publishedBy(RADIO));
        for (List<Person> values : List.of(List.of(plain, withRole), List.of(withRole, plain))) {
            ProvenanceGraph graph = graph(
                    saw(Chain.from(values.get(0)).publishedBy(WIRE)),
                    saw(Chain.from(values.get(1)).publishedBy(TIDE)),
                    ben);
            assertIndependence(graph, 2, 2);
            assertThat(graph.origins()).containsAll(graph.independence().shownOrigins());
            assertThat(graph.independence().disjointPaths())
                    .allSatisfy(path -> assertThat(path).hasSize(2))
                    .allSatisfy(path -> assertThat(graph.origins()).contains(path.get(0)));
        }
    }

    @Test
    void unknownPublishers_mayBeIndependentButNeverShowIt() {
        ProvenanceGraph graph = graph(
                report(Chain.from(MINISTER))
                        .basis(Basis.SAW)
                        .document(new DocumentId("a.txt"))
                        .build(),
                report(Chain.from(Source.person("Lena Voss")))
                        .basis(Basis.SAW)
                        .document(new DocumentId("b.txt"))
                        .build());
        assertIndependence(graph, 0, 2);
        assertThat(graph.independence().unknownPublishers()).isEqualTo(2);
    }

    @Test
    void unnamedOfOneAffiliationInTwoOutlets_dependOnOneAnother() {
        ProvenanceGraph graph = graph(
                saw(Chain.from(unnamed("a.txt")).publishedBy(WIRE)),
                saw(Chain.from(unnamed("b.txt")).publishedBy(RADIO)));
        assertIndependence(graph, 1, 1);
    }

    private static UnnamedSource unnamed(String document) {
        return UnnamedSource.builder()
                .description("a senior official")
                .affiliation("Harbour Ministry")
                .document(new DocumentId(document))
                .build();
    }

    @Test
    void headline_addsNoOrigin() {
        Attribution headline = report(Chain.from(MINISTER).publishedBy(WIRE))
                .segment(SegmentKind.HEADLINE)
                .build();
        assertThat(graph(headline).origins()).isEmpty();
    }

    @Test
    void outletInItsOwnVoice_opensNoWayForOthers() {
        Attribution viaWire =
                Attribution.of(CLAIM, Chain.from(MINISTER).via(WIRE).publishedBy(TIDE));
        Attribution tide =
                Attribution.of(CLAIM, Chain.from(Source.person("Ivo Marek")).publishedBy(TIDE));
        Attribution ownVoice = Attribution.of(CLAIM, Chain.from(WIRE));
        assertIndependence(graph(viaWire, tide, ownVoice), 0, 1);
    }

    @Test
    void denials_standOnTheOtherSide() {
        Attribution denial = report(Chain.from(Source.person("Ivo Marek")).publishedBy(RADIO))
                .act(SpeechAct.DENIES)
                .build();
        ClaimGroup group = ClaimGroup.of(List.of(saw(Chain.from(MINISTER).publishedBy(WIRE)), denial));
        assertThat(group.provenance().origins()).containsExactly(MINISTER);
        assertThat(group.opposition().origins()).extracting(Source::name).containsExactly("Ivo Marek");
    }

    @Test
    void verticesAndRoutes_areMadeByNobodyElse() {
        assertThat(Vertex.class.getConstructors()).isEmpty();
        assertThat(Route.class.getConstructors()).isEmpty();
        ProvenanceGraph graph = graph(report(Chain.from(MINISTER).via(WIRE)).build());
        Route route = graph.routes().get(0);
        assertThat(route.vertices()).containsExactly(Vertex.principal(MINISTER), Vertex.relay(WIRE));
        assertThat(route)
                .isEqualTo(graph(route.attribution()).routes().get(0))
                .hasSameHashCodeAs(graph.routes().get(0));
        assertThat(Vertex.origin(MINISTER)).isNotEqualTo(Vertex.principal(MINISTER));
        assertThat(Vertex.unknownPublisher("a.txt").unknown()).isTrue();
    }
}
