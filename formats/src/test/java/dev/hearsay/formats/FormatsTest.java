package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Extraction;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void findsAFormatByName() {
        assertThat(Formats.named("prov-n").mediaType()).isEqualTo("text/provenance-notation");
        assertThatThrownBy(() -> Formats.named("word"))
                .hasMessageStartingWith("unknown format \"word\", use one of json, jsonl, csv, ");
    }

    @Test
    void namesAreFitForACommandLine() {
        assertThat(Formats.all().keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Formats.all().values()).allMatch(format -> format.mediaType().contains("/"));
    }

    @Property(tries = 10)
    void everyFormatWritesTheSameBytesForEqualReports(@ForAll Extraction extraction, @ForAll Assessment assessment)
            throws IOException {
        Report report = Written.report(extraction, assessment);
        Report equal = HearsayJson.read(new StringReader(HearsayJsonTest.written(report)));
        Formats.all()
                .keySet()
                .forEach(name -> assertThat(Written.by(name, report)).isEqualTo(Written.by(name, equal)));
    }

    @Test
    void everyFormatWritesAnEmptyReport() {
        Formats.all().keySet().forEach(name -> Written.by(name, Report.of(ImmutableList.of())));
    }
}
