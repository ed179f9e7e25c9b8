package dev.hearsay.formats;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hashing;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A STIX 2.1 bundle: sources as identities, claims as notes, what each origin says of a claim as an opinion, documents
 * as groupings of the opinions read in them. Ids follow from the content (UUID version 5), all of it: an object that
 * says something else is another object, as all have one time.
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
        private final ToldClaims claims;
        private final ImmutableListMultimap<DocumentId, Attribution> byDocument;
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, ObjectNode> objects = new LinkedHashMap<>();

        Collector(Report report) {
            this.report = report;
            this.claims = new ToldClaims(report);
            this.byDocument = report.attributions().stream()
                    .flatMap(attribution -> attribution.document().stream().map(id -> Map.entry(id, attribution)))
                    .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        }

        Map<String, ObjectNode> collect() {
            report.assessments().stream().map(ToldClaim::of).forEach(this::note);
            report.attributions().forEach(this::opinion);
            report.documents().forEach(this::grouping);
            return objects;
        }

        private String note(ToldClaim told) {
            return id("note", told.name(), () -> {
                ObjectNode note = SchemaDefinitions.object();
                told.assessment().ifPresent(assessment -> {
                    note.put("abstract", Names.words(assessment.status()) + ": " + assessment.reason());
                    confidence(assessment, note);
                });
                note.put("content", content(told));
                ArrayNode refs = note.putArray("object_refs");
                told.attributions().stream()
                        .map(attribution -> identity(attribution.chain().origin()))
                        .distinct()
                        .forEach(refs::add);
                return note;
            });
        }

        /** What was assessed, in words: where all that is known of a claim is its denial, the denial. */
        private static String content(ToldClaim told) {
            String wording = told.claim().wording();
            return told.side() == told.sideOfWording() ? wording : "denied: " + wording;
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

        private String opinion(Attribution attribution) {
            return id("opinion", Names.of(attribution), () -> {
                ToldClaim told = claims.of(attribution);
                ObjectNode opinion = SchemaDefinitions.object();
                opinion.put("explanation", Names.sentence(attribution));
                opinion.putArray("authors").add(attribution.chain().origin().name());
                opinion.put("opinion", word(attribution.stance(), told.side()));
                opinion.putArray("object_refs").add(note(told));
                return opinion;
            });
        }

        /** What somebody thinks of a note that takes a side of a proposition. */
        private static String word(Stance stance, Stance side) {
            return stance == Stance.UNCOMMITTED ? "neutral" : stance == side ? "agree" : "disagree";
        }

        /** A grouping must hold something: a document without attributions is none. */
        private void grouping(Document document) {
            ImmutableList<Attribution> read = byDocument.get(document.id());
            if (read.isEmpty()) {
                return;
            }
            id("grouping", Names.of(document.id()), () -> {
                ObjectNode grouping = SchemaDefinitions.object();
                grouping.put("name", document.title().orElse(document.id().value()));
                grouping.put("context", "unspecified");
                ObjectNode reference = grouping.putArray("external_references").addObject();
                reference.put("source_name", document.outlet().map(Source::name).orElse("article"));
                reference.put("external_id", document.id().value());
                document.url().ifPresent(url -> reference.put("url", url));
                ArrayNode refs = grouping.putArray("object_refs");
                read.forEach(attribution -> refs.add(opinion(attribution)));
                return grouping;
            });
        }

        private String identity(Source source) {
            return id(
                    "identity",
                    Names.of(source),
                    () -> SchemaDefinitions.object()
                            .put("name", source.name())
                            .put("identity_class", identityClass(source)));
        }

        private static String identityClass(Source source) {
            if (source instanceof Organization || source instanceof Outlet) {
                return "organization";
            } else if (source instanceof UnnamedSource unnamed) {
                return unnamed.group() ? "group" : "unknown";
            }
            return source instanceof Person ? "individual" : "unknown";
        }

        /** The id of an object, which is made where it is not there yet. */
        private String id(String type, String name, Supplier<ObjectNode> content) {
            String known = ids.get(name);
            if (known != null) {
                return known;
            }
            ObjectNode properties = content.get();
            String id = type + "--" + uuid(name + " " + properties);
            ObjectNode object = SchemaDefinitions.object()
                    .put("type", type)
                    .put("spec_version", "2.1")
                    .put("id", id)
                    .put("created", NO_TIME)
                    .put("modified", NO_TIME);
            object.setAll(properties);
            objects.put(id, object);
            ids.put(name, id);
            return id;
        }
    }
}
