package dev.hearsay.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the files in {@code data/position-pairs}, as the README beside them describes it. */
class PositionPairsTest {

    private static final String HEADER = "id\tlabel\ta_speaker\ta_principal\ta_date\ta_act\ta_text"
            + "\tb_speaker\tb_principal\tb_date\tb_act\tb_text\tnote";

    private static final ImmutableMap<String, Integer> LEAST = ImmutableMap.of(
            "AGREES", 100,
            "CONTRADICTS", 100,
            "IN_TENSION", 100,
            "UPDATES", 100,
            "UNRELATED", 100,
            "UNCLEAR", 100,
            "WEAKER", 40,
            "REPORTS", 40);

    private static final ImmutableSet<String> ACTS = ImmutableSet.copyOf(Splitter.on(' ')
            .split("says announces confirms denies dismisses rejects warns promises accuses hints asks declines"));

    private static final ImmutableList<Pair> TRAIN = read("train.tsv");
    private static final ImmutableList<Pair> MORE = read("train-more.tsv");
    private static final ImmutableList<Pair> TEST = read("test.tsv");
    /** Written last; in these a story may hold the same claims twice, at other times or of other speakers. */
    private static final ImmutableMap<String, ImmutableList<Pair>> LATER = Stream.of(
                    "train-inference.tsv",
                    "train-context.tsv",
                    "train-plain.tsv",
                    "validation.tsv",
                    "validation-plain.tsv")
            .collect(toImmutableMap(file -> file, PositionPairsTest::read));

    @Test
    void everyFileStartsWithTheHeader() {
        assertThat(Stream.concat(Stream.of("train.tsv", "train-more.tsv", "test.tsv"), LATER.keySet().stream()))
                .allSatisfy(file -> assertThat(lines(file).get(0)).isEqualTo(HEADER));
    }

    @Test
    void everyPairHasAnIdALabelAndTwoWellFormedClaims() {
        assertThat(everywhere()).allSatisfy(pair -> {
            assertThat(pair.id()).matches("[a-z]\\d{3}-\\d\\d?");
            assertThat(LEAST).containsKey(pair.label());
            assertWellFormed(pair.a());
            assertWellFormed(pair.b());
        });
        assertThat(everywhere().map(Pair::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyLabelOccursOftenEnoughAndInBothHalves() {
        assertThat(all().count()).isGreaterThanOrEqualTo(640);
        ImmutableMultiset<String> labels = all().map(Pair::label).collect(toImmutableMultiset());
        LEAST.forEach(
                (label, least) -> assertThat(labels.count(label)).as(label).isGreaterThanOrEqualTo(least));
        assertThat(TRAIN.stream().map(Pair::label).collect(toImmutableSet())).isEqualTo(LEAST.keySet());
        assertThat(TEST.stream().map(Pair::label).collect(toImmutableSet())).isEqualTo(LEAST.keySet());
    }

    @Test
    void noStoryIsInTwoFiles() {
        assertThat(Sets.intersection(stories(TRAIN), stories(TEST))).isEmpty();
        assertThat(stories(MORE)).noneMatch(story -> story.startsWith("s"));
        ImmutableMultiset<String> later = LATER.values().stream()
                .flatMap(pairs -> stories(pairs).stream())
                .collect(toImmutableMultiset());
        assertThat(later.entrySet()).allMatch(story -> story.getCount() == 1);
        assertThat(later).noneMatch(story -> story.matches("[stu].*"));
    }

    @Test
    void noTextOfTheTestHalfIsInAnotherFile() {
        ImmutableSet<String> held = texts(TEST.stream());
        assertThat(Sets.intersection(held, texts(everywhere().filter(pair -> !TEST.contains(pair)))))
                .isEmpty();
    }

    private static ImmutableSet<String> texts(Stream<Pair> pairs) {
        return pairs.flatMap(pair -> Stream.of(pair.a().text(), pair.b().text()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(toImmutableSet());
    }

    private static Stream<Pair> everywhere() {
        return Stream.concat(all(), LATER.values().stream().flatMap(ImmutableList::stream));
    }

    @Test
    void theHalfOfAStoryIsTheOneItsHashGives() {
        assertThat(stories(TRAIN)).allMatch(PositionPairsTest::hashesToTrain);
        assertThat(stories(TEST)).noneMatch(PositionPairsTest::hashesToTrain);
    }

    @Test
    void noTwoPairsAreOfTheSameClaims() {
        ImmutableMultiset<ImmutableSet<Said>> pairs = all().map(
                        pair -> ImmutableSet.of(pair.a().undated(), pair.b().undated()))
                .collect(toImmutableMultiset());
        assertThat(pairs.entrySet().stream().filter(entry -> entry.getCount() > 1))
                .isEmpty();
    }

    @Test
    void noTextIsInTwoStories() {
        Map<String, String> stories = new HashMap<>();
        assertThat(all())
                .allSatisfy(pair -> assertThat(Stream.of(pair.a(), pair.b())
                                .map(claim -> stories.merge(claim.text(), pair.story(), (x, y) -> x)))
                        .containsOnly(pair.story()));
    }

    @Test
    void anUpdateIsOfOnePrincipalAndItsOrderIsKnown() {
        assertThat(everywhere().filter(pair -> pair.label().equals("UPDATES"))).allSatisfy(pair -> {
            assertThat(pair.a().voice()).isEqualTo(pair.b().voice());
            assertThat(pair.a().date()).isNotEmpty();
            assertThat(pair.b().date()).isNotEmpty();
            assertThat(pair.a().date()).doesNotStartWith(pair.b().date());
            assertThat(pair.b().date()).doesNotStartWith(pair.a().date());
        });
    }

    @Test
    void noPrincipalContradictsItself() {
        assertThat(everywhere().filter(pair -> pair.label().equals("CONTRADICTS")))
                .noneMatch(pair -> pair.a().voice().equals(pair.b().voice()));
    }

    private static void assertWellFormed(Said claim) {
        assertThat(claim.speaker()).isNotBlank().isEqualTo(claim.speaker().strip());
        assertThat(claim.text()).isNotBlank().isEqualTo(claim.text().strip());
        assertThat(ACTS).contains(claim.act());
        assertThat(claim.date()).matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");
        assertThatCode(() -> LocalDate.parse(firstDay(claim.date()))).doesNotThrowAnyException();
    }

    private static String firstDay(String date) {
        return date + "2000-01-01".substring(date.length());
    }

    private static boolean hashesToTrain(String story) {
        return Hashing.sha256()
                                .hashString("position-pairs:2026:" + story, UTF_8)
                                .asBytes()[31]
                        % 2
                == 0;
    }

    private static ImmutableSet<String> stories(ImmutableList<Pair> pairs) {
        return pairs.stream().map(Pair::story).collect(toImmutableSet());
    }

    private static Stream<Pair> all() {
        return Stream.of(TRAIN, MORE, TEST).flatMap(ImmutableList::stream);
    }

    private static ImmutableList<Pair> read(String file) {
        return lines(file).stream().skip(1).map(Pair::of).collect(toImmutableList());
    }

    private static ImmutableList<String> lines(String file) {
        try {
            return ImmutableList.copyOf(Files.readAllLines(Path.of("data", "position-pairs", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Said(String speaker, String principal, String date, String act, String text) {
        static Said of(Iterable<String> fields) {
            ImmutableList<String> five = ImmutableList.copyOf(fields);
            return new Said(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
        }

        Said undated() {
            return new Said(speaker, principal, "", act, text);
        }

        String voice() {
            return principal.isEmpty() ? speaker : principal;
        }
    }

    private record Pair(String id, String label, Said a, Said b) {
        static Pair of(String line) {
            ImmutableList<String> fields =
                    ImmutableList.copyOf(Splitter.on('\t').split(line));
            assertThat(fields).as(line).hasSize(13);
            return new Pair(
                    fields.get(0), fields.get(1), Said.of(fields.subList(2, 7)), Said.of(fields.subList(7, 12)));
        }

        String story() {
            return id.substring(0, id.indexOf('-'));
        }
    }
}
