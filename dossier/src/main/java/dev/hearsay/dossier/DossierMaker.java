package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MapMaker;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.TextReuse;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.SourceUnifier;
import dev.hearsay.extract.relate.ClaimGrouper;
import dev.hearsay.extract.relate.Grouping;
import dev.hearsay.extract.reuse.ReuseDetector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes dossiers: compares the texts, reads the attributions, groups the claims, assesses each group. */
final class DossierMaker {
    private final Extractor extractor;
    private final ReuseDetector detector;
    private final ClaimGrouper grouper;
    private final Scorer scorer;
    private final Optional<LocalDate> asOf;
    private final InOrder<Document, Extraction> reading;
    private final Progress progress;

    /** What the dossiers made here were made of, while somebody holds them. */
    private final Map<Dossier, Given> made = new MapMaker().weakKeys().makeMap();

    DossierMaker(
            Extractor extractor,
            ReuseDetector detector,
            ClaimGrouper grouper,
            Scorer scorer,
            Optional<LocalDate> asOf,
            int threads,
            Progress progress) {
        this.extractor = extractor;
        this.detector = detector;
        this.grouper = grouper;
        this.scorer = (group, related) -> Seams.assess(scorer, group, related);
        this.asOf = asOf;
        this.reading = new InOrder<>(threads, "reading", progress);
        this.progress = progress;
    }

    Dossier make(Given given) {
        return make(given, Optional.empty());
    }

    DossierUpdate plus(Dossier former, Given added) {
        Given given = Optional.ofNullable(made.get(former)).orElseGet(() -> Given.of(former));
        Dossier dossier = make(given.plus(added), Optional.of(former));
        return new DossierUpdate(dossier, changes(former, dossier));
    }

    private Dossier make(Given given, Optional<Dossier> former) {
        ImmutableList<Document> documents = given.documents();
        progress.advanced("comparing texts", 0, documents.size());
        ImmutableList<TextReuse> reuse = detector.detect(documents);
        ImmutableList<Document> derived = DerivedDocuments.of(documents, reuse).stream()
                .sorted(Comparator.comparing(Document::id))
                .collect(toImmutableList());
        ImmutableList<Extraction> read = reading.map(derived, document -> {
            Extraction known = given.extractions().get(document);
            return known != null ? known : Seams.extract(extractor, document);
        });
        ImmutableList<Extraction> extractions = SourceUnifier.unify(read);
        ImmutableList<Attribution> attributions = extractions.stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .collect(toImmutableList());
        progress.advanced("relating claims", 0, attributions.size());
        Grouping grouping =
                grouper.group(attributions, former.map(DossierMaker::groups).orElse(ImmutableList.of()));
        ImmutableList<ClaimRelation> relations = relations(grouping);
        Scorer unlessKnown = former.filter(made::containsKey)
                .<Scorer>map(dossier -> new KnownAssessments(dossier, scorer))
                .orElse(scorer);
        Dossier dossier = Dossier.builder()
                .addAllExtractions(extractions)
                .addAllClaims(assess(grouping.groups(), relations, attributions, unlessKnown))
                .addAllRelations(relations)
                .addAllReuse(reuse)
                .positions(Utterances.positions(grouping.groups(), derived, asOf))
                .addAllVariants(Utterances.variants(attributions, derived))
                .asOf(asOf)
                .addAllDiagnostics(Stream.concat(
                                given.diagnostics().stream(),
                                extractions.stream().flatMap(extraction -> extraction.diagnostics().stream()))
                        .distinct()
                        .toList())
                .versions(Versions.of(extractor))
                .build();
        made.put(dossier, given.with(read));
        return dossier;
    }

    private static ImmutableList<Assessment> assess(
            ImmutableList<ClaimGroup> groups,
            ImmutableList<ClaimRelation> relations,
            ImmutableList<Attribution> attributions,
            Scorer scorer) {
        Map<AttributionId, Integer> places = new HashMap<>();
        attributions.forEach(attribution -> places.putIfAbsent(attribution.id(), places.size()));
        Comparator<Assessment> order = Comparator.comparingInt(
                        (Assessment claim) -> -claim.group().provenance().publisherFamilies())
                .thenComparingInt(claim -> first(claim.group(), places))
                .thenComparing(claim -> claim.group().id());
        Bearings bearings = new Bearings(groups, relations);
        return groups.stream()
                .map(group -> scorer.assess(group, bearings.on(group)))
                .sorted(order)
                .collect(toImmutableList());
    }

    private static int first(ClaimGroup group, Map<AttributionId, Integer> places) {
        return group.attributions().stream()
                .mapToInt(attribution -> places.getOrDefault(attribution.id(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Of several relations between the claims of two groups, the one that is surest. */
    private static ImmutableList<ClaimRelation> relations(Grouping grouping) {
        Map<AttributionId, GroupId> groupOf = new HashMap<>();
        grouping.groups()
                .forEach(group ->
                        group.attributions().forEach(attribution -> groupOf.put(attribution.id(), group.id())));
        Map<String, ClaimRelation> surest = new TreeMap<>();
        for (ClaimLink link : grouping.links()) {
            relation(link, groupOf)
                    .ifPresent(relation ->
                            surest.merge(relation.first() + " " + relation.second(), relation, DossierMaker::surer));
        }
        return ImmutableList.copyOf(surest.values());
    }

    private static Optional<ClaimRelation> relation(ClaimLink link, Map<AttributionId, GroupId> groupOf) {
        GroupId first = groupOf.get(link.first());
        GroupId second = groupOf.get(link.second());
        boolean tells = link.relation().kind() != RelationKind.UNRELATED;
        if (first == null || second == null || first.equals(second) || !tells) {
            return Optional.empty();
        }
        return Optional.of(
                first.compareTo(second) < 0
                        ? new ClaimRelation(first, second, link.relation())
                        : new ClaimRelation(second, first, link.relation().reversed()));
    }

    private static ClaimRelation surer(ClaimRelation a, ClaimRelation b) {
        int byConfidence =
                Double.compare(a.relation().confidence(), b.relation().confidence());
        int byKind = b.relation().kind().compareTo(a.relation().kind());
        int order = byConfidence != 0 ? byConfidence : byKind;
        return order >= 0 ? a : b;
    }

    private static ImmutableList<ClaimGroup> groups(Dossier dossier) {
        return dossier.claims().stream().map(Assessment::group).collect(toImmutableList());
    }

    private static ImmutableList<DossierUpdate.Change> changes(Dossier former, Dossier dossier) {
        List<DossierUpdate.Change> changes = new ArrayList<>();
        Map<GroupId, Assessment> known = new HashMap<>();
        former.claims().forEach(claim -> {
            known.putIfAbsent(claim.group().id(), claim);
            claim.group().aliases().forEach(alias -> known.putIfAbsent(alias, claim));
        });
        for (Assessment after : dossier.claims()) {
            Optional<Assessment> before =
                    Optional.ofNullable(known.get(after.group().id()));
            if (!before.equals(Optional.of(after))) {
                changes.add(new DossierUpdate.Change(before, Optional.of(after)));
            }
        }
        ImmutableSet<GroupId> kept = dossier.claims().stream()
                .flatMap(claim -> Stream.concat(Stream.of(claim.group().id()), claim.group().aliases().stream()))
                .collect(ImmutableSet.toImmutableSet());
        former.claims().stream()
                .filter(claim -> !kept.contains(claim.group().id()))
                .forEach(claim -> changes.add(new DossierUpdate.Change(Optional.of(claim), Optional.empty())));
        return ImmutableList.copyOf(changes);
    }
}
