package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.lang.reflect.Modifier.isPublic;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Document;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.extract.Extractor;
import dev.hearsay.scoring.Reliabilities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public record takes null in silence: it names the component that is missing. */
class RecordsTest {
    private static final Map<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(int.class, 1)
            .put(double.class, 0.5)
            .put(boolean.class, true)
            .put(String.class, "x")
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(Optional.class, Optional.empty())
            .put(OptionalInt.class, OptionalInt.empty())
            .put(OptionalDouble.class, OptionalDouble.empty())
            .put(ImmutableList.class, ImmutableList.of())
            .put(ImmutableSet.class, ImmutableSet.of())
            .put(ImmutableMap.class, ImmutableMap.of())
            .put(Span.class, new Span(1, 2))
            .put(Source.class, Source.person("Ada Lund"))
            .put(Document.class, Document.of("a.txt", "x"))
            .put(Attribution.class, Attribution.of(Claim.of("x"), Chain.from(Source.person("Ada Lund"))))
            .put(AttributionSpans.class, AttributionSpans.builder().build())
            .put(Explanation.class, Explanation.leaf("x", 0.5, "y"))
            .put(
                    Relation.class,
                    Relation.builder()
                            .kind(RelationKind.UNRELATED)
                            .same(0.5)
                            .contradicts(0.5)
                            .confidence(0.5)
                            .threshold(0.5)
                            .decidedBy("x")
                            .build())
            .put(Reliabilities.class, Reliabilities.none())
            .put(Dossier.class, Dossier.builder().build())
            .buildOrThrow();

    static List<Class<?>> records() {
        return Stream.of(Document.class, Extractor.class, Reliabilities.class, Dossier.class)
                .flatMap(RecordsTest::classesBeside)
                .filter(Class::isRecord)
                .filter(RecordsTest::visible)
                .toList();
    }

    private static boolean visible(Class<?> type) {
        return isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }

    /** The classes of the packages that the module exports. */
    private static Stream<Class<?>> classesBeside(Class<?> one) {
        try {
            Path root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            Set<String> exported = exported(root);
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .sorted()
                        .<Class<?>>map(RecordsTest::load)
                        .filter(type -> exported.contains(type.getPackageName()))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> exported(Path module) {
        return ModuleFinder.of(module).findAll().stream()
                .flatMap(found -> found.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(toImmutableSet());
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.');
            return Class.forName(name, false, RecordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aMissingComponentIsNamed(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int missing = 0; missing < components.length; missing++) {
            if (!components[missing].getType().isPrimitive()) {
                @Nullable Object[] arguments = new Object[components.length];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = i == missing ? null : sample(components[i].getType());
                }
                assertThat(refusal(constructor, arguments))
                        .as("%s without %s", type, components[missing].getName())
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[missing].getName());
            }
        }
    }

    private static @Nullable Throwable refusal(Constructor<?> constructor, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        try {
            constructor.newInstance(arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        Optional<Object> known = Optional.ofNullable(SAMPLES.get(type));
        if (known.isPresent()) {
            return known.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(type).as("a type without a sample").matches(Class::isRecord);
        Object[] arguments = new Object[type.getRecordComponents().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = sample(type.getRecordComponents()[i].getType());
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(arguments);
    }
}
