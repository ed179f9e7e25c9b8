package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.Source;
import dev.hearsay.testkit.CandidateSourceLaws.Found;
import dev.hearsay.testkit.CandidateSourceLaws.Index;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the suites for parts of one's own finds the fault it is there for. */
class LawsCanFailTest {
    private static final Claim SHUT = Claim.of("The harbour is shut");
    private static final Claim OPEN = Claim.of("The harbour is open");
    private static final Attribution SAID = said(SHUT);
    private static final Attribution DENIED = said(OPEN);

    private static Attribution said(Claim claim) {
        return Attribution.of(claim, Chain.from(Source.person("Mara Ilves")));
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    /** Counts upwards, as a part that remembers what it was asked. */
    private static Supplier<Integer> counter() {
        AtomicInteger asked = new AtomicInteger();
        return asked::incrementAndGet;
    }

    private static ValueSimilarityLaws similarity(ToDoubleBiFunction<String, String> similarity) {
        return new ValueSimilarityLaws() {
            @Override
            public double between(String one, String other) {
                return similarity.applyAsDouble(one, other);
            }

            @Override
            public Arbitrary<String> values() {
                return Arbitraries.of("a", "b");
            }
        };
    }

    @Test
    void similaritiesThatAreNone() {
        Supplier<Integer> asked = counter();
        assertFails(() -> similarity((a, b) -> 1.5).liesBetweenZeroAndOne("a", "b"));
        assertFails(() -> similarity((a, b) -> Double.NaN).liesBetweenZeroAndOne("a", "b"));
        assertFails(() -> similarity((a, b) -> 0.5).isOneForTheSame("a"));
        assertFails(() -> similarity((a, b) -> a.equals("a") ? 1 : 0).exchangingChangesNothing("a", "b"));
        assertFails(() -> similarity((a, b) -> 1.0 / asked.get()).dependsOnTheValuesAlone("a", "b", "a"));
    }

    private static ValueHierarchyLaws hierarchy(UnaryOperator<Optional<String>> parent) {
        return new ValueHierarchyLaws() {
            @Override
            public Optional<String> parent(String value) {
                return parent.apply(Optional.of(value));
            }

            @Override
            public Arbitrary<String> values() {
                return Arbitraries.of("a", "b");
            }
        };
    }

    @Test
    void hierarchiesThatAreNone() {
        Supplier<Integer> asked = counter();
        assertFails(() -> hierarchy(value -> value).everyWayUpEnds("a"));
        assertFails(() -> hierarchy(value -> value.map(v -> v + "a")).everyWayUpEnds("a"));
        assertFails(() -> hierarchy(value -> value.map(v -> v + asked.get())).dependsOnTheValueAlone("a", "b"));
    }

    private static CalibrationLaws calibration(DoubleUnaryOperator correction) {
        return correction::applyAsDouble;
    }

    @Test
    void calibrationsThatAreNone() {
        Supplier<Integer> asked = counter();
        assertFails(() -> calibration(p -> p + 0.1).staysAProbability(1));
        assertFails(() -> calibration(p -> Double.NaN).staysAProbability(0.5));
        assertFails(() -> calibration(p -> 1 - p).neverFallsWhereTheProbabilityRises(0.8, 0.2));
        assertFails(() -> calibration(p -> 1.0 / asked.get()).dependsOnTheProbabilityAlone(0.5, 0.4));
    }

    private static PairFeatureLaws feature(DoubleBinaryOperator ofLengths) {
        return new PairFeatureLaws() {
            @Override
            public double value(Claim a, Claim b) {
                return ofLengths.applyAsDouble(a.wording().length(), b.wording().length());
            }

            @Override
            public double value(Attribution a, Attribution b) {
                return value(a.claim(), b.claim());
            }
        };
    }

    @Test
    void featuresThatAreNone() {
        Supplier<Integer> asked = counter();
        Attribution longer = said(Claim.of("The harbour is open again"));
        assertFails(() -> feature((a, b) -> a / 0).isFiniteWhateverTheWords(SHUT, OPEN));
        assertFails(() -> feature((a, b) -> 0 / (a - b)).isFiniteWhoeverSpeaks(SAID, SAID));
        assertFails(() -> feature((a, b) -> a - b).exchangingChangesNothing(SAID, longer));
        assertFails(() -> feature((a, b) -> asked.get()).dependsOnThePairAlone(SAID, DENIED, longer));
    }

    private static RelationExpertLaws expert(Supplier<? extends Number> agrees) {
        return (a, b) -> ImmutableMap.of(RelationKind.AGREES, agrees.get().doubleValue());
    }

    @Test
    void expertsThatAreNone() {
        assertFails(() -> expert(() -> Double.NEGATIVE_INFINITY).isFiniteWhateverTheWords(SAID, DENIED));
        assertFails(() -> expert(counter()).dependsOnThePairAlone(SAID, DENIED, SAID));
    }

    private static CandidateSourceLaws candidates(Index index) {
        return claims -> index;
    }

    private static Index always(Found... found) {
        return (query, most) -> List.of(found);
    }

    @Test
    void sourcesOfCandidatesThatAreNone() {
        List<Claim> claims = List.of(SHUT, OPEN);
        Found first = new Found(0, 1);
        Found second = new Found(1, 2);
        Supplier<Integer> asked = counter();
        for (Found[] wrong : new Found[][] {
            {new Found(-1, 1)}, {new Found(2, 1)}, {first, first}, {first, second, first},
        }) {
            assertFails(() -> candidates(always(wrong)).findsClaimsOfTheCollectionOnce(claims, SHUT, 2));
        }
        assertFails(() -> candidates(always(first, second)).findsClaimsOfTheCollectionOnce(claims, SHUT, 1));
        assertFails(() -> candidates(always(first, second)).theBestComesFirst(claims, SHUT));
        assertFails(() -> candidates(always(new Found(0, Double.NaN))).theBestComesFirst(claims, SHUT));
        assertFails(() -> candidates(always(new Found(1, 1), first)).theBestComesFirst(claims, SHUT));
        assertFails(() -> candidates((query, most) -> List.of(most == 1 ? first : second))
                .fewerAreTheFirstOfMore(claims, SHUT, 1));
        assertFails(() -> candidates((query, most) -> List.of(new Found(0, asked.get())))
                .dependsOnCollectionAndQueryAlone(claims, SHUT, OPEN));
        assertFails(() -> candidates(always(first)).anyWordsMayBeSearched(SHUT, claims));
    }

    @Test
    void encodersThatAreNone() {
        float[] shared = {1, 2};
        Supplier<Integer> asked = counter();
        SentenceEncoderLaws byLength = text -> new float[text.length()];
        SentenceEncoderLaws broken = text -> new float[] {text.isEmpty() ? Float.NaN : 1};
        SentenceEncoderLaws other = text -> new float[] {asked.get()};
        SentenceEncoderLaws cached = text -> shared;
        assertFails(() -> byLength.isAVectorWhateverTheWords("xy", SHUT));
        assertFails(() -> broken.isAVectorWhateverTheWords("xy", SHUT));
        assertFails(() -> other.dependsOnTheTextAlone(SHUT, OPEN));
        assertFails(() -> cached.aVectorBelongsToWhoAsked(SHUT));
    }

    /** A reader that takes a text for an article. */
    private static DocumentReaderLaws reader(Consumer<Consumer<Diagnostic>> first, UnaryOperator<String> text) {
        return new DocumentReaderLaws() {
            @Override
            public List<Document> read(byte[] file, Consumer<Diagnostic> problems) {
                first.accept(problems);
                String read = text.apply(new String(file, StandardCharsets.UTF_8));
                return read.isEmpty() ? List.of() : List.of(Document.of("a", read));
            }

            @Override
            public String soundFile() {
                return "The harbour is shut.";
            }
        };
    }

    @Test
    void readersThatAreNone() {
        byte[] file = {1};
        Supplier<Integer> asked = counter();
        Diagnostic error = Diagnostic.error("a", "no article", "write one");
        assertFails(() -> reader(problems -> {}, text -> "").aSoundFileIsRead());
        assertFails(
                () -> reader(problems -> problems.accept(error), text -> text).aSoundFileIsRead());
        assertFails(() -> reader(problems -> {}, text -> "").anythingIsReadOrReported(file));
        assertFails(() -> reader(problems -> {}, text -> text + asked.get()).sameBytesReadTheSame(file, file));
    }
}
