package dev.hearsay.dossier.page;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Interest;
import dev.hearsay.core.Person;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.core.Utterance;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes the origins of a claim: for whom they speak, how they know, what they have at stake. */
final class Origins {
    private static final Comparator<Source> BY_NAME =
            Comparator.comparing(Source::name).thenComparing(Source::id);

    private final Assessment claim;

    Origins(Assessment claim) {
        this.claim = claim;
    }

    static List<Source> byName(ProvenanceGraph graph) {
        return graph.origins().stream().sorted(BY_NAME).toList();
    }

    /**
     * Of whom the running text tells the matter without a side that they would take: of a call, a question, silence.
     */
    static List<Source> sideless(ClaimGroup group) {
        return group.attributions().stream()
                .filter(Attribution::sideless)
                .map(attribution -> attribution.chain().origin())
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    String describe(Source origin, ProvenanceGraph graph) {
        List<String> parts = new ArrayList<>(whose(origin).toList());
        parts.add("basis: " + Words.list(bases(origin, graph)));
        parts.add("interest: " + Words.of(interest(origin, graph)));
        occasions(origin, graph).forEach(occasion -> parts.add("on the occasion: " + occasion));
        return ". " + String.join(". ", parts.stream().map(Words::sentence).toList()) + ".";
    }

    private static Stream<String> whose(Source origin) {
        Stream<String> role = origin instanceof Person person ? person.role().stream() : Stream.empty();
        Stream<String> principal = origin.principal().isPresent()
                ? Stream.of("speaks for " + SourceNames.of(origin.lastPrincipal()))
                : Stream.empty();
        return Stream.concat(Stream.concat(role, unnamed(origin)), principal);
    }

    private static Stream<String> unnamed(Source origin) {
        if (!(origin instanceof UnnamedSource source)) {
            return Stream.empty();
        }
        String who = source.group() ? "not named, a group counted once" : "not named";
        return Stream.of(source.affiliation()
                .map(of -> who + ", said to belong to " + of)
                .orElse(who));
    }

    private static List<String> bases(Source origin, ProvenanceGraph graph) {
        List<String> stated = attributions(origin, graph)
                .map(Attribution::basis)
                .distinct()
                .filter(basis -> basis != Basis.UNSTATED)
                .sorted()
                .map(Words::of)
                .toList();
        return stated.isEmpty() ? List.of(Words.of(Basis.UNSTATED)) : stated;
    }

    /** As the scorer found it, else as the texts say. */
    private Interest interest(Source origin, ProvenanceGraph graph) {
        Optional<Interest> scored = claim.said().stream()
                .filter(utterance -> utterance.origin().id().equals(origin.id()))
                .map(Utterance::interest)
                .findFirst();
        return scored.or(() -> attributions(origin, graph)
                        .flatMap(attribution -> attribution.interest().stream())
                        .min(Comparator.naturalOrder()))
                .orElse(Interest.UNKNOWN);
    }

    /** What an origin says for a claim. */
    static Stream<Attribution> attributions(Source origin, ProvenanceGraph graph) {
        return graph.attributions().stream()
                .filter(attribution -> attribution.chain().origin().id().equals(origin.id()));
    }

    private static Stream<String> occasions(Source origin, ProvenanceGraph graph) {
        return attributions(origin, graph)
                .flatMap(attribution -> attribution.occasion().stream())
                .distinct()
                .sorted();
    }
}
