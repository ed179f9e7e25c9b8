package dev.hearsay.dossier.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.SourceNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is missing, as a list of calls to make: which outlet or date to find out, which original to get, whom to ask how
 * it is known. Nobody who is not named is to be identified, so unnamed sources are never on it.
 */
final class NextCalls {
    private final Dossier dossier;
    private final Map<String, Map<String, Set<Integer>>> calls = new LinkedHashMap<>();

    /**
     * One call.
     *
     * @param words what to do
     * @param claims the numbers of the claims for which it is worth doing
     */
    record Call(String words, ImmutableList<Integer> claims) {}

    private NextCalls(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The calls by what they are for, each list with those first that serve most claims. */
    static ImmutableMap<String, ImmutableList<Call>> of(Dossier dossier) {
        NextCalls calls = new NextCalls(dossier);
        calls.originals();
        calls.firstReports();
        calls.witnesses();
        calls.sources();
        calls.bases();
        calls.voices();
        calls.metadata();
        return calls.ordered();
    }

    private ImmutableMap<String, ImmutableList<Call>> ordered() {
        return calls.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> ordered(entry.getValue())));
    }

    private static ImmutableList<Call> ordered(Map<String, Set<Integer>> calls) {
        return calls.entrySet().stream()
                .map(entry -> new Call(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Call call) -> -call.claims().size())
                        .thenComparing(Call::words))
                .collect(ImmutableList.toImmutableList());
    }

    private void add(String purpose, String words, int claim) {
        calls.computeIfAbsent(purpose, key -> new LinkedHashMap<>())
                .computeIfAbsent(words, key -> new TreeSet<>())
                .add(claim);
    }

    private void add(String purpose, String words) {
        calls.computeIfAbsent(purpose, key -> new LinkedHashMap<>()).computeIfAbsent(words, key -> new TreeSet<>());
    }

    private void metadata() {
        dossier.documents().stream()
                .filter(document -> document.outlet().isEmpty())
                .forEach(
                        document -> add("Articles of unknown outlet", "Find out who published " + document.id() + "."));
        dossier.documents().stream()
                .filter(document -> document.published().equals(TemporalExtent.unknown()))
                .forEach(document -> add("Undated articles", "Find out when " + document.id() + " was published."));
    }

    private void originals() {
        Set<String> read = outletsRead();
        for (Extraction extraction : dossier.extractions()) {
            Document document = extraction.document();
            document.derivations().stream()
                    .filter(derivation -> derivation.original().isEmpty())
                    .flatMap(derivation -> derivation.publisher().stream())
                    .filter(outlet -> !read.contains(outlet.name()))
                    .forEach(outlet -> add(
                            "Originals not among the articles",
                            "Get the original by " + outlet.name() + " of which " + document.id() + " is a copy."));
        }
    }

    private Set<String> outletsRead() {
        return dossier.documents().stream()
                .flatMap(document -> document.outlet().stream())
                .map(Outlet::name)
                .collect(Collectors.toSet());
    }

    /** Outlets that are cited but were not read. */
    private void firstReports() {
        Set<String> read = outletsRead();
        eachClaim((number, attribution) -> Stream.concat(
                        Stream.of(attribution.chain().origin()), attribution.chain().relays().stream())
                .filter(Outlet.class::isInstance)
                .filter(outlet -> !read.contains(outlet.name()))
                .filter(outlet -> isCopy(attribution, outlet))
                .forEach(outlet -> add(
                        "Reports that are cited but were not read",
                        "Read the report of " + outlet.name() + " itself.",
                        number)));
    }

    private static boolean isCopy(Attribution attribution, Source outlet) {
        return attribution
                .derivation()
                .flatMap(Derivation::publisher)
                .map(original -> !original.id().equals(outlet.id()))
                .orElse(true);
    }

    private void witnesses() {
        for (int number = 1; number <= dossier.claims().size(); number++) {
            Assessment claim = dossier.claims().get(number - 1);
            for (Source origin : claim.group().provenance().origins()) {
                addWitnesses(number, claim, origin);
            }
        }
    }

    private void addWitnesses(int number, Assessment claim, Source origin) {
        if (!(origin instanceof Outlet || origin instanceof UnnamedSource)
                && claim.group().provenance().witnesses(origin).isEmpty()) {
            claim.group()
                    .provenance()
                    .possibleWitnesses(origin)
                    .forEach(outlet -> add(
                            "Direct contact not shown",
                            "Ask " + outlet.name() + " whether it had this from " + SourceNames.of(origin)
                                    + " directly.",
                            number));
        }
    }

    /** Claims of fact for which no source is stated. */
    private void sources() {
        for (int number = 1; number <= dossier.claims().size(); number++) {
            Assessment claim = dossier.claims().get(number - 1);
            boolean open = claim.status() == Status.UNSTATED || claim.status() == Status.CIRCULAR;
            if (open && claim.group().claim().kind() == ClaimKind.FACT) {
                int claimNumber = number;
                claim.group()
                        .provenance()
                        .attributions()
                        .forEach(attribution -> add(
                                "Sources that are not stated",
                                "Ask " + publisher(attribution) + " for its source.",
                                claimNumber));
            }
        }
    }

    private static String publisher(Attribution attribution) {
        return attribution
                .chain()
                .publisher()
                .map(Outlet::name)
                .or(() -> Optional.of(attribution.chain().origin())
                        .filter(Outlet.class::isInstance)
                        .map(Source::name))
                .or(() -> attribution.document().map(id -> "the publisher of " + id))
                .orElse("the publisher");
    }

    /** Named origins of claims of fact who are nowhere shown to know, and documents that somebody read. */
    private void bases() {
        eachClaim((number, attribution) -> {
            if (attribution.claim().kind() == ClaimKind.FACT) {
                addBasis(number, attribution);
            }
        });
    }

    private void addBasis(int number, Attribution attribution) {
        Source origin = attribution.chain().origin();
        boolean named = !(origin instanceof UnnamedSource) && !(origin instanceof Outlet);
        if (named && nowhereStated(number, origin)) {
            add("Knowledge that is not explained", "Ask " + SourceNames.of(origin) + " how this is known.", number);
        } else if (attribution.basis() == Basis.DOCUMENT || attribution.basis() == Basis.IMAGERY) {
            String what = attribution.basis() == Basis.DOCUMENT ? "the document" : "the images";
            add("Documents and images", "Get " + what + " that " + SourceNames.of(origin) + " relies on.", number);
        }
    }

    private boolean nowhereStated(int number, Source origin) {
        return dossier.claims().get(number - 1).group().provenance().attributions().stream()
                .filter(attribution -> attribution.chain().origin().id().equals(origin.id()))
                .allMatch(attribution -> attribution.basis() == Basis.UNSTATED);
    }

    /** Those whose acts others tell of, and who are themselves heard nowhere in these texts. */
    private void voices() {
        Set<SourceId> heard = dossier.claims().stream()
                .flatMap(claim -> claim.group().attributions().stream())
                .map(attribution -> attribution.chain().origin().lastPrincipal().id())
                .collect(Collectors.toSet());
        eachClaim((number, attribution) -> attribution
                .claim()
                .actor()
                .map(Source::lastPrincipal)
                .filter(actor -> !(actor instanceof UnnamedSource || actor instanceof Outlet))
                .filter(actor -> !heard.contains(actor.id()))
                .ifPresent(actor -> add(
                        "Voices that are not heard",
                        "Ask " + SourceNames.of(actor) + ": others tell of it, and it is not heard in these texts.",
                        number)));
    }

    private interface ClaimVisitor {
        void visit(int number, Attribution attribution);
    }

    private void eachClaim(ClaimVisitor visitor) {
        for (int i = 0; i < dossier.claims().size(); i++) {
            List<Attribution> counted =
                    dossier.claims().get(i).group().provenance().attributions();
            for (Attribution attribution : counted) {
                visitor.visit(i + 1, attribution);
            }
        }
    }
}
