package dev.hearsay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.core.Estimate;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.scoring.truth.BetaPrior;
import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.TruthSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilitiesTest {
    private static final Outlet EVENING = Outlet.builder()
            .name("Evening Post")
            .addAliases("The Post")
            .family("Post Group")
            .build();

    private static Optional<SourceReliability> letter(Reliabilities reliabilities, Source source) {
        return reliabilities.of(source).flatMap(Grade::letter);
    }

    @Test
    void aGradeIsFoundByNameThenAliasThenFamilyThenPrincipal() {
        Reliabilities family = Reliabilities.none().grade("post group", Grade.of(SourceReliability.C));
        assertThat(letter(family, EVENING)).contains(SourceReliability.C);
        Reliabilities alias = family.grade("The Post", Grade.of(SourceReliability.B));
        assertThat(letter(alias, EVENING)).contains(SourceReliability.B);
        Reliabilities name = alias.grade(EVENING, SourceReliability.A);
        assertThat(letter(name, EVENING)).contains(SourceReliability.A);
        Person editor = Person.builder().name("Ida Voss").principal(EVENING).build();
        assertThat(letter(name, editor)).contains(SourceReliability.A);
    }

    @Test
    void aGradeOnATopicComesBeforeOneOnAny() {
        Reliabilities grades = Reliabilities.none()
                .grade("Evening Post", Grade.of(SourceReliability.B))
                .grade("Evening Post", Grade.of(SourceReliability.D).forTopic("Football"));
        assertThat(letter(grades, EVENING)).contains(SourceReliability.B);
        assertThat(letter(grades.onTopic("football"), EVENING)).contains(SourceReliability.D);
        assertThat(letter(grades.onTopic("energy"), EVENING)).contains(SourceReliability.B);
    }

    @Test
    void whoIsNotGradedIsUnknown() {
        assertThat(Reliabilities.none().of(EVENING)).isEmpty();
    }

    @Test
    void fIsNoGrade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.of(SourceReliability.F))
                .withMessageContaining("leave the source ungraded");
    }

    @Test
    void aFileGivesGradesWithRaterAndDate() throws IOException {
        String table = "source\tgrade\trater\tdate\n# a remark\nEvening Post\tb\tthe desk\t2021-05-04\n";
        ReliabilitiesFile file = ReliabilitiesFile.read("grades.tsv", new StringReader(table));
        assertThat(file.diagnostics()).isEmpty();
        Grade grade = file.reliabilities().of(EVENING).orElseThrow();
        assertThat(grade.describe()).isEqualTo("grade B by the desk, 2021-05-04");
        assertThat(grade.date()).contains(LocalDate.of(2021, 5, 4));
    }

    @Test
    void aRowThatCannotBeReadIsReportedAndTheOthersAreRead() throws IOException {
        String table = "source\tgrade\treliability\nEvening Post\tQ\t\nRadio\t\t0.7\nNobody\t\t1.7\n\t\t0.5\n";
        ReliabilitiesFile file = ReliabilitiesFile.read("grades.tsv", new StringReader(table));
        assertThat(file.reliabilities().of(Source.outlet("Radio"))).isPresent();
        assertThat(file.diagnostics())
                .extracting(Object::toString)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("grades.tsv, line 2: \"Q\" is no grade; write a letter"),
                        line -> assertThat(line).contains("line 4"),
                        line -> assertThat(line).contains("line 5", "no source is given"));
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndMustBeUtf8(@TempDir Path folder) throws IOException {
        String table = "\ufeffsource\tgrade\nEvening Post\tB\n";
        Path marked = Files.writeString(folder.resolve("marked.tsv"), table);
        Path latin = Files.write(
                folder.resolve("latin.tsv"),
                "source\tgrade\nK\u00fcstenblatt\tB\n".getBytes(StandardCharsets.ISO_8859_1));
        for (ReliabilitiesFile file : List.of(
                ReliabilitiesFile.read(marked), ReliabilitiesFile.read("marked.tsv", new StringReader(table)))) {
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.reliabilities().of(EVENING)).isPresent();
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReliabilitiesFile.read(latin))
                .withMessageContaining("latin.tsv, line 2");
    }

    @Test
    void aFileWithoutItsHeaderIsReported() throws IOException {
        ReliabilitiesFile file = ReliabilitiesFile.read("grades.tsv", new StringReader("Evening Post\tB\n"));
        assertThat(file.diagnostics()).hasSize(1);
        assertThat(file.reliabilities().isEmpty()).isTrue();
    }

    @Test
    void aFileGivesFidelityAloneAndNumbersWithTheirInterval() throws IOException {
        String table = """
                source\tfidelity\treliability\tlow\thigh\ttopic
                Radio\t0.7
                Evening Post\t0.95\t0.8\t0.7\t0.9\tenergy
                Nobody
                """;
        ReliabilitiesFile file = ReliabilitiesFile.read("grades.tsv", new StringReader(table));
        Grade radio = file.reliabilities().of(Source.outlet("Radio")).orElseThrow();
        assertThat(radio.fidelity()).isEqualTo(0.7);
        assertThat(radio.reliability()).isEmpty();
        assertThat(file.reliabilities().of(EVENING)).isEmpty();
        Grade evening = file.reliabilities().onTopic("Energy").of(EVENING).orElseThrow();
        assertThat(evening.reliability()).contains(new Estimate(0.8, 0.7, 0.9));
        assertThat(evening.fidelity()).isEqualTo(0.95);
        assertThat(file.diagnostics())
                .singleElement()
                .asString()
                .contains("line 4", "neither grade nor reliability nor fidelity");
    }

    @Test
    void nothingIsLearnedFromNumbers() {
        Observations.Builder rows = Observations.builder().numeric("km");
        for (int i = 0; i < 10; i++) {
            rows.add("Radio", "i" + i, "1" + i + ".01").add("Tower", "i" + i, "1" + i);
        }
        TruthResult result = TruthDiscovery.standard().discover(rows.build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliabilities.learned(result))
                .withMessageContaining("learned from numbers");
    }

    @Test
    void gradesAreLearnedFromATruthResultOnRequest() {
        Observations.Builder rows = Observations.builder();
        for (int i = 0; i < 30; i++) {
            rows.add("Radio", "i" + i, "a").add("Tower", "i" + i, "a");
            rows.add("Evening Post", "i" + i, i % 3 == 0 ? "b" : "a");
        }
        TruthResult result = TruthDiscovery.standard().discover(rows.build());
        Reliabilities learned = Reliabilities.learned(result);
        Grade radio = learned.of(Source.outlet("Radio")).orElseThrow();
        Grade evening = learned.of(EVENING).orElseThrow();
        assertThat(radio.reliability().orElseThrow().value())
                .isEqualTo(result.expectedAccuracy("Radio").orElseThrow())
                .isGreaterThan(evening.reliability().orElseThrow().value());
        assertThat(evening.describe()).isEqualTo("grade by truth discovery (standard, 30 claims)");
        assertThat(evening.letter()).isEmpty();
        assertThat(evening.fidelity()).isEqualTo(ReliabilityScale.UNKNOWN_FIDELITY);
        assertThat(learned.of(Source.outlet("Somebody else"))).isEmpty();
    }

    /** The standard's prior is 0.8, worth one claim: (1 + 0.8) / (1 + 1), (5 + 0.8) / (5 + 1). */
    @Test
    void whoSaidLittleIsNotLearnedToBeInfallible() {
        assertThat(reliabilityAfter(1)).isEqualTo(0.9, within(1e-9));
        assertThat(reliabilityAfter(5)).isEqualTo(5.8 / 6, within(1e-9));
    }

    /** All claims uncontested, so that the share of right ones is 1 for each. */
    @Test
    void fewerClaimsNeverMeanMoreWeight() {
        for (String algorithm : List.of("standard", "accu", "vote", "truthfinder", "simplelca")) {
            Observations.Builder rows = Observations.builder();
            for (int s = 1; s <= 20; s++) {
                for (int i = 0; i < s; i++) {
                    rows.add("source " + s, "item " + s + " " + i, "so");
                }
            }
            Reliabilities learned =
                    Reliabilities.learned(TruthDiscovery.named(algorithm).discover(rows.build()));
            for (int s = 2; s <= 20; s++) {
                assertThat(reliability(learned, "source " + s))
                        .isGreaterThan(reliability(learned, "source " + (s - 1)));
            }
        }
    }

    @Test
    void learnedReliabilitiesStartFromTheUsersPriorsAndKeepFixedGrades() {
        TruthSettings settings = TruthSettings.builder()
                .prior("Radio", new BetaPrior(2, 8))
                .fixed("Tower", 0.7)
                .build();
        TruthResult result = TruthDiscovery.standard()
                .discover(
                        Observations.builder()
                                .add("Radio", "i", "x")
                                .add("Tower", "j", "y")
                                .build(),
                        settings);
        Reliabilities learned = Reliabilities.learned(result);
        assertThat(reliability(learned, "Radio")).isEqualTo((1 + 2) / 11.0, within(1e-9));
        assertThat(reliability(learned, "Tower")).isEqualTo(0.7);
        assertThat(result.expectedAccuracy("Somebody else")).isEmpty();
    }

    private static double reliabilityAfter(int claims) {
        Observations.Builder rows = Observations.builder();
        for (int i = 0; i < claims; i++) {
            rows.add("Radio", "i" + i, "x");
        }
        return reliability(Reliabilities.learned(TruthDiscovery.standard().discover(rows.build())), "Radio");
    }

    private static double reliability(Reliabilities learned, String outlet) {
        return learned.of(Source.outlet(outlet))
                .orElseThrow()
                .reliability()
                .orElseThrow()
                .value();
    }
}
