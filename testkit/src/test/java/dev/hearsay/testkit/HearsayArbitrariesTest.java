package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.TextFile;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HearsayArbitrariesTest {
    private static final Set<Class<?>> NO_VALUES = Set.of(Scorer.class, TextFile.class);

    static Stream<Class<?>> everyValueOfCore() throws IOException {
        return ClassPath.from(Claim.class.getClassLoader()).getTopLevelClasses("dev.hearsay.core").stream()
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.isEnum() && !NO_VALUES.contains(type));
    }

    @ParameterizedTest
    @MethodSource("everyValueOfCore")
    void everyValueNeedsNoAnnotation(Class<?> type) {
        HearsayArbitraryProvider provider = new HearsayArbitraryProvider();
        assertThat(provider.canProvideFor(TypeUsage.of(type))).isTrue();
        Arbitrary<?> arbitrary = provider.provideFor(TypeUsage.of(type), usage -> Set.of())
                .iterator()
                .next();
        assertThat(arbitrary.sample()).isInstanceOf(type);
    }

    @Property(tries = 100)
    void jqwikFindsTheProvider(
            @ForAll Claim claim,
            @ForAll Source source,
            @ForAll List<Attribution> attributions,
            @ForAll Document document) {
        assertThat(claim.wording()).isNotBlank();
        assertThat(source.name()).isNotBlank();
        assertThat(attributions).doesNotContainNull();
        assertThat(document.text()).isNotBlank();
    }

    @Property(tries = 20)
    @Domain(HearsayDomain.class)
    @Domain(DomainContext.Global.class)
    void domainNamesItsValues(@ForAll Chain chain, @ForAll SegmentKind kind) {
        assertThat(chain.links()).isNotEmpty();
        assertThat(kind).isNotNull();
    }

    @Property(tries = 50)
    void extractionsReadFromTheirDocument(@ForAll Extraction extraction) {
        assertThat(extraction.attributions())
                .allSatisfy(attribution -> assertThat(attribution.document())
                        .contains(extraction.document().id()));
    }

    @Property(tries = 1)
    void graphsHoldWhatNewsHolds(@ForAll("manyGroups") List<ClaimGroup> groups) {
        List<ProvenanceGraph> graphs =
                groups.stream().map(ClaimGroup::provenance).toList();
        assertThat(graphs).anyMatch(graph -> !graph.loops().isEmpty());
        assertThat(graphs).anyMatch(graph -> graph.independence().shown() >= 2);
        assertThat(graphs).anyMatch(graph -> graph.independence().unknownPublishers() > 0);
        assertThat(graphs)
                .anyMatch(graph -> graph.attributions().stream()
                        .anyMatch(a -> a.derivation().isPresent()));
        assertThat(groups).anyMatch(group -> !group.opposition().origins().isEmpty());
    }

    @Provide
    Arbitrary<List<ClaimGroup>> manyGroups() {
        return HearsayArbitraries.claimGroups().list().ofSize(1000);
    }
}
