package dev.hearsay.formats;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.core.UnnamedSource;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A STIX 2.1 bundle: sources as identities, claims as notes, what each origin says of a claim as an opinion, documents
 * as groupings of the opinions read in them. Ids follow from the content (UUID version 5).
 */
final class StixFormat implements Format {
    /** STIX wants to know when each object was made; the same report must give the same bytes. */
    private static final String NO_TIME = "1970-01-01T00:00:00.000Z";

    /** The name of the project's vocabulary among addresses; the namespace of STIX itself is for observables alone. */
    private static final UUID NAMESPACE = UUID.fromString("2103df89-1ea6-5c2e-ad8f-17b10659f259");

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String mediaType() {
        return "application/stix+json;version=2.1";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        Map<String, ObjectNode> objects = new Collector(report).collect();
        ObjectNode bundle = SchemaDefinitions.object().put("type", "bundle");
        bundle.put("id", "bundle--" + uuid(String.join(" ", objects.keySet())));
        if (!objects.isEmpty()) { // STIX has no empty lists
            bundle.putArray("objects").addAll(objects.values());
        }
        JsonIo.write(bundle, out);
    }

    /** A UUID of version 5 (RFC 9562). */
    static UUID uuid(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha1(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .array(),
                name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    @SuppressWarnings("deprecation") // RFC 9562 wants SHA-1, and nothing here is a secret
    private static byte[] sha1(byte[] namespace, byte[] name) {
        return Hashing.sha1()
                .newHasher()
                .putBytes(namespace)
                .putBytes(name)
                .hash()
                .asBytes();
    }

    private static final class Collector {
        private final Report report;
        private final ImmutableMap<AttributionId, Assessment> assessments;
        private final ImmutableListMultimap<DocumentId, Attribution> byDocument;
        private final Map<String, ObjectNode> objects = new LinkedHashMap<>();

        Collector(Report report) {
            this.report = report;
            this.assessments = AssessmentIndex.of(report);
            this.byDocument = report.attributions().stream()
                    .flatMap(attribution -> attribution.document().stream().map(id -> Map.entry(id, attribution)))
                    .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        }

        Map<String, ObjectNode> collect() {
            report.assessments().forEach(this::note);
            report.attributions().forEach(this::opinion);
            report.documents().forEach(this::grouping);
            return objects;
        }

        private void note(Assessment assessment) {
            ObjectNode note = object("note", Names.of(assessment.group()))
                    .put("abstract", Names.words(assessment.status()) + ": " + assessment.reason())
                    .put("content", assessment.group().claim().wording());
            confidence(assessment, note);
            ArrayNode refs = note.putArray("object_refs");
            assessment.group().attributions().stream()
                    .map(attribution -> identity(attribution.chain().origin()))
                    .distinct()
                    .forEach(refs::add);
        }

        /** The scale of STIX 2.1 for the Admiralty code's digits; 6 is no place on it. */
        private static void confidence(Assessment assessment, ObjectNode note) {
            switch (assessment.rating().credibility()) {
                case CONFIRMED -> note.put("confidence", 90);
                case PROBABLY_TRUE -> note.put("confidence", 70);
                case POSSIBLY_TRUE -> note.put("confidence", 50);
                case DOUBTFUL -> note.put("confidence", 30);
                case IMPROBABLE -> note.put("confidence", 10);
                case CANNOT_BE_JUDGED -> {}
            }
        }

        private String claim(Attribution attribution) {
            Assessment assessment = assessments.get(attribution.id());
            if (assessment != null) {
                return id("note", Names.of(assessment.group()));
            }
            String name = Names.of(attribution.claim());
            String id = id("note", name);
            if (!objects.containsKey(id)) {
                ObjectNode note =
                        object("note", name).put("content", attribution.claim().wording());
                note.putArray("object_refs").add(identity(attribution.chain().origin()));
            }
            return id;
        }

        private String opinion(Attribution attribution) {
            String name = Names.of(attribution);
            String id = id("opinion", name);
            if (!objects.containsKey(id)) {
                ObjectNode opinion = object("opinion", name)
                        .put("created_by_ref", identity(attribution.chain().origin()))
                        .put(
                                "explanation",
                                attribution.chain().describe() + ": "
                                        + attribution.claim().wording())
                        .put("opinion", word(attribution.stance()));
                opinion.putArray("object_refs").add(claim(attribution));
            }
            return id;
        }

        private static String word(Stance stance) {
            return switch (stance) {
                case ASSERTS -> "agree";
                case DENIES -> "disagree";
                case UNCOMMITTED -> "neutral";
            };
        }

        /** A grouping must hold something: a document without attributions is none. */
        private void grouping(Document document) {
            ImmutableList<Attribution> read = byDocument.get(document.id());
            if (read.isEmpty()) {
                return;
            }
            ObjectNode grouping = object("grouping", Names.of(document.id()))
                    .put("name", document.title().orElse(document.id().value()))
                    .put("context", "unspecified");
            document.outlet().ifPresent(outlet -> grouping.put("created_by_ref", identity(outlet)));
            document.url()
                    .ifPresent(url -> grouping.putArray("external_references")
                            .addObject()
                            .put(
                                    "source_name",
                                    document.outlet().map(Source::name).orElse("article"))
                            .put("url", url));
            ArrayNode refs = grouping.putArray("object_refs");
            read.forEach(attribution -> refs.add(opinion(attribution)));
        }

        private String identity(Source source) {
            String name = Names.of(source);
            String id = id("identity", name);
            if (!objects.containsKey(id)) {
                object("identity", name).put("name", source.name()).put("identity_class", identityClass(source));
            }
            return id;
        }

        private static String identityClass(Source source) {
            if (source instanceof Organization || source instanceof Outlet) {
                return "organization";
            } else if (source instanceof UnnamedSource unnamed) {
                return unnamed.group() ? "group" : "unknown";
            }
            return source instanceof Person ? "individual" : "unknown";
        }

        private ObjectNode object(String type, String name) {
            String id = id(type, name);
            ObjectNode object = SchemaDefinitions.object()
                    .put("type", type)
                    .put("spec_version", "2.1")
                    .put("id", id)
                    .put("created", NO_TIME)
                    .put("modified", NO_TIME);
            objects.put(id, object);
            return object;
        }

        private static String id(String type, String name) {
            return type + "--" + uuid(name);
        }
    }
}
