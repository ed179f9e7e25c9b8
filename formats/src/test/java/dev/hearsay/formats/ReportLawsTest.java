package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a {@link Report} says of its parts. */
class ReportLawsTest {

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = 5)
    void everyAttributionIsThereOnceAndTheAssessmentsGoesFirst(@ForAll("reports") Report report) {
        ImmutableMap<AttributionId, Attribution> assessed = report.assessments().stream()
                .flatMap(assessment -> assessment.group().attributions().stream())
                .collect(ImmutableMap.toImmutableMap(Attribution::id, a -> a, (first, last) -> last));
        Stream<Attribution> read =
                report.extractions().stream().flatMap(extraction -> extraction.attributions().stream());
        ImmutableSet<AttributionId> ids = Stream.concat(read.map(Attribution::id), assessed.keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(report.attributions()).extracting(Attribution::id).containsExactlyElementsOf(ids);
        assertThat(report.attributions())
                .filteredOn(attribution -> assessed.containsKey(attribution.id()))
                .containsExactlyInAnyOrderElementsOf(assessed.values());
    }
}
