package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 500 generated articles of eleven attributed sentences in forty outlets, read and written as a page. */
@Tag("slow")
class LargeReportTest {
    private static final int ARTICLES = 500;
    private static final int SENTENCES = 11;
    private static final int OUTLETS = 40;
    private static final double REPEATED = 0.05;
    /** Twice what the command may take: a test's JVM spends as much again on compiling as the launcher's saves. */
    private static final Duration MOST_CPU = Duration.ofSeconds(40);

    private static final long MOST_BYTES = 10_000_000;

    private static final ImmutableList<String> SYLLABLES = ImmutableList.of(
            "ar", "bel", "cor", "dun", "el", "fen", "gar", "hal", "is", "jor", "kel", "lor", "mar", "nor", "ost",
            "pel");
    private static final ImmutableList<String> FIRST =
            ImmutableList.of("Ana", "Bo", "Cai", "Dag", "Eva", "Finn", "Gro", "Hans", "Ida", "Jon", "Kari", "Lars");
    private static final ImmutableList<String> ROLES =
            ImmutableList.of("Harbour Minister", "mayor", "police chief", "engineer", "spokeswoman", "governor");
    private static final ImmutableList<String> THINGS = ImmutableList.of(
            "ferry",
            "tunnel",
            "bridge",
            "reactor",
            "pipeline",
            "airport",
            "hospital",
            "school",
            "dam",
            "mine",
            "museum",
            "stadium",
            "library",
            "canal",
            "refinery",
            "observatory",
            "windmill",
            "brewery",
            "lighthouse",
            "theatre");
    private static final ImmutableList<String> SIDES =
            ImmutableList.of("old", "new", "northern", "southern", "western");
    private static final ImmutableList<String> MONTHS = ImmutableList.of("January", "March", "May", "July", "October");
    private static final ImmutableList<String> CUES =
            ImmutableList.of("said", "announced", "warned", "insisted", "added", "claimed", "confirmed");

    private final Random random = new Random(7);
    private final List<String> told = new java.util.ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void standardStreamsAgain() {
        Console.redirect(System.out, System.err);
    }

    @Test
    void aReportOfFiveHundredArticlesIsQuickAndItsPageSmall() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        StringBuilder metadata = new StringBuilder("id\toutlet\tpublished\n");
        for (int i = 0; i < ARTICLES; i++) {
            String name = "article-" + i + ".txt";
            Files.writeString(articles.resolve(name), article());
            LocalDate published = LocalDate.of(2021, 1 + i % 12, 1 + i % 28);
            metadata.append(name + "\tOutlet " + i % OUTLETS + "\t" + published + "\n");
        }
        Path table = Files.writeString(folder.resolve("metadata.tsv"), metadata);
        Path page = folder.resolve("page.html");
        Console.redirect(nowhere(), nowhere());
        long before = cpuNanos();

        int exit = HearsayCommand.run(
                "report", articles.toString(), "--metadata", table.toString(), "-o", page.toString());

        Duration taken = Duration.ofNanos(cpuNanos() - before);
        String html = Files.readString(page);
        int claims = html.split("class=\"claim\"", -1).length - 1;
        assertThat(exit).isZero();
        assertThat(claims).isGreaterThan(4_500);
        assertThat(taken).as("processor time for %s claims", claims).isLessThan(MOST_CPU);
        assertThat(Files.size(page)).as("bytes for %s claims", claims).isLessThan(MOST_BYTES);
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private String article() {
        StringBuilder text = new StringBuilder(capital(any(THINGS)) + " of " + place() + " in the news\n\n");
        for (int i = 0; i < SENTENCES; i++) {
            text.append(sentence()).append("\n\n");
        }
        return text.toString();
    }

    private String sentence() {
        String who = any(FIRST) + " " + capital(any(SYLLABLES) + any(SYLLABLES))
                + any(List.of("sen", "berg", "man", "lund"));
        boolean repeated = !told.isEmpty() && random.nextDouble() < REPEATED;
        String clause = repeated ? any(told) : clause();
        told.add(clause);
        return switch (random.nextInt(3)) {
            case 0 -> capital(any(ROLES)) + " " + who + " " + any(CUES) + " that " + clause + ".";
            case 1 -> "\"" + capital(clause) + ",\" said " + who + ", the " + any(ROLES) + " of " + place() + ".";
            default -> "According to " + who + ", the " + any(ROLES) + " of " + place() + ", " + clause + ".";
        };
    }

    private String clause() {
        String subject = "the " + any(SIDES) + " " + any(THINGS) + " of " + place() + " ";
        int number = 2 + random.nextInt(990);
        return subject
                + switch (random.nextInt(7)) {
                    case 0 -> "would reopen in " + any(MONTHS);
                    case 1 -> "had cost " + number + " million crowns";
                    case 2 -> "was closed after " + number + " complaints";
                    case 3 -> "will be sold to a fund from " + place();
                    case 4 -> "had lost " + number + " workers since " + any(MONTHS);
                    case 5 -> "would be rebuilt near " + place();
                    default -> "had been flooded " + number + " times";
                };
    }

    private String place() {
        return capital(any(SYLLABLES) + any(SYLLABLES)) + any(List.of("by", "ton", "vik", "dal", "haven"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
