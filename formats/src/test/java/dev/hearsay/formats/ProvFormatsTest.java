package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openprovenance.prov.core.json.serialization.deserial.CustomAttributeMapDeserializer;
import org.openprovenance.prov.model.ActedOnBehalfOf;
import org.openprovenance.prov.model.Agent;
import org.openprovenance.prov.model.Entity;
import org.openprovenance.prov.model.HadMember;
import org.openprovenance.prov.model.HasOther;
import org.openprovenance.prov.model.HasType;
import org.openprovenance.prov.model.LangString;
import org.openprovenance.prov.model.ProvDeserialiser;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.SpecializationOf;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.model.WasAttributedTo;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.vanilla.ProvFactory;

/** ProvToolbox reads from PROV-N and PROV-JSON, and a JSON-LD processor from PROV JSON-LD, what was meant. */
class ProvFormatsTest {
    private static final ProvDeserialiser PROV_N =
            new org.openprovenance.prov.notation.ProvDeserialiser(new ProvFactory());
    private static final ProvDeserialiser PROV_JSON =
            new org.openprovenance.prov.core.json.serialization.ProvDeserialiser(mapper());
    /** The authors' own context for PROV JSON-LD, as ProvToolbox brings it along. */
    private static final DocumentLoader CONTEXT = (url, options) ->
            JsonDocument.of(ProvFactory.class.getClassLoader().getResourceAsStream("2024-08-25/jsonldcontext.jsonld"));

    @Test
    void theSamplesReadBack() throws IOException {
        assertReadsBack(Samples.REPORT);
    }

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = 20)
    void everyReportReadsBack(@ForAll("reports") Report report) throws IOException {
        assertReadsBack(report);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "\"]) \\ 'a' \n\r\t entity(b) %% <x> \\\"";
        Attribution attribution = Attribution.of(
                Claim.of(hostile), Chain.from(Source.person(hostile)).publishedBy(Samples.RADIO));
        assertReadsBack(Report.of(ImmutableList.of(
                new Extraction(Document.of("a", ""), ImmutableList.of(attribution), ImmutableList.of()))));
    }

    @Test
    void aReprintIsARevisionOfTheOriginal() {
        assertThat(Written.by("prov-n", Samples.REPORT))
                .contains("wasDerivedFrom(id:" + Names.of(Samples.REPRINT.id()) + ", id:"
                        + Names.of(Samples.ARTICLE.id()) + ", [prov:type='prov:Revision', "
                        + "hearsay:derivation=\"partial\"])");
    }

    @Test
    void thePublisherOfAChainIsNamedWhereItsDocumentNamesNone() {
        Chain chain = Chain.from(Samples.LUND).via(Samples.RADIO).publishedBy(Samples.COURIER);
        Document document = Document.of("a", "");
        Attribution within = Attribution.builder()
                .claim(Claim.of("the cranes were broken"))
                .chain(chain)
                .document(document.id())
                .build();
        Attribution alone = Attribution.of(Claim.of("the pier is shut"), chain);
        String courier = ", id:" + Names.of(Samples.COURIER) + ")";
        assertThat(Written.by(
                        "prov-n",
                        Report.of(ImmutableList.of(
                                new Extraction(document, ImmutableList.of(within, alone), ImmutableList.of())))))
                .contains(
                        "wasAttributedTo(id:" + Names.of(document.id()) + courier,
                        "wasAttributedTo(id:" + Names.of(alone) + "-2" + courier,
                        "wasDerivedFrom(id:" + Names.of(alone) + "-2, id:" + Names.of(alone) + "-1")
                .doesNotContain("wasAttributedTo(id:" + Names.of(within) + "-2");
    }

    static void assertReadsBack(Report report) throws IOException {
        ImmutableMultiset<String> meant = ProvDocument.of(report).stream()
                .map(ProvFormatsTest::meant)
                .collect(ImmutableMultiset.toImmutableMultiset());
        assertThat(read(PROV_N, Written.by("prov-n", report)).stream().map(ProvFormatsTest::unescaped))
                .containsExactlyInAnyOrderElementsOf(meant);
        assertThat(read(PROV_JSON, Written.by("prov-json", report))).isEqualTo(meant);
        assertThat(leavesRead(Written.by("prov-json-ld", report)))
                .containsExactlyInAnyOrderElementsOf(ProvDocument.of(report).stream()
                        .map(ProvFormatsTest::leavesMeant)
                        .toList());
    }

    /** All ids, types and values that a JSON-LD processor finds in each statement. */
    private static List<List<String>> leavesRead(String json) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader(CONTEXT).get().stream()
                    .map(statement -> leaves(statement).sorted().toList())
                    .toList();
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> leaves(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().values().stream().flatMap(ProvFormatsTest::leaves);
            case ARRAY -> value.asJsonArray().stream().flatMap(ProvFormatsTest::leaves);
            default -> Stream.of(((JsonString) value).getString());
        };
    }

    private static List<String> leavesMeant(ProvStatement statement) {
        Stream<String> names = statement.names().stream().map(ProvFormatsTest::iri);
        Stream<String> values = statement.attributes().stream()
                .map(attribute -> attribute.named() ? iri(attribute.value()) : attribute.value());
        return Stream.of(Stream.of(type(statement.kind())), names, values)
                .flatMap(strings -> strings)
                .sorted()
                .toList();
    }

    /** What PROV-O has no class for, the context takes from an extension. */
    private static String type(ProvStatement.Kind kind) {
        boolean extension = kind == ProvStatement.Kind.SPECIALIZATION || kind == ProvStatement.Kind.MEMBERSHIP;
        return (extension ? "https://openprovenance.org/ns/provext#" : "http://www.w3.org/ns/prov#") + kind.type();
    }

    private static String iri(String name) {
        int colon = name.indexOf(':');
        return ProvDocument.PREFIXES.get(name.substring(0, colon)) + name.substring(colon + 1);
    }

    /** ProvToolbox undoes the escape of a quotation mark, but leaves the others that PROV-N takes from SPARQL. */
    private static String unescaped(String statement) {
        return Pattern.compile("\\\\([\\\\nrt])").matcher(statement).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> "\\\\";
        });
    }

    private static String meant(ProvStatement statement) {
        return statement.kind() + " " + String.join(" ", statement.names()) + " "
                + statement.attributes().stream()
                        .filter(attribute -> attribute.named()
                                || attribute.name().startsWith("hearsay:")
                                || attribute.name().equals("prov:label"))
                        .map(attribute -> attribute.name() + "=" + attribute.value())
                        .sorted()
                        .toList();
    }

    private static ImmutableMultiset<String> read(ProvDeserialiser deserialiser, String text) throws IOException {
        return deserialiser.deserialiseDocument(Written.bytes(text)).getStatementOrBundle().stream()
                .map(ProvFormatsTest::read)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static String read(StatementOrBundle statement) {
        return kind(statement) + " " + String.join(" ", names(statement)) + " " + attributes(statement);
    }

    private static ProvStatement.Kind kind(StatementOrBundle statement) {
        return switch (statement.getKind()) {
            case PROV_ENTITY -> ProvStatement.Kind.ENTITY;
            case PROV_AGENT -> ProvStatement.Kind.AGENT;
            case PROV_ATTRIBUTION -> ProvStatement.Kind.ATTRIBUTION;
            case PROV_DELEGATION -> ProvStatement.Kind.DELEGATION;
            case PROV_DERIVATION -> ProvStatement.Kind.DERIVATION;
            case PROV_SPECIALIZATION -> ProvStatement.Kind.SPECIALIZATION;
            case PROV_MEMBERSHIP -> ProvStatement.Kind.MEMBERSHIP;
            default -> throw new AssertionError("unexpected " + statement);
        };
    }

    private static List<String> names(StatementOrBundle statement) {
        if (statement instanceof Entity entity) {
            return names(entity.getId());
        } else if (statement instanceof Agent agent) {
            return names(agent.getId());
        } else if (statement instanceof WasAttributedTo attributed) {
            return names(attributed.getEntity(), attributed.getAgent());
        } else if (statement instanceof ActedOnBehalfOf acted) {
            return names(acted.getDelegate(), acted.getResponsible());
        } else if (statement instanceof WasDerivedFrom derived) {
            return names(derived.getGeneratedEntity(), derived.getUsedEntity());
        } else if (statement instanceof SpecializationOf specialization) {
            return names(specialization.getSpecificEntity(), specialization.getGeneralEntity());
        }
        HadMember member = (HadMember) statement;
        return names(member.getCollection(), member.getEntity().get(0));
    }

    private static List<String> names(QualifiedName... names) {
        return ImmutableList.copyOf(names).stream()
                .map(ProvFormatsTest::prefixed)
                .toList();
    }

    private static List<String> attributes(StatementOrBundle statement) {
        List<String> found = new ArrayList<>();
        if (statement instanceof HasType typed) {
            typed.getType().forEach(type -> found.add("prov:type=" + prefixed((QualifiedName) type.getValue())));
        }
        if (statement instanceof org.openprovenance.prov.model.HasLabel labelled) {
            labelled.getLabel().forEach(label -> found.add("prov:label=" + label.getValue()));
        }
        if (statement instanceof HasOther other) {
            other.getOther().forEach(o -> found.add(prefixed(o.getElementName()) + "=" + text(o.getValue())));
        }
        return found.stream().sorted().toList();
    }

    private static String prefixed(QualifiedName name) {
        return name.getPrefix() + ":" + name.getLocalPart();
    }

    private static String text(Object value) {
        return value instanceof LangString string ? string.getValue() : value.toString();
    }

    /** Jackson since 2.18 makes a deserializer itself that has no constructor without arguments. */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setHandlerInstantiator(new Instantiator());
        return mapper;
    }

    private static final class Instantiator extends HandlerInstantiator {

        @Override
        public @Nullable JsonDeserializer<?> deserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return type == CustomAttributeMapDeserializer.class
                    ? new CustomAttributeMapDeserializer(config.constructType(Map.class))
                    : null;
        }

        @Override
        public @Nullable KeyDeserializer keyDeserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable JsonSerializer<?> serializerInstance(
                SerializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeResolverBuilder<?> typeResolverBuilderInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeIdResolver typeIdResolverInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }
    }
}
