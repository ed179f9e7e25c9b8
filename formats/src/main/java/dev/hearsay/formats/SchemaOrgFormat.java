package dev.hearsay.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * schema.org in JSON-LD: documents as NewsArticle, claims as Claim with where they appear, quotations as Quotation.
 * What is said of a claim is left out: a ClaimReview is for people to issue.
 */
final class SchemaOrgFormat implements Format {

    private static final CharMatcher QUOTATION_MARKS =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\"\u201c\u201d\u201e\u00ab\u00bb"));

    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        ObjectNode root = SchemaDefinitions.object().put("@context", "https://schema.org");
        ArrayNode graph = root.putArray("@graph");
        new Collector(report).collect().values().forEach(graph::add);
        JsonIo.write(root, out);
    }

    private static final class Collector {
        private final Report report;
        private final ToldClaims claims;
        private final ImmutableMap<DocumentId, Document> documents;
        private final ImmutableMap<DocumentId, Outlet> publishers;
        private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();

        Collector(Report report) {
            this.report = report;
            this.claims = new ToldClaims(report);
            this.documents = report.documents().stream()
                    .collect(ImmutableMap.toImmutableMap(Document::id, document -> document, (first, again) -> first));
            this.publishers = publishers(report);
        }

        /** Who published each document, as the chains in it have it. */
        private static ImmutableMap<DocumentId, Outlet> publishers(Report report) {
            Map<DocumentId, Outlet> publishers = new LinkedHashMap<>();
            for (Attribution attribution : report.attributions()) {
                attribution
                        .document()
                        .ifPresent(document -> attribution
                                .chain()
                                .publisher()
                                .ifPresent(outlet -> publishers.putIfAbsent(document, outlet)));
            }
            return ImmutableMap.copyOf(publishers);
        }

        Map<String, ObjectNode> collect() {
            documents.values().forEach(this::article);
            report.attributions().forEach(attribution -> claim(claims.of(attribution)));
            report.attributions().stream()
                    .filter(attribution -> attribution.form() == QuoteForm.DIRECT)
                    .forEach(this::quotation);
            return nodes;
        }

        private void article(Document document) {
            ObjectNode article = node("NewsArticle", Names.of(document.id()))
                    .put("identifier", document.id().value());
            document.title().ifPresent(title -> article.put("headline", title));
            document.url().ifPresent(url -> article.put("url", url));
            document.authors().forEach(author -> credit(article, author));
            document.outlet()
                    .or(() -> Optional.ofNullable(publishers.get(document.id())))
                    .ifPresent(outlet -> article.set("publisher", agent(outlet)));
            date(document.published()).ifPresent(date -> article.put("datePublished", date));
            document.derivations().forEach(derivation -> derive(article, derivation));
        }

        private void derive(ObjectNode article, Derivation derivation) {
            derivation
                    .original()
                    .ifPresent(original -> article.withArray("isBasedOn").add(reference(Names.of(original))));
            derivation
                    .publisher()
                    .ifPresent(
                            publisher -> article.withArray("sourceOrganization").add(agent(publisher)));
        }

        /** Only those who say what the words say are authors of it, and never who denies it. */
        private void claim(ToldClaim told) {
            if (nodes.containsKey(told.name())) {
                return;
            }
            ObjectNode node =
                    node("Claim", told.name()).put("text", told.claim().wording());
            told.attributions().stream()
                    .filter(attribution -> attribution.stance() == told.sideOfWording())
                    .map(attribution -> attribution.chain().origin())
                    .distinct()
                    .forEach(origin -> credit(node, origin));
            ImmutableSet<DocumentId> appearances = told.attributions().stream()
                    .flatMap(attribution -> attribution.document().stream())
                    .collect(ImmutableSet.toImmutableSet());
            appearances.forEach(document -> node.withArray("appearance").add(reference(Names.of(document))));
            first(appearances).ifPresent(first -> node.set("firstAppearance", reference(Names.of(first))));
        }

        /** The document that is known to have come before all others. */
        private Optional<DocumentId> first(ImmutableSet<DocumentId> appearances) {
            return appearances.stream()
                    .filter(document -> appearances.stream()
                            .filter(other -> !other.equals(document))
                            .allMatch(other -> published(document).before(published(other)) == Answer.YES))
                    .findFirst();
        }

        private TemporalExtent published(DocumentId id) {
            Document document = documents.get(id);
            return document == null ? TemporalExtent.unknown() : document.published();
        }

        /** The words as the article has them; where it is not there, nobody knows them. */
        private void quotation(Attribution attribution) {
            ImmutableList<String> words = words(attribution);
            if (words.isEmpty()) {
                return;
            }
            ObjectNode quotation = node("Quotation", Names.of(attribution));
            if (words.size() == 1) {
                quotation.put("text", words.get(0));
            } else {
                words.forEach(quotation.putArray("text")::add);
            }
            credit(quotation, attribution.chain().origin());
            ToldClaim told = claims.of(attribution);
            if (attribution.stance() == told.sideOfWording()) {
                quotation.set("interpretedAsClaim", reference(told.name()));
            }
            attribution.document().ifPresent(document -> quotation.set("isPartOf", reference(Names.of(document))));
            date(attribution.said()).ifPresent(date -> quotation.put("dateCreated", date));
            attribution.chain().relays().reverse().forEach(relay -> credit(quotation, "provider", relay));
        }

        /** The quoted words in the text of the article; none where the spans are those of another text. */
        private ImmutableList<String> words(Attribution attribution) {
            Optional<String> text = attribution
                    .document()
                    .map(documents::get)
                    .map(Document::text)
                    .filter(words -> attribution.spans().stream()
                            .flatMap(spans -> spans.content().stream())
                            .allMatch(span -> span.end() <= words.length()));
            return attribution.spans().stream()
                    .flatMap(spans -> spans.content().stream())
                    .flatMap(span -> text.map(span::in).stream())
                    .map(QUOTATION_MARKS::trimFrom)
                    .filter(words -> !words.isBlank())
                    .collect(ImmutableList.toImmutableList());
        }

        private void credit(ObjectNode work, Source author) {
            credit(work, "author", author);
        }

        /** Somebody unnamed is no agent of schema.org; the words that describe them are kept as a credit. */
        private void credit(ObjectNode work, String property, Source source) {
            if (source instanceof UnnamedSource unnamed) {
                work.withArray("creditText").add(unnamed.description());
            } else {
                work.withArray(property).add(agent(source));
            }
        }

        private ObjectNode agent(Source source) {
            String name = Names.of(source);
            if (!nodes.containsKey(name)) {
                describe(source, node(type(source), name).put("name", source.name()));
            }
            return reference(name);
        }

        private void describe(Source source, ObjectNode node) {
            source.aliases().forEach(alias -> node.withArray("alternateName").add(alias));
            String belongs = source instanceof Person ? "worksFor" : "parentOrganization";
            source.principal()
                    .filter(principal -> !(principal instanceof UnnamedSource))
                    .ifPresent(principal -> node.set(belongs, agent(principal)));
            if (source instanceof Person person) {
                person.role().ifPresent(role -> node.put("jobTitle", role));
            }
        }

        private static String type(Source source) {
            if (source instanceof Person) {
                return "Person";
            }
            return source instanceof Outlet ? "NewsMediaOrganization" : "Organization";
        }

        private ObjectNode node(String type, String name) {
            ObjectNode node = reference(name).put("@type", type);
            nodes.put(name, node);
            return node;
        }

        private static ObjectNode reference(String name) {
            return SchemaDefinitions.object().put("@id", Names.urn(name));
        }

        private static Optional<String> date(TemporalExtent extent) {
            return Optional.of(extent.iso()).filter(iso -> !iso.isEmpty() && !iso.contains("/"));
        }
    }
}
