package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void read_linesWithBlanksCarriageReturnsAndAByteOrderMark() throws IOException {
        Observations table = Observations.read(file("a.tsv", "\uFEFFanna\tx\t1\r\n\nbert\tx\t2\r\nanna\tx\t1"));
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.sources()).containsExactly("anna", "bert");
        assertThat(table.values("x")).containsExactly("1", "2");
        assertThat(table.values("unknown")).isEmpty();
        assertThat(table.hasTimes()).isFalse();
    }

    @Test
    void read_quotedFieldsOfACsvFile() throws IOException {
        Path csv = file("a.csv", "who,what,value\n\"Smith, J.\",x,\"say \"\"no\"\"\"\n\"b\",x,\"c\"\r\n");
        Observations table = Observations.builder().header(true).read(csv).build();
        assertThat(table.sources()).containsExactly("Smith, J.", "b");
        assertThat(table.values("x")).containsExactly("c", "say \"no\"");
    }

    @Test
    void read_gzip() throws IOException {
        Path file = Files.write(folder.resolve("a.tsv.gz"), gzip("a\tx\t1\n"));
        assertThat(Observations.read(file).size()).isEqualTo(1);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void read_linesLongerThanTheBuffer() throws IOException {
        String value = "v".repeat(700_000);
        Observations table = Observations.read(file("a.tsv", "a\tx\t1\nb\tx\t" + value + "\nc\ty\t2\n"));
        assertThat(table.values("x")).containsExactly("1", value);
        assertThat(table.values("y")).containsExactly("2");
    }

    @Test
    void read_faultsNameFileLineAndWayOut() throws IOException {
        assertFault(
                "a\tx\t1\nb\tx\n", ":2: 2 columns where source, item and value are needed; separate columns by tabs");
        assertFault("a\n", ":1: 1 column where");
        assertFault("\n\na\t\t1\n", ":3: column 2 is empty; leave the line out");
        assertFault("a\tx\t1\tyesterday\n", ":1: 'yesterday' is no time; write 2021-05-17");
        Path latin = Files.write(folder.resolve("l.tsv"), "a\tx\tcaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Observations.read(latin))
                .withMessageContaining(":1: column 3 is not UTF-8");
    }

    @Test
    void read_whatCannotBeOpenedNamesTheFileAndIsClosed() throws IOException {
        Path noZip = file("a.tsv.gz", "a\tx\t1\n");
        Path cut = Files.write(folder.resolve("b.tsv.gz"), Arrays.copyOf(gzip("a\tx\t1\n".repeat(999)), 40));
        Path header = file("open.csv", "a,x,\"1\n");
        long before = openFiles();
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Observations.read(noZip))
                    .withMessageContaining("a.tsv.gz: no whole gzip file (Not in GZIP format); compress it again");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Observations.read(cut))
                    .withMessageContaining("b.tsv.gz: no whole gzip file");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Observations.builder().header(true).read(header))
                    .withMessageContaining("open.csv:1: quoted field without its closing quote");
        }
        assertThat(openFiles()).isLessThan(before + 10);
    }

    /** Those of this process, where the system tells; 0 elsewhere. */
    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.count();
        }
    }

    private void assertFault(String text, String message) throws IOException {
        Path file = file("bad.tsv", text);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Observations.read(file))
                .withMessageContaining("bad.tsv" + message);
    }

    @Test
    void read_quotesThatDoNotClose() throws IOException {
        Path open = file("open.csv", "a,x,\"1\n");
        Path after = file("after.csv", "a,x,\"1\"2\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Observations.read(open))
                .withMessageContaining("without its closing quote");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Observations.read(after))
                .withMessageContaining("text after a closing quote");
    }

    @Test
    void gold_fileWithTwoValuesOfAnItemIsRefused() throws IOException {
        Path good = file("good.tsv", "x\t1\ny\t2\nx\t1\n");
        Path bad = file("bad.tsv", "x\t1\nx\t2\n");
        assertThat(Observations.builder().gold(good).build().gold()).isEqualTo(ImmutableMap.of("x", "1", "y", "2"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Observations.builder().gold(bad))
                .withMessageContaining(":2: item 'x' has a second value '2'");
    }

    @Test
    void kinds_decideWhichSpellingsAreTheSameValue() {
        assertThat(values(ValueKind.BOOLEAN, "Yes", "TRUE", "1", "no")).containsExactly("false", "true");
        assertThat(values(ValueKind.TEXT, "New  York", "new york", " NEW YORK "))
                .containsExactly("new york");
        assertThat(values(ValueKind.DATE, "2021-05", "2021-05-01")).containsExactly("2021-05", "2021-05-01");
        assertThat(values(ValueKind.NUMERIC, "1.50", "1.5", "15e-1", "0.0")).containsExactly("0", "1.5");
        assertThat(Observations.builder()
                        .numeric("km")
                        .add("a", "x", "1.5 km")
                        .add("b", "x", "1.50")
                        .build()
                        .values("x"))
                .containsExactly("1.5");
    }

    private static List<String> values(ValueKind kind, String... spellings) {
        Observations.Builder builder = Observations.builder().kind(kind);
        for (String spelling : spellings) {
            builder.add("s", "x", spelling);
        }
        return builder.build().values("x");
    }

    @Test
    void kinds_refuseWhatIsNoneOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values(ValueKind.BOOLEAN, "perhaps"))
                .withMessageContaining("not a boolean: 'perhaps'; write true or false");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values(ValueKind.NUMERIC, "1,5"))
                .withMessageContaining("not a number: '1,5'");
        for (String extreme : List.of("1e300", "1e-301", "1e999")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> values(ValueKind.NUMERIC, extreme))
                    .withMessageContaining("too large or too fine: '" + extreme
                            + "'; at most 300 digits before the point and 300 behind it");
        }
        assertThat(values(ValueKind.NUMERIC, "1e299", "1e-300")).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values(ValueKind.DATE, "May 2021"))
                .withMessageContaining("not a date: 'May 2021'");
    }

    @Test
    void kinds_aNumberOfVeryManyDigitsIsRefusedAtOnce() {
        String digits = "7".repeat(2_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values(ValueKind.NUMERIC, digits))
                .withMessageContaining("not a number of at most 620 characters: '777")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Observations.builder()
                                .add("a", "x", digits)
                                .add("b", "x", "1")
                                .guessKind()
                                .kind())
                        .isEqualTo(ValueKind.CATEGORICAL));
    }

    @Test
    void add_emptyNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observations.builder().add("a", "", "1"))
                .withMessageContaining("('a', '', '1')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observations.builder().separator('"'));
    }

    @Test
    void digest_changesWithRowsTimesKindAndGoldOnly() {
        Observations one =
                Observations.builder().add("a", "x", "1").add("b", "x", "2").build();
        Observations same =
                Observations.builder().add("b", "x", "2").add("a", "x", "1").build();
        assertThat(one.digest()).isEqualTo(same.digest()).hasSize(64);
        assertThat(one.withGold(ImmutableMap.of("x", "1")).digest()).isNotEqualTo(one.digest());
        assertThat(Observations.builder().add("a", "x", "1").build().digest()).isNotEqualTo(one.digest());
    }

    @Property(tries = 100)
    void dictionarySortsByCodePointsWhateverTheOrderOfArrival(
            @ForAll @Size(max = 200) List<@NotEmpty String> strings, @ForAll long seed) {
        List<String> names = new ArrayList<>();
        strings.forEach(s ->
                names.add("common prefix " + new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        Collections.shuffle(names, new Random(seed));
        Observations.Builder builder = Observations.builder();
        names.forEach(n -> builder.add(n, "x", "1"));
        List<String> sources = builder.build().sources();
        assertThat(new TreeSet<>(sources)).isEqualTo(new TreeSet<>(names));
        assertSorted(sources);
    }

    private static void assertSorted(List<String> names) {
        for (int k = 1; k < names.size(); k++) {
            assertThat(Arrays.compareUnsigned(
                            names.get(k - 1).getBytes(StandardCharsets.UTF_8),
                            names.get(k).getBytes(StandardCharsets.UTF_8)))
                    .isNegative();
        }
    }

    @Provide
    Arbitrary<List<String>> alike() {
        Arbitrary<String> ends = Arbitraries.strings().withChars('\0', 'a').ofMaxLength(20);
        return Arbitraries.of(1, 7, 8, 500, 512, 600)
                .map("p"::repeat)
                .flatMap(prefix -> ends.map(prefix::concat).list().ofMinSize(30).ofMaxSize(90));
    }

    @Property(tries = 200)
    void dictionarySortsStringsThatDifferLateOrInZeroBytesOnly(@ForAll("alike") List<String> names) {
        ByteDictionary dictionary = new ByteDictionary();
        names.forEach(dictionary::id);
        List<String> sorted =
                Arrays.stream(dictionary.sorted()).mapToObj(dictionary::string).toList();
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(new TreeSet<>(names));
        assertSorted(sorted);
    }

    @Test
    void dictionarySortsStringsOfALongCommonBeginning() {
        ByteDictionary dictionary = new ByteDictionary();
        String prefix = "p".repeat(200_000);
        IntStream.range(0, 30).forEach(i -> dictionary.id(prefix + (129 - i)));
        assertThat(dictionary.sorted())
                .containsExactly(IntStream.range(0, 30).map(i -> 29 - i).toArray());
    }

    @Property(tries = 200)
    void expIsTheExponential(@ForAll @net.jqwik.api.constraints.DoubleRange(min = -700, max = 700) double x) {
        assertThat(Exp.of(x) / StrictMath.exp(x)).isBetween(1 - 1e-15, 1 + 1e-15);
    }

    @Test
    void exp_outsideItsRange() {
        assertThat(Exp.of(-800)).isZero();
        assertThat(Exp.of(800)).isInfinite();
        assertThat(Exp.of(0)).isEqualTo(1);
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
    }
}
