package dev.hearsay.benchmarks;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Source;
import dev.hearsay.extract.relate.ClaimGrouper;
import dev.hearsay.extract.relate.Grouping;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Groups generated claims whose groups are known, at 10,000, 30,000 and 100,000 claims, and prints CPU time, memory and
 * B-cubed precision, recall and F1 (Bagga and Baldwin 1998). Each group is an event of an actor, an act, an object, a
 * place and a number; its claims say it in other words and orders and leave parts out. Actors, acts and places recur
 * between groups.
 */
final class GroupScale {
    private static final int[] SIZES = {10_000, 30_000, 100_000};
    private static final String[] ACTORS = {
        "health ministry",
        "army",
        "central bank",
        "mayor",
        "teachers' union",
        "coast guard",
        "supreme court",
        "electricity company",
        "football association",
        "farm lobby",
        "port authority",
        "prosecutor",
        "airline",
        "water utility",
        "opposition party",
        "police",
        "election commission",
        "fire service",
        "university",
        "steel maker"
    };
    private static final String[][] ACTS = {
        {"began delivering", "has started to deliver"},
        {"cancelled", "called off", "scrapped"},
        {"bought", "purchased", "acquired"},
        {"destroyed", "demolished"},
        {"approved", "gave the green light to"},
        {"postponed", "put off", "delayed"},
        {"found", "discovered"},
        {"banned", "prohibited", "outlawed"},
        {"repaired", "fixed"},
        {"seized", "captured"},
        {"sold", "has sold"},
        {"inspected", "examined"}
    };
    private static final String[] OBJECTS = {
        "buses", "missiles", "vaccines", "bridges", "ferries", "houses", "trucks", "generators", "ballots", "turbines",
        "wells", "helicopters", "classrooms", "cranes", "tractors", "cameras", "locomotives", "pumps", "tents", "looms"
    };
    private static final String[] ENDS = {
        "ville", "burg", "stad", "mouth", "ford", "grad", "holm", "dale", "more", "wick"
    };
    private static final double REPEATS = 0.75;

    private final SplittableRandom random = new SplittableRandom(20_260_101);
    private final List<Attribution> claims = new ArrayList<>();
    private final Map<AttributionId, Integer> gold = new HashMap<>();

    private GroupScale(int size) {
        for (int group = 0; claims.size() < size; group++) {
            generate(group, size);
        }
    }

    public static void main(String[] args) {
        System.out.println("claims   groups   found    CPU s    heap MB  B3 P    B3 R    B3 F1");
        Arrays.stream(
                        args.length == 0
                                ? SIZES
                                : Arrays.stream(args)
                                        .mapToInt(Integer::parseInt)
                                        .toArray())
                .forEach(size -> new GroupScale(size).measure());
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String place() {
        char first = (char) ('A' + random.nextInt(26));
        String vowels = "aeiou";
        return "" + first + vowels.charAt(random.nextInt(5)) + (char) ('a' + random.nextInt(26)) + pick(ENDS);
    }

    private void generate(int group, int size) {
        String actor = pick(ACTORS);
        String[] acts = ACTS[random.nextInt(ACTS.length)];
        String object = pick(OBJECTS);
        String place = place();
        int number = 2 + random.nextInt(900);
        do {
            String wording = wording(actor, pick(acts), object, place, number);
            add(group, wording);
        } while (claims.size() < size && random.nextDouble() < REPEATS);
    }

    private String wording(String actor, String act, String object, String place, int number) {
        String things = random.nextDouble() < 0.85 ? number + " " + object : object;
        String body = "the " + actor + " " + act + " " + things;
        return switch (random.nextInt(4)) {
            case 0 -> capital(body + " in " + place);
            case 1 -> "In " + place + ", " + body;
            case 2 -> capital(body + " in " + place + ", " + pick("officials say", "according to a statement"));
            default -> capital("in the town of " + place + " " + body);
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void add(int group, String wording) {
        Chain chain = Chain.from(Source.person("Speaker " + claims.size()));
        Attribution attribution = Attribution.of(Claim.of(wording), chain);
        claims.add(attribution);
        gold.put(attribution.id(), group);
    }

    private void measure() {
        long cpu = cpuTime();
        Grouping grouping = ClaimGrouper.english().group(claims);
        double seconds = (cpuTime() - cpu) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        print(grouping, seconds, heap);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(Grouping grouping, double seconds, long heap) {
        Map<Integer, Integer> goldSize = new HashMap<>();
        gold.values().forEach(group -> goldSize.merge(group, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        for (ClaimGroup found : grouping.groups()) {
            Map<Integer, Integer> inside = new HashMap<>();
            found.attributions().forEach(a -> inside.merge(gold.get(a.id()), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> part : inside.entrySet()) {
                double shared = part.getValue();
                precision += shared * shared / found.attributions().size();
                recall += shared * shared / goldSize.getOrDefault(part.getKey(), 1);
            }
        }
        precision /= claims.size();
        recall /= claims.size();
        System.out.printf(
                Locale.ROOT,
                "%-8d %-8d %-8d %-8.1f %-8d %-7.3f %-7.3f %-7.3f%n",
                claims.size(),
                goldSize.size(),
                grouping.groups().size(),
                seconds,
                heap,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }
}
