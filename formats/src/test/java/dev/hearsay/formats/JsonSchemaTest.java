package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.hearsay.core.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(
                    loaders -> loaders.schemas(Map.of(HearsayJson.SCHEMA_ID, HearsayJson.schema()))));
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().failFast(true).build();
    private static final JsonSchema REPORT = FACTORY.getSchema(HearsayJson.schema(), CONFIG);
    private static final JsonSchema LINE =
            FACTORY.getSchema(SchemaLocation.of(HearsayJson.SCHEMA_ID + "#/$defs/AttributionLine"), CONFIG);

    @Test
    void thePublishedSchemaIsTheOneOfTheCode() throws IOException {
        Files.writeString(Path.of("target", "hearsay-1.schema.json"), HearsayJson.schema());
        assertThat(Resources.toString(
                        Resources.getResource(HearsayJson.class, "hearsay-1.schema.json"), StandardCharsets.UTF_8))
                .as("copy target/hearsay-1.schema.json to the resources")
                .isEqualTo(HearsayJson.schema());
    }

    @Test
    void theSchemaIsASchema() {
        assertThat(FACTORY.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()))
                        .validate(HearsayJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void validatesTheSamples() throws IOException {
        assertThat(REPORT.validate(HearsayJsonTest.written(Samples.REPORT), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void faultsWhatIsNoReport() {
        assertThat(REPORT.validate("{\"schema\":1,\"extractions\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(LINE.validate("{\"attributions\":[]}", InputFormat.JSON)).isNotEmpty();
    }

    @Property(tries = 30)
    void validatesEveryReport(@ForAll("reports") Report report) throws IOException {
        assertFits(report);
    }

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    static void assertFits(Report report) throws IOException {
        assertThat(REPORT.validate(HearsayJsonTest.written(report), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 50)
    void validatesEveryLine(@ForAll Extraction extraction, @ForAll boolean withText) {
        AttributionLine line = AttributionLine.of(Samples.fitting(extraction), withText);
        assertThat(LINE.validate(AttributionLines.LINE.toJson(line), InputFormat.JSON))
                .isEmpty();
    }
}
