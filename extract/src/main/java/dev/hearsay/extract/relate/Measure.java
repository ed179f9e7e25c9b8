package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit of measurement. Newspapers convert and round: 120 mph is 193 km/h, 10 miles are 16 km, 30 feet are 9 metres.
 *
 * @param of what is measured
 * @param factor how many of the unit of the SI it is, exactly
 */
record Measure(Of of, double factor) {
    /** What is measured. */
    enum Of {
        LENGTH,
        SPEED,
        MASS,
        AREA
    }

    private static final Splitter SPACES = Splitter.on(' ');
    private static final double MILE = 1609.344;
    private static final double FOOT = 0.3048;
    private static final double HOUR = 3600;
    private static final int MOST_WORDS = 3;

    private static final ImmutableMap<String, Measure> BY_WORDS = measures();

    private static ImmutableMap<String, Measure> measures() {
        ImmutableMap.Builder<String, Measure> found = ImmutableMap.builder();
        put(found, Of.LENGTH, 1000, "km kms kilometre kilometres kilometer kilometers");
        put(found, Of.LENGTH, 1, "metre metres meter meters");
        put(found, Of.LENGTH, 0.01, "cm centimetre centimetres centimeter centimeters");
        put(found, Of.LENGTH, MILE, "mile miles");
        put(found, Of.LENGTH, 3 * FOOT, "yard yards");
        put(found, Of.LENGTH, FOOT, "foot feet ft");
        put(found, Of.LENGTH, FOOT / 12, "inch inches");
        put(found, Of.SPEED, MILE / HOUR, "mph");
        put(found, Of.SPEED, 1000 / HOUR, "km/h kph kmh");
        put(found, Of.SPEED, 1852 / HOUR, "knot knots");
        perHour(found, MILE, "mile", "miles");
        perHour(found, 1000, "kilometre", "kilometres", "kilometer", "kilometers", "km");
        put(found, Of.MASS, 1, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes");
        put(found, Of.MASS, 0.45359237, "lb lbs pound pounds");
        put(found, Of.AREA, 10_000, "hectare hectares");
        put(found, Of.AREA, 4046.8564224, "acre acres");
        return found.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, Measure> found, Of of, double factor, String words) {
        SPACES.split(words).forEach(word -> found.put(word, new Measure(of, factor)));
    }

    private static void perHour(ImmutableMap.Builder<String, Measure> found, double factor, String... words) {
        Measure measure = new Measure(Of.SPEED, factor / HOUR);
        Arrays.stream(words)
                .flatMap(word -> Stream.of(word + " per hour", word + " an hour"))
                .forEach(rate -> found.put(rate, measure));
    }

    /** {@return whether a word is a unit by itself} */
    static boolean isUnit(String word) {
        return BY_WORDS.containsKey(word);
    }

    /** {@return the unit that so many words from a place on name, the longest} */
    static Optional<Measure> from(List<WordUnit> units, int at) {
        List<String> words = new ArrayList<>();
        Optional<Measure> found = Optional.empty();
        for (int i = at; i < units.size() && i < at + MOST_WORDS; i++) {
            words.add(units.get(i).last.form());
            String line = String.join(" ", words).replace(" / ", "/");
            Measure longer = BY_WORDS.get(line);
            found = longer == null ? found : Optional.of(longer);
        }
        return found;
    }
}
