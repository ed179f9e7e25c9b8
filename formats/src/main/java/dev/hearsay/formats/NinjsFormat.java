package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * IPTC ninjs 3.1, the documents alone. A document is an object; several documents are an object on a line each. Who
 * published an article, and whose it was before, are info sources, the kind of derivation being their role.
 */
final class NinjsFormat implements ReadableFormat {
    private static final String PUBLISHER = "publisher";
    private static final String AUTHOR = "author";
    private static final String ID = "hearsay";
    private static final NameCodec<DerivationKind> DERIVATION = NameCodec.of(DerivationKind.class);

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonIo.writeLines(report.documents().stream().map(NinjsFormat::item).toList(), out);
    }

    private static ObjectNode item(Document document) {
        ObjectNode item = SchemaDefinitions.object().put("uri", uri(document));
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        item.putArray("altIds").add(named("value", document.id().value(), "role", ID));
        item.put("type", "text");
        moment(document.published()).ifPresent(moment -> item.put("versionCreated", moment));
        document.title()
                .ifPresent(title -> item.putArray("headlines").addObject().put("value", title));
        item.putArray("bodies").addObject().put("contentType", "text/plain").put("value", document.text());
        putAuthors(document, item);
        document.outlet()
                .ifPresent(
                        outlet -> item.withArray("infoSources").add(named("name", outlet.name(), "role", PUBLISHER)));
        document.derivations().forEach(derivation -> putDerivation(derivation, item));
        return item;
    }

    /** The address where it can stand as one; ninjs wants a URI. */
    private static String uri(Document document) {
        return document.url().filter(NinjsFormat::absolute).orElseGet(() -> Names.urn(Names.of(document.id())));
    }

    private static boolean absolute(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A moment to the second, where its offset is known: ninjs wants one. */
    private static Optional<String> moment(TemporalExtent extent) {
        return Optional.of(extent)
                .filter(TemporalExtent::bounded)
                .flatMap(known -> known.offset().map(known.earliestStart().get()::atOffset))
                .filter(moment -> extent.equals(TemporalExtent.at(moment)) && moment.getYear() <= 9999)
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }

    private static void putAuthors(Document document, ObjectNode item) {
        if (document.authors().isEmpty()) {
            return;
        }
        item.put("by", document.authors().stream().map(Source::name).collect(joining(", ")));
        for (Source author : document.authors()) {
            if (author instanceof Person) {
                item.withArray("people").add(named("name", author.name(), "rel", AUTHOR));
            } else if (author instanceof Organization || author instanceof Outlet) {
                item.withArray("organisations").add(named("name", author.name(), "rel", AUTHOR));
            }
        }
    }

    private static void putDerivation(Derivation derivation, ObjectNode item) {
        String kind = DERIVATION.name(derivation.kind());
        derivation
                .publisher()
                .ifPresent(
                        publisher -> item.withArray("infoSources").add(named("name", publisher.name(), "role", kind)));
        derivation
                .original()
                .ifPresent(original -> item.withArray("associations")
                        .add(named("name", original.value(), "rel", kind).put("uri", Names.urn(Names.of(original)))));
    }

    private static ObjectNode named(String first, String value, String second, String role) {
        return SchemaDefinitions.object().put(first, value).put(second, role);
    }

    @Override
    public Report read(Reader in) throws IOException {
        return Report.of(JsonIo.values(in, NinjsFormat::document).stream()
                .map(document -> new Extraction(document, ImmutableList.of(), ImmutableList.of()))
                .toList());
    }

    private static Document document(JsonPlace in) {
        String uri = in.requiredField("uri").string();
        Document.Builder document = Document.builder()
                .id(new DocumentId(
                        valuesOf(in, "altIds", "role", ID, "value").findFirst().orElse(uri)))
                .text(text(in))
                .title(elements(in, "headlines").map(NinjsFormat::value).findFirst())
                .addAllAuthors(authors(in));
        Optional.of(uri).filter(u -> u.startsWith("http")).ifPresent(document::url);
        in.field("versionCreated")
                .ifPresent(moment -> document.published(extent(moment)).publishedFrom(MetadataOrigin.MARKUP));
        valuesOf(in, "infoSources", "role", PUBLISHER, "name")
                .findFirst()
                .ifPresent(name -> document.outlet(Source.outlet(name)).outletFrom(MetadataOrigin.MARKUP));
        return document.addAllDerivations(derivations(in)).build();
    }

    private static String text(JsonPlace in) {
        ImmutableList<JsonPlace> plain = elements(in, "bodies")
                .filter(body -> body.field("contentType")
                        .map(type -> type.string().startsWith("text/plain"))
                        .orElse(true))
                .collect(toImmutableList());
        if (plain.isEmpty()) {
            throw in.fault("there is no body in plain text", "add one with the contentType text/plain");
        }
        return plain.stream().map(NinjsFormat::value).collect(joining("\n\n"));
    }

    private static String value(JsonPlace in) {
        return in.requiredField("value").string();
    }

    private static ImmutableList<Source> authors(JsonPlace in) {
        return Stream.concat(
                        valuesOf(in, "people", "rel", AUTHOR, "name").map(Source::person),
                        valuesOf(in, "organisations", "rel", AUTHOR, "name").map(Source::organization))
                .collect(toImmutableList());
    }

    private static ImmutableList<Derivation> derivations(JsonPlace in) {
        return Stream.of(DerivationKind.values())
                .flatMap(kind -> Stream.concat(
                        valuesOf(in, "infoSources", "role", DERIVATION.name(kind), "name")
                                .map(name -> Derivation.of(kind, Source.outlet(name))),
                        valuesOf(in, "associations", "rel", DERIVATION.name(kind), "name")
                                .map(name -> Derivation.builder()
                                        .kind(kind)
                                        .original(new DocumentId(name))
                                        .build())))
                .collect(toImmutableList());
    }

    private static TemporalExtent extent(JsonPlace moment) {
        try {
            return TemporalExtent.at(OffsetDateTime.parse(moment.string()));
        } catch (DateTimeException e) {
            throw new FormatException(
                    moment.path(), "no date and time: " + moment.string(), "write it as 2018-05-11T09:30:00Z", e);
        }
    }

    /** Of the elements of an array that have a role, the values of a field. */
    private static Stream<String> valuesOf(JsonPlace in, String array, String by, String role, String field) {
        return elements(in, array)
                .filter(element -> element.field(by).map(JsonPlace::string).equals(Optional.of(role)))
                .map(element -> element.requiredField(field).string());
    }

    private static Stream<JsonPlace> elements(JsonPlace in, String field) {
        return in.field(field).stream().flatMap(array -> array.elements().stream());
    }
}
