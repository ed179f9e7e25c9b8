package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Adding documents to a dossier gives the dossier of all, but for the ids of groups. */
class PlusProperties {
    private static final Hearsay HEARSAY = Hearsay.builder().build();
    private static final Outlet WIRE = Source.outlet("Coastal Wire");

    private static final String LOCK = """
            Harbour master Ines Vold said on Friday that the eastern lock had been repaired at a cost of two million.

            "The gates open and close as they did before the flood of last winter," Vold told reporters in Marhaven.

            The lock lets barges pass from the river to the sea and was shut after a gate broke away in the storm.
            """;

    private static final Document CREDITED = credited(article("a-credited", "Valley Post", LOCK));
    private static final Document ANNOUNCED =
            article("b-announced", "Daily Tide", LOCK + "\nThis article was originally published by Coastal Wire.\n");
    private static final Document ORIGINAL = article("c-original", "Coastal Wire", LOCK);
    private static final Document ORIGINAL_ANEW = article(
            "c-original",
            "Coastal Wire",
            "Beekeeper Olav Reve said on Monday that his hives had lived through the frost.");
    private static final Document FULL_NAME =
            article("d-name", "Radio East", "Trade minister Sergei Lavrov said that tariffs would rise in spring.");
    private static final Document SURNAME = article(
            "e-surname", "Radio West", "Tariffs would not rise before summer, Lavrov said, and ports would stay open.");
    private static final Document NAMESAKE =
            article("f-namesake", "Radio North", "Surgeon Viktor Lavrov said that the clinic had run out of beds.");
    private static final Document FRENCH = article(
            "g-paper",
            "Le Quai",
            "Le maire a dit que les travaux de la digue seront finis avant la fin de la semaine, et que les bateaux"
                    + " pourront passer. Il a ajouté que la ville ne paiera pas pour les dégâts de la tempête.");
    private static final Document ENGLISH =
            article("g-paper", "Le Quai", "Mayor Jeanne Roux said that the dyke would be finished this week.");

    private static final ImmutableList<Document> POOL = ImmutableList.of(
            CREDITED, ANNOUNCED, ORIGINAL, ORIGINAL_ANEW, FULL_NAME, SURNAME, NAMESAKE, FRENCH, ENGLISH);

    private static Document article(String id, String outlet, String text) {
        return Document.builder()
                .from(ArticleReader.standard().read(id, text))
                .outlet(Source.outlet(outlet))
                .published(TemporalExtent.parse("2021-05-15"))
                .build();
    }

    /** As its markup credits it: no words announce it. */
    private static Document credited(Document document) {
        return Document.builder()
                .from(document)
                .addDerivations(Derivation.of(DerivationKind.SYNDICATION, WIRE))
                .build();
    }

    @Provide
    Arbitrary<List<Document>> orders() {
        return Arbitraries.shuffle(POOL);
    }

    @Property(tries = 40)
    void addingGivesTheDossierOfAll(
            @ForAll("orders") List<Document> order, @ForAll @IntRange(min = 1, max = 4) int portion) {
        Map<DocumentId, Document> all = new LinkedHashMap<>();
        Dossier grown = HEARSAY.dossier(ImmutableList.of());
        for (List<Document> documents : Iterables.partition(order, portion)) {
            Map<DocumentId, Document> added = new LinkedHashMap<>();
            documents.forEach(document -> added.put(document.id(), document));
            all.putAll(added);
            grown = HEARSAY.plus(grown, added.values()).dossier();
        }
        assertSame(grown, HEARSAY.dossier(all.values()));
    }

    @Example
    void aCreditOfTheMarkupIsKept() {
        assertSame(
                HEARSAY.plus(HEARSAY.dossier(List.of(CREDITED)), List.of(NAMESAKE))
                        .dossier(),
                HEARSAY.dossier(List.of(CREDITED, NAMESAKE)));
    }

    @Example
    void anOriginalThatWasReplacedIsNoOriginalAnyMore() {
        assertSame(
                HEARSAY.plus(HEARSAY.dossier(List.of(ANNOUNCED, ORIGINAL)), List.of(ORIGINAL_ANEW))
                        .dossier(),
                HEARSAY.dossier(List.of(ANNOUNCED, ORIGINAL_ANEW)));
    }

    @Example
    void aSurnameIsNobodysOnceTwoBearIt() {
        assertSame(
                HEARSAY.plus(HEARSAY.dossier(List.of(FULL_NAME, SURNAME)), List.of(NAMESAKE))
                        .dossier(),
                HEARSAY.dossier(List.of(FULL_NAME, SURNAME, NAMESAKE)));
    }

    @Example
    void whatWasMetInADocumentGoesWithIt() {
        Dossier french = HEARSAY.dossier(List.of(FRENCH));
        assertThat(french.diagnostics()).isNotEmpty();
        assertSame(HEARSAY.plus(french, List.of(ENGLISH)).dossier(), HEARSAY.dossier(List.of(ENGLISH)));
    }

    /** Reads nothing. */
    private static final class Blind implements Extractor {
        @Override
        public Extraction extract(Document document) {
            return new Extraction(document, ImmutableList.of(), ImmutableList.of());
        }

        @Override
        public ImmutableMap<String, String> versions() {
            return ImmutableMap.of("blind", "1");
        }
    }

    @Example
    void theArticlesOfAnothersDossierAreReadAnew() {
        List<Document> documents = List.of(ANNOUNCED, ORIGINAL, FRENCH);
        Dossier blind = Hearsay.builder().extractor(new Blind()).build().dossier(documents);
        Dossier others = Hearsay.builder().build().dossier(documents);
        for (Dossier former : List.of(blind, others)) {
            assertSame(
                    HEARSAY.plus(former, List.of(ORIGINAL_ANEW, ENGLISH)).dossier(),
                    HEARSAY.dossier(List.of(ANNOUNCED, ORIGINAL_ANEW, ENGLISH)));
        }
    }

    private static void assertSame(Dossier grown, Dossier fresh) {
        assertThat(grown.extractions()).isEqualTo(fresh.extractions());
        assertThat(grown.claims().stream().map(PlusProperties::judged))
                .containsExactlyElementsOf(
                        fresh.claims().stream().map(PlusProperties::judged).toList());
        assertThat(related(grown)).isEqualTo(related(fresh));
        assertThat(withoutGroups(grown)).isEqualTo(withoutGroups(fresh));
    }

    private static Dossier withoutGroups(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .claims(ImmutableList.of())
                .relations(ImmutableList.of())
                .build();
    }

    private static Assessment judged(Assessment claim) {
        ClaimGroup group = ClaimGroup.builder()
                .from(claim.group())
                .id(new GroupId(claim.group().attributions().get(0).id().value()))
                .aliases(ImmutableSet.of())
                .build();
        return Assessment.builder().from(claim).group(group).build();
    }

    /** A relation between two claims, whichever comes first. */
    private record Related(Set<AttributionId> first, Set<AttributionId> second, Relation relation) {}

    private static ImmutableSet<Related> related(Dossier dossier) {
        return dossier.relations().stream()
                .map(relation -> related(relation, dossier))
                .collect(toImmutableSet());
    }

    private static Related related(ClaimRelation relation, Dossier dossier) {
        ImmutableSet<AttributionId> first = members(relation.first(), dossier);
        ImmutableSet<AttributionId> second = members(relation.second(), dossier);
        return first.asList().get(0).compareTo(second.asList().get(0)) < 0
                ? new Related(first, second, relation.relation())
                : new Related(second, first, relation.relation().reversed());
    }

    private static ImmutableSet<AttributionId> members(GroupId id, Dossier dossier) {
        return dossier.claim(id).orElseThrow().group().attributions().stream()
                .map(Attribution::id)
                .collect(toImmutableSet());
    }
}
