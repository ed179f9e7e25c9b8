package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.formats.ProvStatement.Attribute;
import dev.hearsay.formats.ProvStatement.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A report in the terms of W3C PROV-DM. Documents, claims, what somebody said and each account of it on the way are
 * entities; sources are agents, who act on behalf of their principals. What somebody said is a specialization of the
 * claim; each account is derived from the one before it, and the document from the last; a reprint is a revision.
 */
final class ProvDocument {
    static final ImmutableMap<String, String> PREFIXES =
            ImmutableMap.of("hearsay", Names.VOCABULARY, "prov", "http://www.w3.org/ns/prov#", "id", Names.urn(""));

    /** Statements by what makes them one: the kind and the names. */
    private final Map<ImmutableList<Object>, ProvStatement> statements = new LinkedHashMap<>();

    private ProvDocument() {}

    static ImmutableList<ProvStatement> of(Report report) {
        ProvDocument prov = new ProvDocument();
        report.documents().forEach(prov::add);
        report.attributions().forEach(prov::add);
        report.assessments().forEach(prov::add);
        return ImmutableList.copyOf(prov.statements.values());
    }

    private void add(Document document) {
        String name = id(Names.of(document.id()));
        ImmutableList.Builder<Attribute> attributes = documentAttributes(document.id());
        document.title().ifPresent(title -> attributes.add(new Attribute("prov:label", title)));
        document.url().ifPresent(url -> attributes.add(new Attribute("hearsay:url", url)));
        known(document.published().iso(), "hearsay:published", attributes);
        state(Kind.ENTITY, ImmutableList.of(name), attributes.build());
        document.outlet().ifPresent(outlet -> relate(Kind.ATTRIBUTION, name, agent(outlet)));
        document.derivations().forEach(derivation -> add(derivation, name));
    }

    private void add(Derivation derivation, String document) {
        String original = derivation
                .original()
                .map(this::document)
                .orElseGet(() -> unknownOriginal(document, derivation.publisher()));
        relate(
                Kind.DERIVATION,
                document,
                original,
                Attribute.type("prov:Revision"),
                new Attribute("hearsay:derivation", Names.words(derivation.kind())));
    }

    /** An original that is not among the documents is stated all the same. */
    private String unknownOriginal(String document, Optional<Outlet> publisher) {
        String by = publisher.map(outlet -> "-by-" + outlet.id()).orElse("");
        String original = document.replace("document-", "original-") + by;
        state(Kind.ENTITY, ImmutableList.of(original), ImmutableList.of(Attribute.type("hearsay:UnknownDocument")));
        publisher.ifPresent(outlet -> relate(Kind.ATTRIBUTION, original, agent(outlet)));
        return original;
    }

    private void add(Attribution attribution) {
        String account = utterance(attribution);
        int number = 0;
        for (Source teller : tellers(attribution)) {
            number++;
            String next = id(Names.of(attribution) + "-" + number);
            state(Kind.ENTITY, ImmutableList.of(next), ImmutableList.of(Attribute.type("hearsay:Account")));
            relate(Kind.ATTRIBUTION, next, agent(teller));
            relate(Kind.DERIVATION, next, account, derivationType(attribution));
            account = next;
        }
        String last = account;
        attribution.document().map(this::document).ifPresent(document -> {
            relate(Kind.DERIVATION, document, last, derivationType(attribution));
            attribution.chain().publisher().ifPresent(outlet -> relate(Kind.ATTRIBUTION, document, agent(outlet)));
        });
    }

    /** Who gives an account of what was said: the publisher's is the document, where there is one. */
    private static ImmutableList<Source> tellers(Attribution attribution) {
        ImmutableList<Source> links = attribution.chain().links();
        return attribution.document().isPresent() ? attribution.chain().relays() : links.subList(1, links.size());
    }

    private String utterance(Attribution attribution) {
        String name = id(Names.of(attribution));
        ImmutableList.Builder<Attribute> attributes = ImmutableList.builder();
        attributes.add(Attribute.type("hearsay:Utterance"));
        attributes.add(new Attribute("prov:value", attribution.claim().wording()));
        attributes.add(new Attribute("hearsay:act", Names.words(attribution.act())));
        attributes.add(
                new Attribute("hearsay:factuality", attribution.factuality().code()));
        attributes.add(new Attribute("hearsay:basis", Names.words(attribution.basis())));
        known(attribution.said().iso(), "hearsay:said", attributes);
        state(Kind.ENTITY, ImmutableList.of(name), attributes.build());
        relate(Kind.ATTRIBUTION, name, agent(attribution.chain().origin()));
        relate(Kind.SPECIALIZATION, name, claim(attribution.claim()));
        return name;
    }

    private static Attribute derivationType(Attribution attribution) {
        return Attribute.type(attribution.form() == QuoteForm.DIRECT ? "prov:Quotation" : "hearsay:Report");
    }

    private void add(Assessment assessment) {
        ClaimGroup group = assessment.group();
        String name = id(Names.of(group));
        state(
                Kind.ENTITY,
                ImmutableList.of(name),
                ImmutableList.of(
                        Attribute.type("prov:Collection"),
                        new Attribute("prov:label", group.claim().wording()),
                        new Attribute("hearsay:status", Names.words(assessment.status())),
                        new Attribute("hearsay:reason", assessment.reason())));
        group.attributions().forEach(attribution -> relate(Kind.MEMBERSHIP, name, claim(attribution.claim())));
    }

    private String claim(Claim claim) {
        String name = id(Names.of(claim));
        state(
                Kind.ENTITY,
                ImmutableList.of(name),
                ImmutableList.of(
                        Attribute.type("hearsay:Claim"),
                        new Attribute("prov:value", claim.proposition()),
                        new Attribute("hearsay:polarity", Names.words(claim.polarity())),
                        new Attribute("hearsay:kind", Names.words(claim.kind()))));
        return name;
    }

    private String document(DocumentId document) {
        String name = id(Names.of(document));
        state(Kind.ENTITY, ImmutableList.of(name), documentAttributes(document).build());
        return name;
    }

    private static ImmutableList.Builder<Attribute> documentAttributes(DocumentId document) {
        return ImmutableList.<Attribute>builder()
                .add(Attribute.type("hearsay:Document"))
                .add(new Attribute("hearsay:document", document.value()));
    }

    private String agent(Source source) {
        String name = id(Names.of(source));
        state(
                Kind.AGENT,
                ImmutableList.of(name),
                ImmutableList.of(Attribute.type(agentType(source)), new Attribute("prov:label", source.name())));
        source.principal().ifPresent(principal -> relate(Kind.DELEGATION, name, agent(principal)));
        return name;
    }

    private static String agentType(Source source) {
        if (source instanceof Person) {
            return "prov:Person";
        }
        return source instanceof UnnamedSource ? "hearsay:UnnamedSource" : "prov:Organization";
    }

    private static void known(String iso, String name, ImmutableList.Builder<Attribute> attributes) {
        if (!iso.isEmpty()) {
            attributes.add(new Attribute(name, iso));
        }
    }

    private void relate(Kind kind, String from, String to, Attribute... attributes) {
        state(kind, ImmutableList.of(from, to), ImmutableList.copyOf(attributes));
    }

    private void state(Kind kind, ImmutableList<String> names, ImmutableList<Attribute> attributes) {
        statements.putIfAbsent(
                ImmutableList.of(kind, names, kind.element() ? ImmutableList.of() : attributes),
                new ProvStatement(kind, names, attributes));
    }

    private static String id(String name) {
        return "id:" + name;
    }
}
