package dev.hearsay.extract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.source.BodyRegister;
import dev.hearsay.extract.source.PersonRegister;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a person across documents: "Sergey Lavrov" of one and "Sergei Lavrov" of another become one source under
 * the spelling that is met most often, with the others as aliases, and with the role and principal that any document
 * gives. A body that one document calls by its initials alone is the one of that name in another. An unnamed source is
 * identified in one case alone: in a reprint it is the one that the original describes with the same words. A dossier
 * does this by itself; call it for documents that an {@link Extractor} read one by one.
 */
public final class SourceUnifier {
    private final PersonRegister persons = new PersonRegister();
    private final BodyRegister bodies = new BodyRegister();
    private final Map<AttributionId, AttributionId> renamed = new HashMap<>();
    /** By document and description. */
    private final Table<DocumentId, String, UnnamedSource> unnamed = HashBasedTable.create();

    /** Of an unnamed source of a reprint, the document of the original. */
    private final Map<UnnamedSource, DocumentId> originals = new HashMap<>();

    private SourceUnifier() {}

    /**
     * Gives each person one source throughout.
     *
     * @param extractions what was read from documents; their order does not matter
     * @return the same, with each person the same source everywhere; about n log n in the number of persons
     */
    public static ImmutableList<Extraction> unify(ImmutableList<Extraction> extractions) {
        SourceUnifier unifier = new SourceUnifier();
        extractions.stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .flatMap(attribution -> attribution.chain().links().stream())
                .forEach(unifier::add);
        unifier.persons.close();
        extractions.stream()
                .flatMap(extraction -> extraction.attributions().stream())
                .forEach(unifier::addUnnamed);
        return extractions.stream().map(unifier::unified).collect(toImmutableList());
    }

    private void add(Source source) {
        persons.add(source);
        bodies.add(source);
    }

    private void addUnnamed(Attribution attribution) {
        for (Source link : attribution.chain().links()) {
            if (link instanceof UnnamedSource source) {
                attribution.document().ifPresent(document -> unnamed.put(document, source.name(), source));
                original(attribution).ifPresent(original -> originals.putIfAbsent(source, original));
            }
        }
    }

    private UnnamedSource inTheOriginal(UnnamedSource source) {
        Set<UnnamedSource> seen = new HashSet<>();
        UnnamedSource found = source;
        while (seen.add(found)) {
            DocumentId original = originals.get(found);
            UnnamedSource there = original == null ? null : unnamed.get(original, found.name());
            found = there == null ? found : there;
        }
        return found;
    }

    private Extraction unified(Extraction extraction) {
        ImmutableList<Attribution> attributions =
                extraction.attributions().stream().map(this::unified).collect(toImmutableList());
        return new Extraction(extraction.document(), attributions, extraction.diagnostics());
    }

    /** Those in whose content others stand come first, so that their new ids are known. */
    private Attribution unified(Attribution attribution) {
        Attribution.Builder builder = Attribution.builder()
                .from(attribution)
                .chain(unified(attribution.chain()))
                .claim(unified(attribution.claim()));
        attribution.within().ifPresent(outer -> builder.within(renamed.getOrDefault(outer, outer)));
        Attribution unified = builder.build();
        renamed.put(attribution.id(), unified.id());
        return unified;
    }

    private static Optional<DocumentId> original(Attribution attribution) {
        return attribution.derivation().flatMap(Derivation::original);
    }

    private Claim unified(Claim claim) {
        boolean person = claim.actor().filter(Person.class::isInstance).isPresent();
        return person
                ? Claim.builder()
                        .from(claim)
                        .actor(claim.actor().map(this::unified).map(Source::lastPrincipal))
                        .build()
                : claim;
    }

    private Chain unified(Chain chain) {
        Chain unified = Chain.from(unified(chain.origin()));
        for (Source relay : chain.relays()) {
            Source same = unified(relay);
            boolean on = unified.links().stream().anyMatch(link -> link.id().equals(same.id()));
            unified = on ? unified : unified.via(same);
        }
        return chain.publisher().map(unified::publishedBy).orElse(unified);
    }

    private Source unified(Source source) {
        if (source instanceof UnnamedSource nameless) {
            return inTheOriginal(nameless);
        }
        if (source instanceof Organization body) {
            return bodies.canonical(body);
        }
        return source instanceof Person person ? persons.canonical(person) : source;
    }
}
